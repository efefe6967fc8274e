import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparable, spanInText, typographicForm } from './typography'

const sign = fc.constantFrom(
  'a',
  'é',
  'e\u0301',
  ' ',
  '  ',
  '\n',
  '“',
  '’',
  '« ',
  ' »',
  '你',
  '\u00ad',
  '가',
  '\u1100\u1161',
  '.',
  'Ж',
)
const texts = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''))

test('the form of a form is itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { form } = typographicForm(text)
      expect(typographicForm(form).form).toBe(form)
    }),
  )
})

test('a span of the form leads to words of the text that compare equal', () => {
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (text, one, other) => {
      const made = typographicForm(text)
      const edges = made.pieces.map(({ inForm }) => inForm)
      const [start, end] = [edges[one % edges.length] ?? 0, edges[other % edges.length] ?? 0].toSorted((a, b) => a - b)
      const span = spanInText(text, made, { start: start ?? 0, end: end ?? 0 })
      expect(comparable(text.slice(span.start, span.end)).replaceAll(' ', '')).toBe(
        made.form.slice(start, end).replaceAll(' ', ''),
      )
    }),
  )
})
