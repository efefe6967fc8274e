import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskIn, valueOf, withFolder } from '#desk/testing/desks'
import { kit } from './testing/kit'

test(
  'clone begins a kit for the next meeting, with what is wished, and writes over none',
  () =>
    withFolder(async (folder) => {
      const library = join(folder, 'library')
      const desk = deskIn(library)
      const { id, quotes, messages } = valueOf(await desk.ask('kit.sample', {})).kit
      await desk.close()
      const kept = quotes.filter(({ standing }) => standing === 'kept').length
      const out = join(folder, 'next.json')
      const plain = await kit('clone', join(library, id), '-o', out)
      expect(plain).toMatchObject({ code: 0, complained: '' })
      expect(plain.said).toMatch(/ 0 points, 0 quotations\.\n$/)
      expect(existsSync(out)).toBe(true)
      expect(await kit('clone', join(library, id), '-o', out)).toMatchObject({ code: 1, said: '' })
      const all = await kit('clone', join(library, id), '-o', join(folder, 'all.json'), '--with', 'points,quotes')
      expect(all.said).toContain(`${messages.length} points, ${kept} quotations.`)
      const odd = await kit('clone', join(library, id), '-o', join(folder, 'odd.json'), '--with', 'everything')
      expect(odd.complained).toContain('points, quotes')
      expect(existsSync(join(folder, 'odd.json'))).toBe(false)
      const verdict = await kit('verify', join(folder, 'all.json'))
      expect(verdict.code).toBe(0)
    }),
  60_000,
)
