import type { SingleEdit } from '#core/edit/edit'
import type { Evidence, Kit } from '#core/model'

/** What a command keeps of what was read; nothing else of it is printed. */
export const keepable = ['quotes', 'people', 'documents'] as const
export type Keepable = (typeof keepable)[number]

/** What is kept by the command and what is left to a person, counted. */
export interface Kept {
  readonly edits: readonly SingleEdit[]
  readonly kept: Readonly<Record<Keepable, number>>
  readonly waiting: number
}

/**
 * The decisions that stand for a person's: quotations and people that the reading is sure of, and the documents that the
 * texts name. Whoever is only mentioned, and whatever is unsure, is left to a person.
 */
export const keeping = (kit: Kit, wanted: ReadonlySet<Keepable>): Kept => {
  const chosen = {
    quotes: kit.quotes.filter((quote) => isSure(quote) && quote.speakerIds.length > 0).map(({ id }) => id),
    people: kit.people.filter((person) => isSure(person) && person.presence !== 'mentioned').map(({ id }) => id),
    documents: kit.documents.map(({ id }) => id),
  }
  const ids = {
    quotes: wanted.has('quotes') ? chosen.quotes : [],
    people: wanted.has('people') ? chosen.people : [],
    documents: wanted.has('documents') ? chosen.documents : [],
  }
  const kept = { quotes: ids.quotes.length, people: ids.people.length, documents: ids.documents.length }
  return {
    edits: [
      { kind: 'quote.stand', ids: ids.quotes, standing: 'kept' },
      { kind: 'person.stand', ids: ids.people, standing: 'kept' },
      { kind: 'document.stand', ids: ids.documents, standing: 'kept' },
    ],
    kept,
    waiting: keepable.reduce((sum, kind) => sum + kit[kind].length - kept[kind], 0),
  }
}

const isSure = ({ evidence }: { readonly evidence: Evidence | null }): boolean => evidence?.trust === 'sure'
