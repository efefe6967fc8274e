// Invented press texts that teach, in scripts/learn/texts: LANGUAGE-LETTER.txt, texts divided by a line of three hyphens.
// Right behind a mark that opens stands in braces who is quoted: {Ann Lee}; {A+B} for several who speak jointly, {?} for
// somebody the text does not name, {~} for what is no quotation, {+} for what goes on with the quotation before.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Marks that close, by those that open. */
const closing = { '“': '”', '„': '“', '«': '»', '「': '」', '"': '"' }

/** @param {string} folder @returns {import('./texts.mjs').GoldText[]} */
export function inventedTextsIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^---$/mu)
        .map((written, index) =>
          goldOf(written.trim(), `invented/${basename(file, '.txt')}-${index + 1}`, file.slice(0, 2)),
        ),
    )
}

/** The text without its braces, and the gold they stand for. @param {string} written @param {string} name @param {string} lang */
export function goldOf(written, name, lang) {
  let text = ''
  let from = 0
  const opened = []
  for (const brace of written.matchAll(/\{([^}]*)\}/gu)) {
    text += written.slice(from, brace.index)
    from = brace.index + brace[0].length
    opened.push({ at: text.length, who: brace[1] })
  }
  text += written.slice(from)
  const quotes = []
  for (const { at, who } of opened) {
    if (who === '+') quotes.at(-1).spans.push(spanAt(text, at))
    else quotes.push(quotationOf(text, at, who))
  }
  return { name, lang, text, quotes, people: [], sourcesOnly: false, isInvented: true }
}

function quotationOf(text, at, who) {
  const names = who === '?' || who === '~' ? [] : who.split('+')
  return {
    kind: who === '~' ? 'scare' : 'direct',
    spans: [spanAt(text, at)],
    speaker: names.length === 1 ? names[0] : null,
    ...(names.length > 1 ? { speakers: names } : {}),
  }
}

/** Up to the mark that closes; where the paragraph ends before it, the next one opens anew, up to there. */
function spanAt(text, at) {
  const mark = text.slice(0, at).trimEnd().slice(-1)
  const close = text.indexOf(closing[mark], at)
  if (closing[mark] === undefined || close < 0) throw new Error(`No mark opens or closes “${text.slice(at, at + 30)}”`)
  const paragraph = text.indexOf('\n', at)
  const end = paragraph < 0 ? close : Math.min(close, paragraph)
  return [at, at + text.slice(at, end).trimEnd().length]
}
