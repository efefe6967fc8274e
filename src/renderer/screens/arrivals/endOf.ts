import type { Release } from '#core/model'
import { cityIn } from '#core/places/zones'
import { longDay } from '../../words/dates'
import { wallMomentOf } from '../quotes/embargo'

/** The end of an embargo in words, by the clocks of its place; null where the terms have none. */
export const endOf = ({ until, zone }: Pick<Release, 'until' | 'zone'>) => {
  if (until === null || zone === null) return null
  const { day, time } = wallMomentOf(until, zone)
  return { day: longDay(day), time, place: cityIn(zone)?.name ?? zone }
}
