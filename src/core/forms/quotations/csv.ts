/** A table as text (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('')}`

/** The cells of such a text again, letter for letter. Throws what is no such table. */
export const rowsOf = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  cell.lastIndex = csv.startsWith('\ufeff') ? 1 : 0
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv)
    if (found === null) throw new Error('No table')
    const [, inside, bare = '', behind] = found
    row.push(unguarded(inside === undefined ? bare : inside.replaceAll('""', '"')))
    if (behind !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy

const quoted = (words: string): string => (/[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)

/** What a spreadsheet would take for a formula begins with an apostrophe, and a cell that began so before with one more. */
const guarded = (words: string): string => (/^'*[=+\-@\t\r]/.test(words) ? `'${words}` : words)

const unguarded = (words: string): string => (/^'+[=+\-@\t\r]/.test(words) ? words.slice(1) : words)
