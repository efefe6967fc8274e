import type { english } from './en'

/** The same sentences in another language; a test holds that each asks for the same values as the English one. */
export type PrintedTranslation = Translated<typeof english>

type Translated<Tree> = {
  readonly [Name in keyof Tree]: Tree[Name] extends string ? string : Translated<Tree[Name]>
}
