import type { Message, Messages } from '../message'
import { type Element, flat, gapsIn, namesIn, read } from './coverage'

/**
 * What is wrong with a translation beside the English it was made from, as `screen.title: missing`; nothing where it is whole:
 * every sentence is there and can be read, asks for exactly the same values, has all plurals of its language and all branches
 * of the English one, and is not English still. `asInEnglish`: names of sentences that are the same in both on purpose.
 */
export const faultsIn = (
  language: string,
  tree: Messages,
  english: Messages,
  asInEnglish: readonly string[] = [],
): readonly string[] => {
  const gaps = gapsIn(language, tree, english)
  const [model, ours] = [flat(english), flat(tree)]
  const faults = [...ours].flatMap(([name, message]) => {
    const original = model.get(name)
    // What cannot be read is a gap already.
    if (original === undefined || gaps.some((gap) => gap.startsWith(`${name}: `))) return []
    return sentenceFaults(language, message, original, asInEnglish.includes(name)).map((fault) => `${name}: ${fault}`)
  })
  const unknown = asInEnglish.filter((name) => ours.get(name) !== model.get(name) || !model.has(name))
  return [...gaps, ...faults, ...unknown.map((name) => `${name}: is listed as the same in English, and is not`)]
}

const sentenceFaults = (language: string, message: Message, original: Message, isSame: boolean): readonly string[] => {
  const [said, meant] = [read(language, message), read('en', original)]
  const asked = namesIn(said)
  const forgotten = namesIn(meant).filter((name) => !asked.includes(name))
  const branches = new Map(choicesIn(meant))
  const countedOnes = new Set(pluralsIn(meant).flatMap(([name, forms]) => (forms.some(isOne) ? [name] : [])))
  return [
    ...(message.trim() === '' && original.trim() !== '' ? ['is empty'] : []),
    ...(forgotten.length === 0 ? [] : [`does not say ${forgotten.join(', ')}`]),
    ...pluralsIn(said).flatMap(([name, forms]) => {
      // A number that stands alone (`¶12`) has one form in English, and may have one in any language.
      if (!countedOnes.has(name) && forms.every((form) => form === 'other' || form.startsWith('='))) return []
      const missing = missingForms(language, forms)
      return missing.length === 0 ? [] : [`${name} lacks the plural ${missing.join(', ')}`]
    }),
    ...choicesIn(said).flatMap(([name, forms]) => {
      const wanted = branches.get(name)?.toSorted().join() ?? 'no choice'
      return wanted === forms.toSorted().join() ? [] : [`${name} chooses between others than in English`]
    }),
    ...(!isSame && message === original && hasWords(said) ? ['is English still'] : []),
  ]
}

/** Numbers among which every plural of a language is met; French has one more for whole millions, which nobody counts here. */
const counted = Array.from({ length: 201 }, (_, number) => number)

const missingForms = (language: string, forms: readonly string[]): readonly string[] => {
  const rules = new Intl.PluralRules(language)
  const missing = counted.filter((number) => !forms.includes(`=${number}`)).map((number) => rules.select(number))
  return [...new Set(missing)].filter((form) => !forms.includes(form))
}

const isOne = (form: string): boolean => form === 'one' || form === '=1'

type Forms = readonly (readonly [name: string, forms: readonly string[]])[]

const pluralsIn = (elements: readonly Element[]): Forms => formsIn(elements, (element) => 'pluralType' in element)

const choicesIn = (elements: readonly Element[]): Forms => formsIn(elements, (element) => !('pluralType' in element))

/** The names of the branches, of every value that has some, however deep it stands. */
const formsIn = (elements: readonly Element[], isMeant: (element: Element) => boolean): Forms =>
  elements.flatMap((element) =>
    'options' in element
      ? [
          ...(isMeant(element) ? [[element.value, Object.keys(element.options)] as const] : []),
          ...Object.values(element.options).flatMap(({ value }) => formsIn(value, isMeant)),
        ]
      : [],
  )

/** Whether something is said in it that could be translated: two letters beside each other outside of its values. */
const hasWords = (elements: readonly Element[]): boolean =>
  elements.some(
    (element) =>
      (element.type === 0 && /\p{L}{2}/u.test(element.value)) ||
      ('options' in element && Object.values(element.options).some(({ value }) => hasWords(value))),
  )
