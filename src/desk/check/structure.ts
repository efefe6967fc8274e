import { type PdfObjects, objectsOf } from '../proof/objects'
import { typeOf } from '../proof/beside'
import { type PdfDictionary, type PdfValue, latin } from '../proof/syntax'

/** What a file lacks that a reader with a screen reader, or an archive, needs (ISO 14289-1, ISO 19005-3). */
export type Lacking = 'tags' | 'language' | 'title' | 'title-shown' | 'accessible' | 'archive'

/** The claims of a file about itself: that they are true is for a validator to say. */
export const lackingIn = (bytes: Uint8Array): readonly Lacking[] => {
  const objects = objectsOf(bytes)
  const catalog = catalogOf(objects)
  const entry = (name: string): PdfValue | undefined => objects.resolve(catalog.get(name))
  const metadata = metadataOf(objects, catalog)
  const lacking: readonly (readonly [Lacking, boolean])[] = [
    ['tags', entry('StructTreeRoot')?.is === 'dictionary' && isTrue(objects, entry('MarkInfo'), 'Marked')],
    ['language', entry('Lang')?.is === 'string'],
    ['title', /<dc:title>[\s\S]*<rdf:li[^>]*>[^<\s]/.test(metadata)],
    ['title-shown', isTrue(objects, entry('ViewerPreferences'), 'DisplayDocTitle')],
    ['accessible', /pdfuaid:part(?:>|=")\s*[12]/.test(metadata)],
    ['archive', /pdfaid:part(?:>|=")\s*[1234]/.test(metadata)],
  ]
  return lacking.flatMap(([what, isThere]) => (isThere ? [] : [what]))
}

/** The last one written counts, as with every object. */
const catalogOf = ({ groups }: PdfObjects): PdfDictionary => {
  const catalogs = groups.flatMap(({ objects }) =>
    objects.map((object) => object.value()).filter((value) => typeOf(value) === 'Catalog'),
  )
  const last = catalogs.at(-1)
  return last?.is === 'dictionary' ? last.entries : new Map()
}

const isTrue = (objects: PdfObjects, value: PdfValue | undefined, name: string): boolean => {
  const flag = objects.resolve(objects.dictionary(value)?.get(name))
  return flag?.is === 'word' && flag.word === 'true'
}

const metadataOf = (objects: PdfObjects, catalog: PdfDictionary): string => {
  const reference = catalog.get('Metadata')
  const object = reference?.is === 'reference' ? objects.at(reference.id) : undefined
  const bytes = object?.stream?.decoded()?.bytes
  return bytes === undefined ? '' : latin(bytes)
}
