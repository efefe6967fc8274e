import type { Item, RuleItem } from './page'

/** The bar beside a quotation is drawn line by line; parts that touch become one rule. */
export const joinRules = (items: readonly Item[]): readonly Item[] => {
  const joined: Item[] = []
  const open = new Map<string, number>()
  for (const item of items) {
    if (item.kind !== 'rule' || item.x1 !== item.x2) {
      joined.push(item)
      continue
    }
    const key = `${item.x1} ${item.weight} ${item.color}`
    const at = open.get(key)
    const before = at === undefined ? undefined : joined[at]
    if (at !== undefined && before?.kind === 'rule' && touches(before, item)) joined[at] = { ...before, y2: item.y2 }
    else open.set(key, joined.push(item) - 1)
  }
  return joined
}

const touches = (upper: RuleItem, lower: RuleItem): boolean => Math.abs(upper.y2 - lower.y1) < 0.05
