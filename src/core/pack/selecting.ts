import type { Audience, Instant, Kit, Pack, RichText, SectionKind } from '#core/model'
import { discloses } from '#core/quote/release/discloses'
import type { HiddenIdentities } from '#core/quote/release/hidden'
import type { PackNote } from './note'

/** What every part of a selection is made from. */
export interface Selecting {
  readonly kit: Kit
  readonly pack: Pack
  readonly now: Instant
  /** The readers are not on our side of the table. */
  readonly outside: boolean
  readonly hidden: HiddenIdentities
  /** The text, or nothing where it names somebody who must stay hidden or where they belong. */
  readonly guard: (text: string, section: SectionKind) => string
  readonly note: (note: PackNote) => void
}

export const selectingFrom = (
  kit: Kit,
  pack: Pack,
  now: Instant,
  hidden: HiddenIdentities,
  notes: PackNote[],
): Selecting => ({
  kit,
  pack,
  now,
  outside: isOutside(pack.audience),
  hidden,
  guard: guardAgainst(hidden, notes),
  note: (note) => void notes.push(note),
})

export const isOutside = (audience: Audience): boolean => audience === 'counterpart' || audience === 'press'

const nearness: readonly Audience[] = ['principal', 'delegation', 'counterpart', 'press']

/** What may be said to somebody may be read by them and by everybody nearer to the author. */
export const reaches = (mayBeSaidTo: Audience, reader: Audience): boolean =>
  nearness.indexOf(reader) <= nearness.indexOf(mayBeSaidTo)

/** The blocks of a written text that disclose nobody. */
export const guardedRichText = (text: RichText, section: SectionKind, { guard }: Selecting): RichText =>
  text.filter((block) => {
    const words = block.runs.map((run) => run.text).join('')
    return words === '' || guard(words, section) !== ''
  })

const guardAgainst = (hidden: HiddenIdentities, notes: PackNote[]): Selecting['guard'] => {
  const words = [...hidden.names, ...hidden.affiliations]
  return (text, section) => {
    if (words.length === 0 || !discloses(text, words)) return text
    const isNoted = notes.some((note) => note.code === 'text.withheld' && note.section === section)
    if (!isNoted) notes.push({ code: 'text.withheld', section })
    return ''
  }
}
