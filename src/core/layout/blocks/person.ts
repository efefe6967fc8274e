import type { PersonBlock } from '#core/pack/document'
import type { Draft } from '../draft'
import { moved } from '../draft'
import type { Setting } from '../setting'
import { linesAsStrips, setText } from '../setText'
import { type Strip, keptTogether, keptWithPrevious, withSpace } from '../strip'
import { colours, styles } from '../typography'
import { setFacts } from './facts'
import { setProse } from './prose'
import { setPullQuotation } from './quotation'
import { plain, styled } from './runs'

/**
 * A person: on a page of their own, with portrait and facts in the column of notes, or as a card among others. The
 * head is never parted from the first lines that follow it.
 */
export const setPerson = (setting: Setting, block: PersonBlock): readonly Strip[] => {
  const page = block.setting === 'page'
  const head = headOf(setting, block)
  const side = sideOf(setting, block)
  const biography = setProse(setting, block.biography)
  const best = block.best === null ? [] : setPullQuotation(setting, block.best)
  const strips = [...head, ...keptWithPrevious(withSpace(biography, page ? 16 : 6)), ...best]
  return strips.map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          breakBefore: page ? 'page' : 'may',
          belowNotes: true,
          space: page ? 0 : 22,
          anchors: [block.anchor],
          listed: { title: block.listName, level: 2 },
          ...(side.height === 0 ? {} : { side }),
        },
  )
}

const headOf = (setting: Setting, block: PersonBlock): readonly Strip[] => {
  const { main } = setting.sheet
  const page = block.setting === 'page'
  const name = setText(setting, styled(block.name, page ? styles.personName : styles.cardName), {
    width: main,
    tag: setting.tags.add('H2', setting.section),
  })
  const role = setText(setting, plain(block.role, page ? styles.subtitle : styles.partSubtitle), {
    width: main,
    tag: setting.tags.add('P', setting.section),
  })
  const strips = keptTogether(linesAsStrips([...name, ...role]))
  if (page) return strips
  return strips.map((strip, index) => (index > 0 ? strip : underRule(strip, setting.sheet.main)))
}

/** A hairline over a card, inside its first strip. */
const underRule = (strip: Strip, width: number): Strip => ({
  ...strip,
  height: strip.height + 7,
  drafts: [
    { kind: 'rule', x1: 0, y1: 0.4, x2: width, y2: 0.4, weight: 0.6, color: colours.rule },
    ...strip.drafts.map((draft) => moved(draft, 0, 7)),
  ],
})

const cardPhotoWidth = 64
const tallestPhoto = 230

const sideOf = (setting: Setting, block: PersonBlock): { readonly drafts: readonly Draft[]; readonly height: number } => {
  const { side } = setting.sheet
  const drafts: Draft[] = []
  let y = block.setting === 'page' ? 4 : 0.4
  if (block.photo !== null) {
    const { sha256, alt } = block.photo
    const widest = block.setting === 'page' ? side : cardPhotoWidth
    const width = Math.min(widest, (tallestPhoto * block.photo.width) / block.photo.height)
    const height = (width * block.photo.height) / block.photo.width
    drafts.push({ kind: 'image', x: 0, y, width, height, sha256, alt, tag: setting.tags.add('Figure', setting.section, { alt }) })
    y += height + 14
  }
  const facts = setFacts(setting, block.facts, side, setting.section)
  drafts.push(...facts.drafts.map((draft) => moved(draft, 0, y)))
  if (facts.height === 0 && block.photo === null) return { drafts: [], height: 0 }
  return { drafts, height: y + facts.height }
}

