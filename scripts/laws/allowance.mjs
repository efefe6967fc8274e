// What is still tolerated, counted by law and room. A count may only fall: one more is a breach, and one fewer must be
// written down (`node scripts/laws.mjs --lower`), so that it cannot rise again.

/** @typedef {Readonly<Record<string, number>>} Counts by room */

/** The room of a file, so that moving a file inside it changes nothing: `src/core/extract`, `src/renderer`, `scripts`. @param {string} file */
export function roomOf(file) {
  const [top, layer, room] = file.split('/').slice(0, -1)
  return [top, layer, layer === 'core' || layer === 'desk' ? room : undefined].filter(Boolean).join('/')
}

/**
 * @param {Counts} found
 * @param {Counts} allowed
 * @returns {{ room: string, found: number, allowed: number }[]} rooms that have more or fewer than is written down
 */
export function departures(found, allowed) {
  return [...new Set([...Object.keys(found), ...Object.keys(allowed)])]
    .sort()
    .map((room) => ({ room, found: found[room] ?? 0, allowed: allowed[room] ?? 0 }))
    .filter((one) => one.found !== one.allowed)
}

/** The counts that may be written down: lower where fewer were found, never higher. @param {Counts} found @param {Counts} allowed @returns {Counts} */
export function lowered(found, allowed) {
  return Object.fromEntries(
    Object.entries(allowed)
      .map(([room, count]) => /** @type {const} */ ([room, Math.min(count, found[room] ?? 0)]))
      .filter(([, count]) => count > 0),
  )
}
