import { folded } from '#core/search/fold'
import type { Command } from './commands'

/** The commands whose title has, for every word typed, a word that begins so; in the order they came. */
export const matching = (commands: readonly Command[], typed: string): readonly Command[] => {
  const wanted = wordsOf(typed)
  return commands.filter((command) => {
    const words = wordsOf(`${command.title} ${command.group}`)
    return wanted.every((want) => words.some((word) => word.startsWith(want)))
  })
}

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
