/** An organisation as written, without its article. */
export interface Body {
  readonly first: number
  readonly last: number
  /** The short form given in brackets after it. */
  readonly acronym: string | null
  /** A common noun (“the presidency”), not a name. */
  readonly isCommon: boolean
}
