import type { ProgrammeItem } from '#core/model'
import type { Composing, Made } from '../composing'
import type { Runs, TableRow } from '../document'
import { listName } from '../names'
import { isBlank, joined, plain, run } from '../text'

/** A table of times; days stand as heads over their items where there is more than one. */
export const composeProgramme = ({ selection, words }: Composing): Made | null => {
  const items = selection.programme
  if (items.length === 0) return null
  const people = new Map(selection.people.map((person) => [person.id, listName(person)]))
  const hasRole = items.some((item) => !isBlank(item.speakingRole))
  const hasMinutes = items.some((item) => item.minutes !== null)
  const hasPress = items.some((item) => item.press !== 'unknown')
  const days = new Set(items.map((item) => item.day))
  const rows: TableRow[] = []
  let day: ProgrammeItem['day'] | undefined
  for (const item of items) {
    if (days.size > 1 && item.day !== day) {
      day = item.day
      rows.push({ kind: 'head', text: day === null ? words.programme.dayUnknown : words.day(day) })
    }
    const leads = item.leadIds.flatMap((id) => people.get(id) ?? [])
    const cells: (readonly Runs[])[] = [
      [plain(words.figures(item.time ?? '–'))],
      ...(hasMinutes ? [[plain(item.minutes === null ? '' : words.figures(String(item.minutes)))]] : []),
      [plain(item.title), ...(isBlank(item.place) ? [] : [[run(item.place, 'quiet')]])],
      leads.map((name) => [run(name, 'strong')]),
      ...(hasRole ? [[plain(item.speakingRole)]] : []),
      ...(hasPress ? [[pressCell(item, words.programme)]] : []),
    ]
    rows.push({ kind: 'cells', cells })
  }
  return {
    subtitle: subtitleOf(items, selection.event.timeZone, [...days], words),
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: words.programme.time, share: 11 },
          ...(hasMinutes ? [{ label: words.programme.minutes, share: 9 }] : []),
          { label: words.programme.item, share: 36 },
          { label: words.programme.lead, share: 29 },
          ...(hasRole ? [{ label: words.programme.role, share: 24 }] : []),
          ...(hasPress ? [{ label: words.programme.press, share: 13 }] : []),
        ],
        rows,
      },
    ],
  }
}

const pressCell = (item: ProgrammeItem, words: { readonly open: string; readonly closed: string }): Runs => {
  if (item.press === 'unknown') return []
  return [run(item.press === 'open' ? words.open : words.closed, 'strong')]
}

const subtitleOf = (
  items: readonly ProgrammeItem[],
  zone: string | null,
  days: readonly (string | null)[],
  words: Composing['words'],
): string => {
  const [day] = days
  const all = items.every((item) => item.minutes !== null)
  return joined(
    [
      days.length === 1 && typeof day === 'string' ? `${words.day(day)}.` : '',
      zone === null ? '' : words.programme.timesIn({ zone: words.zone(zone, day ?? null) }),
      all ? totalOf(items, words) : '',
    ],
    ' ',
  )
}

const totalOf = (items: readonly ProgrammeItem[], words: Composing['words']): string => {
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
  return words.programme.total({
    hours: words.figures(String(Math.floor(minutes / 60))),
    minutes: words.figures(String(minutes % 60).padStart(2, '0')),
  })
}
