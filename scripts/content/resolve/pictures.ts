import type { Picture } from '../../domain/picture.ts'
import { ok, type Result } from '../../domain/problem.ts'
import { planPicture } from '../../pictures/plan.ts'
import { attachedFile } from './published.ts'

/** The pictures that texts show. */
export interface Pictures {
  /** The picture at a path of the site, such as `/files/posts/boat.jpg`; none where that is not from the content folder. */
  at(path: string): Result<Picture | undefined>
  /** Those asked for so far that are sound, once each. */
  shown(): readonly Picture[]
}

/** Reads each picture once, however many texts show it. */
export const createPictures = (folder: string): Pictures => {
  const planned = new Map<string, Result<Picture>>()
  return {
    at: (path) => {
      const file = attachedFile(path)
      if (file === undefined) return ok(undefined)
      const plan = planned.get(file) ?? planPicture(folder, file)
      planned.set(file, plan)
      return plan
    },
    shown: () =>
      [...planned.values()]
        .flatMap((plan) => (plan.ok ? plan.value : []))
        .sort((a, b) => (a.file < b.file ? -1 : 1)),
  }
}
