import { join } from 'node:path'
import { app } from 'electron'
import { claimInstance } from './instance'
import { denyNetwork } from '#desk/denyNetwork'
import { foldElsewhere } from '#desk/store/fold/elsewhere'
import { registerScheme } from './scheme'
import { cutSwitches } from './switches'
import { guardEveryPage } from './guard'

// Everything up to `ready` happens in this one turn: schemes and switches are read only once, at the start.
app.enableSandbox()
cutSwitches()
registerScheme()
guardEveryPage()
denyNetwork()

if (claimInstance()) {
  // Everything else is read while Chromium starts, which is the longer of the two.
  const foldJournals = foldElsewhere(join(app.getAppPath(), 'out', 'main', 'fold-worker.cjs'))
  void import('./open').then(({ openWindow }) => openWindow(foldJournals))
  app.on('window-all-closed', () => app.quit())
} else {
  app.quit()
}
