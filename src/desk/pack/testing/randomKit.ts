import {
  type Kit,
  type Pack,
  type Person,
  type Quote,
  type Source,
  makeIdsFrom,
  onRecord,
  blankPerson,
  blankQuote,
  blankSource,
} from '#core/model'
import { fixtureKit, fixturePack } from '#core/pack/testing/fixture'
import { printedLanguages } from '#core/pack/words'
import { anchorAt } from '#core/text/anchor'
import { sha256 } from '#core/text/sha256'
import { asRead } from './asRead'
import { type Dice, diceOf, idsFrom } from './dice'
import { type Script, scripts } from './scripts'

/** What of a kit chance decides, one throw after the other. The same seed gives the same kit. */
interface Throws {
  readonly dice: Dice
  readonly script: Script
  readonly many: <Thing>(least: number, most: number, make: (index: number) => Thing) => readonly Thing[]
  readonly one: <Thing>(list: readonly Thing[]) => Thing
}

const throwsOf = (seed: number): Throws => {
  const dice = diceOf(seed)
  const one = <Thing>(list: readonly Thing[]): Thing => list[dice(list.length)] as Thing
  return {
    dice,
    one,
    script: one(scripts),
    many: (least, most, make) => Array.from({ length: least + dice(most - least + 1) }, (_, index) => make(index)),
  }
}

const phrase = ({ script, many, one }: Throws, least: number, most: number): string =>
  many(least, most, () => one(script.words)).join(script.between)

/** Nobody is called by a common word of the texts: whoever may not be named could not be told from it. */
const name = ({ script, many, one }: Throws, most: number): string =>
  many(1, most, () => `${one(script.words)}${one(script.words)}`).join(script.between)

const sentence = (throws: Throws): string => {
  const { script, dice } = throws
  const parts = throws.many(1, 3, () => phrase(throws, 2, 14))
  const joined = parts.join(`${script.comma}${script.between}`)
  return `${dice(12) === 0 ? `${script.marks[0]}${phrase(throws, 1, 4)}${script.marks[1]}${script.between}` : ''}${joined}${script.stop}`
}

const prose = (throws: Throws, most: number): string =>
  throws.many(1, most, () => sentence(throws)).join(throws.script.between)
const sometimes = (throws: Throws, most: number): string => (throws.dice(3) === 0 ? prose(throws, most) : '')

/** A kit of one script and of any size, printed in one of our languages, on any paper, in any layout. */
export const randomKit = (seed: number): { readonly kit: Kit; readonly script: string } => {
  const throws = throwsOf(seed)
  const makeId = makeIdsFrom(idsFrom(throws.dice))
  const people = throws.many(0, throws.dice(4) === 0 ? 40 : 6, () => personOf(throws, makeId('per')))
  const sources = throws.many(1, 3, () => sourceOf(throws, makeId('src')))
  const quotes = sources.flatMap(({ source, spoken }) =>
    spoken.map((words) => quoteOf(throws, makeId('quo'), source, words, people)),
  )
  const [message] = fixtureKit.messages
  const [question] = fixtureKit.questions
  const [document] = fixtureKit.documents
  const [item] = fixtureKit.programme
  if (message === undefined || question === undefined || document === undefined || item === undefined)
    throw new Error('The fixture has one of each')
  const { dice, many, one } = throws
  const kit: Kit = {
    ...fixtureKit,
    event: {
      ...fixtureKit.event,
      title: phrase(throws, 2, dice(6) === 0 ? 60 : 9),
      place: phrase(throws, 1, 3),
      marking: {
        label: one(['RESTRICTED', 'TLP:AMBER', 'FÜR DEN DIENSTGEBRAUCH – '.repeat(dice(9) + 1).trim()]),
        handling: '',
      },
    },
    front: {
      ...fixtureKit.front,
      purpose: sometimes(throws, 2),
      avoid: sometimes(throws, 2),
      objectives: many(1, 4, () => sentence(throws)),
    },
    messages: many(0, 9, () => ({
      ...message,
      id: makeId('msg'),
      text: prose(throws, 2),
      support: sometimes(throws, 3),
      quoteIds: [],
      front: dice(2) === 0,
    })),
    people,
    sources: sources.map(({ source }) => asRead(source, quotes)),
    quotes,
    documents: many(0, 5, () => ({
      ...document,
      id: makeId('doc'),
      name: phrase(throws, 1, 9),
      note: sometimes(throws, 3),
      mentions: [],
    })),
    programme: many(0, 7, () => ({
      ...item,
      id: makeId('prg'),
      title: phrase(throws, 1, 12),
      leadIds: people.slice(0, dice(3)).map(({ id }) => id),
    })),
    questions: many(0, 6, () => ({
      ...question,
      id: makeId('qna'),
      question: sentence(throws),
      answer: prose(throws, 4),
    })),
    background: {
      mayUse: many(0, 6, () => ({ kind: 'paragraph', runs: [{ text: prose(throws, 5) }] })),
      notDisclosed: [],
    },
    packs: [packOf(throws)],
  }
  return { kit, script: throws.script.name }
}

const packOf = ({ one, dice }: Throws): Pack => ({
  ...fixturePack,
  language: one(printedLanguages),
  layout: one(['single', 'bound', 'tablet']),
  paper: one(['A4', 'A4', 'Letter']),
  typeSize: one(['standard', 'standard', 'standard', 'large']),
  quoteOrder: one(['speaker', 'speaker', 'theme']),
  sections: fixturePack.sections.map((section) => ({
    ...section,
    included: dice(8) > 0 || section.kind === 'front-sheet' || section.kind === 'quotes',
  })),
})

const personOf = (throws: Throws, id: Person['id']): Person => ({
  ...blankPerson(id, name(throws, throws.dice(8) === 0 ? 7 : 3)),
  presence: 'quoted',
  honorific: throws.one(['', '', 'H.E.', 'Dr.']),
  role: phrase(throws, 1, 6),
  organisation: throws.dice(2) === 0 ? phrase(throws, 1, 5) : '',
  addressAs: throws.dice(3) === 0 ? phrase(throws, 1, 6) : '',
  biography:
    throws.dice(3) === 0
      ? throws.many(1, 3, () => ({ kind: 'paragraph' as const, runs: [{ text: prose(throws, 5) }] }))
      : [],
})

const sourceOf = (
  throws: Throws,
  id: Source['id'],
): { readonly source: Source; readonly spoken: readonly string[] } => {
  const spoken: string[] = []
  const paragraphs = throws.many(2, 14, () => {
    if (throws.dice(2) === 0) return prose(throws, 6)
    // Numbered, so that the words stand in the source once.
    const words = `${spoken.length + 1}${throws.script.between}${prose(throws, throws.dice(5) === 0 ? 14 : 4)}`
    spoken.push(words)
    return `${sentence(throws)}${throws.script.between}${throws.script.marks[0]}${words}${throws.script.marks[1]}`
  })
  const text = [phrase(throws, 3, 9), ...paragraphs].join('\n')
  const source: Source = {
    ...blankSource(id, '2031-04-10T16:05:00.000Z', { text, sha256: sha256(text) }),
    title: phrase(throws, 3, 9),
    language: throws.script.language,
  }
  return { source, spoken }
}

const quoteOf = (throws: Throws, id: Quote['id'], source: Source, words: string, people: readonly Person[]): Quote => {
  const start = source.text.indexOf(words)
  return {
    ...blankQuote(id, source.id, [anchorAt(source.text, { start, end: start + words.length })]),
    speakerIds: people.length === 0 || throws.dice(8) === 0 ? [] : [throws.one(people).id],
    speakerMention: '',
    themes: throws.dice(2) === 0 ? [throws.one(throws.script.words)] : [],
    headline: throws.dice(3) === 0 ? phrase(throws, 2, 6) : '',
    annotation: sometimes(throws, 4),
    translation:
      throws.dice(6) === 0
        ? {
            text: 'The river asks nobody for a passport. '.repeat(1 + throws.dice(9)).trim(),
            language: 'en',
            by: 'the desk',
          }
        : null,
    release: onRecord,
  }
}
