import type { Failure } from '#contract/failures'
import type { Place, Screen } from './place'

/** Where a person can mend what stopped a pack; null where there is nothing to mend. */
export const placeToMend = ({ code, facts }: Failure): (Partial<Place> & Pick<Place, 'screen'>) | null => {
  if (code === 'pack.unmarked') return { screen: 'pack' }
  if (code !== 'pack.leak' && code !== 'pack.brokenQuote') return null
  const id = typeof facts['id'] === 'string' ? facts['id'] : null
  const screen = id === null ? 'overview' : screens[id.slice(0, 3)]
  return screen === undefined ? null : { screen, item: id }
}

const screens: Readonly<Record<string, Screen>> = {
  src: 'sources',
  per: 'people',
  quo: 'quotes',
  msg: 'messages',
  qna: 'messages',
  doc: 'messages',
  prg: 'overview',
  pck: 'pack',
}
