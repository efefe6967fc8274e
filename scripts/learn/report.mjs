// What the held-out folds gave, as tables of plain text.
import { calibrationError, lowerBound, reliability } from './statistics.mjs'

const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–')

/** @param {readonly { probability: number, right: boolean }[]} items @returns {string[]} lines */
export function reliabilityTable(items) {
  const rows = reliability(items).map(({ from, to, size, mean, share }) =>
    [`${from.toFixed(1)}–${to.toFixed(1)}`, size, percent(mean), percent(share)].map(cell).join(''),
  )
  return [
    ['promised', 'proposals', 'mean', 'right'].map(cell).join(''),
    ...rows,
    `expected calibration error ${calibrationError(items).toFixed(3)} (wanted: at most 0.03)`,
  ]
}

/**
 * Of what is called sure: how much that is, what of it was wrong, and what that proves.
 * @param {readonly { sure: boolean, isWrong: boolean, sample: { choice: { variety: string } } }[]} items
 */
export function sureTable(items) {
  const varieties = [...new Set(items.map(({ sample }) => sample.choice.variety))].toSorted()
  const row = (name, list) => {
    const sure = list.filter((item) => item.sure)
    const wrong = sure.filter(({ isWrong }) => isWrong).length
    return [
      name,
      list.length,
      sure.length,
      percent(sure.length / list.length),
      wrong,
      percent(lowerBound(sure.length - wrong, sure.length)),
    ]
      .map(cell)
      .join('')
  }
  return [
    ['', 'proposals', 'sure', 'share', 'wrong', 'bound 95'].map(cell).join(''),
    ...varieties.map((variety) =>
      row(
        variety,
        items.filter(({ sample }) => sample.choice.variety === variety),
      ),
    ),
    row('total', items),
  ]
}

/**
 * By language and in total: words right, words and speaker right.
 * @param {ReadonlyMap<string, object>} scores see core/extract/testing/score
 */
export function scoreTable(scores) {
  const f1 = (hits, { gold, proposed }) => (gold + proposed === 0 ? '–' : ((200 * hits) / (gold + proposed)).toFixed(1))
  return [
    ['', 'gold', 'proposed', 'words F1', 'speaker F1', 'sure', 'wrong'].map(cell).join(''),
    ...[...scores].map(([name, score]) =>
      [name, score.gold, score.proposed, f1(score.found, score), f1(score.right, score), score.sure, score.sureWrong]
        .map(cell)
        .join(''),
    ),
  ]
}

function cell(value, index) {
  return index === 0 ? String(value).padEnd(12) : String(value).padStart(11)
}
