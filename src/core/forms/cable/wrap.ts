/** Signs in a line of a cable. */
export const columns = 72

/** Words in lines of at most 72 signs, the first behind `first`, the others behind `rest`. A word longer than a line is cut. */
export const wrapped = (words: string, first = '', rest = first.replaceAll(/./g, ' ')): readonly string[] =>
  words.split('\n').flatMap((paragraph, index) => lines(paragraph, index === 0 ? first : rest, rest))

const lines = (words: string, first: string, rest: string): readonly string[] => {
  const done: string[] = []
  let line = first
  let isEmpty = true
  for (const word of words
    .split(/ +/)
    .filter((one) => one !== '')
    .flatMap((one) => pieces(one, columns - rest.length))) {
    const wider = isEmpty ? line + word : `${line} ${word}`
    if (wider.length <= columns) line = wider
    else {
      if (!isEmpty) done.push(line)
      else if (line.trim() !== '') done.push(line.trimEnd())
      line = rest + word
    }
    isEmpty = false
  }
  return isEmpty && line.trim() === '' ? done : [...done, line]
}

const pieces = (word: string, width: number): readonly string[] =>
  word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
