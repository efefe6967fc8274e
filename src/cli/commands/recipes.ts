import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Caller } from '#contract/caller'
import type { RecipeFault } from '#contract/views'
import type { Recipe } from '#core/pack/recipes/recipe'
import { readRecipe } from '#desk/recipes/readRecipe'
import { recipesOf } from '#desk/recipes/recipes'
import { resourcesFolder } from '../caller'
import { Complaint, orComplain } from '../complaint'
import { words } from '../words'

export interface RecipesWish {
  /** Whose own recipes are wanted too; null: the bundled ones. */
  readonly library: string | null
  readonly json: boolean
  readonly say: (words: string) => void
}

/** Names the recipes there are; of files, whether each is one, and if not, where its first fault lies. */
export const tellRecipes = async (files: readonly string[], wish: RecipesWish): Promise<void> => {
  if (files.length > 0) {
    const recipes: Recipe[] = []
    for (const file of files) recipes.push(await recipeIn(file))
    told(recipes, wish)
    return
  }
  const { recipes, faults } = await recipesOf(resourcesFolder, wish.library)
  told(
    recipes.map(({ recipe }) => recipe),
    wish,
  )
  const [fault] = faults
  if (fault !== undefined) throw new Complaint(faultWords(fault))
}

const told = (recipes: readonly Recipe[], { json, say }: RecipesWish): void => {
  if (json) return say(`${JSON.stringify(recipes, null, 2)}\n`)
  for (const { id, name, about } of recipes) say(`${words.recipe({ id, name, about })}\n`)
}

/** By the name of its file, or by its identifier; null where there is none. A faulty recipe ends the command. */
export const recipeNamed = async (ask: Caller, wanted: string): Promise<Recipe | null> => {
  if (wanted.endsWith('.json')) return recipeIn(wanted)
  const { recipes, faults } = orComplain(await ask('pack.recipes', {}))
  const found = recipes.find(({ recipe }) => recipe.id === wanted || recipe.name === wanted)
  if (found !== undefined) return found.recipe
  const fault = faults.find(({ file }) => basename(file, '.json') === wanted)
  if (fault !== undefined) throw new Complaint(faultWords(fault))
  return null
}

const recipeIn = async (path: string): Promise<Recipe> => {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Complaint(words.failures['file.missing']({ file: path }))
  })
  const read = readRecipe(text)
  if (!read.ok) throw new Complaint(faultWords({ file: path, ...read.fault }))
  return read.recipe
}

const faultWords = (fault: RecipeFault & { readonly file: string }): string =>
  words.recipeFault({ ...fault, allowed: fault.allowed || 'none' })
