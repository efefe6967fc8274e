import { describe, expect, test } from 'vitest'
import { type Kit, type MessageId, type QuestionId, type ReleaseBasis, blankMessage, blankQuestion } from '#core/model'
import { kitOf, namedIn, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { fixtureKit, fixtureNow } from '../pack/testing/fixture'
import { meetingOf, numberTyped } from './meeting'

const today = fixtureNow.slice(0, 10)

test('points and then questions are numbered through, and what says nothing is none', () => {
  const [message] = fixtureKit.messages
  if (message === undefined) throw new Error('no point')
  const kit = { ...fixtureKit, messages: [{ ...message, text: ' ', support: '' }, ...fixtureKit.messages.slice(1)] }
  const { items } = meetingOf(kit, fixtureNow)
  expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1))
  expect(items).toHaveLength(fixtureKit.messages.length - 1 + fixtureKit.questions.length)
  expect(items.map(({ kind }) => kind).join(' ')).toMatch(/^(point )+(question ?)+$/)
})

describe('on the table', () => {
  const record = sourceOf('“The crane is not paid for,” said Ivo Kurt. Lena Moss listened.', {
    title: 'Minutes of the quay meeting',
  })
  const kurt = personOf('Ivo Kurt', { organisation: 'Crane Works', mentions: namedIn(record, 'Ivo Kurt') })
  const moss = personOf('Lena Moss', { originalScript: 'Лена Мосс', mentions: namedIn(record, 'Lena Moss') })
  const words = 'The crane is not paid for,'

  /** What may stand nowhere on it, and the terms of the record that make it so. */
  const barred = [
    ['the words themselves', 'off-record', words],
    ['a speaker under the Rule', 'chatham-house', 'Ivo Kurt'],
    ['a speaker by the family name', 'chatham-house', 'Kurt'],
    ['somebody who was there', 'chatham-house', 'Moss'],
    ['somebody who was there, in other letters', 'chatham-house', 'Мосс'],
    ['where a speaker belongs', 'chatham-house', 'Crane Works'],
    ['the title of the meeting', 'chatham-house', 'Minutes of the quay meeting'],
  ] as const
  /** Every text that it shows. */
  const fields = ['title', 'point', 'support', 'question', 'answer', 'ifPressed'] as const

  const kitWith = (basis: ReleaseBasis, field: (typeof fields)[number] | null, text: string): Kit => {
    const has = (name: (typeof fields)[number]): string => (name === field ? `Of this: ${text}` : `An open ${name}.`)
    const quote = quotedIn(record, [words], { speakerIds: [kurt.id], standing: 'kept' })
    const kit = kitOf({
      sources: [record],
      people: [kurt, moss].map((person) => ({ ...person, standing: 'kept' })),
      quotes: [{ ...quote, release: { ...quote.release, basis } }],
      messages: [{ ...blankMessage('msg_table0000001' as MessageId), text: has('point'), support: has('support') }],
      questions: [
        {
          ...blankQuestion('qna_table0000001' as QuestionId),
          question: has('question'),
          answer: has('answer'),
          ifPressed: has('ifPressed'),
        },
      ],
    })
    const marking = { label: 'RESTRICTED – Kurt', handling: `Not for ${text}` }
    return { ...kit, event: { ...kit.event, title: has('title'), marking } }
  }
  const cases = barred.flatMap(([what, basis, text]) => fields.map((field) => [what, field, basis, text] as const))

  test.each(cases)('there is nothing of %s in its %s', (_what, field, basis, text) => {
    const { marking, ...shown } = meetingOf(kitWith(basis, field, text), fixtureNow)
    expect(JSON.stringify(shown)).not.toContain(text)
    for (const other of fields)
      if (other !== field && !(field === 'point' && other === 'support'))
        expect(JSON.stringify(shown), other).toContain(`An open ${other}.`)
    // A page without its marking is worse than one that names somebody.
    expect(marking).toBe('RESTRICTED – Kurt')
  })

  test.each(cases)('the same words stand there once they may: %s in its %s', (_what, field, _basis, text) =>
    expect(JSON.stringify(meetingOf(kitWith('on-record', field, text), fixtureNow))).toContain(text),
  )

  test.each(['text', 'support', 'question', 'answer', 'ifPressed'])(
    'no marking is lower than a portion in its %s',
    (field) => {
      const put = <Thing extends object>(things: readonly Thing[]) =>
        things.map((thing) => (field in thing ? { ...thing, [field]: 'So far:\n(TLP:RED) The ferry is late.' } : thing))
      const kit: Kit = { ...fixtureKit, messages: put(fixtureKit.messages), questions: put(fixtureKit.questions) }
      expect(meetingOf(fixtureKit, fixtureNow).marking).toBe(fixtureKit.event.marking.label)
      expect(meetingOf(kit, fixtureNow).marking).toBe('TLP:RED')
    },
  )
})

test('a point whose day has passed says so', () => {
  const messages = fixtureKit.messages.map((message, at) => ({ ...message, expires: at === 0 ? '2031-04-10' : today }))
  const { items } = meetingOf({ ...fixtureKit, messages }, fixtureNow)
  expect(items.slice(0, 2).map(({ isExpired }) => isExpired)).toEqual([true, false])
})

test.each([
  [0, 1, 30, 1],
  [1, 2, 30, 12],
  [1, 2, 9, 2],
  [12, 3, 30, 3],
  [3, 0, 30, 30],
  [4, 0, 30, 0],
  [0, 0, 30, 0],
  [0, 9, 5, 0],
])('after %d the figure %d leads, of %d, to %d', (before, figure, last, to) =>
  expect(numberTyped(before, figure, last)).toBe(to),
)
