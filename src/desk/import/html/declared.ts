/** How far a declaration of the encoding is looked for. Browsers stop at a kilobyte; pages saved with long comments do not. */
const longestHead = 20_000

/** The encoding a page declares, in the first element of that kind outside of comments; null when it declares none. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, longestHead))
    .toString('latin1')
    .replaceAll(/<!--[^]*?-->/g, '')
  const inXml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([a-z0-9_:-]+)/i.exec(head)?.[1]
  return (/<meta[^<>]{0,300}charset\s*=\s*["']?\s*([a-z0-9_:-]+)/i.exec(head)?.[1] ?? inXml)?.toLowerCase() ?? null
}
