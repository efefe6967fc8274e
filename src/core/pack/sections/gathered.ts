import type { Run, Runs } from '../document'
import { link, run } from '../text'
import type { PrintedWords } from '../words'

/** Places by number of their source and paragraph, each source named once: "Source 1, paras 3, 4; Source 2, para 1". */
export const gathered = (words: PrintedWords, bySource: ReadonlyMap<number, ReadonlyMap<number, string>>): Runs =>
  [...bySource].flatMap(([source, paragraphs], index): readonly Run[] => {
    const places = [...paragraphs].filter(([number]) => number > 0).sort(([one], [other]) => one - other)
    const head = paragraphs.get(0)
    // Named over the text alone: the source says where.
    if (places.length === 0 && head !== undefined)
      return [
        ...(index > 0 ? [run('; ')] : []),
        link(words.annex.source({ number: words.figures(String(source)) }), { anchor: head }),
      ]
    const [before = '', after = ''] = words.quotes
      .paragraphs({ source: words.figures(String(source)), count: places.length, list: gap })
      .split(gap)
    return [
      ...(index > 0 ? [run('; ')] : []),
      ...places.flatMap(([paragraph, anchor], at): readonly Run[] => [
        at === 0
          ? link(`${before}${words.figures(String(paragraph))}`, { anchor })
          : link(`${words.listComma}${words.figures(String(paragraph))}`, { anchor }),
      ]),
      ...(after === '' ? [] : [run(after)]),
    ]
  })

/** Stands in the sentence where the numbers go. */
const gap = '\u0001'
