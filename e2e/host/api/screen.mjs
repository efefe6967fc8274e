// One display of a usual size.
import { StrictEmitter } from '../strict.mjs'

class Screen extends StrictEmitter {
  static silent = ['display-added', 'display-removed', 'display-metrics-changed']
  #display = {
    id: 1,
    bounds: { x: 0, y: 0, width: 1920, height: 1080 },
    workArea: { x: 0, y: 0, width: 1920, height: 1050 },
    workAreaSize: { width: 1920, height: 1050 },
    scaleFactor: 1,
  }

  getPrimaryDisplay() {
    return this.#display
  }
  getAllDisplays() {
    return [this.#display]
  }
  /** @param {object} _bounds */
  getDisplayMatching(_bounds) {
    return this.#display
  }
}

export const screen = new Screen()
