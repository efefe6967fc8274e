// An entry that no text can reach does nothing, and looks as if it did: “today's” where the tokens split off the 's,
// “france 24” where a number ends every phrase. Each entry is therefore read as a text, by the engine's own tokens and
// lexicon, and must come out as what its list says it is.
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const TEXT = 'src/core/extract/text'

/** @param {string} file @returns {Promise<any>} */
const load = async (file) =>
  (await runnerImport(join(root, file), { root, configFile: false, logLevel: 'error' })).module

/**
 * The check for one language source after another; the engine's files are loaded once.
 * @returns {Promise<(source: any) => string[]>} what each entry that is never reached is told as
 */
export async function unreachable() {
  const [{ Lexicon }, { tokenise }, { bitsOfList }, { phrases }] = await Promise.all(
    ['lexicon', 'tokens', 'wordClasses', 'wordForms'].map((name) => load(`${TEXT}/${name}.ts`)),
  )
  return (source) => {
    const lexicon = new Lexicon(source)
    /** @param {string} form @param {number} bits */
    const isRead = (form, bits) => {
      // A word must follow: an elision and the stop of an abbreviation are told apart by what comes next.
      const text = `${form}${/['’]$/.test(form) ? '' : ' '}Ab`
      const tokens = tokenise(text, lexicon.elisions, lexicon.clitics)
      const { span, bits: read } = lexicon.read(tokens)
      return span[0] === tokens.count - AFTER && (read[0] & bits) === bits
    }
    return [source.words, source.inflected ?? {}].flatMap((lists) =>
      Object.entries(lists).flatMap(([list, entries]) => {
        const forms = new Set(phrases(entries ?? '').map((/** @type {string} */ entry) => entry.split('>')[0]))
        return [...forms]
          .filter((form) => !isRead(form, bitsOfList[list]) && !isRead(initialled(form), bitsOfList[list]))
          .map((form) => `“${form}” in ${list} is never reached`)
      }),
    )
  }
}

/** The word that follows, and the end of the line. */
const AFTER = 2

/** Initials are one token only when they are large: A. I. @param {string} form */
const initialled = (form) => form.replace(/(?<=^|[\s.])\p{Ll}(?=\.)/gu, (letter) => letter.toUpperCase())
