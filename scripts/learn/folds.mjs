// Texts dealt into folds, the same deal every time: no text is learned from and scored in one round.

/**
 * @template {{ text: string, stratum: string }} Item
 * @param {readonly Item[]} items `stratum` is dealt evenly: the language
 * @returns {number[]} the fold of each item; all items of a text share theirs
 */
export function dealt(items, count, seed = 1) {
  const strata = new Map()
  for (const { text, stratum } of items) {
    if (!strata.has(stratum)) strata.set(stratum, new Set())
    strata.get(stratum).add(text)
  }
  const foldOf = new Map()
  let next = 0
  for (const stratum of [...strata.keys()].toSorted()) {
    const texts = shuffled([...strata.get(stratum)].toSorted(), seed)
    for (const text of texts) {
      foldOf.set(text, next % count)
      next += 1
    }
  }
  return items.map(({ text }) => foldOf.get(text))
}

/** Fisher and Yates’ shuffle with a generator of our own (mulberry32), so that a seed means the same everywhere. */
function shuffled(list, seed) {
  const random = mulberry32(seed)
  const found = [...list]
  for (let at = found.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[found[at], found[other]] = [found[other], found[at]]
  }
  return found
}

function mulberry32(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
