import type { Span } from '#core/extract/extraction'
import type { GoldQuotation } from '#core/extract/testing/score'

/** A text with its gold, both from one file. */
export interface MarkedText {
  readonly text: string
  readonly quotes: readonly GoldQuotation[]
}

/** Marks that close, by those that open. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  // papers of the Maghreb open with it too
  '”': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '「': '」',
  '"': '"',
}

/** The texts of one file, divided by a line of three hyphens. */
export function markedTexts(file: string): MarkedText[] {
  return file.split(/^---$/mu).map((written) => markedText(written.trim()))
}

/**
 * A text without its braces, and the gold they stand for. Right behind a mark that opens stands in braces who is quoted:
 * {Ann Lee}; {A+B} for several who speak jointly, {?} for somebody the text does not name, {~} for what is no quotation,
 * {+} for what goes on with the quotation before. Fails on a brace that no mark opens.
 */
export function markedText(written: string): MarkedText {
  let text = ''
  let from = 0
  const opened: { readonly at: number; readonly who: string }[] = []
  for (const brace of written.matchAll(/\{([^}]*)\}/gu)) {
    text += written.slice(from, brace.index)
    from = brace.index + brace[0].length
    opened.push({ at: text.length, who: brace[1] ?? '' })
  }
  text += written.slice(from)
  const quotes: GoldQuotation[] = []
  for (const { at, who } of opened) {
    const before = quotes.at(-1)
    if (who === '+' && before !== undefined)
      quotes[quotes.length - 1] = { ...before, spans: [...before.spans, spanAt(text, at)] }
    else quotes.push(quotationOf(text, at, who))
  }
  return { text, quotes }
}

function quotationOf(text: string, at: number, who: string): GoldQuotation {
  const names = who === '?' || who === '~' ? [] : who.split('+')
  return {
    kind: who === '~' ? 'scare' : 'direct',
    spans: [spanAt(text, at)],
    speaker: names.length === 1 ? (names[0] ?? null) : null,
    ...(names.length > 1 ? { speakers: names } : {}),
  }
}

/** Up to the mark that closes; where the paragraph ends before it, the next one opens anew, up to there. */
function spanAt(text: string, at: number): Span {
  const mark = text.slice(0, at).trimEnd().slice(-1)
  const close = text.indexOf(closing[mark] ?? '\0', at)
  if (close < 0) throw new Error(`No mark opens or closes “${text.slice(at, at + 30)}”`)
  const paragraph = text.indexOf('\n', at)
  const end = paragraph < 0 ? close : Math.min(close, paragraph)
  return [at, at + text.slice(at, end).trimEnd().length]
}
