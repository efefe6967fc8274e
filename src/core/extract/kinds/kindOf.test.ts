import { expect, test } from 'vitest'
import { readSource } from '#core/extract/readSource'
import { kindOf } from './kindOf'

const kind = (text: string): string => kindOf(text, readSource(text, { blocks: [] }))

test.each([
  ['PRESS RELEASE\nThe ferry sails', 'press-release'],
  ['Пресс-релиз посольства', 'press-release'],
  ['Remarks by the Minister of Roads at the quay', 'speech'],
  ['Joint statement of the two ministries', 'statement'],
  ['Final communiqué of the river conference\nThe States agreed.', 'statement'],
  ['Transcript of the briefing', 'transcript'],
  ['Interview with the harbour master', 'interview'],
  ['Notes of a call with the harbour', 'note'],
  ['Meeting note: the harbour of Olm', 'note'],
  ['Справка о переговорах в порту', 'note'],
  ['Протокол встречи в порту Ольма', 'note'],
  ['港口会谈纪要', 'note'],
  ['Порт бойынша анықтама', 'press-release'],
  ['Note to editors: the ferry sails again', 'press-release'],
  ['Press statement\nThe ferry sails.', 'statement'],
  ['Порттар министрінің Олмда сөйлеген сөзі', 'speech'],
  ['Министр сөйлеген сөзінде паром туралы айтты', 'press-release'],
  ['Grußwort des Hafenmeisters', 'speech'],
  ['The ferry sails again', 'press-release'],
])('%j calls itself %s', (text, expected) => expect(kind(text)).toBe(expected))

test('whose turns fill it is a transcript, whatever its head calls it', () => {
  const turns = 'Ms. Ferrol: We open the crossing in May.\n\nMr. Prado: Who will pay for the lights?'
  expect(kind(`Crossing opens\n\n${turns}`)).toBe('transcript')
  expect(kind(`${'The ministers met in Olm and spoke about roads, tolls and the winter. '.repeat(20)}\n${turns}`)).toBe(
    'press-release',
  )
})

test('questions without a name make an interview', () => {
  expect(
    kind('Q: Will it open?\n\nMs. Ferrol: It will open in May.\n\nQ: And then?\n\nMs. Ferrol: Then it stays open.'),
  ).toBe('interview')
})

test('a briefing that begins with what was said is a transcript, questions or none', () => {
  expect(kind('MS. FERROL: We open in May.\n\nQUESTION: Who pays?\n\nMS. FERROL: Nobody pays for it.')).toBe(
    'transcript',
  )
})
