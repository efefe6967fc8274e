// What happens to files: bits turn, pieces are lost, doubled, moved, repeated a thousand times, or put in by somebody.

/** Pieces that mean something to a reader of some format. */
const charged = [
  '<',
  '>',
  '&',
  '&#x202e;',
  '&#0;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '</p>',
  '<p>',
  '<table>',
  '<sup>',
  '<blockquote>',
  '<div style="display:none">',
  '<svg>',
  '<template>',
  '<a href="#n">',
  '<w:p>',
  'BT ',
  ' Tj ',
  ' endstream endobj ',
  '/Length 99999999',
  '2 0 R',
  '<w:r><w:t>',
  '</w:p>',
  '<w:del>',
  '<w:tbl><w:tr><w:tc>',
  '<text:p>',
  '{\\rtf1',
  '{',
  '}',
  '\\',
  "\\'e9",
  '\\u8220?',
  '\\bin99999999 ',
  '{\\*\\x',
  '> ',
  '- ',
  '#',
  '`',
  '*',
  '_',
  '[',
  '](',
  '=\n',
  '=E2=80=9C',
  '--boundary',
  '\r\n\r\n',
  '\0',
  '\ufeff',
  '\ufffe',
  '\ufffd',
  '“',
  '”',
  '«',
  '»',
  '„',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufefc',
  'e\u0301',
  '-\n',
  '\n',
  '\t',
  '‹',
  '¹',
]

/** @param {string | Buffer} sample @param {readonly (string | Uint8Array)[]} others @param {(below: number) => number} dice @returns {Buffer} */
export function damaged(sample, others, dice) {
  let bytes = Buffer.from(/** @type {string} */ (sample))
  for (let times = dice(5); times >= 0; times -= 1) bytes = Buffer.from(once(bytes, others, dice).subarray(0, longest))
  return bytes
}

const longest = 2_000_000

/** @param {Buffer} bytes @param {readonly (string | Uint8Array)[]} others @param {(below: number) => number} dice @returns {Buffer} */
function once(bytes, others, dice) {
  const at = dice(bytes.length + 1)
  const to = Math.min(bytes.length, at + dice(200))
  const [head, middle, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)]
  const put = Buffer.from(charged[dice(charged.length)] ?? '')
  switch (dice(9)) {
    case 0: {
      const turned = Buffer.from(bytes)
      for (let times = dice(12); times >= 0; times -= 1) {
        const place = dice(bytes.length)
        turned[place] = (turned[place] ?? 0) ^ (1 << dice(8))
      }
      return turned
    }
    case 1:
      return Buffer.concat([head, tail])
    case 2:
      return Buffer.concat([head, middle, middle, tail])
    case 3:
      return head
    case 4:
      return Buffer.concat([tail, middle, head])
    case 5:
      return Buffer.concat([head, put, middle, tail])
    case 6:
      return Buffer.concat([head, repeated(put, 1 + dice(30_000)), tail])
    case 7:
      return Buffer.concat([head, repeated(middle, 1 + dice(3_000)), tail])
    default: {
      const other = Buffer.from(/** @type {string} */ (others[dice(others.length)] ?? ''))
      return Buffer.concat([head, other.subarray(dice(other.length + 1)), tail])
    }
  }
}

/** @param {Buffer} piece @param {number} times */
const repeated = (piece, times) =>
  piece.length === 0 ? piece : Buffer.alloc(Math.min(longest, piece.length * times), piece)
