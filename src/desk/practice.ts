import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { apply } from '#core/edit/apply'
import type { Kit } from '#core/model'
import { readDocument } from './import/readDocument'
import { sourceFrom } from './import/sourceFrom'
import { takeIn } from './import/takeIn'
import { orRefuse } from './refusal'
import type { Workroom } from './workroom'

const file = 'first-pack-en.txt'

/** A kit to learn on: one invented text as it was just pasted, with everything still to be decided. */
export const practiceKit = async (room: Workroom): Promise<Kit> => {
  const reading = await readDocument(file, await readFile(join(room.host.resourcesFolder, 'sample', file)))
  const findings = sourceFrom(reading, { id: room.makeId('src'), now: room.host.now(), fileName: null })
  const kit: Kit = { ...room.blankKit(), fictional: true }
  return orRefuse(apply(kit, takeIn(kit, findings, room.makeId).edit))
}
