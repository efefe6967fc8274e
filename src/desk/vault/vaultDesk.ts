import { statSync } from 'node:fs'
import { join } from 'node:path'
import { firstPreferences } from '#contract/firstPreferences'
import { type Desk, type VaultCall, deskOf } from '#contract/transport'
import type { VaultView } from '#contract/views'
import type { Host } from '../host'
import { type OpenLibrary, openLibrary } from '../openLibrary'
import { Refusal, answered } from '../refusal'
import type { Disk } from '../store/disk'
import { Sitting } from './sitting'
import { keyFileName, spareKeyFileName } from './standing'
import type { Under, Vault } from './vault'

/**
 * The desk before the library: it opens the library once its key is there, or none is needed, and closes it with everything
 * that it holds when it is locked. What is asked while it is on its way from one state to the other waits.
 */
export class VaultDesk {
  readonly calls: Desk
  private readonly ofVault: Pick<Desk, VaultCall>
  private library: Promise<OpenLibrary & Desk> | null = null
  private sitting = new Sitting()
  private changing: Promise<unknown> = Promise.resolve()
  private stop = new AbortController()
  /** As they were when the library was opened, or last looked at. */
  private keyFiles = ''

  constructor(
    readonly host: Host,
    private readonly disk: Disk,
    /** Loaded when there is a key: who has none starts without it. */
    private vault: Promise<Vault> | null = null,
  ) {
    this.ofVault = this.vaultCalls()
    const ofLibrary = deskOf(() => this.opened())
    this.calls = { ...answering(ofLibrary), ...this.whileLocked(ofLibrary), ...this.ofVault }
  }

  async during<Value>(work: (library: OpenLibrary) => Promise<Value>): Promise<Value> {
    return work(await this.opened())
  }

  async close(): ReturnType<OpenLibrary['close']> {
    await this.changing
    const library = await this.library?.catch(() => null)
    const waiting = (await library?.close()) ?? []
    const vault = await this.vault
    if (waiting.length === 0 && vault !== null) {
      // A library that was carried elsewhere is used on with a key of its own.
      this.sitting.end()
      vault.lock()
    }
    return waiting
  }

  /** The key goes along. */
  carriedTo(host: Host): VaultDesk {
    const vault = this.vault?.then((one) => one.carriedTo(host.libraryFolder)) ?? null
    return new VaultDesk(host, this.disk, vault)
  }

  /** What the window needs for its screen to unlock. */
  private whileLocked(ofLibrary: Desk): Pick<Desk, 'app.info' | 'app.drawn' | 'preferences.read'> {
    const unlessLocked = async <Value>(ask: () => Promise<Value>, otherwise: Value): Promise<Value> => {
      try {
        return await ask()
      } catch (problem) {
        if (problem instanceof Refusal && problem.failure.code === 'library.locked') return otherwise
        throw problem
      }
    }
    return {
      'app.info': () => answered(() => this.host.info),
      'app.drawn': (input) => unlessLocked(() => ofLibrary['app.drawn'](input), { ok: true, value: null }),
      'preferences.read': (input) =>
        unlessLocked(() => ofLibrary['preferences.read'](input), { ok: true, value: firstPreferences }),
    }
  }

  private vaultCalls(): Pick<Desk, VaultCall> {
    return {
      'vault.state': () => answered(() => this.state()),
      'vault.unlock': ({ opens, secret }) =>
        answered(async () => {
          const vault = await this.there()
          return this.changed(async () => {
            const isCodeUntold = await vault.unlock(opens, secret)
            // What is left on its way can be worked on all the same, and is tried again next time.
            await vault.goOn(this.under()).catch(this.host.log)
            return { isCodeUntold }
          })
        }),
      'vault.turnOn': ({ passphrase }) =>
        answered(async () => {
          const vault = await this.there()
          const turnOn = () => vault.turnOn(passphrase, this.under())
          return { code: await this.changed(turnOn, () => vault.mayTurnOn(passphrase)) }
        }),
      'vault.turnOff': ({ passphrase }) =>
        answered(async () => {
          const vault = await this.there()
          const turnOff = () => vault.turnOff(passphrase, this.under())
          await this.changed(turnOff, () => vault.mayTurnOff(passphrase))
          return null
        }),
      'vault.changePassphrase': ({ opens, secret, next }) =>
        answered(async () => {
          await (await this.there()).changePassphrase(opens, secret, next)
          return null
        }),
      'vault.renewCode': ({ passphrase }) =>
        answered(async () => ({ code: await (await this.there()).renewCode(passphrase) })),
      'vault.lockAfter': ({ minutes }) =>
        answered(async () => {
          await (await this.there()).changeLockAfter(minutes)
          return this.state()
        }),
      'vault.lock': () =>
        answered(async () => {
          const vault = await this.there()
          if ((await vault.state()) !== 'unlocked') throw new Refusal('vault.notNow')
          await this.changed(async () => vault.lock())
          return null
        }),
      'vault.stop': () =>
        answered(() => {
          this.stop.abort()
          return null
        }),
    }
  }

  private async state(): Promise<VaultView> {
    const vault = await this.there()
    return { state: await vault.state(), isOnItsWay: vault.isOnItsWay, lockAfter: vault.lockAfter }
  }

  /** With every kit closed and nothing of the library in memory; the next call opens it anew. What `may` refuses closes nothing. */
  private async changed<Value>(
    work: () => Promise<Value>,
    may: () => Promise<void> = async () => undefined,
  ): Promise<Value> {
    const before = this.changing
    const change = (async () => {
      await before
      await may()
      await this.letGo()
      return work()
    })()
    this.changing = change.catch(() => undefined)
    return change
  }

  private async letGo(): Promise<void> {
    const library = await this.library?.catch(() => null)
    await this.sitting.quiet()
    const waiting = (await library?.close()) ?? []
    if (waiting.length > 0) throw new Refusal('library.waiting')
    this.sitting.end()
    this.library = null
  }

  private under(): Under {
    this.stop = new AbortController()
    return {
      stop: this.stop.signal,
      onProgress: (done, total) => this.host.emit({ event: 'vault.progress', done, total }),
    }
  }

  private async opened(): Promise<OpenLibrary & Desk> {
    // What was asked for meanwhile goes before.
    for (let last: Promise<unknown> | null = null; last !== this.changing;) await (last = this.changing)
    if (this.library !== null && (await this.isOvertaken())) await this.takenBack()
    const opening = (this.library ??= this.open())
    opening.catch(() => {
      if (this.library === opening) this.library = null
    })
    return opening
  }

  private async open(): Promise<OpenLibrary & Desk> {
    const { disk, ofVault } = this
    const sitting = (this.sitting = new Sitting())
    this.keyFiles = this.keyFilesNow()
    const host = sitting.host(this.host)
    const bare = sitting.disk(disk)
    const opened = (library: OpenLibrary): OpenLibrary & Desk => ({ ...sitting.counted(library), ...ofVault })
    if (this.vault === null && !this.hasKey()) return opened(openLibrary(host, bare, bare))
    const vault = await this.there()
    return opened(openLibrary(foldingWith(host, vault), sitting.disk(await vault.through()), bare))
  }

  private there(): Promise<Vault> {
    return (this.vault ??= import('./vault').then(({ Vault: Made }) => new Made(this.disk, this.host.libraryFolder)))
  }

  /** In this very turn: a library without a key answers as soon as it is asked. That its folder is within reach was seen before. */
  private hasKey(): boolean {
    return this.keyFilesNow() !== ''
  }

  /** Tells one state of the files with the key from another; empty: there are none. */
  private keyFilesNow(): string {
    try {
      return [keyFileName, spareKeyFileName]
        .map((name) => statSync(join(this.host.libraryFolder, name), { throwIfNoEntry: false }))
        .map((found) => (found === undefined ? '' : `${found.ino} ${found.mtimeMs} `))
        .join('')
    } catch {
      // A folder out of reach tells nothing: whoever reads there next says why.
      return this.keyFiles
    }
  }

  /** Whether another program has sealed the library since, or opened it: while no kit lies open here, it may. */
  private async isOvertaken(): Promise<boolean> {
    const now = this.keyFilesNow()
    if (now === this.keyFiles) return false
    const wasPlain = this.keyFiles === ''
    this.keyFiles = now
    return wasPlain
      ? this.vault === null || (await (await this.vault).state()) === 'locked'
      : (await this.there()).isOvertaken()
  }

  /** Nothing is written any more as it was written before: plain into a sealed library, or under a key that nobody has. */
  private async takenBack(): Promise<void> {
    this.sitting.end()
    const vault = await this.vault
    vault?.lock()
    const former = this.library
    // Only now: what opens it anew must not find the former key.
    this.library = null
    const library = await former?.catch(() => null)
    await library?.close().catch(() => [])
  }
}

/** The thread that folds journals reads and writes what is sealed, too. */
const foldingWith = (host: Host, vault: Vault): Host => {
  const { foldJournals, libraryFolder } = host
  if (foldJournals === null) return host
  return {
    ...host,
    foldJournals: (order) => {
      const { dataKey, isOnItsWay } = vault
      return foldJournals(
        dataKey === null ? order : { ...order, seal: { library: libraryFolder, dataKey, isOnItsWay } },
      )
    },
  }
}

/** A refusal of the library to open is the answer to every call. */
const answering = (desk: Desk): Desk =>
  Object.fromEntries(
    Object.entries(desk).map(([name, ask]) => [
      name,
      async (input: never) => {
        const reply = await answered(() => (ask as (input: never) => Promise<unknown>)(input))
        return reply.ok ? reply.value : reply
      },
    ]),
  ) as unknown as Desk
