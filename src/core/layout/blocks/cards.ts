import type { CardsBlock } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText, stacked } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, stripDefaults, withSpace, withoutWidows } from '../draft/strip'
import { colours, styles } from '../style/typography'
import { paragraphsOfText } from './point'
import { plain, styled } from './runs'

type Card = CardsBlock['cards'][number]

const perRow = 3
/** Taller cards are set one below the other, across the text column. */
const tallest = 260

/** Short entries side by side, three in a row, each under a blue rule. */
export const setCards = (setting: Setting, block: CardsBlock): readonly Strip[] => {
  const list = setting.tags.add('L', setting.section)
  const gap = setting.sheet.gutter
  const width = (setting.sheet.full - gap * (perRow - 1)) / perRow
  const strips: Strip[] = []
  for (let at = 0; at < block.cards.length; at += perRow) {
    const cards = block.cards.slice(at, at + perRow)
    const set = cards.map((card) => setCard(setting, card, width, list))
    const height = Math.max(...set.map((card) => card.height))
    if (height > tallest) strips.push(...cards.flatMap((card) => setLongCard(setting, card)))
    else {
      strips.push({
        ...stripDefaults,
        column: 'full',
        space: 20,
        belowNotes: true,
        height,
        drafts: set.flatMap((card, index) => card.drafts.map((draft) => moved(draft, index * (width + gap), 0))),
      })
    }
  }
  return strips
}

const setCard = (
  setting: Setting,
  card: Card,
  width: number,
  list: number,
): { readonly drafts: readonly Draft[]; readonly height: number } => {
  const body = setting.tags.add('LBody', setting.tags.add('LI', list))
  const paragraph = () => setting.tags.add('P', body)
  const lines = [
    ...setText(setting, plain(card.title, { ...styles.cell, face: 'sans-semibold', size: 10.4 }), {
      width,
      tag: paragraph(),
    }),
    ...setText(setting, plain(card.symbol, { ...styles.cell, color: colours.grey }), { width, tag: paragraph() }),
    ...paragraphsOfText(card.text).flatMap((text) =>
      setText(setting, plain(text, styles.note), { width, tag: paragraph() }),
    ),
    ...setText(setting, styled(card.links, styles.small), { width, tag: paragraph() }),
  ]
  const { drafts, height } = stacked(lines, 0, 8)
  return {
    drafts: [{ kind: 'rule', x1: 0, y1: 0.6, x2: width, y2: 0.6, weight: 1.2, color: colours.blue }, ...drafts],
    height: height + 8,
  }
}

const setLongCard = (setting: Setting, card: Card): readonly Strip[] => {
  const width = setting.sheet.main
  const set = (runs: ReturnType<typeof plain>) =>
    setText(setting, runs, { width, tag: setting.tags.add('P', setting.section) })
  const head = linesAsStrips([...set(plain(card.title, styles.minor)), ...set(plain(card.symbol, styles.cell))])
  const words = paragraphsOfText(card.text).flatMap((text) =>
    withSpace(withoutWidows(linesAsStrips(set(plain(text, styles.body)))), 4),
  )
  const links = linesAsStrips(set(styled(card.links, styles.small)))
  return withSpace([...keptTogether(head), ...keptWithPrevious(words), ...keptWithPrevious(links)], 18)
}
