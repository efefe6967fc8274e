import { apply } from '#core/edit/apply'
import type { Kit } from '#core/model'
import { takeIn } from './import/takeIn'
import { orRefuse } from './refusal'
import { sampleText } from './sampleText'
import type { Workroom } from './workroom'

const file = 'first-pack-en.txt'

/** A kit to learn on: one invented text as it was just pasted, with everything still to be decided. */
export const practiceKit = async (room: Workroom): Promise<Kit> => {
  const findings = await sampleText(room, file)
  const kit: Kit = { ...room.blankKit(), fictional: true }
  return orRefuse(apply(kit, takeIn(kit, findings, room.makeId).edit))
}
