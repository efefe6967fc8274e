// Light or dark: chosen by the app, shown to its pages as their preferred colour scheme.
import { StrictEmitter } from '../strict.mjs'
import { app } from './app.mjs'
import { pageOf, webContents } from './web-contents.mjs'

class NativeTheme extends StrictEmitter {
  static events = ['updated']
  /** @type {'system' | 'light' | 'dark'} */
  #source = 'system'
  shouldUseHighContrastColors = false

  get shouldUseDarkColors() {
    return this.#source === 'dark'
  }
  get themeSource() {
    return this.#source
  }
  set themeSource(source) {
    this.#source = source
    for (const contents of webContents.getAllWebContents()) void this.#show(contents)
    this.emit('updated')
  }

  /** @param {import('./web-contents.mjs').WebContents} contents */
  async #show(contents) {
    const page = pageOf(contents)
    await page.attached
    const features = this.#source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: this.#source }]
    await page.session.tell('Emulation.setEmulatedMedia', { features })
  }

  /** Windows opened later start in the chosen scheme too. */
  static follow() {
    app.on('web-contents-created', (_event, contents) => {
      if (nativeTheme.#source !== 'system') void nativeTheme.#show(contents)
    })
  }
}

export const nativeTheme = new NativeTheme()
NativeTheme.follow()
