import { describe, expect, test } from 'vitest'
import { contextOf } from './context'
import { quoted } from '../testing/fixture'

/** `warn('“⟦We agree.⟧” But not now.', 'en')` → the warnings with the words they point at. */
const warn = (marked: string, language = 'en') => {
  const { quote, source } = quoted(marked)
  return contextOf(quote, { ...source, language }).warnings.map(
    ({ code, at }) => `${code}: ${source.text.slice(at.start, at.end)}`,
  )
}

describe('a connective behind a quotation is pointed out, in every language', () => {
  test.each([
    ['en', '“⟦We shall open the harbour.⟧” But the ferry stays at home.', 'But'],
    ['en', '“⟦We shall open it.⟧” The crews, however, have gone.', 'however'],
    ['fr', '« ⟦Nous ouvrirons le port.⟧ » Toutefois, le bac reste à quai.', 'Toutefois'],
    ['es', '“⟦Abriremos el puerto.⟧” Sin embargo, el barco no sale.', 'Sin embargo'],
    ['ru', '«⟦Мы откроем гавань.⟧» Однако паром остаётся.', 'Однако'],
    ['ru', '«⟦Мы откроем гавань.⟧» Тем не менее паром остаётся.', 'Тем не менее'],
    ['ar', '«⟦سنفتح الميناء.⟧» لكن السفينة باقية.', 'لكن'],
    ['ar', '«⟦سنفتح الميناء.⟧» غير أن السفينة باقية.', 'غير أن'],
    ['zh', '“⟦我们将开放港口。⟧”但是渡轮不开。', '但是'],
    ['zh', '“⟦我们将开放港口。⟧”然而渡轮不开。', '然而'],
    ['kk', '«⟦Айлақты ашамыз.⟧» Бірақ кеме шықпайды.', 'Бірақ'],
    ['kk-Latn', '«⟦Ailaqty aşamyz.⟧» Biraq keme şyqpaidy.', 'Biraq'],
    ['de', '„⟦Wir öffnen den Hafen.⟧“ Allerdings bleibt die Fähre liegen.', 'Allerdings'],
    ['xx', '«⟦Avamme sataman.⟧» But nobody sails.', 'But'],
  ])('%s: %s', (language, marked, word) => expect(warn(marked, language)).toEqual([`connective-after: ${word}`]))
})

describe('the sentence itself', () => {
  test.each([
    ['goes on with a condition', '“⟦We shall open the harbour⟧, but only for fishing.”', ['connective-within: but']],
    [
      'goes on behind the mark',
      '“⟦We shall open the harbour⟧,” she said, unless it snows. They left.',
      ['connective-within: unless'],
    ],
    [
      'goes on in the same mouth',
      '“⟦We shall open⟧ half of the harbour.” All left.',
      ['cut-short: half of the harbour'],
    ],
    ['began before', '“I doubt that ⟦we shall open it⟧.” All left.', ['begins-late: I doubt that']],
    ['begins with a connective', '“⟦But we shall open it.⟧” All left.', ['begins-with-connective: But']],
    ['is whole, and nothing turns', 'Holm said: “⟦We shall open it.⟧” Butter was served.', []],
    ['is opened and never closed', '“⟦The talks were frank,⟧ said Holm.\nAll left.', ['mark-not-closed: “']],
    ['is closed by no mark of another', '“⟦We meet,⟧ said Holm. “We do,” said Lee.', ['mark-not-closed: “']],
    ['is closed by a mark of the keyboard', '“⟦We meet," said Holm. All left.'.replace('"', '⟧"'), []],
    ['is closed as Germans close', '„⟦Wir treffen uns⟧“, sagte Holm.', []],
    ['is all there is', '⟦We shall open it.⟧', []],
  ])('%s', (_what, marked, expected) => expect(warn(marked)).toEqual(expected))

  test('reported words are opened by no mark', () => {
    const { quote, source } = quoted('“⟦The talks were frank,⟧ said Holm.')
    expect(contextOf({ ...quote, kind: 'indirect' }, source).warnings).toEqual([])
  })

  test('has neighbours, one key away', () => {
    const { quote, source } = quoted('It rained. Dr. Holm rose. “⟦We open it,⟧” she said. All left. Tea came.')
    const { before, after } = contextOf(quote, source)
    expect([before, after].map((span) => span && source.text.slice(span.start, span.end))).toEqual([
      'Dr. Holm rose.',
      'All left.',
    ])
  })
})
