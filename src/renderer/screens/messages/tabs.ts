import type { Kit } from '#core/model'

/** In the order in which a meeting is prepared. */
const tabs = ['points', 'objectives', 'questions', 'promises', 'documents'] as const
export type Tab = (typeof tabs)[number]

/** What is in front: one of the lists, or the record of the meeting, which is written as a whole. */
export const sheets = [...tabs, 'readout'] as const
export type Sheet = (typeof sheets)[number]

/** The list an item stands in, told by its identifier; null: it is in none of them. */
export const tabOf = (kit: Kit, item: string | null): Tab | null => {
  if (item === null) return null
  return tabs.find((tab) => itemsOf(kit, tab).some(({ id }) => id === item)) ?? null
}

export const itemsOf = (kit: Kit, tab: Tab): readonly { readonly id: string }[] => {
  switch (tab) {
    case 'points':
      return kit.messages
    case 'objectives':
      return kit.objectives
    case 'questions':
      return kit.questions
    case 'promises':
      return kit.commitments
    case 'documents':
      return kit.documents
  }
}

/** The name under which an item is listed: its first words. */
export const headOf = (text: string, otherwise: string): string => {
  const line = text.trim().split('\n')[0] ?? ''
  return line === '' ? otherwise : line
}
