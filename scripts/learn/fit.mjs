// The mathematics of learning, and nothing about quotations: convex functions of a few hundred weights over a few thousand
// samples, so a plain batch method finds the one minimum. No chance is used: the same samples give the same weights.

/**
 * Resilient back-propagation without weight backtracking (Riedmiller and Braun 1993; the variant iRprop− of Igel and
 * Hüsken 2000): every weight has a step of its own that grows while its slope keeps its sign and halves when it turns.
 * @param {number} size how many weights
 * @param {(weights: Float64Array, slope: Float64Array) => void} slopeAt adds the slope of what is to be minimised
 * @param {{ rounds?: number }} [options]
 * @returns {Float64Array}
 */
export function minimise(size, slopeAt, { rounds = 160 } = {}) {
  const weights = new Float64Array(size)
  const step = new Float64Array(size).fill(0.1)
  const before = new Float64Array(size)
  const slope = new Float64Array(size)
  for (let round = 0; round < rounds; round += 1) {
    slope.fill(0)
    slopeAt(weights, slope)
    for (let at = 0; at < size; at += 1) {
      const turn = before[at] * slope[at]
      if (turn > 0) step[at] = Math.min(step[at] * 1.2, 2)
      else if (turn < 0) step[at] = Math.max(step[at] * 0.5, 1e-6)
      if (turn < 0) {
        before[at] = 0
        continue
      }
      weights[at] -= Math.sign(slope[at]) * step[at]
      before[at] = slope[at]
    }
  }
  return weights
}

/**
 * A conditional log-linear model: the probability that an option is right is its share of the exponentials of the options
 * of its sample. Several right options share the credit. Samples without a right option, or with nothing to choose from,
 * teach nothing.
 * @param {readonly { options: readonly { features: readonly (readonly [string, number])[], right: boolean }[], share?: number }[]} samples
 * @param {{ l2?: number, rounds?: number }} [options] l2: the pull to zero, per weight, in units of one sample
 * @returns {Map<string, number>}
 */
export function fitRanker(samples, { l2 = 2, rounds = 120 } = {}) {
  const taught = samples.filter(
    ({ options }) => options.some(({ right }) => right) && options.some(({ right }) => !right),
  )
  const names = numbered(
    taught.flatMap(({ options }) => options.flatMap(({ features }) => features.map(([name]) => name))),
  )
  const data = taught.map(({ options, share = 1 }) => ({
    share,
    right: options.map(({ right }) => right),
    features: options.map(({ features }) => packed(features, names)),
  }))
  const weights = minimise(
    names.size,
    (at, slope) => {
      for (let weight = 0; weight < at.length; weight += 1) slope[weight] = l2 * at[weight]
      for (const { features, right, share } of data) {
        const odds = exponentials(features.map((list) => dot(list, at)))
        let all = 0
        let good = 0
        for (let option = 0; option < odds.length; option += 1) {
          all += odds[option]
          if (right[option]) good += odds[option]
        }
        for (let option = 0; option < odds.length; option += 1)
          addTo(slope, features[option], share * (odds[option] / all - (right[option] ? odds[option] / good : 0)))
      }
    },
    { rounds },
  )
  return new Map([...names].map(([name, number]) => [name, weights[number]]))
}

/**
 * Logistic regression over named numbers: the generalised form of Platt’s scaling.
 * @param {readonly { signs: readonly (readonly [string, number])[], right: boolean, share?: number }[]} samples
 * @param {{ l2?: number, free?: ReadonlySet<string>, rounds?: number }} [options] free: names that are not pulled to zero
 * @returns {Map<string, number>}
 */
export function fitLogistic(samples, { l2 = 1, free = new Set(), rounds = 160 } = {}) {
  const names = numbered(samples.flatMap(({ signs }) => signs.map(([name]) => name)))
  const pull = new Float64Array(names.size)
  for (const [name, number] of names) pull[number] = free.has(name) ? 1e-3 : l2
  const data = samples.map(({ signs, right, share = 1 }) => ({
    share,
    right: right ? 1 : 0,
    signs: packed(signs, names),
  }))
  const weights = minimise(
    names.size,
    (at, slope) => {
      for (let weight = 0; weight < at.length; weight += 1) slope[weight] = pull[weight] * at[weight]
      for (const { signs, right, share } of data) {
        addTo(slope, signs, share * (1 / (1 + Math.exp(-dot(signs, at))) - right))
      }
    },
    { rounds },
  )
  return new Map([...names].map(([name, number]) => [name, weights[number]]))
}

/**
 * Isotonic regression by pooling adjacent violators: the best rising step function through (score, right).
 * @param {readonly { score: number, right: boolean }[]} samples
 * @returns {{ from: number, value: number, size: number }[]} steps, rising; each holds from its score on
 */
export function fitIsotonic(samples) {
  const steps = []
  for (const { score, right } of samples.toSorted((one, other) => one.score - other.score)) {
    steps.push({ from: score, sum: right ? 1 : 0, size: 1 })
    while (steps.length > 1) {
      const [before, last] = steps.slice(-2)
      if (before.from !== last.from && before.sum / before.size < last.sum / last.size) break
      steps.splice(-2, 2, { from: before.from, sum: before.sum + last.sum, size: before.size + last.size })
    }
  }
  return steps.map(({ from, sum, size }) => ({ from, value: sum / size, size }))
}

/** Named numbers as two columns. */
function packed(list, names) {
  return {
    number: Int32Array.from(list, ([name]) => names.get(name)),
    value: Float64Array.from(list, ([, value]) => value),
  }
}

function dot({ number, value }, weights) {
  let sum = 0
  for (let at = 0; at < number.length; at += 1) sum += weights[number[at]] * value[at]
  return sum
}

function addTo(slope, { number, value }, pull) {
  for (let at = 0; at < number.length; at += 1) slope[number[at]] += pull * value[at]
}

/** Exponentials of scores, the greatest of them one: what is shared out does not overflow. */
function exponentials(scores) {
  const most = Math.max(...scores)
  return scores.map((score) => Math.exp(score - most))
}

/** @param {readonly string[]} names @returns {Map<string, number>} in the order of the alphabet, so that no order of texts shows */
function numbered(names) {
  return new Map([...new Set(names)].toSorted().map((name, number) => [name, number]))
}
