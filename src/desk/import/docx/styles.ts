import type { BlockRole } from '#core/model'
import { wholeNumber } from '../xml'
import { namedEvents } from '../xmlNames'
import { quotationStyles } from './data/quotationStyles'
import { isOn, listLevels } from './values'

/** What a style says of the words in it, as far as it changes what is said. */
interface StyleFacts {
  readonly hidden: boolean
  readonly struck: boolean
  readonly raised: boolean
  readonly strong: boolean
  /** Words that wait to be replaced: “Click or tap here”. */
  readonly isPlaceholder: boolean
  readonly role: BlockRole | null
  readonly level: number
  /** The list whose numbers its paragraphs take. */
  readonly list: { readonly id: string; readonly level: number } | null
}

export interface Styles {
  readonly of: (id: string) => StyleFacts
  /** Everything in the document that says nothing else is hidden or struck. */
  readonly defaults: Pick<StyleFacts, 'hidden' | 'struck'>
}

interface Entry {
  name: string
  basedOn: string | null
  hidden?: boolean
  struck?: boolean
  raised?: boolean
  strong?: boolean
  listId?: string
  listLevel?: number
  outline?: number
}

export const readStyles = (xml: string | null): Styles => {
  const entries = new Map<string, Entry>()
  const defaults = { hidden: false, struck: false }
  let entry: Entry | null = null
  let inDefaults = false
  for (const event of xml === null ? [] : namedEvents(xml)) {
    if (event.kind === 'close') {
      if (event.name === 'w:style') entry = null
      if (event.name === 'w:docDefaults') inDefaults = false
      continue
    }
    if (event.kind !== 'open') continue
    const { name, attributes } = event
    const value = attributes.get('w:val') ?? ''
    if (name === 'w:docDefaults') inDefaults = true
    else if (name === 'w:style') {
      entry = { name: '', basedOn: null }
      entries.set(attributes.get('w:styleId') ?? '', entry)
      if (attributes.get('w:default') === '1' && attributes.get('w:type') === 'paragraph') entries.set('', entry)
    } else if (name === 'w:vanish' && inDefaults) defaults.hidden = isOn(attributes)
    else if ((name === 'w:strike' || name === 'w:dstrike') && inDefaults) defaults.struck ||= isOn(attributes)
    else if (entry !== null) take(entry, name, attributes, value)
  }
  return { of: (id) => factsOf(entries, id), defaults }
}

const take = (entry: Entry, name: string, attributes: ReadonlyMap<string, string>, value: string): void => {
  if (name === 'w:name') entry.name = value.toLowerCase()
  else if (name === 'w:basedOn') entry.basedOn = value
  else if (name === 'w:vanish') entry.hidden = isOn(attributes)
  else if (name === 'w:strike' || name === 'w:dstrike') entry.struck = (entry.struck ?? false) || isOn(attributes)
  else if (name === 'w:b') entry.strong = isOn(attributes)
  else if (name === 'w:vertAlign') entry.raised = value === 'superscript'
  else if (name === 'w:numId') entry.listId = value
  else if (name === 'w:ilvl') entry.listLevel = wholeNumber(value, listLevels)
  else if (name === 'w:outlineLvl') entry.outline = wholeNumber(value, { from: 0, to: 9, otherwise: 9 })
}

/** Styles are based on one another; a file may base them in a circle. */
const deepest = 50

const factsOf = (entries: ReadonlyMap<string, Entry>, id: string): StyleFacts => {
  const chain: Entry[] = []
  for (let next: string | null = id; next !== null && chain.length < deepest;) {
    const entry: Entry | undefined = entries.get(next)
    if (entry === undefined) break
    chain.push(entry)
    next = entry.basedOn
  }
  const first = <Value>(of: (entry: Entry) => Value | undefined): Value | undefined => {
    for (const entry of chain) {
      const value = of(entry)
      if (value !== undefined) return value
    }
    return undefined
  }
  const listId = first(({ listId: own }) => own)
  const outline = first(({ outline: own }) => own)
  const role = chain.map(({ name }) => roleOf(name)).find((found) => found !== null) ?? null
  return {
    hidden: first(({ hidden }) => hidden) ?? false,
    struck: first(({ struck }) => struck) ?? false,
    raised: first(({ raised }) => raised) ?? false,
    strong: first(({ strong }) => strong) ?? false,
    isPlaceholder: chain.some(({ name }) => name === 'placeholder text'),
    role: role ?? (outline !== undefined && outline < 9 ? 'heading' : null),
    level: outline === undefined ? 1 : outline + 1,
    list: listId === undefined || listId === '0' ? null : { id: listId, level: first((entry) => entry.listLevel) ?? 0 },
  }
}

/** The names of Word's own styles, which it stores in English whatever language it runs in (ISO/IEC 29500-1, 17.7.4.9), and what people call their own. */
const roleOf = (name: string): BlockRole | null => {
  if (quotation.test(name)) return 'quotation'
  if (/^(heading \d|title|subtitle)$/.test(name)) return 'heading'
  if (name === 'caption') return 'caption'
  return null
}

const quotation = new RegExp(`^block text$|(?<!\\p{L})(?:${quotationStyles.join('|')})(?!\\p{L})`, 'u')
