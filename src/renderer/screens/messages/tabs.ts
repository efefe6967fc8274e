import type { Kit } from '#core/model'

export type Tab = 'points' | 'questions' | 'documents'

/** The list an item stands in, told by its identifier; null: it is in none of them. */
export const tabOf = (kit: Kit, item: string | null): Tab | null => {
  if (item === null) return null
  if (kit.messages.some((message) => message.id === item)) return 'points'
  if (kit.questions.some((question) => question.id === item)) return 'questions'
  return kit.documents.some((document) => document.id === item) ? 'documents' : null
}

/** The name under which an item is listed: its first words. */
export const headOf = (text: string, otherwise: string): string => {
  const line = text.trim().split('\n')[0] ?? ''
  return line === '' ? otherwise : line
}
