import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Sends the window the command of that name; it knows what to do, and whether it may now. */
export type Send = (command: string) => void

/**
 * The menu bar. Every item is known by `menu.` and its command. The window handles the same keys itself and first, so a
 * key pressed there never runs a command twice; the menu shows them, and takes them when the page does not listen.
 */
export const buildMenu = (send: Send): Menu => {
  const item = (command: string, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id: `menu.${command}`,
    label,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  return Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&Kit',
      submenu: [
        item('kit.new', 'New Kit', 'CmdOrCtrl+N'),
        item('kit.sample', 'Open the Sample Kit'),
        item('source.choose', 'Add Source Files…', 'CmdOrCtrl+O'),
        separator,
        item('pack.export', 'Export the Pack…', 'CmdOrCtrl+E'),
        separator,
        item('kit.remove', 'Remove This Kit'),
        separator,
        { id: 'menu.quit', role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('edit.undo', 'Undo', 'CmdOrCtrl+Z'),
        item('edit.redo', 'Redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { id: 'menu.edit.cut', role: 'cut' },
        { id: 'menu.edit.copy', role: 'copy' },
        { id: 'menu.edit.paste', role: 'paste' },
        { id: 'menu.edit.selectAll', role: 'selectAll' },
      ],
    },
    {
      label: '&Go',
      submenu: [
        item('go.home', 'All Kits', 'CmdOrCtrl+0'),
        item('go.directory', 'People Directory'),
        item('go.library-quotes', 'Quotes of All Kits'),
        separator,
        ...kitScreens.map(([screen, label], at) => item(`go.${screen}`, label, `CmdOrCtrl+${at + 1}`)),
        separator,
        item('palette.open', 'Find or Do Anything', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('view.theme.light', 'Light Appearance'),
        item('view.theme.dark', 'Dark Appearance'),
        item('view.theme.system', 'Appearance of the System'),
        separator,
        item('view.zoomIn', 'Zoom In', 'CmdOrCtrl+Plus'),
        item('view.zoomOut', 'Zoom Out', 'CmdOrCtrl+-'),
        item('view.zoomReset', 'Actual Size'),
        separator,
        { id: 'menu.view.fullScreen', role: 'togglefullscreen' },
      ],
    },
    {
      label: '&Help',
      submenu: [item('help.shortcuts', 'Keyboard Shortcuts', 'F1'), item('help.about', 'About Briefing Kit')],
    },
  ])
}

const separator = { type: 'separator' } as const

const kitScreens: readonly (readonly [screen: string, label: string])[] = [
  ['overview', 'Overview'],
  ['sources', 'Sources'],
  ['people', 'People'],
  ['quotes', 'Quotes'],
  ['messages', 'Messages'],
  ['pack', 'Pack'],
]
