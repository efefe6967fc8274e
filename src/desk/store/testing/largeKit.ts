import { apply } from '#core/edit/apply'
import type { SourceAdd } from '#core/edit/edit'
import type { Kit } from '#core/model'
import { readPaste } from '../../import/paste'
import { sourceFrom } from '../../import/sourceFrom'
import { takeIn } from '../../import/takeIn'
import { orRefuse } from '../../refusal'
import { countingIds, emptyKit, morning } from './kits'

const quotationsInOne = 24

/**
 * A kit whose JSON is of about so many bytes. A release is pasted and what is proposed from it taken, as a person would; then
 * the same goes in again and again under other identifiers.
 */
export const largeKit = (bytes: number): Kit => {
  const makeId = countingIds()
  const findings = sourceFrom(readPaste(release(), null), { id: makeId('src'), now: morning, fileName: null })
  const { edit } = takeIn(emptyKit(), findings, makeId)
  const json = JSON.stringify(edit)
  let kit: Kit = { ...emptyKit(), id: makeId('kit') }
  for (let batch = 1; batch * json.length < bytes; batch += 1)
    kit = orRefuse(apply(kit, JSON.parse(withIdsOf(batch, json)) as SourceAdd))
  return kit
}

const idsInOne = 10_000

const withIdsOf = (batch: number, json: string): string =>
  json.replaceAll(
    /\b([a-z]{3}_)(\d{8})\b/g,
    (_id, prefix: string, digits: string) => prefix + String(batch * idsInOne + Number(digits)).padStart(8, '0'),
  )

/** Words of ministers of countries that do not exist. */
const release = (): string => {
  const lines = Array.from({ length: quotationsInOne }, (_, at) => {
    const [speaker, post] = speakers[at % speakers.length] ?? ['', '']
    return [
      `“Ferry ${at} crosses before noon and comes back by lamplight, and nobody on either bank waits for it in vain,” said ${speaker}, ${post}.`,
      `The landing of ferry ${at} had been closed since the spring flood. Engineers of both harbours raised its ramp by a man's height, and the old bell was hung again.`,
    ].join('\n')
  })
  return `Four landings open again\n${lines.join('\n')}`
}

const speakers = [
  ['Dana Ferrol', 'Minister of Roads of Olmland'],
  ['Ivo Marrenk', 'Harbour Master of Ruvana'],
  ['Selma Thiry', 'Commissioner for Rivers of Alveria'],
  ['Anton Kessavan', 'Deputy Minister of Works of Norwick'],
] as const
