import type { Kit } from '../model'

/** The kinds of things that a kit is made of; the first five exist once. */
export type ThingKind =
  | 'event'
  | 'front'
  | 'background'
  | 'approach'
  | 'readout'
  | 'source'
  | 'person'
  | 'quote'
  | 'message'
  | 'question'
  | 'objective'
  | 'commitment'
  | 'programme'
  | 'document'
  | 'pack'

/** Those that may name others; later ones name earlier ones. A pack names only what it leaves out. */
export const namingThings = [
  'source',
  'document',
  'person',
  'quote',
  'message',
  'question',
  'objective',
  'commitment',
  'programme',
] as const satisfies readonly ThingKind[]

type Identified = { readonly id: string }

/** The things of a kind, in the order of the kit; none of what exists once. */
export const thingsOf = (kit: Kit, kind: ThingKind): readonly Identified[] => {
  switch (kind) {
    case 'source':
      return kit.sources
    case 'person':
      return kit.people
    case 'quote':
      return kit.quotes
    case 'message':
      return kit.messages
    case 'question':
      return kit.questions
    case 'objective':
      return kit.objectives
    case 'commitment':
      return kit.commitments
    case 'programme':
      return kit.programme
    case 'document':
      return kit.documents
    case 'pack':
      return kit.packs
    case 'event':
    case 'front':
    case 'background':
    case 'approach':
    case 'readout':
      return []
  }
}

/** What a thing of a kit is called when somebody is told of it: its name, its title or its words. Empty when it has none. */
export const calledAs = (thing: object): string => {
  const { anchors, printedName, title, text, question, name } = thing as Nameable
  const words = anchors?.[0]?.exact ?? printedName ?? title ?? text ?? question ?? name
  return typeof words === 'string' ? words : ''
}

interface Nameable {
  readonly anchors?: readonly { readonly exact: string }[]
  readonly printedName?: string
  readonly title?: string
  readonly text?: string
  readonly question?: string
  readonly name?: string
}
