// What the system says of itself. The stand-in has no system beneath it that would: a story says it in its place.
import { StrictEmitter } from '../strict.mjs'

class PowerMonitor extends StrictEmitter {
  static events = ['lock-screen', 'suspend']
}

export const powerMonitor = new PowerMonitor()
