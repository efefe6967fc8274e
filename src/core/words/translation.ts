/**
 * The same sentences in another language: a name that is missing or not asked for does not compile. That each asks for the
 * same values and has every plural of its language is held by a test (`testing/translated.ts`).
 */
export type Translation<Tree> = {
  readonly [Name in keyof Tree]: Tree[Name] extends string | undefined ? string : Translation<Tree[Name]>
}
