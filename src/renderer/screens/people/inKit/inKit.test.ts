import { describe, expect, it } from 'vitest'
import { type Kit, type Person, blankKit, blankPerson, blankSource, makeIdsFrom } from '#core/model'
import { mentionsOf } from './mentions'

let count = 0
const newId = makeIdsFrom(() => String((count += 1)).padStart(8, '0'))
const person = (name: string, patch: Partial<Person> = {}): Person => ({ ...blankPerson(newId('per'), name), ...patch })

describe('mentions', () => {
  const text =
    'A title\n\nThe panel was opened by the host, Deputy Minister Jana Valk, who spoke at length about the gauges along both of the rivers.'
  const at = text.indexOf('Jana Valk')
  const speaker = (sourceId: Kit['sources'][number]['id']) =>
    person('Jana Valk', { mentions: [{ sourceId, span: { start: at, end: at + 'Jana Valk'.length }, title: null }] })

  it('stand with the words around them and the number of their paragraph', () => {
    const sourceId = newId('src')
    const kit: Kit = {
      ...blankKit(newId, '2026-01-01T00:00:00.000Z'),
      sources: [
        {
          ...blankSource(sourceId, '2026-01-01T00:00:00.000Z', { text, sha256: '0'.repeat(64) }),
          title: 'Note',
          kind: 'note',
        },
      ],
    }
    expect(mentionsOf(kit, speaker(sourceId))).toMatchObject([
      {
        paragraph: 1,
        before: 'The panel was opened by the host, Deputy Minister ',
        name: 'Jana Valk',
        after: ', who spoke at length about the gauges along both of the…',
      },
    ])
    expect(mentionsOf(kit, speaker(newId('src')))).toEqual([])
  })
})
