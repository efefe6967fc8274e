import { analyse, type Options } from '#core/extract/extract'
import type { Extraction } from '#core/extract/extraction'
import { type ChosenQuotation, composeQuotations } from '#core/extract/quotations/quotations'

/** The quotations of a text, each with every candidate it was chosen from: for learning, and for `extract --why`. */
export function explain(
  text: string,
  options: Options = {},
): Pick<Extraction, 'language'> & { readonly quotations: readonly ChosenQuotation[] } {
  const { language, context, decisions } = analyse(text, options)
  return { language, quotations: composeQuotations(context, decisions, options.model) }
}
