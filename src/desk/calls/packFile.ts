import { resolve } from 'node:path'
import { type FormId, formNamed, formOf } from '#core/forms/form'
import type { ExportedVersion, Instant, Kit, KitId, Pack, PackId } from '#core/model'
import { speakerNames } from '#core/model'
import { brokenWords } from '#core/pack/brokenWords'
import type { PackOrder } from '../pack/job/client'
import { Refusal } from '../refusal'
import { writingTo } from '../store/trouble'
import { notingIt } from '../store/unfinished'
import { writeWhole } from '../store/wholeFile'
import type { KitInSight, Workroom } from '../workroom'

export const packIn = (store: KitInSight, packId: PackId): Pack => {
  const pack = store.view.kit.packs.find((other) => other.id === packId)
  if (pack === undefined) throw new Refusal('pack.missing')
  return pack
}

/** Remembers in the kit what left. A kit that cannot be written lets the file go all the same, and this says so. */
export const recorded = async (room: Workroom, kitId: KitId, exported: ExportedVersion): Promise<boolean> => {
  const isKnown = ({ packId, audience, version, copy }: ExportedVersion): boolean =>
    packId === exported.packId &&
    audience === exported.audience &&
    version === exported.version &&
    copy?.number === exported.copy?.number &&
    copy?.of === exported.copy?.of &&
    copy?.name === exported.copy?.name
  try {
    const { waiting } = await room.change(kitId, (store, now) =>
      store.view.kit.exports.some(isKnown)
        ? Promise.resolve(store.view)
        : store.decide({ kind: 'pack.exported', exported }, now),
    )
    return waiting === null
  } catch (problem) {
    if (problem instanceof Refusal) return false
    throw problem
  }
}

export const orderFrom = async (
  { host }: Workroom,
  store: KitInSight,
  packId: PackId,
  fileName = '',
): Promise<Omit<PackOrder, 'form'>> => {
  const { kit } = store.view
  const media: Record<string, Uint8Array> = {}
  for (const { photo } of kit.people) {
    const bytes = photo === null ? null : await store.media.get(photo.sha256)
    if (photo !== null && bytes !== null) media[photo.sha256] = bytes
  }
  return { kit, packId, now: instantNow({ host }), fileName, media }
}

export const instantNow = ({ host }: Pick<Workroom, 'host'>): Instant => new Date(host.now()).toISOString()

export const refuseBroken = (kit: Kit, pack: Pack, now: Instant): void => {
  const found = brokenWords(kit, pack, now)
  if (found === null) return
  const { quote, state } = found
  throw new Refusal('pack.brokenQuote', {
    id: quote.id,
    speaker: speakerNames(kit, quote),
    words: beginningOf(quote.anchors[0]?.exact ?? ''),
    reason: state.reason,
    audience: pack.audience,
  })
}

const beginningOf = (words: string): string => (words.length <= 60 ? words : `${words.slice(0, 57).trimEnd()}…`)

/** A file is called by what it is. */
export const withEnding = (path: string, form: FormId): string =>
  resolve(formNamed(path) === form ? path : `${path}.${formOf(form).extension}`)

/** An older file of that name stays as it is until the new one is whole and on the disk. */
export const writePack = async ({ disk, host }: Workroom, target: string, bytes: Uint8Array): Promise<string> => {
  await writingTo(disk, target, () =>
    notingIt(disk, host.libraryFolder, target, (temporary) => writeWhole(disk, target, bytes, undefined, temporary)),
  )
  return target
}
