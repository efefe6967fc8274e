import type { Office } from '#core/model'
import { folded } from '#core/search/fold'
import { isCountry } from './countries'
import { type RankId, rankData } from './rankData'

interface KnownOffice {
  readonly office: string
  readonly rank: RankId
}

interface Known {
  /** The longest first: a deputy prime minister is no prime minister. */
  readonly offices: readonly KnownOffice[]
  readonly before: readonly string[]
  readonly ofStateOnly: ReadonlySet<string>
  readonly notHeld: readonly string[]
}

let all: Known | null = null

const known = (): Known => {
  if (all !== null) return all
  const { ranks, before, ofStateOnly, notHeld } = rankData()
  const offices = Object.entries(ranks).flatMap(([rank, byLanguage]) =>
    Object.values(byLanguage)
      .flat()
      .map((office) => ({ office: comparable(office), rank: rank as RankId })),
  )
  all = {
    offices: offices.toSorted((one, other) => other.office.length - one.office.length),
    before: before.map(comparable),
    ofStateOnly: new Set(ofStateOnly.map(comparable)),
    notHeld: notHeld.map(comparable),
  }
  return all
}

const comparable = (text: string): string =>
  folded(text)
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The rank of an office; null: the data do not say it. The title must begin with the office (in Chinese end with it): an adviser
 * to a minister is none. What a company has as well as a state, such as a president, is a rank only of a state, and who stands
 * at the head of an international organisation is of no country there.
 */
export const rankOf = ({ role, organisation, country }: Office): RankId | null => {
  const { offices, before, ofStateOnly, notHeld } = known()
  let title = comparable(role)
  if (notHeld.some((word) => holds(title, word))) return null
  for (let word = before.find((one) => title.startsWith(`${one} `)); word !== undefined;) {
    title = title.slice(word.length + 1)
    word = before.find((one) => title.startsWith(`${one} `))
  }
  const found = offices.find(({ office }) =>
    isHan(office) ? title.endsWith(office) : ` ${title} `.startsWith(` ${office} `),
  )
  if (found === undefined) return null
  const rest = title.slice(found.office.length).trim()
  if (ofStateOnly.has(found.office) && !isOfState(rest, { organisation, country })) return null
  if (found.rank === 'international-organisation' && country.trim() !== '') return null
  return found.rank
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const holds = (title: string, word: string): boolean =>
  isHan(word) ? title.startsWith(word) : ` ${title} `.includes(` ${word} `)

/** No body is named, or one that is called by the state: “Republic of Norland”; `rest`: what the title says behind the office. */
const isOfState = (rest: string, { organisation, country }: Pick<Office, 'organisation' | 'country'>): boolean => {
  const own = comparable(country)
  const namesIt = (text: string): boolean => own !== '' && text.includes(own)
  if (organisation.trim() !== '') return namesIt(comparable(organisation))
  return rest === '' || namesIt(rest) || endsInCountry(rest)
}

const endsInCountry = (text: string): boolean => {
  const words = text.split(' ')
  return words.some((_, at) => isCountry(words.slice(at).join(' ')))
}
