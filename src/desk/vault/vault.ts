import { randomBytes } from 'node:crypto'
import { Refusal } from '../refusal'
import type { Disk } from '../store/disk'
import { type Sides, openAll, sealAll } from './converting'
import { type KeyFile, type Secret, changedKeyFile, dataKeyIn, isOfKey, keyFileFor, withSecret } from './keyFile'
import { KeyFiles } from './keyFiles'
import { keyLength } from './keys'
import { newRecoveryCode, readRecoveryCode } from './recoveryCode'
import { sealedDisk } from './sealedDisk'
import { type Stretching, byScrypt } from './stretching'

/** `plain`: no passphrase; `locked`: there is one, and it was not given; `unlocked`: it was. */
export type VaultState = 'plain' | 'locked' | 'unlocked'

/** NIST SP 800-63B asks for no less. */
const shortest = 8

/**
 * The key of one library: whether it has one, giving and changing the secrets that lead to it, and sealing or opening the
 * whole library. Kits must be closed when that is asked for.
 */
export class Vault {
  private readonly files: KeyFiles
  private held: Held | null = null
  private turn: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly disk: Disk,
    private readonly library: string,
    private readonly stretching: Stretching = byScrypt,
  ) {
    this.files = new KeyFiles(disk, library)
  }

  async state(): Promise<VaultState> {
    if (this.held !== null) return 'unlocked'
    return (await this.files.areThere()) ? 'locked' : 'plain'
  }

  /** The disk through which the library is read and written. Refuses with `library.locked`. */
  async through(): Promise<Disk> {
    if (this.held !== null) return sealedDisk(this.disk, this.library, this.held.dataKey, this.isOnItsWay)
    if (await this.files.areThere()) throw new Refusal('library.locked')
    return this.disk
  }

  /** For a thread that reads and writes the library; null when it lies there plain. */
  get dataKey(): Uint8Array | null {
    return this.held?.dataKey ?? null
  }

  /**
   * Opens with one of the secrets. What was begun when the program was ended is finished by `goOn`. Says whether nobody has
   * been told the recovery code: a program that was ended while it sealed has shown none.
   */
  unlock(opens: Secret, secret: string): Promise<boolean> {
    return this.inTurn(async () => {
      this.hold(await this.opened(opens, secret))
      const { file } = this.inHand()
      await this.files.mend(file).catch(() => undefined)
      return opens === 'passphrase' && file.stage === 'sealing'
    })
  }

  /**
   * Whether the library is no longer sealed with the key in hand: another program has turned the protection off, or on anew.
   * What was written with that key from then on, nobody could open.
   */
  async isOvertaken(): Promise<boolean> {
    const { held } = this
    if (held === null) return false
    const files = await this.files.read().catch(() => [held.file])
    return !files.some((file) => isOfKey(file, held.dataKey))
  }

  /** Whether files of the library are plain that should be sealed, or the other way round. */
  get isOnItsWay(): boolean {
    return this.held !== null && this.held.file.stage !== 'sealed'
  }

  /** In minutes without a touch; 0: never by itself, also where there is no key. */
  get lockAfter(): number {
    return this.held?.file.lockAfter ?? 0
  }

  changeLockAfter(lockAfter: number): Promise<void> {
    return this.inTurn(async () => {
      const { file, dataKey } = this.inHand()
      await this.keep(changedKeyFile(file, dataKey, { lockAfter }), dataKey)
    })
  }

  /** Finishes what was begun. It can be worked on before, should the disk refuse. */
  goOn(how: Under): Promise<void> {
    return this.inTurn(async () => {
      const { file } = this.inHand()
      if (!this.isOnItsWay) return
      if (file.stage === 'sealing') await this.sealed(how)
      else await this.unsealed(how)
    })
  }

  /** The same key for a copy of the library at another place. */
  carriedTo(library: string): Vault {
    const copy = new Vault(this.disk, library, this.stretching)
    if (this.held !== null) copy.held = { ...this.held, dataKey: Buffer.from(this.held.dataKey) }
    return copy
  }

  /** Nothing of the key is left in memory that we hold. */
  lock(): void {
    this.held?.dataKey.fill(0)
    this.held = null
  }

  /** Gives the recovery code, which nobody can be told again. Stopped or refused, everything is as it was. */
  turnOn(passphrase: string, how: Under): Promise<string> {
    return this.inTurn(() => this.turnedOn(passphrase, how))
  }

  /** The passphrase is asked for once more: who finds an open window cannot take the protection away. */
  turnOff(passphrase: string, how: Under): Promise<void> {
    return this.inTurn(() => this.turnedOff(passphrase, how))
  }

  /** Refuses what `turnOn` would refuse at once: before that, no kit need be closed. */
  async mayTurnOn(passphrase: string): Promise<void> {
    if ((await this.state()) !== 'plain') throw new Refusal('vault.notNow')
    longEnough(passphrase)
  }

  /** Refuses what `turnOff` would refuse at once. */
  mayTurnOff(passphrase: string): Promise<void> {
    return this.inTurn(async () => {
      const { dataKey } = await this.opened('passphrase', passphrase)
      dataKey.fill(0)
    })
  }

  private async turnedOn(passphrase: string, how: Under): Promise<string> {
    await this.mayTurnOn(passphrase)
    const dataKey = randomBytes(keyLength)
    const code = newRecoveryCode()
    const file = await keyFileFor(dataKey, 'sealing', { passphrase, code }, this.stretching)
    const begin = async (): Promise<void> => {
      // Where there is room for one of the two files alone, nobody finds the library locked that nothing was done to.
      await this.files.write(file).catch(async (problem: unknown) => {
        await this.files.remove().catch(() => undefined)
        throw problem
      })
      this.held = { file, dataKey }
    }
    await sealAll(this.sides(dataKey, how), begin).catch(async (problem: unknown) => {
      // Where the disk does not let us go back either, the library opens with the passphrase, and goes on from there.
      if (this.held !== null) await this.unsealed({ ...how, stop: never }).catch(() => undefined)
      throw problem
    })
    await this.keep(changedKeyFile(file, dataKey, { stage: 'sealed' }), dataKey)
    return code
  }

  private async turnedOff(passphrase: string, how: Under): Promise<void> {
    this.hold(await this.opened('passphrase', passphrase))
    await this.unsealed(how).catch(async (problem: unknown) => {
      if (this.isOnItsWay) await this.sealed({ ...how, stop: never }).catch(() => undefined)
      throw problem
    })
  }

  changePassphrase(opens: Secret, secret: string, next: string): Promise<void> {
    return this.inTurn(async () => {
      longEnough(next)
      const { file, dataKey } = await this.opened(opens, secret)
      await this.keep(await withSecret(file, dataKey, 'passphrase', next, this.stretching), dataKey)
    })
  }

  /** A new recovery code in the place of the old one. */
  renewCode(passphrase: string): Promise<string> {
    return this.inTurn(async () => {
      const { file, dataKey } = await this.opened('passphrase', passphrase)
      const code = newRecoveryCode()
      await this.keep(await withSecret(file, dataKey, 'code', code, this.stretching), dataKey)
      return code
    })
  }

  /**
   * What changes the file with the key takes seconds, and writes what it read with something else in it: two at once would
   * undo each other, and a code that somebody has on paper would open nothing.
   */
  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.turn.then(work)
    this.turn = next.catch(() => undefined)
    return next
  }

  /** A file that somebody else has put there, or changed, does not keep us from the copy, which still opens. */
  private async opened(opens: Secret, typed: string): Promise<Held> {
    const files = await this.files.read()
    if (files.length === 0) throw new Refusal('vault.notNow')
    const secret = opens === 'code' ? codeIn(typed) : typed
    let isDamaged = false
    for (const file of files) {
      const found = await dataKeyIn(file, opens, secret, this.stretching)
      // A file with another key has been put there since: with it nothing of this library would open.
      const isOther = found.ok && this.held !== null && !found.value.equals(this.held.dataKey)
      if (found.ok && !isOther) return { file, dataKey: found.value }
      isDamaged ||= found.ok || found.failure === 'damaged'
    }
    if (isDamaged) throw new Refusal('vault.damaged')
    throw new Refusal(opens === 'code' ? 'vault.wrongCode' : 'vault.wrongPassphrase')
  }

  private async keep(file: KeyFile, dataKey: Buffer): Promise<void> {
    await this.files.write(file)
    if (this.held !== null) this.hold({ file, dataKey })
    else dataKey.fill(0)
  }

  /** The key is held in one place alone, which `lock` overwrites. */
  private hold({ file, dataKey }: Held): void {
    const before = this.held?.dataKey ?? dataKey
    if (before !== dataKey) dataKey.fill(0)
    this.held = { file, dataKey: before }
  }

  private async sealed(how: Under): Promise<void> {
    const { file, dataKey } = this.inHand()
    await sealAll(this.sides(dataKey, how), async () => undefined)
    await this.keep(changedKeyFile(file, dataKey, { stage: 'sealed' }), dataKey)
  }

  private async unsealed(how: Under): Promise<void> {
    const { file, dataKey } = this.inHand()
    await openAll(this.sides(dataKey, how), () =>
      this.keep(changedKeyFile(file, dataKey, { stage: 'opening' }), dataKey),
    )
    await this.files.remove()
    this.lock()
  }

  private inHand() {
    if (this.held === null) throw new Refusal('library.locked')
    return this.held
  }

  private sides(dataKey: Uint8Array, how: Under): Sides {
    const sealed = sealedDisk(this.disk, this.library, dataKey, true)
    return { library: this.library, bare: this.disk, sealed, dataKey, ...how }
  }
}

interface Held {
  readonly file: KeyFile
  readonly dataKey: Buffer
}

/** How what takes a while is watched and ended. */
export type Under = Pick<Sides, 'onProgress' | 'stop'>

const never = new AbortController().signal

const longEnough = (passphrase: string): void => {
  if ([...passphrase.normalize('NFKC')].length < shortest) throw new Refusal('vault.tooShort')
}

const codeIn = (typed: string): string => {
  const code = readRecoveryCode(typed)
  if (code === null) throw new Refusal('vault.mistypedCode')
  return code
}
