// Texts by chance in many scripts at once, with everything that a paste can bring along. The same number gives the same text.

/** @typedef {(below: number) => number} Dice a whole number from 0 to below one */

/** Mulberry32: small, even enough, the same everywhere. @param {number} seed @returns {Dice} */
export function diceOf(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** Letters from a first to a last, with marks that may stand on them. */
const alphabets = [
  { from: 0x61, to: 0x7a, marks: ['\u0301', '\u0308', '\u0323'] },
  { from: 0xc0, to: 0x17f, marks: ['\u0302'] },
  { from: 0x430, to: 0x4ff, marks: ['\u0301'] },
  { from: 0x3b1, to: 0x3c9, marks: ['\u0301'] },
  { from: 0x621, to: 0x64a, marks: ['\u064b', '\u064e', '\u0650', '\u0651', '\u0652', '\u0670', '\u0640'] },
  { from: 0x671, to: 0x6d3, marks: ['\u0654', '\u0655'] },
  { from: 0x5d0, to: 0x5ea, marks: ['\u05b0', '\u05b7', '\u05bc', '\u05c1'] },
  { from: 0x905, to: 0x939, marks: ['\u093e', '\u093f', '\u0941', '\u0947', '\u0902', '\u094d', '\u093c'] },
  { from: 0x4e00, to: 0x9fa5, marks: [] },
  { from: 0x20000, to: 0x2a6d6, marks: ['\u{e0100}'] },
  { from: 0x3041, to: 0x3096, marks: ['\u3099'] },
  { from: 0xac00, to: 0xd7a3, marks: [] },
  { from: 0xe01, to: 0xe2e, marks: ['\u0e31', '\u0e48'] },
]
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10]
const emoji = ['😀', '👩‍🚒', '🏳️‍🌈', '👍🏽', '🇺🇳', '1️⃣', '👨‍👩‍👧‍👦', '❤️', '☺', '🫱🏻‍🫲🏿']
const joiners = ['\u200d', '\u200c', '\u034f', '\u2060', '\ufe0f', '\ufe0e', '\u00ad', '\u200b']
const turning = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']
const unseen = ['\u200e', '\u200f', '\u061c', '\ufeff', '\u0000', '\u0008', '\u001b', '\u0085', '\ufffc']
const controls = [...turning, ...unseen, '\ufffd', '\ud83d', '\udc00']
const points = [...'.,;:!?()[]{}«»“”‘’„"\'—–-/\\%&@#…·،؛؟।。、，！？「」《》']
const spaces = [' ', ' ', ' ', ' ', ' ', ' ', '\u00a0', '\u2009', '\u3000', '\t', '  ']

/** @template T @param {Dice} dice @param {readonly T[]} list @returns {T} */
function oneOf(dice, list) {
  return /** @type {T} */ (list[dice(list.length)])
}

/** @param {Dice} dice */
function word(dice) {
  const { from, to, marks } = oneOf(dice, alphabets)
  const length = dice(60) === 0 ? 60 + dice(500) : 1 + dice(9)
  let letters = ''
  for (let at = 0; at < length; at += 1) {
    letters += String.fromCodePoint(from + dice(to - from + 1))
    while (marks.length > 0 && dice(4) === 0) letters += oneOf(dice, marks)
    if (dice(25) === 0) letters += oneOf(dice, joiners)
  }
  return letters
}

/** @param {Dice} dice */
function number(dice) {
  const zero = oneOf(dice, zeros)
  return Array.from({ length: 1 + dice(5) }, () => String.fromCodePoint(zero + dice(10))).join('')
}

/** @param {Dice} dice */
function piece(dice) {
  const kind = dice(20)
  if (kind < 11) return word(dice)
  if (kind < 14) return number(dice)
  if (kind < 16) return oneOf(dice, points)
  if (kind < 17) return oneOf(dice, emoji)
  if (kind < 18) return oneOf(dice, joiners)
  if (kind < 19) return oneOf(dice, controls)
  return `${word(dice)}${oneOf(dice, joiners)}${word(dice)}`
}

/** Words of one line, at least one. @param {Dice} dice @param {number} most */
export function line(dice, most) {
  return Array.from({ length: 1 + dice(most) }, () => piece(dice) + (dice(6) === 0 ? '' : oneOf(dice, spaces))).join('')
}

/** A text of some paragraphs. @param {number} seed */
export function mixedText(seed) {
  const dice = diceOf(seed)
  return Array.from({ length: 1 + dice(3) }, () => line(dice, 26)).join('\n')
}
