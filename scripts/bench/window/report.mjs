// What a benchmark of the window prints, and whether anything was not what it has to be.
let misses = 0

export const isMissed = () => misses > 0

/** A figure that has to be at most `most`; `beside` is said after it. @param {string} name @param {number} figure @param {number} most @param {string} [beside] */
export function wanted(name, figure, most, beside = '') {
  if (figure > most) misses += 1
  row(name, `${said(figure)}, wanted at most ${most}${beside && ` (${beside})`}${figure > most ? '  MISSED' : ''}`)
}

/** Something that must not be. @param {string} name @param {string} words @param {boolean} isIt */
export function never(name, words, isIt) {
  if (isIt) misses += 1
  row(name, `${words}${isIt ? '  MISSED' : ''}`)
}

/** @param {string} name @param {string} words */
export function row(name, words) {
  console.log(`${name.padEnd(44)} ${words}`)
}

/** @param {number} figure */
export const said = (figure) => figure.toFixed(figure < 10 ? 1 : 0)

/** @param {readonly number[]} times @param {number} share */
export const at = (times, share) =>
  times.toSorted((left, right) => left - right)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
