import type { Run, Runs } from '#core/pack/document'
import { addressOf } from '../flow/places'
import { asParagraph, escaped } from './escape'

/** Runs as a paragraph of Markdown. Emphasis is set where every reader sees it as such, and left out where stars would stay stars. */
export const inline = (runs: Runs): string => {
  const said = runs.map(({ text, style }) => (style === 'family' ? text.toLocaleUpperCase() : text))
  const whole = said.join('')
  let at = 0
  const marked = runs.map((run, index) => {
    const words = said[index] ?? ''
    const before = whole.charAt(at - 1)
    at += words.length
    return linked(run, emphasised(run, words, before, whole.charAt(at)))
  })
  return asParagraph(marked.join(''))
}

const stars: Partial<Readonly<Record<Run['style'], string>>> = { strong: '**', emphasis: '*', marked: '**' }

/** Stars open and close only against a letter or figure that a blank, a mark or an edge is beside (CommonMark 6.2). */
const emphasised = ({ style }: Run, words: string, before: string, after: string): string => {
  const star = stars[style]
  const [, lead = '', inner = '', trail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? []
  const isPlain =
    star === undefined ||
    !/^[\p{L}\p{N}]/u.test(inner) ||
    !/[\p{L}\p{N}]$/u.test(inner) ||
    !(lead !== '' || before === '' || /[\s\p{P}]/u.test(before)) ||
    !(trail !== '' || after === '' || /[\s\p{P}]/u.test(after))
  return isPlain ? escaped(words) : `${escaped(lead)}${star}${escaped(inner)}${star}${escaped(trail)}`
}

const linked = ({ target }: Run, words: string): string => {
  const address = addressOf(target)
  return address === null ? words : `[${words}](<${address}>)`
}
