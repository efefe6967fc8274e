import type { ImportNote } from '#contract/views'
import { fill } from '#core/words/message'
import { words } from '.'

/** What is worth knowing about a text that was taken in, in a sentence. */
export const noteWords = ({ code, facts }: ImportNote): string =>
  fill<{
    readonly encoding: string | number
    readonly count: number
    readonly others: number
    readonly words: string | number
    readonly page: string | number
    readonly title: string | number
    readonly kit: string | number
    readonly share: string | number
  }>(words.imports.notes[code], {
    encoding: facts['encoding'] ?? words.imports.anotherEncoding,
    count: Number(facts['count'] ?? 1),
    others: Number(facts['others'] ?? 0),
    words: facts['words'] ?? '',
    page: facts['page'] ?? '',
    title: facts['title'] ?? '',
    kit: facts['kit'] || words.shell.untitled,
    share: facts['share'] ?? '',
  })
