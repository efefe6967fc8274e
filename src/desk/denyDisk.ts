import fs from 'node:fs'
import nodeModule from 'node:module'
import v8 from 'node:v8'
import { type Way, closeWays } from './closedWays'

const functionsOf = (module: object): readonly string[] =>
  Object.keys(module).filter((name) => typeof Reflect.get(module, name) === 'function')

/**
 * The ways of a Node process to files, to native code, to further modules (which might open files by ways of their own) and
 * to other processes. The program must have loaded all it needs before they are closed.
 */
const waysToTheDisk = (): readonly Way[] => [
  [fs, functionsOf(fs)],
  [fs.promises, functionsOf(fs.promises)],
  [v8, ['writeHeapSnapshot', 'getHeapSnapshot', 'setHeapSnapshotNearHeapLimit']],
  [process, ['dlopen', 'chdir', 'kill', 'getBuiltinModule', 'loadEnvFile', 'setuid', 'setgid']],
  ...(process.report === undefined ? [] : [[process.report, ['writeReport']] as const]),
  [nodeModule, ['createRequire', 'register', 'registerHooks', 'enableCompileCache']],
]

const complaint = (): Error =>
  Object.assign(new Error('This process of Briefing Kit opens no file.'), { code: 'ERR_NO_DISK' })

/** Parts of Node that libraries ask for when they first need them. Those that open files are closed themselves. */
const allowed = new Set('buffer crypto events fs stream string_decoder util zlib'.split(' '))

/** No further program is loaded, and no part of Node but these. */
const closeLoading = (): void => {
  const load: unknown = Reflect.get(nodeModule, '_load')
  if (typeof load !== 'function') throw new Error('Modules of Node are loaded in another way here')
  Object.defineProperty(nodeModule, '_load', {
    value: (name: unknown, ...rest: readonly unknown[]): unknown => {
      if (typeof name !== 'string' || !allowed.has(name.replace(/^node:/, ''))) throw complaint()
      return Reflect.apply(load, nodeModule, [name, ...rest])
    },
    configurable: false,
    writable: false,
  })
}

/** This process works on what it is sent. It opens no file and loads no further program, whatever its words contain. */
export const denyDisk = (): void => {
  closeWays(waysToTheDisk(), complaint)
  closeLoading()
}
