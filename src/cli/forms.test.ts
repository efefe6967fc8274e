import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FormId, formIds, formOf } from '#core/forms/form'
import { withFolder } from '#desk/testing/desks'
import { kit } from './testing/kit'

const accord = `Bridge over the Olm reopens
“We signed the Olm Bridge Accord for both banks of the river,” said Dana Ferrol, Minister of Roads of Olmland.`

/** How a file of each form begins. */
const beginnings: Readonly<Record<FormId, RegExp>> = {
  pdf: /^%PDF-/,
  docx: /^PK/,
  html: /^<!doctype html>/,
  markdown: /^\*\*TLP:AMBER\*\*\n/,
  cable: /^ +TLP:AMBER\n/,
  csv: /^\ufeffmarking,/,
  'json-ld': /^{\n "@context"/,
  qdpx: /^PK/,
}

const packed = (folder: string, name: string, ...more: readonly string[]) => {
  const file = join(folder, 'accord.txt')
  writeFileSync(file, accord)
  return kit('pack', file, '--out', join(folder, name), '--marking', 'TLP:AMBER', ...more)
}

test.each(formIds)('a file has the form that its name says: %s', (form) =>
  withFolder(async (folder) => {
    const name = `pack.${formOf(form).extension}`
    expect(await packed(folder, name)).toMatchObject({ code: 0, complained: '' })
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(beginnings[form])
  }),
)

test('a form that is asked for stands in the name of the file', () =>
  withFolder(async (folder) => {
    const { said } = await packed(folder, 'pack.md', '--form', 'cable')
    expect(said).toMatch(/pack\.md\.txt: written in \d+\.\d s\n/)
    expect(existsSync(join(folder, 'pack.md'))).toBe(false)
  }))

test('a form that nobody writes is complained of', () =>
  withFolder(async (folder) =>
    expect(await packed(folder, 'pack.md', '--form', 'exe')).toMatchObject({
      code: 1,
      complained: `--form exe is not one of ${formIds.join(', ')}.\n`,
    }),
  ))
