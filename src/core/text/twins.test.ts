import { expect, test } from 'vitest'
import { twinAmong } from './twins'

const release = `Crossing opens in May
The ministers of both banks met in Olm and spoke about tolls, lights and the winter before they signed the accord.
“We built it together, and we shall keep it open together,” said Dana Ferrol, Minister of Roads of Norway.
Over 70 guests of both banks came to see it, and the plans of the next section will be published in the summer.`

const chinese =
  '两国部长昨天在奥姆会谈，讨论了收费、灯光和冬季通行的问题，并签署了协议。部长说大桥将于五月开通，任何人都不用付费，七十多位来宾出席。'

const shareWith = (text: string, other: string) =>
  twinAmong(text, [{ text: 'Something else altogether.' }, { text: other }])

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
  expect(twinAmong(release, others)?.of.text).toBe(near)
})
