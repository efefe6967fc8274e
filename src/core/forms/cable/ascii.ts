import anyAscii from 'any-ascii'

/**
 * A text in the signs from blank to tilde, as a cable carries it: letters of other scripts become Latin ones, typographic
 * signs their plain likes. Every Han character is a word of its own, or nobody could read where one ends, nor find it. A
 * text in ASCII stays what it is; a line end stays, every other blank becomes one.
 */
export const ascii = (text: string): string =>
  anyAscii(
    text
      .normalize('NFC')
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll(han, (sign) => ` ${sign} `),
  )
    .replaceAll(/[^\n\x20-\x7e]/g, ' ')
    .replaceAll(text.search(han) < 0 ? /(?!)/g : / +/g, ' ')

const han = /\p{Script=Han}/gu

/** Whether letters became others, beyond quotation marks, dashes and blanks: then the words are not letter for letter. */
export const losesLetters = (text: string): boolean => /[^\p{ASCII}]/u.test(text.replaceAll(typographic, ''))

/** Signs that stand for plain ones, whatever the language. */
const typographic = /[\p{P}\p{Z}\p{Cf}]/gu
