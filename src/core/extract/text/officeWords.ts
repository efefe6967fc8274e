import type { LanguageSource } from '#core/extract/languages/language'
import { pairs } from '#core/extract/text/wordForms'
import { mostKept } from '#core/extract/text/wordNumbers'

/** What else somebody who holds an office may be called: in the form for the other gender, and by another word. */
export class OfficeWords {
  readonly #genders: readonly (readonly [string, readonly string[]])[]
  readonly #alike: ReadonlyMap<string, readonly string[]>
  readonly #forms = new Map<string, readonly string[]>()

  /** @param stem a phrase under which its inflected forms meet */
  constructor({ officeGenders = '', sameOffice = '' }: LanguageSource, stem: (phrase: string) => string) {
    this.#genders = pairs(officeGenders.replaceAll(',', ';'))
    this.#alike = officesAlike(sameOffice, stem)
  }

  /** The other words that the holder of an office may go by, under their stems. */
  alike(stem: string): readonly string[] {
    return this.#alike.get(stem) ?? []
  }

  /** The word for an office and the ones for it in the other gender, under their stems; some of them are no words. */
  forms(stem: string): readonly string[] {
    const known = this.#forms.get(stem)
    if (known !== undefined) return known
    const forms = this.#formsOfOffice(stem)
    if (this.#forms.size < mostKept) this.#forms.set(stem, forms)
    return forms
  }

  /** What a word for an office may be in the other gender, by its ending; some of them are no words. */
  otherGender(office: string, isFeminine: boolean): readonly string[] {
    return this.#genders
      .map(([his, [hers = '']]) => (isFeminine ? [his, hers] : [hers, his]) as readonly [string, string])
      .filter(([from]) => office.endsWith(from))
      .map(([from, to]) => `${office.slice(0, office.length - from.length)}${to}`)
      .filter((other) => other !== office)
  }

  #formsOfOffice(stem: string): readonly string[] {
    const [first = '', ...others] = stem.split(' ')
    const forms = this.#genders.flatMap(([his, [hers = '']]) =>
      [[his, hers] as const, [hers, his] as const]
        .filter(([from]) => first.endsWith(from))
        .map(([from, to]) => `${first.slice(0, first.length - from.length)}${to}`),
    )
    return [first, ...forms].map((form) => [form, ...others].join(' '))
  }
}

/** Either word of a pair may stand for the other: the envoy for the ambassador, and the ambassador for the envoy. */
function officesAlike(groups: string, stem: (phrase: string) => string): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, Set<string>>()
  const join = (one: string, other: string): void => {
    const known = alike.get(one)
    if (known === undefined) alike.set(one, new Set([other]))
    else known.add(other)
  }
  for (const group of groups.split(';')) {
    const [office = '', ...others] = group
      .trim()
      .split('=')
      .map((word) => stem(word))
    for (const other of others) {
      join(office, other)
      join(other, office)
    }
  }
  return new Map([...alike].map(([office, others]) => [office, [...others]]))
}
