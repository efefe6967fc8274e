/**
 * What can be printed of a text. Soft hyphens and other invisible break hints are dropped (a face would draw them),
 * so are controls that turn the reading order around (a pasted one could make a quotation read differently than it
 * was said), and selectors that ask for one shape of a Han letter, which no face of ours has. A tab becomes a space; a line feed stays and ends the line. The joiners of Arabic and Indic letters stay.
 */
export const printable = (text: string): string =>
  ordinary.test(text)
    ? text
    : text
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/[\t\u000b\u000c]+/g, ' ')
        .replace(hidden, '')

const ordinary = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u0370-\u052f\u2010-\u2027\u2030-\u205e]*$/
const hidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0100}-\u{e01ef}]/gu
