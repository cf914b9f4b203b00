import type { ExternalLink } from './collect.ts'
import type { Outcome } from './try-link.ts'

/** A link and what came of trying it. */
export interface Tried extends ExternalLink {
  readonly outcome: Outcome
}

const byHost = (links: readonly ExternalLink[]): readonly (readonly ExternalLink[])[] => {
  const groups = new Map<string, ExternalLink[]>()
  for (const link of links) {
    const { host } = new URL(link.address)
    const group = groups.get(host)
    if (group) group.push(link)
    else groups.set(host, [link])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length) // the longest queue sets how long it takes
}

/** Tries every link, so many hosts at once, and one link after the other at each. In the order of the links. */
export const tryAll = async (
  links: readonly ExternalLink[],
  most: number,
  tryOne: (link: ExternalLink) => Promise<Outcome>,
): Promise<readonly Tried[]> => {
  const outcomes = new Map<ExternalLink, Outcome>()
  const waiting = [...byHost(links)]
  const worker = async (): Promise<void> => {
    for (let group = waiting.shift(); group; group = waiting.shift())
      for (const link of group) outcomes.set(link, await tryOne(link))
  }
  await Promise.all(Array.from({ length: most }, worker))
  return links.flatMap((link) => {
    const outcome = outcomes.get(link)
    return outcome ? [{ ...link, outcome }] : []
  })
}
