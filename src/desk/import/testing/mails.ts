import { burn } from '@kenjiuno/msgreader/lib/Burner'

/** A mail as Outlook saves one: a compound file with a stream for each property ([MS-OXMSG]). */
export const outlookMail = (
  texts: Readonly<Record<string, string>>,
  file: { name: string; bytes: Uint8Array },
): Uint8Array => {
  const stream = (name: string, bytes: Uint8Array) => ({
    name,
    type: 2,
    binaryProvider: () => bytes,
    length: bytes.length,
  })
  const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
  const properties = Object.entries(texts).map(([tag, text]) => stream(`__substg1.0_${tag}001F`, wide(text)))
  const own = [stream('__properties_version1.0', new Uint8Array(32)), ...properties]
  const attached = [
    stream('__properties_version1.0', new Uint8Array(8)),
    stream('__substg1.0_3707001F', wide(file.name)),
    stream('__substg1.0_37010102', file.bytes),
  ]
  const folderAt = own.length + 1
  return burn([
    { name: 'Root Entry', type: 5, length: 0, children: [...own.keys()].map((at) => at + 1).concat(folderAt) },
    ...own,
    {
      name: '__attach_version1.0_#00000000',
      type: 1,
      length: 0,
      children: [...attached.keys()].map((at) => folderAt + 1 + at),
    },
    ...attached,
  ])
}
