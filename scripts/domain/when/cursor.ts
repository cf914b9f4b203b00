/** What word processors, mail and phones put between words. */
const WHITE_SPACE = /[\s\u200b\u200e\u200f\u2060]/g
const DASHES = /[\u2010-\u2015\u2212]/g

/**
 * A place in a text that moves forward as the text is read.
 *
 * Any white space counts as a space and any dash as a hyphen. Both are replaced one for one, so that a place
 * here is a place in what the organiser typed. White space before the next thing is always skipped.
 */
export class Cursor {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text.replace(WHITE_SPACE, ' ').replace(DASHES, '-').trimEnd()
    this.goTo(0)
  }

  /** Characters from the start of the text to the next thing in it. */
  get at(): number {
    return this.#at
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length
  }

  /** The next word or run of signs, for quoting. */
  get next(): string {
    return this.look(/[a-z\d]+|[^\s;,]{1,12}|[;,]/iy)?.[0] ?? ''
  }

  /** What stands between `from` and here. */
  since(from: number): string {
    return this.#text.slice(from, this.#at).trim()
  }

  goTo(at: number): void {
    this.#at = at
    while (this.#text[this.#at] === ' ') this.#at += 1
  }

  /** Matches a sticky pattern (`/…/y`) here, without moving. */
  look(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.#at
    return sticky.exec(this.#text) ?? undefined
  }

  /** Matches a sticky pattern here, and moves past it. */
  take(sticky: RegExp): RegExpExecArray | undefined {
    const match = this.look(sticky)
    if (match) this.goTo(this.#at + match[0].length)
    return match
  }
}
