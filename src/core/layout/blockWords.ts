import type { Block, Run } from '#core/pack/document'

/** The first words of a block, to name it while it is being set; nothing where it has none. */
export const blockWords = (block: Block): string => wordsIn(block) ?? ''

/** Words stand under a few names wherever they are in a block; everything else in it is structure. */
const named = ['headline', 'title', 'name', 'words', 'question', 'text', 'runs'] as const

const wordsIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.slice(0, longest)
  if (Array.isArray(value)) return value.every(isRun) ? wordsIn(value.map((run) => run.text).join('')) : firstIn(value)
  if (typeof value !== 'object' || value === null) return null
  const own = named.flatMap((name) => (Object.hasOwn(value, name) ? [Reflect.get(value, name) as unknown] : []))
  return firstIn(own) ?? firstIn(Object.values(value).filter((part) => typeof part === 'object'))
}

const isRun = (value: unknown): value is Run =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'text') === 'string'

const longest = 80

const firstIn = (values: readonly unknown[]): string | null => {
  for (const value of values) {
    const found = wordsIn(value)
    if (found !== null) return found
  }
  return null
}
