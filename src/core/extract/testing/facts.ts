import type { ExtractedPerson, Extraction } from '#core/extract/extraction'
import { isSame, sameWord, wordsOf } from '#core/extract/names/comparison'
import { normal } from '#core/extract/text/wordForms'

/** What a careful reader finds in a text beside its quotations. */
export interface GoldFacts {
  readonly text: string
  readonly documents: readonly string[]
  readonly people: readonly Pick<ExtractedPerson, 'name' | 'role' | 'organisation' | 'country'>[]
}

/** Counts of several texts: what the gold has, what was proposed, what agrees; of roles the sum of their shares. */
export interface FactScore {
  readonly documents: { readonly gold: number; readonly proposed: number; readonly right: number }
  readonly people: { readonly gold: number; readonly proposed: number; readonly right: number }
  readonly roles: { readonly gold: number; readonly share: number }
}

/**
 * Texts between lines of three hyphens, each with its gold below it: “D| Treaty of Olm”, “P| Ann Lee | minister | Ministry of
 * Ports | Norland”. A part that the text does not tell is empty.
 */
export function factsOf(file: string): readonly GoldFacts[] {
  return file.split(/^---$/mu).map((part) => {
    const lines = part.split('\n')
    const told = (sign: string): string[] =>
      lines.filter((line) => line.startsWith(`${sign}| `)).map((line) => line.slice(3).trim())
    return {
      text: lines
        .filter((line) => !/^[DP]\| /u.test(line))
        .join('\n')
        .trim(),
      documents: told('D'),
      people: told('P').map((line) => {
        const [name = '', role = '', organisation = '', country = ''] = line.split('|').map((field) => field.trim())
        return { name, role, organisation, country }
      }),
    }
  })
}

/** A paper is found where most of its words are; a person by the whole name; an office by the share of words it has in common. */
export function scoredFacts(facts: readonly GoldFacts[], read: (text: string) => Extraction): FactScore {
  const sum = { documents: [0, 0, 0], people: [0, 0, 0], roles: [0, 0] } as const
  const add = (counts: readonly number[], more: readonly number[]): void =>
    more.forEach((count, at) => ((counts as number[])[at] = (counts[at] ?? 0) + count))
  for (const { text, documents, people } of facts) {
    const found = read(text)
    const persons = found.people.filter(({ kind }) => kind === 'person')
    const papers = paired(
      documents,
      found.documents,
      (one, { name }) => agreement(wordsIn(one), wordsIn(name)) >= mostWords,
    )
    add(sum.documents, [documents.length, found.documents.length, papers.length])
    const named = paired(people, persons, (one, { name }) => isSame(wordsOf(one.name), wordsOf(name)))
    add(sum.people, [people.length, persons.length, named.length])
    const officed = named.filter(([{ role, organisation }]) => role !== '' || organisation !== '')
    add(sum.roles, [
      officed.length,
      officed.reduce((all, [one, other]) => all + agreement(officeOf(one), officeOf(other)), 0),
    ])
  }
  const [documents, people, roles] = [sum.documents, sum.people, sum.roles]
  return {
    documents: { gold: documents[0], proposed: documents[1], right: documents[2] },
    people: { gold: people[0], proposed: people[1], right: people[2] },
    roles: { gold: roles[0], share: roles[1] },
  }
}

/** So many of the words of both make a name of a paper the same. */
const mostWords = 0.6

/** Each of the gold with the first proposal that fits and is not taken. */
function paired<One, Other>(
  gold: readonly One[],
  proposed: readonly Other[],
  fits: (one: One, other: Other) => boolean,
): readonly (readonly [One, Other])[] {
  const free = new Set(proposed)
  return gold.flatMap((one) => {
    const other = [...free].find((candidate) => fits(one, candidate))
    if (other === undefined) return []
    free.delete(other)
    return [[one, other] as const]
  })
}

const wordsIn = (words: string): readonly string[] => normal(words).match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? []

const officeOf = ({ role, organisation, country }: GoldFacts['people'][number]): readonly string[] => [
  ...new Set(wordsIn([role, organisation, country].filter(Boolean).join(' '))),
]

/** F1 of two lists of words; forms of one word agree. */
function agreement(ours: readonly string[], theirs: readonly string[]): number {
  const shared = (from: readonly string[], among: readonly string[]): number =>
    from.filter((word) => among.some((other) => sameWord(word, other))).length
  const [recall, precision] = [shared(ours, theirs) / ours.length, shared(theirs, ours) / theirs.length]
  return recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0
}
