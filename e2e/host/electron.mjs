// What `require('electron')` gives in the main process.
import { app } from './api/app.mjs'
import { BrowserWindow } from './api/browser-window.mjs'
import { clipboard, ClipboardItem } from './api/clipboard.mjs'
import { dialog } from './api/dialog.mjs'
import { ipcMain } from './api/ipc-main.mjs'
import { Menu, MenuItem } from './api/menu.mjs'
import { nativeTheme } from './api/native-theme.mjs'
import { powerMonitor } from './api/power-monitor.mjs'
import { protocol } from './api/protocol.mjs'
import { screen } from './api/screen.mjs'
import { session } from './api/session.mjs'
import { shell } from './api/shell.mjs'
import { utilityProcess } from './api/utility-process.mjs'
import { webContents } from './api/web-contents.mjs'
import { strictModule } from './strict.mjs'

export const electron = strictModule('electron', {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
})
