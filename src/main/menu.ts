import { Menu, type MenuItemConstructorOptions } from 'electron'
import { words } from './words'
import type { english } from './words/en'

/** Sends the window the command of that name; it knows what to do, and whether it may now. */
export type Send = (command: string) => void

type Command = keyof typeof english.commands

/**
 * The menu bar. Every item is known by `menu.` and its command. The window handles the same keys itself and first, so a
 * key pressed there never runs a command twice; the menu shows them, and takes them when the page does not listen.
 */
export const buildMenu = (send: Send): Menu => {
  const item = (command: Command, accelerator?: string): MenuItemConstructorOptions => ({
    id: `menu.${command}`,
    label: words().commands[command],
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  return Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words().menus.kit,
      submenu: [
        item('kit.new', 'CmdOrCtrl+N'),
        item('kit.sample'),
        item('kit.takeIn'),
        item('source.choose', 'CmdOrCtrl+O'),
        separator,
        item('pack.export', 'CmdOrCtrl+E'),
        item('pack.print', 'CmdOrCtrl+P'),
        separator,
        item('kit.remove'),
        separator,
        item('vault.lock', 'CmdOrCtrl+L'),
        { id: 'menu.quit', label: words().roles.quit, role: 'quit' },
      ],
    },
    {
      label: words().menus.edit,
      submenu: [
        item('edit.undo', 'CmdOrCtrl+Z'),
        item('edit.redo', 'CmdOrCtrl+Shift+Z'),
        process.platform === 'darwin' ? item('edit.history') : item('edit.history', 'CmdOrCtrl+H'),
        separator,
        { id: 'menu.edit.cut', label: words().roles.cut, role: 'cut' },
        { id: 'menu.edit.copy', label: words().roles.copy, role: 'copy' },
        { id: 'menu.edit.paste', label: words().roles.paste, role: 'paste' },
        { id: 'menu.edit.selectAll', label: words().roles.selectAll, role: 'selectAll' },
        separator,
        item('go.settings', 'CmdOrCtrl+,'),
      ],
    },
    {
      label: words().menus.go,
      submenu: [
        item('go.home', 'CmdOrCtrl+0'),
        item('go.directory'),
        item('go.library-quotes'),
        separator,
        ...kitScreens.map((screen, at) => item(`go.${screen}`, `CmdOrCtrl+${at + 1}`)),
        separator,
        item('palette.open', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words().menus.view,
      submenu: [
        item('view.theme.light'),
        item('view.theme.dark'),
        item('view.theme.system'),
        separator,
        item('view.zoomIn', 'CmdOrCtrl+Plus'),
        item('view.zoomOut', 'CmdOrCtrl+-'),
        item('view.zoomReset'),
        separator,
        item('view.notices', 'F7'),
        { id: 'menu.view.fullScreen', label: words().roles.fullScreen, role: 'togglefullscreen' },
      ],
    },
    {
      label: words().menus.help,
      submenu: [item('help.firstPack'), item('help.shortcuts', 'F1'), item('help.about')],
    },
  ])
}

const separator = { type: 'separator' } as const

const kitScreens = ['overview', 'sources', 'people', 'quotes', 'messages', 'pack'] as const
