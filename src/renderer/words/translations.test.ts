import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { flat } from '#core/words/testing/coverage'
import { faultsIn } from '#core/words/testing/translated'
import { windowLanguages } from '#core/words/windowLanguages'
import { english } from './en'
import { asInEnglish } from './testing/asInEnglish'
import { translations } from './translations'

it.each(windowLanguages.filter((language) => language !== 'en'))(
  'the window in %s says all that it says in English',
  async (language) => {
    const tree = await translations[language]()
    expect(faultsIn(language, tree, english, asInEnglish[language])).toEqual([])
    for (const [name, sentence] of flat(tree)) expect(sentence, name).toMatch(/^\S(.*\S)?$/su)
  },
)

// The first file of the window waits for the language. What two languages import is bundled with what imports that file: both would wait for ever.
it.each(windowLanguages.filter((language) => language !== 'en'))(
  'the words in %s import no code but their own',
  (language) => {
    const folder = join(import.meta.dirname, language)
    const files = readdirSync(folder)
    expect(files).toContain('index.ts')
    const foreign = files.flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => / from '/.test(line) && !line.startsWith('import type ') && !line.includes(" from './"))
        .map((line) => `${file}: ${line}`),
    )
    expect(foreign).toEqual([])
  },
)
