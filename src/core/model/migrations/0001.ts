import { type Stored, changed, listAt, recordOf, textAt } from './stored'

/**
 * From 1 to 2: speakers become a list with a person's decision about them, a source says what was read in it, mentions have
 * room for the title as written, documents have a standing, biographies have readers, embargoes a zone, and a pack's version
 * is no field any more but what was exported.
 */
export const from1To2 = (stored: unknown): unknown => {
  const names = namesIn(stored)
  return changed(stored, {
    history: (history) =>
      changed(history, {
        base: (base) => kitOf(base),
        steps: (steps) => listOf(steps, (step) => changed(step, { edit: (edit) => editOf(edit, names) })),
      }),
  })
}

/** Nothing tells what was once proposed in a text that the history begins with: it waits to be read again. */
const kitOf = (base: unknown): unknown => ({
  ...recordOf(
    changed(base, {
      sources: (sources) =>
        listOf(sources, (source) => ({ ...recordOf(source), reading: { engine: 0, utterances: [] } })),
      people: (people) => listOf(people, personOf),
      quotes: (quotes) => listOf(quotes, quoteOf),
      documents: (documents) => listOf(documents, documentOf),
      packs: (packs) => listOf(packs, withoutVersion),
    }),
  ),
  exports: [],
})

const editOf = (edit: unknown, names: Names): unknown => {
  switch (textAt(edit, 'kind')) {
    case 'several':
      return changed(edit, { edits: (edits) => listOf(edits, (single) => editOf(single, names)) })
    case 'source.add':
      return changed(edit, {
        source: (source) => ({ ...recordOf(source), reading: readingOf(edit, names) }),
        people: (people) => listOf(people, personOf),
        quotes: (quotes) => listOf(quotes, quoteOf),
        documents: (documents) => listOf(documents, documentOf),
      })
    case 'person.add':
      return changed(edit, { item: personOf })
    case 'person.change':
      return changed(edit, { patch: withTitles })
    case 'quote.add':
      return changed(edit, { item: quoteOf })
    case 'quote.change':
      return changed(edit, { patch: quoteFieldsOf })
    case 'document.add':
      return changed(edit, { item: (item) => ({ ...recordOf(item), standing: 'kept' }) })
    case 'pack.add':
      return changed(edit, { item: withoutVersion })
    case 'pack.change':
      return changed(edit, { patch: withoutVersion })
    default:
      return edit
  }
}

const personOf = (person: unknown): unknown => ({ ...recordOf(withTitles(person)), biographyFor: 'delegation' })

const withTitles = (fields: unknown): unknown =>
  changed(fields, { mentions: (mentions) => listOf(mentions, (mention) => ({ ...recordOf(mention), title: null })) })

const quoteOf = (quote: unknown): unknown => quoteFieldsOf({ speakerId: null, ...recordOf(quote) })

/** Whatever a person chose, it was chosen without being asked: what it is worth is worked out from the source. */
const quoteFieldsOf = (fields: unknown): unknown => {
  const { speakerId, ...others } = recordOf(fields)
  const spoken =
    speakerId === undefined ? {} : { speakerIds: speakerId === null ? [] : [speakerId], claim: { how: 'found' } }
  return changed({ ...others, ...spoken }, { release: (release) => ({ ...recordOf(release), zone: null }) })
}

/** What a source named and nobody wrote about was proposed; what a person put in or wrote about was kept. */
const documentOf = (document: unknown): unknown => ({
  ...recordOf(document),
  standing: listAt(document, 'mentions').length > 0 && textAt(document, 'note') === '' ? 'proposed' : 'kept',
})

const withoutVersion = (pack: unknown): unknown => {
  const { version: _version, ...others } = recordOf(pack)
  return others
}

type Names = ReadonlyMap<unknown, string>

/** What everybody is called whom the kit has known, by identifier. */
const namesIn = (stored: unknown): Names => {
  const history = recordOf(recordOf(stored)['history'])
  const steps = listAt(history, 'steps').map((step) => recordOf(step)['edit'])
  const edits = steps.flatMap((edit) => [edit, ...listAt(edit, 'edits')])
  const people = [
    ...listAt(history['base'], 'people'),
    ...edits.flatMap((edit) => [...listAt(edit, 'people'), recordOf(edit)['item']]),
  ]
  return new Map(people.map((person) => [recordOf(person)['id'], textAt(person, 'printedName')]))
}

/** The first engine's reading: the quotations it proposed with the source, and whom it named for each. */
const readingOf = (sourceAdd: unknown, names: Names): unknown => {
  const text = textAt(recordOf(sourceAdd)['source'], 'text')
  return {
    engine: 1,
    utterances: listAt(sourceAdd, 'quotes')
      .filter((quote) => textAt(quote, 'kind') !== 'indirect')
      .map((quote) => utteranceOf(quote, text, names)),
  }
}

const utteranceOf = (quote: unknown, text: string, names: Names): unknown => {
  const { speakerId, evidence } = recordOf(quote)
  const mention = textAt(quote, 'speakerMention')
  const naming = listAt(evidence, 'spans').find((span) => mention !== '' && wordsAt(text, span) === mention) ?? null
  const speaker = { personId: speakerId, name: names.get(speakerId) ?? mention, naming }
  return {
    kind: 'marked',
    spans: listAt(quote, 'anchors').map((anchor) => ({
      start: recordOf(anchor)['start'],
      end: recordOf(anchor)['end'],
    })),
    speakers: speakerId === null ? [] : [speaker],
    mention,
    isSure: Number(recordOf(evidence)['confidence'] ?? 0) >= sureThen,
  }
}

/** What the first version took for sure. */
const sureThen = 0.8

const wordsAt = (text: string, span: unknown): string =>
  text.slice(Number(recordOf(span)['start']), Number(recordOf(span)['end']))

const listOf = (value: Stored, change: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value
