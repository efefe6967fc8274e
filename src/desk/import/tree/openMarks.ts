/** Marks that only open a quotation, and what closes each. */
const closers: Readonly<Record<string, string>> = {
  '„': '“”',
  '‟': '”',
  '「': '」',
  '『': '』',
  '«': '»',
  '“': '”',
  '»': '«',
  '"': '"',
}

/** The marks of quotation that stand open after some words, when these stood open before them, the innermost last. */
export const openMarks = (words: string, before = ''): string => {
  let open = before
  for (const [sign] of words.matchAll(/["“”«»„‟「」『』]/g)) {
    const last = open.at(-1)
    if (last !== undefined && closers[last]?.includes(sign) === true) open = open.slice(0, -1)
    else if (closers[sign] !== undefined && sign !== last) open += sign
  }
  return open
}
