import type { Laid } from '#core/layout/page'
import { printedParagraphs } from '#core/layout/testing/paragraphs'
import type { Kit } from '#core/model'

/** What must be on the pages of a pack and is not: objectives on the front sheet, every letter of every quotation. */
export const contentFaults = (laid: Laid, kit: Kit): readonly string[] => [
  ...missingObjectives(laid, kit),
  ...missingWords(laid, kit),
]

const missingObjectives = (laid: Laid, { front }: Kit): readonly string[] => {
  const onSheet = lettersOf(
    laid.pages.flatMap(({ section, items }) =>
      section === 'front-sheet' ? items.map((item) => (item.kind === 'text' ? item.text : '')) : [],
    ),
  )
  return front.objectives.flatMap((objective) =>
    holds(onSheet, lettersOf([objective])) ? [] : [`an objective not on the front sheet: ${objective}`],
  )
}

/** Words of two directions are placed in the order of the eye: their letters are counted, whatever their order. */
const missingWords = (laid: Laid, { quotes }: Kit): readonly string[] => {
  const quoted = new Map<number, string[]>()
  for (const { tag, lines } of printedParagraphs(laid)) {
    for (let at: number | null = tag; at !== null; at = laid.structure[at]?.parent ?? null)
      if (laid.structure[at]?.role === 'BlockQuote') {
        quoted.set(at, [...(quoted.get(at) ?? []), ...lines.flatMap(({ items }) => items.map(({ text }) => text))])
        break
      }
  }
  const printed = [...quoted.values()].map((texts) => lettersOf(texts))
  return quotes.flatMap(({ anchors }) => {
    const wanted = lettersOf(anchors.map(({ exact }) => exact))
    return printed.some((letters) => holds(letters, wanted))
      ? []
      : [`a quotation without some of its letters: ${anchors[0]?.exact ?? ''}`]
  })
}

const lettersOf = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const letter of texts.join(''))
    if (/[\p{L}\p{N}\p{M}]/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

const holds = (letters: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): boolean =>
  [...wanted].every(([letter, times]) => (letters.get(letter) ?? 0) >= times)
