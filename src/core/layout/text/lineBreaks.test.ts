import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullBreaks, lineBreaks } from './lineBreaks'

const signs = { may: '|', must: '‖', no: '' } as const

/** `|` where a line may end, `‖` where it must. */
const shown = (text: string, language = 'en'): string => {
  const breaks = lineBreaks(text, language)
  return [...text].map((letter, at) => `${letter}${signs[breaks.get(at + 1) ?? 'no']}`).join('')
}

describe('where a line may end', () => {
  it.each([
    ['two words', 'two |words'],
    ['well-known fact', 'well-|known |fact'],
    ['A/RES/79/1 of 2024', 'A/RES/79/1 |of |2024'],
    ['H.E. Tomas', 'H.E. Tomas'],
    ['said Dr. Lind, para 7', 'said |Dr. Lind, |para 7'],
    ['“A river,” she said', '“A |river,” |she |said'],
    ['one\ntwo', 'one\n‖two'],
    ['水是我们', '水|是|我|们'],
    ['我们说：好。', '我|们|说：|好。'],
    ['他说：“水是我们的。”她走了', '他|说：“水|是|我|们|的。”她|走|了'],
    ['why ?', 'why ?'],
    ['on 4 March 2031 at 9', 'on 4 March 2031 |at 9'],
    ['in 2031 we', 'in |2031 |we'],
    ['Анна-Мария Prado-Reis is well-Known', 'Анна-Мария |Prado-Reis |is |well-|Known'],
    ['words — and more', 'words — |and |more'],
    ['from 1990–2031 on, north–south', 'from |1990–2031 |on, |north–|south'],
    ['at 09:30–13:00 sharp', 'at 09:30–13:00 |sharp'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected))

  it.each([
    ['ru', 'с сегодняшнего дня', 'с сегодняшнего |дня'],
    ['fr', 'le 1er janvier à Paris', 'le 1er janvier |à Paris'],
    ['en', 'a river', 'a |river'],
  ])('short words of %s: %s', (language, text, expected) => expect(shown(text, language)).toBe(expected))

  it('is where the full algorithm says, but for the tailorings', () => {
    const words = fc.constantFrom(
      'peace',
      'don’t',
      '“yes,”',
      'a-b',
      'below)',
      'HO',
      '№',
      'ұйым',
      '…',
      'x–y',
      '?',
      '«да»',
      '%',
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.constantFrom(' ', '  '), (list, between) => {
        const text = list.join(between)
        expect([...lineBreaks(text).keys()].sort((one, other) => one - other)).toEqual([...fullBreaks(text).keys()])
      }),
    )
  })
})
