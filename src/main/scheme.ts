import { protocol } from 'electron'
import { bundleOrigin } from '#contract/bridge'

export const scheme = new URL(bundleOrigin).protocol.slice(0, -1)

/** The window lives on an origin of its own, never on `file:`, so that "the same origin" means our files and nothing else. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ])
