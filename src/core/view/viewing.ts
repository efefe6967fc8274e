import type * as v from 'valibot'
import type { Audience, HouseStyle, Instant, Kit, LanguageTag, RichText, SectionKind } from '#core/model'
import { withTexts } from '#core/model'
import type { HiddenIdentities } from '#core/quote/release/hidden'
import { tellsOfBarred } from '#core/quote/release/tells'
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
  /** The text, or nothing where it names somebody who must stay hidden or where they belong, or repeats barred words. */
  readonly guard: (text: string, section: SectionKind) => string
  /** A thing of the model, or part of one, with every text in it guarded. What is left out before is not noted. */
  readonly guarded: <Value>(schema: v.GenericSchema, value: Value, section: SectionKind) => Value
  readonly note: (note: ViewNote) => void
}

export const viewingFrom = (
  given: Pick<Viewing, 'kit' | 'audience' | 'now' | 'style' | 'hidden'>,
  notes: ViewNote[],
): Viewing => {
  const guard = guardAgainst(tellsOfBarred(given.kit, given, given.hidden), notes)
  return {
    ...given,
    outside: isOutside(given.audience),
    guard,
    guarded: (schema, value, section) =>
      withTexts(schema, value, {
        text: (text, path) => (unguarded.has(path) ? text : guard(text, section)),
        richText: (text) => openBlocks(text, section, guard),
      }),
    note: (note) => void notes.push(note),
  }
}

/**
 * A page without its marking is worse than a marking that names somebody. Whoever may be named keeps their name, though
 * somebody hidden bears it too.
 */
const unguarded: ReadonlySet<string> = new Set(['marking.label', 'printedName', 'givenName', 'familyName'])

export const isOutside = (audience: Audience): boolean => audience === 'counterpart' || audience === 'press'

const nearness: readonly Audience[] = ['principal', 'delegation', 'counterpart', 'press']

/** What may be said to somebody may be read by them and by everybody nearer to the author. */
export const reaches = (mayBeSaidTo: Audience, reader: Audience): boolean =>
  nearness.indexOf(reader) <= nearness.indexOf(mayBeSaidTo)

/** The blocks of a written text that disclose nobody. */
const openBlocks = (text: RichText, section: SectionKind, guard: Viewing['guard']): RichText =>
  text.filter((block) => {
    const words = block.runs.map((run) => run.text).join('')
    const links = block.runs.flatMap(({ link }) => (link === undefined ? [] : [link]))
    return words === '' || guard([words, ...links].join('\n'), section) !== ''
  })

const guardAgainst =
  (tells: (text: string) => boolean, notes: ViewNote[]): Viewing['guard'] =>
  (text, section) => {
    if (!tells(text)) return text
    const isNoted = notes.some((note) => note.code === 'text.withheld' && note.section === section)
    if (!isNoted) notes.push({ code: 'text.withheld', section })
    return ''
  }
