import type { Source } from '#core/model'

/** The sources that no other one has replaced. */
export const currentIn = (sources: readonly Source[]): readonly Source[] => {
  const replaced = new Set(sources.map(({ supersedes }) => supersedes))
  return sources.filter(({ id }) => !replaced.has(id))
}
