/** Letters that are read from right to left, with their points, which Arabic shares with other scripts (scx). */
const letter = String.raw`[\p{scx=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]`
const fromRight = new RegExp(letter, 'u')

/** Whether a paragraph runs from right to left: its first letter tells; one without letters runs as the pack does. */
export const runsFromRight = (words: string, otherwise: boolean): boolean => {
  const first = /\p{L}/u.exec(words)?.[0]
  return first === undefined ? otherwise : fromRight.test(first)
}

/**
 * A text cut where its letters change their direction: Word sets such a piece right only where it is told. What stands
 * between belongs to the direction of the paragraph.
 */
export const pieces = (
  words: string,
  isMirrored: boolean,
): readonly { readonly text: string; readonly fromRight: boolean }[] =>
  words
    .split(isMirrored ? fromRightAndAround : fromRightAlone)
    .map((text, index) => ({ text, fromRight: index % 2 === 1 }))
    .filter(({ text }) => text !== '')

const neutral = String.raw`[^\p{L}\p{N}\n]`
const fromRightAlone = new RegExp(`(${letter}+(?:${neutral}+${letter}+)*)`, 'u')
const fromRightAndAround = new RegExp(`(${neutral}*${letter}+(?:${neutral}+${letter}+)*${neutral}*)`, 'u')
