import { useEffect, useState } from 'react'
import type { Unlock } from './shell/vault/Unlock'

/** Read when it is needed: a library without a passphrase starts without it. */
export const useLockScreen = (isLocked: boolean): { readonly Unlock: typeof Unlock } | null => {
  const [read, setRead] = useState<{ readonly Unlock: typeof Unlock } | null>(null)
  useEffect(() => {
    if (isLocked) void import('./shell/vault/Unlock').then(setRead)
  }, [isLocked])
  return read
}
