/** A whole number from 0 to below one. */
export type Dice = (below: number) => number

/** Mulberry32: small, even enough, the same everywhere. */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** The part of an id that comes from chance. */
export const idsFrom = (dice: Dice) => (): string =>
  Array.from({ length: 12 }, () => 'abcdefghjkmnpqrstvwxyz0123456789'[dice(32)]).join('')
