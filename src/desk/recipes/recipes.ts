import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KnownRecipe, Recipes } from '#contract/views'
import { readRecipe } from './readRecipe'

/**
 * The recipes that come with the program and the ministry's own, each group by the names of its files. An own one takes
 * the place of the bundled one with its identifier. A faulty file is named and hinders nothing else.
 */
export const recipesOf = async (resourcesFolder: string, libraryFolder: string | null): Promise<Recipes> => {
  const bundled = await recipesIn(join(resourcesFolder, 'recipes'), false)
  const own = libraryFolder === null ? none : await recipesIn(join(libraryFolder, 'recipes'), true)
  const replaced = new Set(own.recipes.map(({ recipe }) => recipe.id))
  return {
    recipes: [...bundled.recipes.filter(({ recipe }) => !replaced.has(recipe.id)), ...own.recipes],
    faults: [...bundled.faults, ...own.faults],
  }
}

const none: Recipes = { recipes: [], faults: [] }

const recipesIn = async (folder: string, isOwn: boolean): Promise<Recipes> => {
  const recipes = new Map<string, KnownRecipe>()
  const faults: Recipes['faults'][number][] = []
  for (const file of await filesIn(folder)) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => null)
    if (text === null || text.length > longestFile) {
      faults.push({ file, line: 1, fault: 'notJson', field: '', allowed: '' })
      continue
    }
    const read = readRecipe(text)
    if (!read.ok) faults.push({ file, ...read.fault })
    else if (recipes.has(read.recipe.id)) faults.push({ file, line: 1, fault: 'twice', field: 'id', allowed: '' })
    else recipes.set(read.recipe.id, { recipe: read.recipe, isOwn })
  }
  return { recipes: [...recipes.values()], faults }
}

/** A recipe has a few dozen lines; whatever is longer is something else. */
const longestFile = 100_000

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.json')).toSorted()
}
