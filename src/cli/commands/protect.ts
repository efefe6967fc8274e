import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Host } from '#desk/host'
import { withDesk } from '../caller'
import { Complaint, orComplain } from '../complaint'
import { type AskSecret, newPassphrase, passphraseFrom } from '../passphrase'
import { words } from '../words'

interface Wish {
  /** The protection is taken away. */
  readonly off: boolean
  readonly passphraseFile: string | null
  readonly askSecret: AskSecret
  readonly say: (words: string) => void
  readonly startReader: Host['startReader']
}

/** Seals a whole library under a passphrase, and says the recovery code, once; or opens it for good. */
export const protectLibrary = async (path: string | undefined, wish: Wish): Promise<void> => {
  if (path === undefined) throw new Complaint(words.protect.needsLibrary)
  const library = resolve(path)
  if (!(await stat(library).catch(() => null))?.isDirectory()) throw new Complaint(words.protect.noFolder({ path }))
  await withDesk(
    library,
    async (ask) => {
      const { state } = orComplain(await ask('vault.state', {}))
      if ((state === 'plain') === wish.off)
        throw new Complaint(wish.off ? words.protect.isPlain : words.protect.isProtected)
      if (wish.off) {
        const passphrase = await passphraseFrom(wish.passphraseFile, wish.askSecret)()
        orComplain(await ask('vault.turnOff', { passphrase }))
        return wish.say(`${words.protect.off}\n`)
      }
      const passphrase = await newPassphrase(wish.passphraseFile, wish.askSecret)
      const { code } = orComplain(await ask('vault.turnOn', { passphrase }))
      wish.say(`${words.protect.on({ code })}\n`)
    },
    { startReader: wish.startReader, passphrase: null },
  )
}
