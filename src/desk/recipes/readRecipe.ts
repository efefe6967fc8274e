import { type Node, type ParseError, findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser'
import * as v from 'valibot'
import type { RecipeFault } from '#contract/views'
import { Recipe } from '#core/pack/recipes/recipe'

export type ReadRecipe =
  { readonly ok: true; readonly recipe: Recipe } | { readonly ok: false; readonly fault: RecipeFault }

/** A recipe from the text of its file; else the first fault in it. */
export const readRecipe = (text: string): ReadRecipe => {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true })
  const [error] = errors
  if (tree === undefined || error !== undefined)
    return { ok: false, fault: { line: lineAt(text, error?.offset ?? 0), fault: 'notJson', field: '', allowed: '' } }
  const parsed = v.safeParse(Recipe, getNodeValue(tree))
  if (parsed.success) return { ok: true, recipe: parsed.output }
  return { ok: false, fault: faultOf(parsed.issues[0], text, tree) }
}

const faultOf = (issue: v.InferIssue<typeof Recipe>, text: string, tree: Node): RecipeFault => {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const node = placeOf(tree, path)
  return {
    line: lineAt(text, node.offset),
    fault: kindOf(issue),
    field: path.join('.'),
    allowed: issue.type === 'picklist' ? (issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ') : '',
  }
}

const kindOf = (issue: v.InferIssue<typeof Recipe>): RecipeFault['fault'] => {
  if (issue.type === 'check') return 'twice'
  if (issue.type !== 'strict_object') return 'wrong'
  if (issue.expected === 'never') return 'unknownField'
  // An object is wanted and something else stands there.
  return issue.path?.at(-1)?.origin === 'key' ? 'missingField' : 'wrong'
}

/** The deepest part of the path that is there; of a field its name, which tells the line also where the value is long. */
const placeOf = (tree: Node, path: readonly (string | number)[]): Node => {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node
  }
  return tree
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
