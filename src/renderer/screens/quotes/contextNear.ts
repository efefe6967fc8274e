import type { Quote, Source, Span } from '#core/model'
import { type Context, type ContextWarning, contextOf } from '#core/quote/context/context'
import { shifted } from './shifted'

/** Beyond this many units on either side of a quote nothing can be one of the sentences beside it. */
const reach = 20_000

/** What stands around a quote. Of a long source only the neighbourhood is read, which gives the same answer at once. */
export const contextNear = (quote: Quote, source: Source): Context => {
  const first = quote.anchors[0]?.start ?? 0
  const last = quote.anchors.at(-1)?.end ?? 0
  const from = source.text.lastIndexOf('\n', Math.max(0, first - reach)) + 1
  const end = source.text.indexOf('\n', last + reach)
  const near: Source = { ...source, text: source.text.slice(from, end < 0 ? source.text.length : end) }
  const found = contextOf(shifted(quote, -from), near)
  const back = (span: Span | null): Span | null =>
    span === null ? null : { start: span.start + from, end: span.end + from }
  return {
    before: back(found.before),
    after: back(found.after),
    rest: back(found.rest),
    opening: back(found.opening),
    warnings: found.warnings.map((warning): ContextWarning => ({
      ...warning,
      at: { start: warning.at.start + from, end: warning.at.end + from },
    })),
  }
}
