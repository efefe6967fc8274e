// What a score of right and wrong proves, and how far a probability can be believed.

/**
 * The lower end of the one-sided interval of Clopper and Pearson: the share that could still have given so many hits with
 * the chance left over. 30 hits of 30 give 0.905 at 95 %.
 * @param {number} hits @param {number} all @param {number} [confidence]
 */
export function lowerBound(hits, all, confidence = 0.95) {
  if (hits === 0) return 0
  let low = 0
  let high = hits / all
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (atLeast(hits, all, middle) > 1 - confidence) high = middle
    else low = middle
  }
  return low
}

/** The chance of at least so many hits when each comes with this probability. */
function atLeast(hits, all, probability) {
  let term = Math.log(probability) * all
  let sum = 0
  // from all hits down to the given number, each term from the one before
  for (let count = all; count >= hits; count -= 1) {
    sum += Math.exp(term)
    term += Math.log(count) - Math.log(all - count + 1) + Math.log1p(-probability) - Math.log(probability)
  }
  return sum
}

/**
 * Ten bins of equal width: how often what was given this probability was right.
 * @param {readonly { probability: number, right: boolean }[]} items
 */
export function reliability(items, bins = 10) {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = items.filter(({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === bin)
    const mean = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length
    const right = inside.filter((item) => item.right).length
    return { from: bin / bins, to: (bin + 1) / bins, size: inside.length, mean, share: right / inside.length }
  })
}

/** Expected calibration error: the distance between promise and truth, each bin as heavy as it is full. */
export function calibrationError(items, bins = 10) {
  return reliability(items, bins)
    .filter(({ size }) => size > 0)
    .reduce((sum, { size, mean, share }) => sum + (size / items.length) * Math.abs(mean - share), 0)
}
