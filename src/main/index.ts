import { app } from 'electron'
import { claimInstance } from './instance'
import { denyNetwork } from '#desk/denyNetwork'
import { openWindow } from './open'
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
  void app.whenReady().then(openWindow)
  app.on('window-all-closed', () => app.quit())
} else {
  app.quit()
}
