import { houseOf } from '#core/quote/printing/house'
import { paragraphsOf } from '#core/text/numbering'
import { sentences } from '#core/text/sentences'
import { type Composing, locator } from '../composing'
import type { FrontSheetBlock } from '../document'
import { link, run } from '../text'

const longest = 360
const shortest = 40

/**
 * What happened, as the first source tells it: the first whole sentence of its first paragraph of running text, and the next
 * while both stay short. Never a part of a sentence, never words in quotation marks: those have a speaker.
 */
export const sceneOf = (composing: Composing): FrontSheetBlock['scene'] => {
  const { selection, words, pack } = composing
  const marks = houseOf(pack.houseStyle, pack.language).outer
  for (const source of selection.sources) {
    if (source.text === null) continue
    for (const paragraph of paragraphsOf(source.text)) {
      if (source.blanked.some(({ start, end }) => start < paragraph.end && end > paragraph.start)) continue
      const text = source.text.slice(paragraph.start, paragraph.end)
      const told = wholeBeginning(text)
      if (told === null) continue
      const place = {
        sourceId: source.id,
        firstParagraph: paragraph.number,
        lastParagraph: paragraph.number,
        stretches: [],
      }
      const where = locator(composing, place)
      return {
        label: words.front.scene,
        words: [run(`${marks.open}${told}${marks.close} `)],
        language: source.language,
        where: where === null ? [] : [where.target === null ? run(where.text) : link(where.text, where.target)],
      }
    }
  }
  return null
}

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
