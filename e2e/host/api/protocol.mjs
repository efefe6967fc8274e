// Custom schemes, announced before the app is ready; each session answers for them itself.
import { strictModule } from '../strict.mjs'
import { customSchemes } from '../wire.mjs'
import { app } from './app.mjs'
import { session } from './session.mjs'

export const protocol = strictModule('protocol', {
  /** @param {{ scheme: string, privileges?: object }[]} schemes */
  registerSchemesAsPrivileged(schemes) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme } of schemes) customSchemes.add(scheme)
  },
  /** @param {string} scheme @param {import('./session.mjs').SchemeHandler} handler */
  handle: (scheme, handler) => session.defaultSession.protocol.handle(scheme, handler),
})
