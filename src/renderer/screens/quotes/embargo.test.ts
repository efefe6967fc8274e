import { describe, expect, it } from 'vitest'
import { instantOf, isZone, wallMomentOf, zoneFor } from './embargo'

describe('the end of an embargo', () => {
  it('is the moment the clocks of its zone show it', () => {
    expect(instantOf({ day: '2031-03-07', time: '09:30' }, 'Asia/Almaty')).toBe('2031-03-07T04:30:00.000Z')
    expect(instantOf({ day: '2031-07-07', time: '00:00' }, 'Europe/Vienna')).toBe('2031-07-06T22:00:00.000Z')
  })
  it('reads back as it was written', () => {
    const moment = { day: '2031-03-07', time: '23:05' }
    expect(wallMomentOf(instantOf(moment, 'America/Lima'), 'America/Lima')).toEqual(moment)
  })
  it('knows zones by their names', () => {
    expect([isZone('Asia/Almaty'), isZone('UTC'), isZone('Nowhere/Town'), isZone('')]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(zoneFor('Asia/Almaty')).toBe('Asia/Almaty')
    expect(isZone(zoneFor(null))).toBe(true)
  })
})
