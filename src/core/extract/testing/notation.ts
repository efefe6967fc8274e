import { extract, type Extraction, type Language } from '#core/extract/extract'

/** How a test runner tells a fact, and what it expects of a value. */
type Telling = (fact: string, check: () => void) => void
type Expecting = (value: readonly string[]) => { toEqual(expected: readonly string[]): void }

/**
 * The notation of the language tests. Cases are divided by blank lines; a case is its text, then what must come out:
 *
 *     “We agree,” said Ann Lee, Minister of Ports. “We sign.”
 *     = Ann Lee: We agree, / We sign.
 *     + Ann Lee | Minister of Ports
 *
 * `^ verb-after:name sure` below a quotation: the rule that it stands on and, if it is named, how far it may be trusted
 * (sure, check, unproven); `=` a quotation with its speaker (? for nobody), spans divided by a slash; `~` a scare quote; `+` a person, and the
 * words role, organisation, country and honorific must hold; `-` a name nobody may have; `#` a document; `>` a turn; `!` reported speech: its
 * speaker with the verb, or with said, asked or denied and the words.
 * Every quotation must be listed, and every scare quote if one is. The test runner comes in from the test that uses this.
 */
export function notation(it: Telling, expect: Expecting): (language: Language, cases: string) => void {
  return (language, cases) => {
    for (const block of cases.trim().split(/\n\s*\n/)) {
      const lines = block.split('\n').map((line) => line.trim())
      const text = lines.filter((line) => !/^[=^~+#>!-] /.test(line)).join('\n')
      const expected = lines.filter((line) => /^[=^~+#>!-] /.test(line))
      it(text.replaceAll('\n', ' ¶ ').slice(0, 110), () => {
        expect(told(text, extract(text, { language }), expected)).toEqual(expected)
      })
    }
  }
}

/** What came out, written like the expectation, so that a difference reads as one. */
function told(text: string, extraction: Extraction, expected: readonly string[]): string[] {
  const quotations = extraction.quotations.filter(({ kind }) => kind !== 'scare')
  const out = quotations.map((quotation) => quoted(text, quotation))
  for (const [at, line] of expected.entries()) {
    if (!line.startsWith('^')) continue
    const above = quotations.find((quotation) => quoted(text, quotation) === expected[at - 1])
    if (above === undefined) continue
    const { rule, trust } = above.evidence
    out.push(line.split(' ').length > 2 ? `^ ${rule} ${trust}` : `^ ${rule}`)
  }
  const scare = extraction.quotations.filter(({ kind }) => kind === 'scare').map((quotation) => `~ ${quotation.text}`)
  if (expected.some((line) => line.startsWith('~'))) out.push(...scare)
  for (const line of expected) {
    const [name = '', ...parts] = line.slice(2).split(' | ')
    const person = extraction.people.find((one) => one.name === name)
    if (line.startsWith('+')) {
      const known = [person?.role, person?.organisation, person?.country, person?.honorific]
        .filter((part) => part != null)
        .join(' ')
      if (person === undefined)
        out.push(`+ nobody called ${name} among ${extraction.people.map((one) => one.name).join(', ')}`)
      else
        out.push(
          parts.every((part) => part.split(' ').every((word) => known.includes(word))) ? line : `+ ${name} | ${known}`,
        )
    }
    if (line.startsWith('-') && person === undefined) out.push(line)
    if (line.startsWith('#') && extraction.documents.some((document) => document.name === line.slice(2))) out.push(line)
    if (line.startsWith('>')) {
      const turn = extraction.turns.find(({ span }) =>
        text.slice(...span).startsWith(line.slice(line.indexOf(': ') + 2)),
      )
      if (turn !== undefined) out.push(`> ${turn.speaker ?? '?'}: ${line.slice(line.indexOf(': ') + 2)}`)
    }
    if (line.startsWith('!') && extraction.statements.some((statement) => reported(text, statement).includes(line)))
      out.push(line)
  }
  return inOrderOf(out, expected)
}

/** With the verb, and with what is done by it to which words. */
const reported = (text: string, { speaker, cue, act, spans }: Extraction['statements'][number]): readonly string[] => {
  const words = spans.map(([start, end]) => text.slice(start, end)).join(' / ')
  return [`! ${speaker ?? '?'}: ${cue}`, `! ${speaker ?? '?'} ${act}: ${words}`]
}

const quoted = (text: string, { speaker, spans }: Extraction['quotations'][number]): string =>
  `= ${speaker ?? '?'}: ${spans.map(([start, end]) => text.slice(start, end).replaceAll('\n', ' ')).join(' / ')}`

/** The same lines in the order of the expectation, so that only differences differ. */
function inOrderOf(out: readonly string[], expected: readonly string[]): string[] {
  const rank = (line: string): number => (expected.includes(line) ? expected.indexOf(line) : expected.length)
  return [...out].sort((one, other) => rank(one) - rank(other))
}
