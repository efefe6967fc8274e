import { words } from '../../words'

const w = words.versions.newer.superseded

/** What became of the quotes of a source that has been replaced, in a sentence or two. */
export const supersededWords = (followed: number, waiting: number): string => {
  const said = [
    ...(followed === 0 ? [] : [w.followed({ number: followed })]),
    ...(waiting === 0 ? [] : [w.waiting({ number: waiting })]),
  ]
  return said.length === 0 ? w.nothing : said.join(' ')
}
