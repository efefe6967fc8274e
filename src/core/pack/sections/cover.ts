import type { Composing, Made } from '../composing'
import type { Fact } from '../document'
import { standardTitles } from '#core/model'
import { isOutside } from '#core/view/viewing'
import { copyWords } from '../copy'
import { given, isBlank, joined } from '../text'

export const composeCover = (composing: Composing): Made => {
  const { selection, pack, words, now, version } = composing
  const { event } = selection
  const onDays = event.startDay === null ? '' : words.days(event.startDay, event.endDay ?? event.startDay)
  const atHours = event.startTime === null ? '' : words.hours(event.startTime, event.endTime)
  const list = (parts: readonly string[]): string => joined(parts, words.listComma)
  const outside = isOutside(pack.audience)
  const facts: readonly Fact[] = [
    ...given(words.cover.date, list([onDays, atHours])),
    ...given(words.cover.place, event.place),
    ...given(words.cover.timeZone, event.timeZone === null ? '' : words.zone(event.timeZone, event.startDay)),
    ...given(words.cover.host, event.host),
    ...(outside
      ? []
      : [...given(words.cover.preparedFor, event.preparedFor), ...given(words.cover.preparedBy, event.preparedBy)]),
    ...given(words.cover.ministry, event.ministry),
    ...given(words.cover.reference, event.reference),
    ...given(
      words.cover.prepared,
      version === null ? '' : list([words.day(now.slice(0, 10)), words.version({ version })]),
    ),
    ...given(words.copy.label, version === null ? '' : copyWords(composing)),
    ...given(words.cover.readers, words.audiences[pack.audience]),
    ...given(words.cover.handling, selection.marking.handling),
  ]
  return {
    blocks: [
      {
        kind: 'cover',
        label: labelOf(composing),
        title: isBlank(event.title) ? words.untitled : event.title.trim(),
        lead: list([event.place, onDays]),
        facts,
        fictional: selection.fictional ? words.fictional : null,
      },
    ],
  }
}

/** The title that somebody wrote; the standard one is said in the language of the pack. */
const labelOf = ({ pack, words }: Composing): string => {
  if (isBlank(pack.title)) return words.briefingPack
  return pack.title === standardTitles[pack.audience] ? words.packTitles[pack.audience] : pack.title
}
