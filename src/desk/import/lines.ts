/** Gathers words into lines, one for each paragraph. White space in markup is one space, as a browser shows it. */
export class Lines {
  private readonly done: string[] = []
  private pieces: string[] = []
  private endsInSpace = true

  add(words: string, isVerbatim: boolean): void {
    if (isVerbatim) {
      const [first = '', ...rest] = words.split(/\r\n?|\n/)
      this.push(first)
      for (const line of rest) {
        this.breakLine()
        this.push(line)
      }
      return
    }
    const collapsed = words.replaceAll(/[ \t\n\r\f]+/g, ' ')
    this.push(this.endsInSpace ? collapsed.replace(/^ /, '') : collapsed)
  }

  /** Ends a line; an empty one is kept by nobody. */
  breakLine(): void {
    const line = this.pieces.join('').replace(/[ \t]+$/, '')
    if (line.trim() !== '') this.done.push(line)
    this.pieces = []
    this.endsInSpace = true
  }

  /** Between two cells of a row. */
  separate(): void {
    if (this.pieces.length > 0) this.push('\t')
  }

  text(): string {
    this.breakLine()
    return this.done.join('\n')
  }

  private push(piece: string): void {
    if (piece === '') return
    this.pieces.push(piece)
    this.endsInSpace = /[ \t]$/.test(piece)
  }
}
