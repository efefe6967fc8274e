import type { PersonBlock } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, asHead, heightOf, keptTogether, keptWithPrevious, stripDefaults, withSpace } from '../draft/strip'
import { setPicture } from './picture'
import { setProse } from './prose'
import { plain, styled } from './runs'
import { ruleAcross } from './rule'
import { type SetFacts, factStrips, setFacts } from './side'

const between = 18
const underRule = 5
/** In points. */
export const pictureHeight = 93
/** Part of a page up to which an entry is never divided. */
const wholeUpTo = 0.6

/**
 * A person under a blue rule across the page: name, office and biography, beside them the picture and what one needs to
 * address them. Short entries stay whole, so that two share a page.
 */
export const setPerson = (setting: Setting, block: PersonBlock): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  const width = sheet.main
  const name = setText(setting, styled(block.name, styles.name), {
    width,
    tag: tags.add('H2', section),
    balanced: true,
  })
  const office = setText(setting, plain(block.role, styles.office), { width, tag: tags.add('P', section) })
  const biography = withSpace(setProse(setting, block.biography, { width, parent: section }), 6)
  const side = sideOf(setting, block)
  const head = keptTogether(asHead(linesAsStrips([...name, ...office]))).map((strip, index) =>
    index === 0 && side.height > 0 ? { ...strip, side: { drafts: side.drafts, height: side.height } } : strip,
  )
  const strips = [...head, ...keptWithPrevious(biography), ...factStrips(setting, side.rest)]
  const isShort = Math.max(heightOf(strips), side.height) < (sheet.bottom - sheet.top) * wholeUpTo
  const rule: Strip = {
    ...stripDefaults,
    column: 'full',
    space: between,
    belowNotes: true,
    height: underRule,
    // A page may end before it also where the words of the person before are fewer than a head should have under it.
    isHead: true,
    drafts: [ruleAcross('opening', 0, 0, sheet.full)],
    anchors: [block.anchor],
    listed: { title: block.listName, level: 2 },
  }
  return [rule, ...keptWithPrevious(isShort ? keptTogether(strips) : strips)]
}

const sideOf = (setting: Setting, block: PersonBlock): SetFacts => {
  const { sheet } = setting
  const picture = setPicture(setting, block.photo, 2 * sheet.unit + sheet.gap, pictureHeight)
  const x = picture.width === 0 ? 0 : picture.width + sheet.gap
  const room = sheet.notes === 'below' ? 0 : undefined
  const facts = setFacts(setting, block.facts, sheet.side - x, setting.section, room)
  const top = 3
  return {
    drafts: [
      ...picture.drafts.map((draft) => moved(draft, 0, top)),
      ...facts.drafts.map((draft) => moved(draft, x, top)),
    ],
    height: Math.max(picture.height, facts.height) === 0 ? 0 : top + Math.max(picture.height, facts.height),
    rest: facts.rest,
  }
}
