import { stop } from './say.mjs'

/** The oldest Node that the build tools run on. */
const OLDEST = [20, 19]

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  stop(
    `This is Node ${process.versions.node}. Briefing Kit needs Node ${OLDEST.join('.')} or newer: https://nodejs.org`,
  )
}
