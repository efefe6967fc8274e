import type { Audience, HouseStyle, Instant, Kit, LanguageTag, RichText, SectionKind } from '#core/model'
import { discloses } from '#core/quote/release/discloses'
import type { HiddenIdentities } from '#core/quote/release/hidden'
import type { ViewNote } from './note'

/** How quotations are printed. */
export interface PrintStyle {
  readonly houseStyle: HouseStyle
  readonly language: LanguageTag
}

/** What every part of a view is made from. */
export interface Viewing {
  readonly kit: Kit
  readonly audience: Audience
  readonly style: PrintStyle
  readonly now: Instant
  /** The readers are not on our side of the table. */
  readonly outside: boolean
  readonly hidden: HiddenIdentities
  /** The text, or nothing where it names somebody who must stay hidden or where they belong. */
  readonly guard: (text: string, section: SectionKind) => string
  readonly note: (note: ViewNote) => void
}

export const viewingFrom = (
  given: Pick<Viewing, 'kit' | 'audience' | 'now' | 'style' | 'hidden'>,
  notes: ViewNote[],
): Viewing => ({
  ...given,
  outside: isOutside(given.audience),
  guard: guardAgainst(given.hidden, notes),
  note: (note) => void notes.push(note),
})

export const isOutside = (audience: Audience): boolean => audience === 'counterpart' || audience === 'press'

const nearness: readonly Audience[] = ['principal', 'delegation', 'counterpart', 'press']

/** What may be said to somebody may be read by them and by everybody nearer to the author. */
export const reaches = (mayBeSaidTo: Audience, reader: Audience): boolean =>
  nearness.indexOf(reader) <= nearness.indexOf(mayBeSaidTo)

/** The blocks of a written text that disclose nobody. */
export const guardedRichText = (text: RichText, section: SectionKind, { guard }: Viewing): RichText =>
  text.filter((block) => {
    const words = block.runs.map((run) => run.text).join('')
    return words === '' || guard(words, section) !== ''
  })

const guardAgainst = (hidden: HiddenIdentities, notes: ViewNote[]): Viewing['guard'] => {
  const words = [...hidden.names, ...hidden.affiliations]
  const titles = new Set(hidden.titles.map((title) => title.trim().toLowerCase()))
  return (text, section) => {
    const isTitle = titles.has(text.trim().toLowerCase())
    if (!isTitle && (words.length === 0 || !discloses(text, words))) return text
    const isNoted = notes.some((note) => note.code === 'text.withheld' && note.section === section)
    if (!isNoted) notes.push({ code: 'text.withheld', section })
    return ''
  }
}
