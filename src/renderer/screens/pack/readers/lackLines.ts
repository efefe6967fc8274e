import type { Kit } from '#core/model'
import { type Lack, numberOf } from '#core/pack/lacks'
import { words } from '../../../words'
import { type Fix, messageFixes, personFix, quoteFixes, reviewAt, sourceFixes } from '../checks/fixes'
import { screenOf } from '../checks/screenOf'

/** What is lacking in one line, and where each of it is found. */
export interface LackLine {
  readonly text: string
  readonly fixes: readonly Fix[]
}

export const lackLines = (kit: Kit, lacks: readonly Lack[]): readonly LackLine[] =>
  lacks.map((lack) => ({ text: lackWords(lack), fixes: fixesFor(kit, lack) }))

const lackWords = (lack: Lack): string => {
  const number = numberOf(lack)
  const w = words.pack.readers.lack
  if (lack.what === 'quotes') return w.quotes({ number, because: words.quotes.release.withheld[lack.because] })
  if (lack.what === 'names') return lack.by === 'descriptor' ? w.namesUnder({ number }) : w.namesWithout({ number })
  return w[lack.what]({ number })
}

const fixesFor = (kit: Kit, lack: Lack): readonly Fix[] => {
  switch (lack.what) {
    case 'quotes':
    case 'names':
      return lack.ids.flatMap((id) => quoteFixes(kit, id))
    case 'people':
    case 'biographies':
      return kit.people.filter(({ id }) => lack.ids.includes(id)).map(personFix)
    case 'points':
    case 'questions':
    case 'objectives':
    case 'commitments':
      return messageFixes(kit, lack.ids)
    case 'sources':
    case 'paragraphs':
      return lack.ids.flatMap((id) => sourceFixes(kit, id))
    case 'texts':
    case 'sections':
    case 'recipe':
      return lack.ids.map((section) => ({ ...reviewAt(screenOf[section]), label: words.pack.sections[section] }))
  }
}
