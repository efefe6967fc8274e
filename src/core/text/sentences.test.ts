import { describe, expect, it } from 'vitest'

import { paragraphs } from '#core/text/paragraphs'
import { sentences } from '#core/text/sentences'

const told = (text: string): string =>
  sentences(text)
    .map(([start, end]) => text.slice(start, end))
    .join(' | ')

describe('sentences', () => {
  it.each([
    ['One ends. Another follows.', 'One ends. | Another follows.'],
    ['H.E. Ada Lind met Dr. Bo Ek. They spoke.', 'H.E. Ada Lind met Dr. Bo Ek. | They spoke.'],
    [
      'Ann Lee, Coordinator a.i. in Norland, spoke. All heard.',
      'Ann Lee, Coordinator a.i. in Norland, spoke. | All heard.',
    ],
    [
      'The U.S. Senate met at 9.30 a.m. on Monday. It rose at noon.',
      'The U.S. Senate met at 9.30 a.m. on Monday. | It rose at noon.',
    ],
    ['He said “We agree.” Then he left.', 'He said “We agree.” | Then he left.'],
    ['Really?! Yes… he came.', 'Really?! | Yes… he came.'],
    ['港口開放。船來了！真的？', '港口開放。 | 船來了！ | 真的？'],
    ['فتح الميناء. وصلت السفن.', 'فتح الميناء. | وصلت السفن.'],
    ['Am 6. Februar kam er. Dann ging er.', 'Am 6. Februar kam er. | Dann ging er.'],
    ['J. R. Moe wrote it. See p. 4 and No. 5.', 'J. R. Moe wrote it. | See p. 4 and No. 5.'],
    ['', ''],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected))

  it('never cross a paragraph', () => {
    expect(told('A headline\nThe first sentence.')).toBe('A headline | The first sentence.')
  })
})

describe('paragraphs', () => {
  const parted = (text: string): string =>
    paragraphs(text)
      .map(([start, end]) => text.slice(start, end))
      .join(' | ')

  it.each([
    ['One.\nTwo.\n\n  Three. \n', 'One. | Two. | Three.'],
    [
      'The visit was announced in the morning by the Prime and the\nForeign Minister.',
      'The visit was announced in the morning by the Prime and the\nForeign Minister.',
    ],
    [
      'A long heading that says what the talks were about\nForeign ministers met.',
      'A long heading that says what the talks were about | Foreign ministers met.',
    ],
    [
      'A long line that was wrapped by the mail program\nin the middle of its sentence.',
      'A long line that was wrapped by the mail program\nin the middle of its sentence.',
    ],
    ['A Short Heading\nin small letters', 'A Short Heading | in small letters'],
    ['One.\r\nTwo.', 'One. | Two.'],
    [' \n\t\n', ''],
  ])('%j', (text, expected) => expect(parted(text)).toBe(expected))
})
