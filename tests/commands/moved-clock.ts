/** Loaded before a command, this moves its clock by ten years: nothing that is built may notice. */
const Real = Date
const ahead = 10 * 365 * 24 * 60 * 60 * 1000

globalThis.Date = class extends Real {
  constructor(...parts: [] | [value: number | string | Date]) {
    if (parts.length === 0) super(Real.now() + ahead)
    else super(...parts)
  }
  static override now(): number {
    return Real.now() + ahead
  }
} as DateConstructor // the calls with several numbers go to the real one as they are
