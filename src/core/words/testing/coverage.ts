import { IntlMessageFormat } from 'intl-messageformat'
import type { Message, Messages } from '../message'

/** What a language lacks beside another, as `screen.title: missing`; nothing when it can say all that the other says. */
export const gapsIn = (language: string, tree: Messages, beside: Messages): readonly string[] => {
  const theirs = flat(tree)
  const ours = flat(beside)
  return [
    ...[...ours.keys()].filter((name) => !theirs.has(name)).map((name) => `${name}: missing`),
    ...[...theirs].flatMap(([name, message]) => {
      const model = ours.get(name)
      if (model === undefined) return [`${name}: not asked for`]
      const values = valuesAskedFor(language, message)
      if (typeof values === 'string') return [`${name}: ${values}`]
      const given = valuesAskedFor('en', model)
      const unknown = values.filter((value) => !given.includes(value))
      return unknown.length === 0 ? [] : [`${name}: asks for ${unknown.join(', ')}`]
    }),
  ]
}

/** Every sentence by the dotted names that lead to it. */
export const flat = (tree: Messages, path = ''): ReadonlyMap<string, Message> =>
  new Map(
    Object.entries(tree).flatMap(([name, node]): (readonly [string, Message])[] =>
      typeof node === 'string' ? [[`${path}${name}`, node]] : [...flat(node, `${path}${name}.`)],
    ),
  )

/** A sentence taken apart. Throws what is wrong with how it is written. */
export const read = (language: string, message: Message): readonly Element[] =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst()

/** The named values of a sentence, or what is wrong with how it is written. */
const valuesAskedFor = (language: string, message: Message): readonly string[] | string => {
  if (!message.includes('{')) return []
  try {
    return namesIn(read(language, message))
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

export type Element = ReturnType<IntlMessageFormat['getAst']>[number]

export const namesIn = (elements: readonly Element[]): readonly string[] => [
  ...new Set(
    elements.flatMap((element) => [
      ...('value' in element && !isText(element) ? [element.value] : []),
      ...('options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : []),
    ]),
  ),
]

/** Running text between the values; `value` is its wording there. */
const isText = (element: Element): boolean => element.type === 0
