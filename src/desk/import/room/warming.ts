import type { SourceId } from '#core/model'
import type { Turns } from '#core/model/turns'
import { lexiconOf } from '#core/extract/languages/index'
import { readPaste } from '../paste'
import { sourceFrom } from '../sourceFrom'
import { release } from './data/release'

/**
 * What the first text would wait for, done before anybody brings one: a release is read for nothing, so that the program that
 * reads is compiled, and the words of every language are laid out. Each turn is one of these; an order may end it between two.
 */
export const warming = function* (): Turns<void> {
  for (let time = 0; time < 2; time += 1) {
    sourceFrom(readPaste(release, null), { id: 'src_warming1' as SourceId, now: 0, fileName: null })
    yield
  }
  for (const language of ['ru', 'fr', 'ar', 'zh', 'es', 'kk', 'de', 'pt'] as const) {
    lexiconOf(language)
    yield
  }
}
