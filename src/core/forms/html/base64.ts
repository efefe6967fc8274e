const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as text (RFC 4648, section 4), so that a picture stands in the file itself. */
export const base64 = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const group = (one << 16) | (two << 8) | three
    const four = [18, 12, 6, 0].map((shift) => signs.charAt((group >> shift) & 63)).join('')
    const missing = Math.max(0, at + 3 - bytes.length)
    pieces.push(four.slice(0, 4 - missing) + '='.repeat(missing))
  }
  return pieces.join('')
}
