// Well-formed markup that nobody would write: grown at random from the words of a format, deep, wide, or out of range.

/** @typedef {(below: number) => number} Dice */
/** @typedef {{ elements: readonly string[], attributes: readonly string[], values: readonly string[], words: readonly string[], voids?: readonly string[] }} Vocabulary */

/** @template Item @param {readonly Item[]} items @param {Dice} dice @returns {Item} */
export const oneOf = (items, dice) => /** @type {Item} */ (items[dice(items.length)])

/** @param {Vocabulary} vocabulary @param {Dice} dice @param {number} most elements */
export function grown(vocabulary, dice, most) {
  const open = []
  let text = ''
  for (let left = 1 + dice(most); left > 0; left -= 1) {
    const name = oneOf(vocabulary.elements, dice)
    const own = Array.from({ length: dice(4) }, () => oneOf(vocabulary.attributes, dice))
    const attributes = [...new Set(own)].map((key) => ` ${key}="${oneOf(vocabulary.values, dice)}"`).join('')
    if (vocabulary.voids?.includes(name)) text += `<${name}${attributes}>`
    else {
      text += `<${name}${attributes}>`
      open.push(name)
    }
    for (let times = dice(3); times > 0; times -= 1) text += oneOf(vocabulary.words, dice)
    for (let times = dice(3); times > 0 && open.length > 0; times -= 1) text += `</${open.pop()}>`
  }
  while (open.length > 0) text += `</${open.pop()}>`
  return text
}

/** One chain of elements inside each other. @param {readonly string[]} names @param {number} depth @param {string} core */
export function nested(names, depth, core) {
  const chain = Array.from({ length: depth }, (_, at) => names[at % names.length] ?? 'p')
  return `${chain.map((name) => `<${name}>`).join('')}${core}${chain
    .toReversed()
    .map((name) => `</${name.split(' ')[0]}>`)
    .join('')}`
}

/** Bytes that do not say what they are. @param {string} text @param {Dice} dice @returns {Uint8Array} */
export function misencoded(text, dice) {
  switch (dice(4)) {
    case 0:
      return Buffer.from(`\ufeff${text}`, 'utf16le')
    case 1:
      return Buffer.from(text, 'latin1')
    case 2:
      return Buffer.from(
        text.replace(
          /encoding="[^"]*"/,
          `encoding="${oneOf(['utf-16', 'windows-1251', 'none', 'utf-7', 'ibm037'], dice)}"`,
        ),
      )
    default:
      return Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xc3])])
  }
}
