import type { PageHit } from '#core/layout/find/findInPages'
import type { Kit, PackId, SectionKind } from '#core/model'
import { type Written, whereWritten } from '#core/search/whereWritten'
import { call } from '../../../desk/desk'
import { go, tell } from '../../../state/actions'
import { type Place, readoutItem } from '../../../state/place'
import { session } from '../../../state/session'
import { words } from '../../../words'
import { enterWritten } from '../../../parts/enterField'
import { screenOf } from '../checks/screenOf'

/** From printed words to the field in which they are written; with the focus in it, where the screen shows it as a field. */
export const leadToData = (kit: Kit, section: SectionKind, printed: readonly string[]): void => {
  const found = whereWritten(kit, section, printed)
  if (found !== null) {
    go(placeOf(kit, found))
    enterWritten(found.text)
  } else if (screenOf[section] === 'pack') tell({ text: words.pack.writtenNowhere })
  else go({ screen: screenOf[section] })
}

type Aim = Partial<Place> & Pick<Place, 'screen'>

const placeOf = (kit: Kit, { kind, id }: Written): Aim => {
  switch (kind) {
    case 'event':
    case 'front':
    case 'background':
    case 'programme':
      return { screen: 'overview' }
    case 'approach':
      return { screen: 'messages' }
    case 'readout':
      return { screen: 'messages', item: readoutItem }
    case 'message':
    case 'question':
    case 'objective':
    case 'commitment':
    case 'document':
      return { screen: 'messages', item: id }
    case 'person':
      return { screen: 'people', item: id }
    case 'quote': {
      const quote = kit.quotes.find((one) => one.id === id)
      return { screen: 'quotes', item: id, ...(quote === undefined ? {} : { panel: { panel: 'quote', id: quote.id } }) }
    }
    case 'source': {
      const source = kit.sources.find((one) => one.id === id)
      return {
        screen: 'sources',
        item: id,
        ...(source === undefined ? {} : { panel: { panel: 'source', id: source.id } }),
      }
    }
  }
}

/** Words to be shown in the pack once its pages are there, and the sections in which they are printed first. */
interface Sought {
  readonly typed: string
  readonly sections: readonly SectionKind[]
}

let sought: Sought | null = null

/** So much of a text is looked for: it may be cut, or go on with what a page prints otherwise. */
const enough = 40

/** From a thing of the kit, or the field that has the focus, to the page on which it is printed. */
export const leadToPage = (): void => {
  const kit = session.read().open?.kit
  if (kit === undefined) return
  const { screen, item } = session.read().place
  const field = document.activeElement
  const typed =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
      ? field.value.trim()
      : ''
  const text = typed === '' ? wordsOf(kit, item) : typed
  const sections = (Object.keys(screenOf) as SectionKind[]).filter((section) => screenOf[section] === screen)
  sought = text === '' ? null : { typed: beginning(text), sections }
  go({ screen: 'pack' })
}

const wordsOf = (kit: Kit, id: string | null): string =>
  kit.quotes.find((quote) => quote.id === id)?.anchors[0]?.exact ??
  kit.people.find((person) => person.id === id)?.printedName ??
  kit.messages.find((message) => message.id === id)?.text ??
  kit.questions.find((question) => question.id === id)?.question ??
  kit.objectives.find((objective) => objective.id === id)?.text ??
  kit.commitments.find((commitment) => commitment.id === id)?.text ??
  kit.documents.find((document) => document.id === id)?.name ??
  kit.sources.find((source) => source.id === id)?.title ??
  ''

/** Whole words of the first line, as far as they are enough. */
const beginning = (text: string): string => {
  const [line = ''] = text.split('\n')
  if (line.length <= enough) return line
  const cut = line.slice(0, enough)
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut
}

/** Where what was asked for stands on these pages; null where nothing was asked for, or not yet. Told once. */
export const soughtIn = async (packId: PackId, setting: number): Promise<PageHit | null> => {
  const wanted = sought
  if (wanted === null) return null
  sought = null
  const reply = await call('pack.find', { packId, setting, typed: wanted.typed })
  if (!reply.ok) return null
  // These pages are held no longer, newer ones are on their way: it is looked for there, unless something else is by then.
  if (reply.value === null) {
    sought ??= wanted
    return null
  }
  const hit = reply.value.find(({ section }) => wanted.sections.includes(section)) ?? reply.value[0]
  if (hit === undefined) tell({ text: words.pack.printedNowhere })
  return hit ?? null
}
