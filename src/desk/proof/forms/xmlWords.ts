import { type XmlEvent, xmlEvents } from '../../import/xml'

/** Elements of a part in order, with the words between them. Throws what is no XML, and a comment, whose words nobody would read. */
export const partEvents = (bytes: Uint8Array): Iterable<XmlEvent> => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text.includes('<!--') || text.includes('<![CDATA[') || text.slice(2).includes('<?'))
    throw new Error('Words that are read by nobody')
  return xmlEvents(text)
}
