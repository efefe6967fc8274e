import type { ExtractedPerson, ExtractedQuotation, ExtractedTurn, Span } from '#core/extract/extraction'
import { delivered, firstPerson, firstPersonUnspaced, jointHeadings, speechHeadings } from './data/speeches'

/**
 * What one person speaks from beginning to end, and who: the one whom the heading names, wherever it stands among the
 * first lines. Null where the heading names nobody or several, where nobody says “I” or “we”, and where the text reports
 * what its speaker said. `isSaid`: a person says that it is a speech.
 */
export const speechIn = (
  text: string,
  people: readonly ExtractedPerson[],
  quotations: readonly ExtractedQuotation[],
  { isSaid = false } = {},
): ExtractedTurn | null => {
  const { heading, isSpeech, bodyStart } = headOf(text, isSaid)
  if (!isSpeech || joint.test(heading)) return null
  const named = people.filter(
    ({ kind, mentions }) => kind === 'person' && mentions.some(([start]) => start < bodyStart),
  )
  const [speaker] = named
  if (speaker === undefined || named.length > 1) return null
  const whole = bodyOf(text, bodyStart)
  if (isSaid) return whole === null ? null : { span: whole, speaker: speaker.name, isSpeech: true }
  const isReported = quotations.some(({ cue, speakers }) => cue !== null && speakers.includes(speaker.name))
  if (isReported || whole === null || voicesOf(text.slice(...whole)) < fewestVoices) return null
  return { span: whole, speaker: speaker.name, isSpeech: true }
}

const bodyOf = (text: string, start: number): Span | null => {
  const body = text.slice(start).trimEnd()
  return body === '' ? null : [start, start + body.length]
}

/** The lines above the body, whether one of them says that it is a speech, and where the body begins. */
const headOf = (
  text: string,
  isSaid: boolean,
): { readonly heading: string; readonly isSpeech: boolean; readonly bodyStart: number } => {
  let start = 0
  let isSpeech = isSaid
  const lines = text.split('\n', mostHeadLines)
  for (const line of lines) {
    const words = line.trim()
    if (isSpeech && (isSalutation(words) || isRunning(words))) break
    if (!isSpeech && isRunning(words)) break
    if (speech.test(words)) isSpeech = true
    start += line.length + 1
  }
  const bodyStart = start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0)
  return { heading: text.slice(0, start), isSpeech, bodyStart }
}

const mostHeadLines = 24

/** “Mr. President,” */
const isSalutation = (line: string): boolean => /^[\p{L}\p{M}.,'’ -]{4,80}[,:!！，：،]$/u.test(line)

const isRunning = (line: string): boolean =>
  line.length > 120 || (line.length > 30 && /[.!?…。！？]["”»’)]*$/u.test(line))

const speech = new RegExp(`^(?:${speechHeadings.join('|')})`, 'iu')
const joint = new RegExp(jointHeadings.join('|'), 'iu')

const fewestVoices = 2
const spoken = new RegExp(`(?<![\\p{L}\\p{M}])(?:${firstPerson.join('|')})(?![\\p{L}\\p{M}])`, 'giu')
const unspaced = new RegExp(firstPersonUnspaced.join('|'), 'gu')

const voicesOf = (body: string): number => {
  const sample = body.slice(0, 20_000)
  return (sample.match(spoken)?.length ?? 0) + (sample.match(unspaced)?.length ?? 0)
}

/** Whether it was held or is to be: it says so above, or it greets whoever hears it. */
export const isDelivered = (text: string, { span: [start, end] }: Pick<ExtractedTurn, 'span'>): boolean => {
  const [first = ''] = text.slice(start, end).split('\n', 1)
  return heldOrToBe.test(text.slice(0, start)) || isSalutation(first.trim())
}

const heldOrToBe = new RegExp(delivered.join('|'), 'iu')
