import { expect, test } from 'vitest'
import { mayBeTwins, twinAmong } from './twins'

const release = `Crossing opens in May
The ministers of both banks met in Olm and spoke about tolls, lights and the winter before they signed the accord.
“We built it together, and we shall keep it open together,” said Dana Ferrol, Minister of Roads of Norway.
Over 70 guests of both banks came to see it, and the plans of the next section will be published in the summer.`

const chinese =
  '两国部长昨天在奥姆会谈，讨论了收费、灯光和冬季通行的问题，并签署了协议。部长说大桥将于五月开通，任何人都不用付费，七十多位来宾出席。'

const shareWith = (text: string, other: string) =>
  twinAmong({ text }, [{ text: 'Something else altogether.' }, { text: other }])

test.each([
  ['one figure', release, release.replace('70', '90')],
  ['a further sentence', release, `${release} Nobody will pay.`],
  ['other lines', release, release.replaceAll('\n', ' ')],
  ['one sign of Chinese', chinese, chinese.replace('七', '九')],
])('with %s changed it is the same text, either way round', (_what, one, other) => {
  expect(shareWith(one, other)?.share).toBeGreaterThan(0.8)
  expect(shareWith(other, one)?.of.text).toBe(one)
})

test('another release about the same, a part of it, a line, and a translation are none', () => {
  const another = release.replaceAll(/the|and|of/g, 'der').replaceAll(/open|met|spoke|signed/g, 'war')
  for (const other of [another, release.slice(0, 200), chinese]) expect(shareWith(release, other)).toBeNull()
  expect(shareWith('The crossing opens in May.', 'The crossing opens in May.')).toBeNull()
})

test('of several the nearest one', () => {
  const near = release.replace('70', '90')
  const others = [{ text: `${release} Nobody will pay, said the inspector beside it.` }, { text: near }]
  expect(twinAmong({ text: release }, others)?.of.text).toBe(near)
})

/** A text of so many sentences, each of a few words; `changed` of a thousand words are others. */
const written = (sentences: number, seed: number, changed = 0): string => {
  const dice = mulberry(seed)
  const other = mulberry(seed + 7 + changed)
  return Array.from({ length: sentences }, () =>
    Array.from({ length: 4 + Math.floor(dice() * 14) }, () => {
      const word = Math.floor(dice() * 4_000).toString(36)
      return other() * 1_000 < changed ? 'other' : word
    }).join(' '),
  ).join('. ')
}

const mulberry = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

test('a glance never passes over texts that share four fifths of their words, and passes over nearly all others', () => {
  let [twins, missed, others, taken] = [0, 0, 0, 0]
  for (let seed = 1; seed <= 60; seed += 1) {
    const text = written(5 + seed, seed)
    for (const changed of [10, 30, 60, 75]) {
      const other = { text: written(5 + seed, seed, changed) }
      const may = mayBeTwins({ text }, other)
      if (shareOfRuns(text, other.text) < 0.8) continue
      twins += 1
      if (!may) missed += 1
    }
    others += 1
    if (mayBeTwins({ text }, { text: written(5 + seed, seed + 1_000) })) taken += 1
  }
  expect(twins).toBeGreaterThan(150)
  expect([missed, taken, others]).toEqual([0, 0, 60])
})

/** Of three words, as texts are compared in the end. */
const shareOfRuns = (one: string, other: string): number => {
  const runsOf = (text: string) => {
    const words = text.match(/\w+/g) ?? []
    return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
  }
  const [own, theirs] = [runsOf(one), runsOf(other)]
  return [...own].filter((run) => theirs.has(run)).length / Math.max(own.size, theirs.size)
}

test.each([
  ['in capitals', (text: string) => text.toUpperCase()],
  ['between other quotation marks', (text: string) => text.replace(/(^|[.] )([^.]+)/g, '$1“$2”')],
  ['with spaces of no width', (text: string) => text.replaceAll(' ', '\u200b ')],
])('a glance does not pass over the same text %s', (_, change) => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const text = written(5 + seed, seed)
    expect(mayBeTwins({ text }, { text: change(text) })).toBe(true)
  }
})
