import {
  type Kit,
  type Quote,
  type Source,
  blankPerson,
  blankQuote,
  blankSource,
  makeIdsFrom,
  onRecord,
} from '#core/model'
import { fixtureKit, fixturePack } from '#core/pack/testing/fixture'
import { anchorAt } from '#core/text/anchor'
import { sha256 } from '#core/text/sha256'
import { asRead } from './asRead'
import { diceOf, idsFrom } from './dice'

const oncePeople = 40
const onceSources = 30
const quotedIn = 7

const syllables = [
  'ba',
  'ren',
  'to',
  'mi',
  'sal',
  've',
  'or',
  'da',
  'lin',
  'ke',
  'sto',
  'ra',
  'un',
  'pel',
  'ci',
  'mor',
  'ta',
  'fe',
  'gra',
  'no',
]

/**
 * A kit of a conference: forty people with biographies, thirty texts, seven quotations from each with a note; or so many
 * times as much. The same every time; by another seed other people, texts and words of the same kind.
 */
export const largeKit = (times = 1, seed = 80): Kit => {
  const people = Math.round(oncePeople * times)
  const sources = Math.round(onceSources * times)
  const dice = diceOf(seed)
  const makeId = makeIdsFrom(idsFrom(dice))
  const word = (): string => Array.from({ length: 1 + dice(3) }, () => syllables[dice(syllables.length)]).join('')
  const sentence = (least: number, most: number): string => {
    const words = Array.from({ length: least + dice(most - least + 1) }, word).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  const prose = (count: number): string => Array.from({ length: count }, () => sentence(9, 24)).join(' ')
  const persons = Array.from({ length: people }, (_, index) => ({
    ...blankPerson(makeId('per'), `${sentence(1, 1).slice(0, -1)} ${sentence(1, 1).slice(0, -1)} ${index + 1}`),
    presence: 'quoted' as const,
    role: sentence(2, 5).slice(0, -1),
    addressAs: sentence(2, 3).slice(0, -1),
    biography: [{ kind: 'paragraph' as const, runs: [{ text: prose(4) }] }],
  }))
  const spoken: { readonly source: Source; readonly quotes: readonly Quote[] }[] = Array.from(
    { length: sources },
    () => {
      const said = Array.from({ length: quotedIn }, (_, index) => `${index + 1} ${prose(2 + dice(4))}`)
      const text = [sentence(5, 9), ...said.flatMap((words) => [prose(3), `${sentence(4, 9)} “${words}”`])].join('\n')
      const source = {
        ...blankSource(makeId('src'), '2031-04-10T16:05:00.000Z', { text, sha256: sha256(text) }),
        title: sentence(5, 9),
      }
      const quotes = said.map((words) => {
        const start = text.indexOf(words)
        return {
          ...blankQuote(makeId('quo'), source.id, [anchorAt(text, { start, end: start + words.length })]),
          speakerIds: [persons[dice(people)]?.id ?? makeId('per')],
          annotation: dice(2) === 0 ? prose(1) : '',
          release: onRecord,
        }
      })
      return { source: asRead(source, quotes), quotes }
    },
  )
  return {
    ...fixtureKit,
    people: persons,
    sources: spoken.map(({ source }) => source),
    quotes: spoken.flatMap(({ quotes }) => quotes),
    documents: [],
    programme: [],
    packs: [fixturePack],
  }
}
