import type { Source } from '#core/model'

/**
 * The sources that say the same in other languages, however the links between them run, in the order of the kit. A link
 * to a version that was replaced since holds for the one that replaced it.
 */
export const linkedVersions = (source: Source, sources: readonly Source[]): readonly Source[] => {
  const family = new Set([source.id])
  for (let size = 0; size < family.size;) {
    size = family.size
    for (const { id, versionOf, supersedes } of sources) {
      for (const other of [versionOf, supersedes]) {
        if (other === null) continue
        if (family.has(id)) family.add(other)
        if (family.has(other)) family.add(id)
      }
    }
  }
  const replaced = new Set(sources.map(({ supersedes }) => supersedes))
  return sources.filter(({ id, language }) => family.has(id) && language !== source.language && !replaced.has(id))
}
