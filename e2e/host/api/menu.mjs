// Menus have no bar here: their items are found by id and clicked by tests. Roles do what they do in Electron.
import { preventable, refusal, StrictEmitter } from '../strict.mjs'
import { app } from './app.mjs'
import { BrowserWindow } from './browser-window.mjs'

/** @typedef {{ id?: string, label?: string, role?: string, type?: string, accelerator?: string, click?: Function, enabled?: boolean, visible?: boolean, checked?: boolean, submenu?: Menu | Template[] } & Record<string, any>} Template */

/** @type {Record<string, (window: BrowserWindow | null) => void>} */
const ROLES = {
  undo: (window) => window?.webContents.undo(),
  redo: (window) => window?.webContents.redo(),
  cut: (window) => window?.webContents.cut(),
  copy: (window) => window?.webContents.copy(),
  paste: (window) => window?.webContents.paste(),
  delete: (window) => window?.webContents.delete(),
  selectAll: (window) => window?.webContents.selectAll(),
  resetZoom: (window) => window?.webContents.setZoomFactor(1),
  zoomIn: (window) => window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + 0.5),
  zoomOut: (window) => window?.webContents.setZoomLevel(window.webContents.getZoomLevel() - 0.5),
  togglefullscreen: (window) => window?.setFullScreen(!window.isFullScreen()),
  minimize: (window) => window?.minimize(),
  close: (window) => window?.close(),
  quit: () => app.quit(),
}
const SYSTEM_ROLES = [
  'appMenu',
  'windowMenu',
  'help',
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'front',
  'zoom',
  'about',
]
const TYPES = ['normal', 'separator', 'submenu', 'checkbox', 'radio']
let lastCommand = 0

export class MenuItem {
  commandId = ++lastCommand
  id
  label
  role
  type
  accelerator
  enabled
  visible
  checked
  submenu
  click

  /** @param {Template} template */
  constructor(template) {
    const { id, label, role, click, submenu, accelerator, enabled = true, visible = true, checked = false } = template
    this.id = id
    this.label = label ?? role ?? ''
    this.role = role
    this.type = template.type ?? (submenu ? 'submenu' : 'normal')
    if (!TYPES.includes(this.type)) throw new Error(`Unknown menu item type: ${this.type}`)
    if (role && !(role in ROLES) && !SYSTEM_ROLES.includes(role)) throw refusal(`menu role ${role} is not there`)
    this.accelerator = accelerator
    this.enabled = enabled
    this.visible = visible
    this.checked = checked
    if (submenu) this.submenu = submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu)
    /** @param {object} [event] @param {BrowserWindow | null} [window] */
    this.click = (event = preventable(), window = BrowserWindow.getFocusedWindow()) => {
      if (!this.enabled) return
      if (this.type === 'checkbox') this.checked = !this.checked
      if (role && role in ROLES) ROLES[role](window)
      else click?.(this, window, event)
    }
  }
}

export class Menu extends StrictEmitter {
  static events = ['menu-will-show', 'menu-will-close']
  /** @type {Menu | null} */
  static #ofApplication = null
  /** @type {MenuItem[]} */
  items = []

  /** @param {(Template | MenuItem)[]} template */
  static buildFromTemplate(template) {
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }
  /** @param {Menu | null} menu */
  static setApplicationMenu(menu) {
    Menu.#ofApplication = menu
  }
  static getApplicationMenu() {
    return Menu.#ofApplication
  }

  /** @param {MenuItem} item */
  append(item) {
    this.items.push(item)
  }
  /** @param {string} id @returns {MenuItem | null} */
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}
