import type { Source } from '#core/model'

/** The sources that say the same in other languages, however the links between them run, in the order of the kit. */
export const linkedVersions = (source: Source, sources: readonly Source[]): readonly Source[] => {
  const family = new Set([source.id])
  for (let size = 0; size < family.size; ) {
    size = family.size
    for (const { id, versionOf } of sources) {
      if (versionOf === null) continue
      if (family.has(id)) family.add(versionOf)
      if (family.has(versionOf)) family.add(id)
    }
  }
  return sources.filter(({ id }) => id !== source.id && family.has(id))
}
