import type { Run, RunStyle, Runs } from '#core/pack/document'
import type { StyledRun } from '../text/token'
import { type TextStyle, colours, inColour, inItalic, inStrong } from '../style/typography'

/** The runs of a document, set in a base style. Words that lead somewhere are blue. */
export const styled = (runs: Runs, base: TextStyle): readonly StyledRun[] => runs.flatMap((run) => styledRun(run, base))

/** Plain words in one style. */
export const plain = (text: string, style: TextStyle): readonly StyledRun[] => (text === '' ? [] : [{ text, style }])

const styledRun = (run: Run, base: TextStyle): readonly StyledRun[] => {
  const style = run.target === undefined ? manner[run.style](base) : inColour(manner[run.style](base), colours.blue)
  const { text, target, language, pageOf } = run
  return [
    {
      text: run.style === 'family' ? text.toUpperCase() : text,
      style,
      ...(target === undefined ? {} : { target }),
      ...(language === undefined ? {} : { language }),
      ...(pageOf === undefined ? {} : { pageOf }),
      ...(run.style === 'family' ? { wholeWords: true as const } : {}),
      ...(run.style === 'marked' ? { tint: colours.mark } : {}),
    },
  ]
}

const manner: Readonly<Record<RunStyle, (base: TextStyle) => TextStyle>> = {
  plain: (base) => base,
  strong: inStrong,
  emphasis: inItalic,
  family: (base) =>
    base.base === 'latin' ? { ...base, size: base.size * 0.9, letterSpacing: base.size * 0.035 } : base,
  quiet: (base) => inColour(base, colours.grey),
  inserted: (base) => base,
  /** What we say about words that were left out, in a face that nobody takes for the speaker's. */
  ours: (base) => inColour({ ...base, face: 'sans', size: base.size * 0.92 }, colours.grey),
  marked: (base) => base,
}
