import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskIn, valueOf, withFolder } from '#desk/testing/desks'
import { kit } from './testing/kit'

test(
  'share writes a kit of its own for a reader, which can be verified, and says what stays',
  () =>
    withFolder(async (folder) => {
      const library = join(folder, 'library')
      const desk = deskIn(library)
      const { id, quotes, people } = valueOf(await desk.ask('kit.sample', {})).kit
      await desk.close()
      const speaker = people.find((one) => quotes.some(({ speakerIds }) => speakerIds.join() === one.id))
      if (speaker === undefined) throw new Error('Nobody speaks alone')
      const out = join(folder, 'part.json')
      const own = join(library, id)
      expect((await kit('share', own, '-o', out)).complained).toContain('--audience')
      for (const command of ['share', 'clone'])
        expect((await kit(command, own)).complained).toBe(`${command} needs --out NEW.json; see --help.\n`)
      const nowhere = join(folder, 'nowhere', 'part.json')
      for (const args of [
        ['share', own, '--audience', 'press'],
        ['clone', own],
        ['merge', own, own],
      ]) {
        const { code, complained } = await kit(...args, '-o', nowhere)
        expect([code, complained]).toEqual([
          1,
          expect.stringContaining(`${nowhere} could not be written (no such folder)`),
        ])
      }
      const named = ['--speakers', speaker.printedName.toUpperCase()]
      const { code, said, complained } = await kit(
        'share',
        own,
        '-o',
        out,
        '--audience',
        'counterpart',
        ...named,
        '--json',
      )
      expect({ code, complained }).toEqual({ code: 0, complained: '' })
      const told = JSON.parse(said) as { readonly quotes: number; readonly people: number; readonly blanked: number }
      expect(told).toMatchObject({ people: 1 })
      expect(told.quotes).toBeGreaterThan(0)
      expect(told.blanked).toBeGreaterThan(0)
      expect(await kit('verify', out)).toMatchObject({ code: 0 })
      const file = readFileSync(out, 'utf8')
      for (const other of people.filter((one) => one !== speaker && quotes.some((q) => q.speakerIds.includes(one.id))))
        expect(file).not.toContain(other.id)
      expect(await kit('share', own, '-o', out, '--audience', 'press')).toMatchObject({ code: 1, said: '' })
      const odd = await kit('share', own, '-o', join(folder, 'odd.json'), '--audience', 'press', '--speakers', 'No One')
      expect(odd).toMatchObject({ code: 1, said: '' })
      expect(odd.complained).toContain('No One')
      expect(existsSync(join(folder, 'odd.json'))).toBe(false)
      for (const command of ['share', 'clone']) {
        const pdf = join(folder, 'part.pdf')
        const refused = await kit(command, own, '-o', pdf, '--audience', 'press')
        expect([refused.code, refused.complained, existsSync(pdf)]).toEqual([
          1,
          expect.stringContaining('.json'),
          false,
        ])
      }
    }),
  60_000,
)

test(
  'share of what may go to nobody says so, with the reasons, and writes no file',
  () =>
    withFolder(async (folder) => {
      const library = join(folder, 'library')
      const desk = deskIn(library)
      const { id, quotes } = valueOf(await desk.ask('kit.sample', {})).kit
      const kept = quotes.filter(({ standing }) => standing === 'kept')
      const release = { basis: 'off-record', until: null, zone: null, descriptor: '', override: '' } as const
      const edits = kept.map((quote) => ({ kind: 'quote.change' as const, id: quote.id, patch: { release } }))
      valueOf(await desk.ask('kit.edit', { kitId: id, edit: { kind: 'several', edits } }))
      await desk.close()
      const out = join(folder, 'part.json')
      const { code, said, complained } = await kit('share', join(library, id), '-o', out, '--audience', 'press')
      expect([code, said, existsSync(out)]).toEqual([1, '', false])
      expect(complained).toContain('was not written')
      for (const quote of kept) expect(complained).toContain(quote.id)
    }),
  60_000,
)
