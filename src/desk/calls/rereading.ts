import * as v from 'valibot'
import type { Desk } from '#contract/transport'
import type { RereadPlace } from '#contract/views'
import { Edit, type SourceAdd } from '#core/edit/edit'
import { apply } from '#core/edit/apply'
import { proposalsFrom } from '#core/edit/proposals'
import { type Difference, answered as answersAsEdit, differencesIn, readAs } from '#core/edit/rereading'
import { supersede } from '#core/edit/supersede'
import { engineVersion } from '#core/extract/engine'
import type { Extraction } from '#core/extract/extraction'
import { type Kit, type MakeId, type Quote, type Source, namesJoined } from '#core/model'
import { Refusal, answered, orRefuse } from '../refusal'
import type { Workroom } from '../workroom'

/** What a newer engine reads otherwise in the sources of a kit, asked for and answered; nothing of it takes effect by itself. */
export const rereadingCalls = (room: Workroom) => {
  const extractionOf = extractionsIn(room)
  return {
    'source.differences': ({ kitId }) =>
      answered(async () => {
        const { kit } = (await room.seen(kitId)).view
        const places: RereadPlace[] = []
        for (const source of kit.sources.filter(({ reading }) => reading.engine < engineVersion)) {
          const newer = importAgain(kit, source, await extractionOf(source), room.makeId)
          places.push(...differencesIn(kit, source, newer.source.reading).map((one) => placeOf(kit, source, one)))
        }
        return places
      }),
    'source.readAs': ({ kitId, sourceId, as }) =>
      answered(async () => {
        const { kit } = (await room.at(kitId)).view
        const extraction = await extractionOf({ ...sourceIn(kit, sourceId), ...as })
        return room.change(kitId, (store, now) =>
          store.decideOn((present) => {
            const source = sourceIn(present, sourceId)
            const newer = importAgain(present, source, extraction, room.makeId)
            const alone = importAgain({ ...present, people: [] }, source, extraction, room.makeId).people
            return v.parse(Edit, readAs(present, source, newer, as, alone))
          }, now),
        )
      }),
    'source.settleTwin': ({ kitId, sourceId, supersedes }) =>
      answered(async () => {
        const { kit } = (await room.at(kitId)).view
        const extraction = await extractionOf(sourceIn(kit, sourceId))
        return room.change(kitId, (store, now) =>
          store.decideOn((present) => {
            const source = sourceIn(present, sourceId)
            const { quotes } = importAgain(present, source, extraction, room.makeId)
            const there = new Set(present.quotes.filter((quote) => quote.sourceId === sourceId).map(firstOf))
            const proposals = quotes
              .filter((quote) => !there.has(firstOf(quote)))
              .map((item) => ({ kind: 'quote.add' as const, item: { ...item, sourceId }, before: null }))
            const proposed: Edit = { kind: 'several', edits: proposals }
            const { edit } = supersede(orRefuse(apply(present, proposed)), sourceId, supersedes)
            return v.parse(Edit, {
              kind: 'several',
              edits: [...proposals, ...(edit.kind === 'several' ? edit.edits : [edit])],
            })
          }, now),
        )
      }),
    'source.settle': ({ kitId, sourceId, answers }) =>
      answered(async () => {
        const { kit } = (await room.at(kitId)).view
        const extraction = await extractionOf(sourceIn(kit, sourceId))
        return room.change(kitId, (store, now) =>
          store.decideOn((kit) => {
            const source = sourceIn(kit, sourceId)
            const edit = answersAsEdit(kit, source, importAgain(kit, source, extraction, room.makeId), answers)
            if (edit === null) throw new Refusal('edit.unknown', { id: sourceId })
            // What we made ourselves is checked like what comes from outside.
            return v.parse(Edit, edit)
          }, now),
        )
      }),
  } satisfies Partial<Desk>
}

const firstOf = ({ anchors }: Quote): number | undefined => anchors[0]?.start

const sourceIn = (kit: Kit, id: Source['id']): Source => {
  const source = kit.sources.find((other) => other.id === id)
  if (source === undefined) throw new Refusal('edit.unknown', { id })
  return source
}

/**
 * Extractions of the texts looked at last, by their kind, language and hash: a queue is asked for after every answer. They are
 * of an open library, and go with it.
 */
const extractionsIn = ({ reading }: Workroom): ((source: Source) => Promise<Extraction>) => {
  const remembered = new Map<string, Extraction>()
  return async (source) => {
    const key = `${source.kind} ${source.language} ${source.sha256}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const extraction = await reading.readAgain(source)
    const [oldest] = remembered.keys()
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest)
    remembered.set(key, extraction)
    return extraction
  }
}

const mostRemembered = 24

/** What an import of the same text would be today, into the kit as it is. */
const importAgain = (kit: Kit, source: Source, extraction: Extraction, makeId: MakeId): SourceAdd =>
  proposalsFrom({ kit, source, extraction, makeId })

const placeOf = (kit: Kit, source: Source, { kind, at, mine, theirs, quoteIds }: Difference): RereadPlace => ({
  sourceId: source.id,
  sourceTitle: source.title,
  kind,
  at,
  mine: { words: wordsOf(source, mine), speaker: speakersOf(mine) },
  theirs: { words: wordsOf(source, theirs), speaker: speakersOf(theirs) },
  kept: kit.quotes.filter(({ id, standing }) => quoteIds.includes(id) && standing === 'kept').length,
})

const wordsOf = (source: Source, utterances: Difference['mine']): string =>
  utterances
    .flatMap(({ spans }) => spans.map(({ start, end }) => source.text.slice(start, end).replaceAll(/\s+/g, ' ')))
    .join(' … ')

const speakersOf = (utterances: Difference['mine']): string =>
  [...new Set(utterances.map(({ speakers }) => namesJoined(speakers.map(({ name }) => name))))].join('; ')
