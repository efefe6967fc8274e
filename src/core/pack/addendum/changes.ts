import type { ExportedItem, ExportedVersion, Instant, Kit, Pack } from '#core/model'
import { sectionsFor } from '#core/model'

/** What has changed since a file left, in the order of its sections: what is there now, then what is there no more. */
export interface Changes {
  readonly version: number
  readonly at: Instant
  readonly changes: readonly Change[]
}

export interface Change extends Pick<ExportedItem, 'section' | 'id' | 'number'> {
  readonly what: 'added' | 'changed' | 'withdrawn'
}

export const changesSince = (
  { version, at, items }: Pick<ExportedVersion, 'version' | 'at' | 'items'>,
  today: readonly ExportedItem[],
): Changes => {
  const then = new Map(items.map((item) => [keyOf(item), item]))
  const now = new Set(today.map(keyOf))
  const sections = [...new Set([...today, ...items].map(({ section }) => section))]
  return {
    version,
    at,
    changes: sections.flatMap((section) => [
      ...today.flatMap((item): readonly Change[] => {
        const before = then.get(keyOf(item))
        if (item.section !== section || before?.mark === item.mark) return []
        return [{ ...placeIn(item), what: before === undefined ? 'added' : 'changed' }]
      }),
      ...items
        .filter((item) => item.section === section && !now.has(keyOf(item)))
        .map((item) => ({ ...placeIn(item), what: 'withdrawn' as const })),
    ]),
  }
}

const keyOf = ({ section, id }: ExportedItem): string => `${section} ${id}`

const placeIn = ({ section, id, number }: ExportedItem): Omit<Change, 'what'> => ({ section, id, number })

/** A pack that holds nothing but the addendum amends another; any other one tells of itself. */
export const isAddendum = (pack: Pack): boolean => {
  const sections = sectionsFor(pack)
  return sections.length > 0 && sections.every(({ kind }) => kind === 'addendum')
}

export const hasAddendum = (pack: Pack): boolean => sectionsFor(pack).some(({ kind }) => kind === 'addendum')

/** The pack whose last file an addendum amends: of this reader’s packs the one that left last. Null: none has left. */
export const amended = ({ packs, exports }: Kit, addendum: Pack): Pack | null => {
  const others = new Map(packs.filter((pack) => !isAddendum(pack)).map((pack) => [pack.id, pack]))
  const last = exports.findLast(({ packId, audience }) => audience === addendum.audience && others.has(packId))
  const pack = last === undefined ? undefined : others.get(last.packId)
  return pack === undefined ? null : { ...pack, audience: addendum.audience }
}

/** The last file of a pack for its readers, of those before that number; null: there is none. */
export const lastFile = (
  exports: readonly ExportedVersion[],
  { id, audience }: Pick<Pack, 'id' | 'audience'>,
  before: number,
): ExportedVersion | null => {
  const files = exports.filter((one) => one.packId === id && one.audience === audience && one.version < before)
  const last = files.at(-1)
  // Of copies of one version the first tells what stands in all of them.
  return files.find(({ version, items }) => version === last?.version && items.length > 0) ?? last ?? null
}

/**
 * Those files of a pack, for the readers that it has now, of which it is remembered what stood in them, the oldest first: the
 * number of each, and when it left. Copies of one version are one, and each reader’s files are counted by themselves.
 */
export const comparableVersions = (
  exports: readonly ExportedVersion[],
  { id, audience }: Pack,
): readonly Pick<ExportedVersion, 'version' | 'at'>[] =>
  [
    ...new Map(
      exports
        .filter((one) => one.packId === id && one.audience === audience && one.items.length > 0)
        .toReversed()
        .map(({ version, at }) => [version, { version, at }]),
    ).values(),
  ].toReversed()
