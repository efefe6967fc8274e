import { describe, expect, test } from 'vitest'
import { extract } from '#core/extract/extract'

const end = '\n\nThe committee met again in the evening and adjourned.'
const found = (text: string) => {
  const { quotations, people } = extract(text + end, { language: 'en' })
  return [quotations.map(({ speaker }) => speaker), people.map(({ name, kind }) => [name, kind])]
}

describe('somebody who is called as a body', () => {
  test.each([
    ['Deputy Mayor Alan Church said: “We shall open the quay in June.”', 'Alan Church'],
    ['“It rained all day long,” said Senator Jane Council.', 'Jane Council'],
    ['Mr. Church said: “The bridge is safe.”', 'Church'],
    ['L.M. Osei said: “Prices will fall in May.”', 'L.M. Osei'],
    ['J.R.R. Harlow said: “Prices will fall in May.”', 'J.R.R. Harlow'],
  ])('%s is a person', (text, name) => expect(found(text)).toEqual([[name], [[name, 'person']]]))

  test.each([
    ['The World Bank said: “The bridge is safe.”', 'World Bank'],
    ['Christ Church said: “The bridge is safe.”', 'Christ Church'],
    ['The UN Security Council said: “The bridge is safe.”', 'UN Security Council'],
  ])('%s is a body', (text, name) => expect(found(text)).toEqual([[name], [[name, 'organisation']]]))
})
