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
  readonly statesAreCalled: ReadonlySet<string>
  readonly ofBodiesToo: ReadonlySet<string>
  readonly internationalBodies: readonly string[]
}

let all: Known | null = null

const known = (): Known => {
  if (all !== null) return all
  const { ranks, before, ofStateOnly, notHeld, statesAreCalled, ofBodiesToo, internationalBodies } = rankData()
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
    statesAreCalled: new Set(statesAreCalled.map(comparable)),
    ofBodiesToo: new Set(ofBodiesToo.map(comparable)),
    internationalBodies: internationalBodies.map(comparable),
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
  const { offices, before, ofStateOnly, notHeld, ofBodiesToo } = known()
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
  if (found.rank !== 'international-organisation') return found.rank
  if (country.trim() !== '') return null
  if (ofBodiesToo.has(found.office) && !isInternational(comparable(organisation), comparable(role))) return null
  return found.rank
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const holds = (title: string, word: string): boolean =>
  isHan(word) ? title.startsWith(word) : ` ${title} `.includes(` ${word} `)

/** A ministry, a company and a society have a director general as well: the body is named, and known to be of several states. */
const isInternational = (organisation: string, title: string): boolean =>
  known().internationalBodies.some((body) =>
    isHan(body) ? `${organisation}${title}`.includes(body) : ` ${organisation} ${title} `.includes(` ${body} `),
  )

/**
 * No body is named, or one that is the state itself: “Republic of Norland”, but no airline or football association of Norland;
 * `rest`: what the title says behind the office.
 */
const isOfState = (rest: string, { organisation, country }: Pick<Office, 'organisation' | 'country'>): boolean => {
  const own = comparable(country)
  if (organisation.trim() !== '') return own !== '' && isTheState(comparable(organisation), own)
  return rest === '' || isTheState(rest, own)
}

/** Nothing but words for a state, and the name of this or of any other one, or the word that is made of it: Norlandish Republic. */
const isTheState = (text: string, own: string): boolean => {
  const ofState = known().statesAreCalled
  const words = text.split(' ')
  const [name = '', ...more] = words.filter((word) => !ofState.has(word))
  if (more.length === 0 && own.length >= leastOfName && name.startsWith(own)) return true
  const at = words.indexOf(name)
  // what a country is called may begin with such a word, too
  const last = at < 0 ? words.length - 1 : at
  return words.slice(0, last + 1).some((_, from) => isNamed(words.slice(from).join(' '), own))
}

/** Letters of a country’s name from which on a word may be told to be made of it. */
const leastOfName = 4

const isNamed = (text: string, own: string): boolean => text === own || isCountry(text)
