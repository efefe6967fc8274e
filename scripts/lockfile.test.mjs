import { expect, test } from 'vitest'
import { gapsOf } from './lockfile.mjs'

const sealed = { integrity: 'sha512-x' }

test('a whole lockfile has no gaps, wherever npm has put a package', () => {
  const packages = {
    '': { dependencies: { tool: '1.0.0' } },
    'node_modules/tool': { ...sealed, dependencies: { inner: '1.0.0', shared: '1.0.0' } },
    'node_modules/tool/node_modules/inner': { ...sealed, dependencies: { shared: '1.0.0' } },
    'node_modules/shared': sealed,
  }
  expect(gapsOf({ packages })).toEqual([])
})

test('an optional package of another system that was left out is a gap', () => {
  const packages = { '': {}, 'node_modules/tool': { ...sealed, optionalDependencies: { 'tool-for-mac': '1.0.0' } } }
  expect(gapsOf({ packages })).toEqual(['node_modules/tool: tool-for-mac'])
})

test('a package without a checksum is a gap', () => {
  expect(gapsOf({ packages: { '': {}, 'node_modules/tool': {} } })).toEqual(['node_modules/tool: no integrity'])
})
