import type { Kit, Pack } from '#core/model'
import { discloses } from '#core/quote/release/discloses'
import { eligible } from '#core/quote/release/eligible'
import type { Selection } from '#core/pack/selected'
import { isOutside } from '#core/pack/selecting'
import type { Laid, Page } from './page'

/** What a finished pack must not show, and what it must. Found again in the pages themselves, not in how they were made. */
export type Fault =
  { readonly fault: 'marking'; readonly page: number } | { readonly fault: 'withheld'; readonly page: number }

/**
 * Reads the laid-out pages and looks for what was kept back: private notes, withheld words, what is not to be disclosed,
 * hidden names. Also the marking, at the top and at the bottom of every page. Null when all is as it must be.
 */
export const findFault = (laid: Laid, kit: Kit, pack: Pack, selection: Selection): Fault | null =>
  unmarkedPage(laid, selection.marking.label.trim()) ?? withheldWords(laid, keptBack(kit, pack, selection))

const edge = 60

const unmarkedPage = (laid: Laid, marking: string): Fault | null => {
  if (marking === '') return null
  const page = laid.pages.find(
    (one) => !isMarked(one, marking, (y) => y < edge) || !isMarked(one, marking, (y) => y > one.height - edge),
  )
  return page === undefined ? null : { fault: 'marking', page: page.number }
}

const isMarked = (page: Page, marking: string, near: (y: number) => boolean): boolean => {
  const words = page.items
    .filter((item) => item.kind === 'text' && near(item.y))
    .map((item) => (item.kind === 'text' ? item.text : ''))
  return solid(words.join('')).includes(solid(marking))
}

interface KeptBack {
  /** Compared without white space, as words may be divided between lines and faces. */
  readonly texts: readonly string[]
  readonly names: readonly string[]
}

/** Shorter texts would be found everywhere by chance. */
const shortest = 14

const keptBack = (kit: Kit, pack: Pack, selection: Selection): KeptBack => {
  const { withheld, hidden } = eligible(kit, { ...pack, excludedQuoteIds: [] }, { now: selection.now })
  const quoted = withheld.flatMap(({ quote }) => quote.anchors.map((anchor) => anchor.exact))
  const inward = [
    ...kit.background.notDisclosed.flatMap((block) => block.runs.map((run) => run.text)),
    ...kit.quotes.map((quote) => quote.annotation),
    kit.front.avoid,
    kit.front.purpose,
    ...kit.front.objectives,
  ]
  const notes = [...kit.people.map((person) => person.privateNote), ...(isOutside(pack.audience) ? inward : [])]
  return {
    texts: [
      // Somebody's withheld words may stand only where other words of theirs, or the source, show them rightfully.
      ...unless([selection.quotes, selection.sources.map((source) => source.text)], quoted),
      // Our own notes may say what we also say openly.
      ...unless(selection, notes),
    ],
    names: hidden.names,
  }
}

/** The texts, without white space, that do not stand in what is shown rightfully. */
const unless = (shown: unknown, texts: readonly string[]): readonly string[] => {
  const open = solid(JSON.stringify(shown).replace(/\\[nrt]/g, ''))
  return texts.map(solid).filter((text) => text.length >= shortest && !open.includes(JSON.stringify(text).slice(1, -1)))
}

const withheldWords = (laid: Laid, { texts, names }: KeptBack): Fault | null => {
  if (texts.length === 0 && names.length === 0) return null
  const elsewhere = [
    laid.title,
    ...laid.outline.map((entry) => entry.title),
    ...laid.structure.map((node) => node.alt ?? ''),
  ].join('\n')
  if (shows(elsewhere, texts, names)) return { fault: 'withheld', page: 0 }
  const page = laid.pages.find((one) => shows(textOf(one), texts, names))
  return page === undefined ? null : { fault: 'withheld', page: page.number }
}

const shows = (text: string, texts: readonly string[], names: readonly string[]): boolean => {
  const whole = solid(text)
  return texts.some((one) => whole.includes(one)) || discloses(text, names)
}

const textOf = (page: Page): string =>
  page.items
    .map((item) =>
      item.kind === 'text' ? item.text : item.kind === 'image' ? item.alt : item.kind === 'link' ? item.label : '',
    )
    .join(' ')

const solid = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '')
