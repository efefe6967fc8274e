/**
 * Words as Markdown that reads back as the same words (CommonMark 0.31). Every sign that could be read as inline markup
 * stands behind a backslash; a line end inside them is a hard one.
 */
export const escaped = (words: string): string =>
  words
    .replaceAll(markup, '\\$&')
    .replaceAll('\t', ' ')
    .replaceAll(/ *[\r\n][ \r\n]*/g, '\\\n')

/** Signs of inline markup; `|` begins a column, `~` and `$` mean something to many readers. */
const markup = /[\\`*_[\]<>|~&$]/g

/** The same for a whole paragraph, whose lines must not begin a block. Blanks at its edges say nothing and are left out. */
export const asParagraph = (inline: string): string =>
  inline
    .replace(/^(?:\\\n| )+/, '')
    .replace(/(?:\\\n| )+$/, '')
    .replaceAll(/^ +| +$/gm, '')
    .replaceAll(/^(?=[-+=#])/gm, '\\')
    .replaceAll(/^(\d{1,9})(?=[.)])/gm, '$1\\')
