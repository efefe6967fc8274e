import { runInThisContext } from 'node:vm'
import { expect, it } from 'vitest'
import { asciiOf, workOfNode } from './programs.mjs'

it.each([
  ["'Größe – 海 😀'", 'Größe – 海 😀'],
  [String.raw`'\\é \é \\\é'`, String.raw`\é é \é`],
  ["`ß${'µ'}`", 'ßµ'],
  ["/^[\\–😀]+$/.test('–😀')", true],
  ["/^\\p{L}😀.$/u.test('é😀ü')", true],
  ["(() => { const größe = 'ok'; return größe })()", 'ok'],
])('%s says the same in ASCII', (code, value) => {
  const ascii = asciiOf(code)
  expect(/[^\0-\x7f]/.test(ascii)).toBe(false)

  expect(runInThisContext(ascii)).toBe(value)
})

it('what Node does in place of a library is done the same', async () => {
  const { createRequire } = await import('node:module')
  const { deflateRawSync, brotliCompressSync } = await import('node:zlib')
  const require = createRequire(import.meta.url)
  const ofFontkit = createRequire(require.resolve('fontkit'))
  const loaded = (/** @type {string} */ id) => {
    const module = { exports: /** @type {any} */ (null) }
    new Function('module', 'require', String(workOfNode.load(String(workOfNode.resolveId(id)))))(module, require)
    return module.exports
  }
  const bytes = Uint8Array.from({ length: 5_000 }, (_, at) => (at * at) % 251)
  const packed = new Uint8Array(deflateRawSync(bytes))
  for (const room of [5_000, 6_000]) {
    const [theirs, ours] = [ofFontkit('tiny-inflate'), loaded('tiny-inflate')].map((inflate) =>
      inflate(packed, new Uint8Array(room)),
    )
    expect([...ours]).toEqual([...theirs])
    expect(ours.buffer.byteLength).toBe(theirs.buffer.byteLength)
  }
  expect([...loaded('brotli/decompress.js')(brotliCompressSync(bytes), bytes.length)]).toEqual([...bytes])
})
