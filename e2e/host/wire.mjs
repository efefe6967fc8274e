// Chromium has never heard of `app://bundle/x`, so it travels as `https://app--bundle.localhost/x` and is answered here
// before it reaches any network. The main process only ever sees the first form; the page sees the second.

/** @type {Set<string>} schemes the app has registered as privileged */
export const customSchemes = new Set()

/** The address Chromium is given. @param {string} url */
export function toWire(url) {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url)
  if (!parts || !customSchemes.has(parts[1])) return url
  return `https://${parts[1]}--${parts[2]}.localhost${parts[3]}`
}

/** The address the app knows. @param {string} url */
export function fromWire(url) {
  const parts = /^https:\/\/([a-z0-9+.]+)--([a-z0-9.-]+)\.localhost(?=[/?#]|$)(.*)$/is.exec(url)
  if (!parts || !customSchemes.has(parts[1])) return url
  return `${parts[1]}://${parts[2]}${parts[3]}`
}

/** `scheme://host` of an address, as Electron reports a frame's origin. @param {string} url */
export function originOf(url) {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null'
}

/** A policy that names a custom scheme must name its travelling form. @param {string} name @param {string} value */
export function headerToWire(name, value) {
  if (!/^content-security-policy/i.test(name)) return value
  return value.replace(/\b[a-z][a-z0-9+.]*:\/\/[^\s;/]+/g, toWire)
}
