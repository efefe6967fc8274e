// What a dictionary with names in it tells of the signs that names are written in.

/** What a dictionary calls names, and what it calls words; what it cannot place tells nothing. */
const names = new Set(['nr'])
const foreignNames = new Set(['nrt'])
const notWords = new Set([...names, ...foreignNames, 'zg', 'x', 'eng'])

const longestForeign = 7

/** @param {string} written lines of a sign, a tab, and its other forms divided by spaces @returns {Map<string, string[]>} */
export function variantsOf(written) {
  const lines = written.split('\n').filter((line) => line.includes('\t'))
  return new Map(
    lines.map((line) => {
      const [sign, forms] = line.trim().split('\t')
      return [sign, forms.split(' ')]
    }),
  )
}

/**
 * @param {string} written lines of word, count, class @param {ReadonlySet<string>} surnames @param {Map<string, string[]>} variants
 * @returns {{ values: object, native: string[], foreign: string[] }} by place in a name, by value, the signs that have it; and the names
 */
export function dictionaryOf(written, surnames, variants) {
  const entries = written.split('\n').flatMap((line) => {
    const [word, count, kind] = line.trim().split(' ')
    return kind !== undefined && /^\p{Script=Han}+$/u.test(word) ? [{ word, count: Number(count), kind }] : []
  })
  const elsewhere = counted(
    entries
      .filter(({ kind }) => !notWords.has(kind))
      .flatMap(({ word, count }) => [...word].map((sign) => [sign, count])),
  )
  const called = entries
    .filter(({ word, kind }) => foreignNames.has(kind) && word.length > 1 && word.length <= longestForeign)
    .map(({ word }) => word)
  const sound = likelihoods(
    called.flatMap((word) => [...word]),
    elsewhere,
    4000,
  )
  // numbered schools and emperors are called so too
  const foreign = called.filter((word) => [...word].every((sign) => (sound.get(sign) ?? 0) > 0))
  const isForeign = (word) => [...word].reduce((sum, sign) => sum + (sound.get(sign) ?? 0), 0) > 3 * word.length
  const native = entries
    .filter(
      ({ word, kind }) =>
        names.has(kind) && (word.length === 2 || word.length === 3) && surnames.has(word[0]) && !isForeign(word),
    )
    .map(({ word }) => word)
  const long = native.filter((word) => word.length === 3)
  const tables = {
    surname: new Map(
      [
        ...likelihoods(
          native.map((word) => word[0]),
          elsewhere,
          800,
        ),
      ].filter(([sign]) => surnames.has(sign)),
    ),
    middle: likelihoods(
      long.map((word) => word[1]),
      elsewhere,
      4000,
    ),
    last: likelihoods(
      long.map((word) => word[2]),
      elsewhere,
      4000,
    ),
    sound,
  }
  const values = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, byValue(table, variants)]))
  return { values, native, foreign }
}

function counted(pairs) {
  const counts = new Map()
  for (const [key, count] of pairs) counts.set(key, (counts.get(key) ?? 0) + count)
  return counts
}

/** How much likelier a sign is here than elsewhere, as a natural logarithm; a sign that is rare in either place tells little. */
function likelihoods(signs, elsewhere, size) {
  const here = counted(signs.map((sign) => [sign, 1]))
  const all = [...elsewhere.values()].reduce((sum, count) => sum + count, 0)
  const known = new Set([
    ...here.keys(),
    ...[...elsewhere].filter(([, count]) => count > all / 20_000).map(([sign]) => sign),
  ])
  return new Map(
    [...known].map((sign) => {
      const share = ((here.get(sign) ?? 0) + 1) / (signs.length + size)
      const other = ((elsewhere.get(sign) ?? 0) + 200) / (all + 200 * 4000)
      return [sign, Math.log(share / other)]
    }),
  )
}

/** Four steps; what is as likely here as elsewhere is left out. */
function byValue(table, variants) {
  const values = new Map()
  for (const [sign, likelihood] of [...table].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const size = Math.round(Math.abs(likelihood))
    if (size === 0) continue
    const value = Math.sign(likelihood) * (size > 2 ? 4 : 2)
    for (const form of [sign, ...(variants.get(sign) ?? [])]) if (!values.has(form)) values.set(form, value)
  }
  const rows = grouped(values)
  return Object.fromEntries(
    [...rows].toSorted(([one], [other]) => one - other).map(([value, signs]) => [value, signs.toSorted().join('')]),
  )
}

function grouped(values) {
  const rows = new Map()
  for (const [sign, value] of values) rows.set(value, [...(rows.get(value) ?? []), sign])
  return rows
}
