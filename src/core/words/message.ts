import { IntlMessageFormat } from 'intl-messageformat'

/**
 * A sentence in ICU MessageFormat: `Reviewed {day}`, `{number, plural, one {# quote} other {# quotes}}`,
 * `{to, select, upper {capital} other {small}} letter`. Translators' tools know the format; the values have names.
 */
export type Message = string

/** The sentences of a screen, a pack or the command line, in one language, by name. */
export interface Messages {
  readonly [name: string]: Message | Messages
}

/** A named value as it is put in: whatever can be printed; what is counted must be a number. */
type Plain = string | number

type Simplify<Values> = { readonly [Name in keyof Values]: Values[Name] }

/** Reads running text up to the next brace: `{` opens a named value, `}` ends one branch of a plural or select. */
type InText<Text extends string, Values> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer Rest}`
      ? InBranches<Rest, Values>
      : never
    : InValue<After, Values>
  : Text extends `${string}}${infer Rest}`
    ? InBranches<Rest, Values>
    : Values

/** Reads between the branches: `{` opens the text of one, `}` ends the plural or select. */
type InBranches<Text extends string, Values> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Text extends `${string}}${infer Rest}`
      ? InText<Rest, Values>
      : never
    : InText<After, Values>
  : Text extends `${string}}${infer Rest}`
    ? InText<Rest, Values>
    : Values

/** Reads a named value: `name}`, `name, number}`, or the head of a plural or select. */
type InValue<Text extends string, Values> = Text extends `${infer Head}}${infer Rest}`
  ? Head extends `${infer Name}, ${'plural' | 'selectordinal'}, ${string}`
    ? Text extends `${string}, ${string}, ${infer Branches}`
      ? InBranches<Branches, Values & Record<Name, number>>
      : never
    : Head extends `${infer Name}, select, ${string}`
      ? Text extends `${string}, select, ${infer Branches}`
        ? InBranches<Branches, Values & Record<Name, string>>
        : never
      : Head extends `${infer Name}, number${string}`
        ? InText<Rest, Values & Record<Name, number>>
        : InText<Rest, Values & Record<Head, Plain>>
  : never

/** The named values that a sentence needs. The compiler reads them out of the sentence itself. */
export type ValuesOf<Text extends Message> = Simplify<InText<Text, unknown>>

/** Sentences ready to be said: one without named values is a string, one with them a function of exactly those. */
export type Said<Tree> = Tree extends Message
  ? string extends Tree
    ? string
    : Tree extends `${string}{${string}`
      ? (values: ValuesOf<Tree>) => string
      : string
  : { readonly [Name in keyof Tree]: Said<Tree[Name]> }

/** Any values at all, where the sentence is only known when it is said. */
type Values = Readonly<Record<string, Plain>>

/** Whether a sentence has named values in it. Without a brace it is said as it stands. */
const hasValues = (message: Message): boolean => message.includes('{')

/**
 * Makes sentences ready to be said in their language (a BCP 47 tag). Those of a screen are made ready when the first of
 * them is asked for, and a sentence is read when it is first said: a start needs a few of two thousand.
 */
export const say = <const Tree extends Messages>(language: string, tree: Tree): Said<Tree> => {
  const branch = (messages: Messages): object => {
    const said = {}
    for (const [name, inner] of Object.entries(messages)) {
      if (typeof inner !== 'string') onceAsked(said, name, () => branch(inner))
      else Object.assign(said, { [name]: hasValues(inner) ? sayer(language, inner) : inner })
    }
    return said
  }
  return branch(tree) as Said<Tree>
}

/** A field that is made when it is first read, and is a plain one from then on. */
const onceAsked = (owner: object, name: string, make: () => unknown): void => {
  Object.defineProperty(owner, name, {
    get: () => {
      const value = make()
      Object.defineProperty(owner, name, { value, enumerable: true })
      return value
    },
    enumerable: true,
    configurable: true,
  })
}

const sayer = (language: string, message: Message): ((values: Values) => string) => {
  let format: IntlMessageFormat | null = null
  return (values) => {
    format ??= new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
    return String(format.format(values))
  }
}

/** Says one of several sentences of which only some have values: `fill(words.missing[code], { number })`. */
export const fill = <Given>(said: string | ((values: Given) => string), values: Given): string =>
  typeof said === 'string' ? said : said(values)
