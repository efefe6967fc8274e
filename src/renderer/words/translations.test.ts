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
