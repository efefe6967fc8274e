import { isAbsolute, relative } from 'node:path'

/**
 * How a file of a library is sealed: `open` not at all; `whole` what is written once; `lines` what grows. `place` is what it
 * is authenticated with: a file that is put in the place of another one does not open.
 */
export interface Standing {
  readonly form: 'open' | 'whole' | 'lines'
  readonly place: string
}

const open: Standing = { form: 'open', place: '' }

export const keyFileName = 'library.key'
export const spareKeyFileName = 'library.spare.key'

/** What opens the rest, and who has a kit open: every program must be able to read that. */
const neverSealed: ReadonlySet<string> = new Set([keyFileName, spareKeyFileName, 'kit.lock'])

/**
 * What stands in the folder of a library and is of a library: its kits, the bin, and the files of its own beside them. Recipes,
 * which people write with an editor, and what somebody exports there, is theirs.
 */
const ofLibrary = /^(kit_.*|trash|kit\..+|.+\.json)$/

/** The standing of a path; what is not in the library stands open. */
export const standingOf = (library: string, path: string): Standing => {
  const inside = relative(library, path)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return open
  const names = inside.split(/[\\/]/).map(nameMeant)
  const name = names.at(-1) ?? ''
  if (neverSealed.has(name) || !ofLibrary.test(names[0] ?? '')) return open
  // A removed kit is the same kit.
  const folder = names.slice(names[0] === 'trash' ? 1 : 0, -1).join('/')
  if (/^kit\.\d+\.[ab](\..+)?\.journal$/.test(name)) return { form: 'lines', place: `${folder}/journal` }
  // Copies of a kit file are further names for it.
  if (/^kit\.(.+\.)?json$/.test(name)) return { form: 'whole', place: `${folder}/kit` }
  // So are those of the views for theirs.
  if (/^views(\..+)?\.json$/.test(name)) return { form: 'whole', place: `${folder}/views` }
  return { form: 'whole', place: `${folder}/${name}` }
}

/** A file is written under a name by chance (`temporaryFor`) and then renamed. */
const nameMeant = (name: string): string => /^\.(.+)\.[0-9a-f]{32}\.tmp$/.exec(name)?.[1] ?? name
