import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What names a side of the screen and not of the reading: mirrored windows would keep it where it was. */
const physical =
  /(?:^|[;{\s])(?:left|right)\s*:|(?:margin|padding|border)-(?:left|right)\b|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius/
/** `padding: 1px 2px 3px 4px`, with another value on the left than on the right. */
const fourSided = /(?:padding|margin|inset)\s*:\s*([^;]+);/

/** One value, with what it has in brackets. */
const values = (text: string): readonly string[] => {
  let bare = text
  while (/\([^()]*\)/.test(bare))
    bare = bare.replaceAll(/\(([^()]*)\)/g, (_all, inner: string) => `<${inner.replaceAll(/\s/g, '')}>`)
  return bare.trim().split(/\s+/)
}

const isOneSided = (line: string): boolean => {
  const [, right, , left] = values(fourSided.exec(line)?.[1] ?? '')
  return left !== undefined && left !== right
}

/** A line of a style sheet that names left or right, without saying why: `/* physical: … *\/`. */
const isPhysical = (line: string): boolean =>
  !line.includes('/* physical: ') && (physical.test(line) || isOneSided(line))

it.each([
  ['  left: 3px;', true],
  ['  padding-right: 3px;', true],
  ['  text-align: right;', true],
  ['  border-left-color: red;', true],
  ['  padding: 1px 2px 1px 3px;', true],
  ['  margin: 0 var(--a) 0 var(--b);', true],
  ['  padding: 1px 2px 3px 2px;', false],
  ['  padding: 1px max(2px, calc((100vw - 3px) / 2)) 4px;', false],
  ['  inset-inline-start: 3px;', false],
  ['  left: 50%; /* physical: the middle */', false],
])('%s', (line, is) => expect(isPhysical(line)).toBe(is))

it('no style sheet of the window names left or right, but where it says why', () => {
  const sheets = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  )
  expect(sheets.length).toBeGreaterThan(80)
  const breaches = sheets.flatMap((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8')
      .split('\n')
      .flatMap((line, at) => (isPhysical(line) ? [`${name}:${at + 1}:${line}`] : [])),
  )
  expect(breaches).toEqual([])
})
