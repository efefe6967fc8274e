import type { Extraction } from '#core/extract/extraction'
import { voicesIn } from '#core/extract/voices/turns'
import { isDelivered } from '#core/extract/voices/speech'
import type { SourceKind } from '#core/model'
import { headings } from './data/headings'

/**
 * What kind of text it is: by its whole shape first, then by what it calls itself in its first lines. Whose turns fill it is
 * a transcript, or an interview where somebody asks and it says so or one other answers; what one person speaks is a speech,
 * or a statement that nobody has held. Without any sign it is what people bring to a briefing, a press release, until the
 * reader says otherwise.
 */
export const kindOf = (text: string, extraction: Pick<Extraction, 'turns' | 'people'>): SourceKind => {
  const head = headOf(text)
  const called = (Object.keys(headings) as (keyof typeof headings)[]).find((kind) =>
    head.some((line) => patterns[kind].test(line)),
  )
  const speech = extraction.turns.find(({ isSpeech }) => isSpeech === true)
  if (speech !== undefined) return called === 'statement' && !isDelivered(text, speech) ? 'statement' : 'speech'
  if (fills(text, extraction))
    return called === 'interview' || isInterview(text, extraction) ? 'interview' : 'transcript'
  return called ?? 'press-release'
}

const headOf = (text: string): readonly string[] =>
  text
    .slice(0, 4_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 8)
    .filter((line) => line.length <= longestHeadLine)

const longestHeadLine = 160

/** At least a third of the text is somebody's turn. */
const fills = (text: string, { turns }: Pick<Extraction, 'turns'>): boolean =>
  turns.length > 1 && turns.reduce((sum, { span: [start, end] }) => sum + end - start, 0) * 3 > text.length

/** It begins with a question without a name, and no more than two answer. */
const isInterview = (text: string, { turns, people }: Pick<Extraction, 'turns' | 'people'>): boolean =>
  new Set(turns.flatMap(({ speaker }) => speaker ?? [])).size <= 2 && voicesIn(text, people).beginsWithQuestion

const patterns = Object.fromEntries(
  Object.entries(headings).map(([kind, words]) => [kind, new RegExp(words.join('|'), 'iu')]),
) as Readonly<Record<keyof typeof headings, RegExp>>
