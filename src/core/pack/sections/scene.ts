import { houseOf } from '#core/quote/printing/house'
import { type Paragraph, pageAt, paragraphsOf } from '#core/text/numbering'
import { sentences } from '#core/text/sentences'
import type { SelectedSource } from '#core/view/view'
import { type Composing, locator } from '../composing'
import type { FrontSheetBlock } from '../document'
import { link, run } from '../text'

const longest = 360
const shortest = 40

/** The event is told early, or not in so few words. */
const looksAt = 8

/**
 * What happened, as the first source tells it: the whole sentences that begin one of its first paragraphs, of these the ones
 * that say most of what its title and that of the event say. Never a part of a sentence, never words in quotation marks: those
 * have a speaker.
 */
export const sceneOf = (composing: Composing): FrontSheetBlock['scene'] => {
  const { selection, words, pack } = composing
  const marks = houseOf(pack.houseStyle, pack.language).outer
  for (const source of selection.sources) {
    if (source.text === null) continue
    const wanted = keysOf([source.title, selection.event.title, selection.event.place].join(' '))
    const [best] = beginnings(source)
      .map((beginning) => ({ ...beginning, said: shared(keysOf(beginning.told), wanted) }))
      .toSorted((one, other) => other.said - one.said)
    if (best === undefined) continue
    const place = {
      sourceId: source.id,
      firstPage: pageAt(source.pages, best.start),
      firstParagraph: best.number,
      lastParagraph: best.number,
      stretches: [],
    }
    const where = locator(composing, place)
    return {
      label: words.front.scene,
      words: [run(`${marks.open}${best.told}${marks.close} `)],
      language: source.language,
      where: where === null ? [] : [where.target === null ? run(where.text) : link(where.text, where.target)],
    }
  }
  return null
}

const beginnings = (
  source: SelectedSource,
): readonly (Pick<Paragraph, 'start' | 'number'> & { readonly told: string })[] => {
  const text = source.text ?? ''
  return paragraphsOf(text)
    .filter(({ start, end }) => !source.blanked.some((span) => span.start < end && span.end > start))
    .slice(0, looksAt)
    .flatMap(({ start, end, number }) => {
      const told = wholeBeginning(text.slice(start, end))
      return told === null ? [] : [{ told, number, start }]
    })
}

/** Words of four letters and more; of Han characters, which stand without spaces, every two neighbours. */
const keysOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
    ...(text.match(/\p{Script=Han}+/gu) ?? []).flatMap((han) =>
      Array.from({ length: Math.max(0, han.length - 1) }, (_, at) => han.slice(at, at + 2)),
    ),
  ])

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((key) => other.has(key)).length

/** Null for heads, and for paragraphs that begin with somebody's words. */
const wholeBeginning = (text: string): string | null => {
  let end = 0
  for (const [start, stop] of sentences(text)) {
    const sentence = text.slice(start, stop)
    if (!/[.!?。！？؟]$/u.test(sentence.trimEnd()) || /["“”„«»‘「」]/.test(sentence) || stop > longest) break
    end = stop
  }
  const told = text.slice(0, end).trim()
  return told.length < shortest && !/\p{Script=Han}{8}/u.test(told) ? null : told
}
