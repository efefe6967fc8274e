import { type Kit, type Section, sectionOf } from '../model'
import { changeItem } from './list'

export const changeSections = (
  kit: Kit,
  packId: string,
  change: (sections: readonly Section[]) => readonly Section[],
): Kit => ({
  ...kit,
  packs: changeItem(kit.packs, packId, (pack) => ({ ...pack, sections: change(pack.sections) })),
})

export const reordered = (
  sections: readonly Section[],
  kind: Section['kind'],
  before: Section['kind'] | null,
): readonly Section[] => {
  const section = sections.find((other) => other.kind === kind)
  if (section === undefined || kind === before) return sections
  const rest = sections.filter((other) => other.kind !== kind)
  const at = before === null ? rest.length : rest.findIndex((other) => other.kind === before)
  return at < 0 ? [...rest, section] : [...rest.slice(0, at), section, ...rest.slice(at)]
}

/** A kind of section that came with a later version of the program stands at the end of older packs. */
export const switched = (sections: readonly Section[], kind: Section['kind'], included: boolean): readonly Section[] =>
  sections.some((section) => section.kind === kind)
    ? sections.map((section) => (section.kind === kind ? { ...section, included } : section))
    : [...sections, sectionOf(kind, included)]
