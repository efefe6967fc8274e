import type { PersonBlock } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, heightOf, keptTogether, keptWithPrevious, withSpace } from '../draft/strip'
import { styles } from '../style/typography'
import { type SetFacts, factStrips, setFacts } from './facts'
import { setPicture } from './picture'
import { setProse } from './prose'
import { setPullQuotation } from './quotation'
import { plain, styled } from './runs'

/**
 * A person: portrait and facts in the column of notes, beside them the biography and their best words. A long entry has
 * pages of its own, short ones share a page and are never divided.
 */
export const setPerson = (setting: Setting, block: PersonBlock): readonly Strip[] => {
  const head = headOf(setting, block)
  const side = sideOf(setting, block)
  const biography = withSpace(keptWithPrevious(setProse(setting, block.biography)), 14)
  const best = block.best === null ? [] : setPullQuotation(setting, block.best)
  const strips = [...head, ...biography, ...best, ...factStrips(setting, side.rest)]
  const isShort = Math.max(heightOf(strips), side.height) < (setting.sheet.bottom - setting.sheet.top) * shortUpTo
  return (isShort ? keptTogether(strips) : strips).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          space: 46,
          breakBefore: block.opensPage || !isShort ? 'page' : 'may',
          belowNotes: true,
          anchors: [block.anchor],
          listed: { title: block.listName, level: 2 },
          ...(side.height === 0 ? {} : { side }),
        },
  )
}

/** Part of a page up to which an entry is short. */
const shortUpTo = 0.6

const headOf = (setting: Setting, block: PersonBlock): readonly Strip[] => {
  const { main: width } = setting.sheet
  const { section, tags } = setting
  const name = setText(setting, styled(block.name, styles.personName), {
    width,
    tag: tags.add('H2', section),
    balanced: true,
  })
  const role = setText(setting, plain(block.role, styles.subtitle), { width, tag: tags.add('P', section) })
  return keptTogether(linesAsStrips([...name, ...role]))
}

const tallestPortrait = 230
const tallestSide = 600

const sideOf = (setting: Setting, block: PersonBlock): SetFacts => {
  const top = 5
  const picture = setPicture(setting, block.photo, setting.sheet.side, tallestPortrait)
  const below = picture.height === 0 ? top : top + picture.height + 14
  const facts = setFacts(setting, block.facts, setting.sheet.side, setting.section, tallestSide - below)
  return {
    drafts: [
      ...picture.drafts.map((draft) => moved(draft, 0, top)),
      ...facts.drafts.map((draft) => moved(draft, 0, below)),
    ],
    height: facts.height === 0 && picture.height === 0 ? 0 : below + facts.height,
    rest: facts.rest,
  }
}
