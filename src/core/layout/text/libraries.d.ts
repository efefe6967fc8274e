declare module 'linebreak' {
  /** Unicode line breaking (UAX 14). Positions are UTF-16 offsets; the end of the text is the last one given. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required?: boolean } | null
  }
}
