import type { ObjectGroup, PdfObject } from './objects'
import { type Skim, skimmer } from './skim'
import { readingsOf } from './strings'
import type { PdfDictionary, PdfValue } from './syntax'

/** Where in a file words stand that are not printed on a page. */
export type Place =
  | 'information'
  | 'metadata'
  | 'outline'
  | 'link'
  | 'alternative-text'
  | 'annotation'
  | 'attachment'
  | 'picture'
  | 'elsewhere'

/** Something a pack never has, whatever it says: reason enough to give no file. */
export type Oddity =
  | 'script'
  | 'attachment'
  | 'form'
  | 'action'
  | 'earlier-revision'
  | 'unreadable-stream'
  | 'unreadable-text'
  | 'picture-metadata'
  | 'unknown-information'

/** What objects say by themselves, streams apart. */
export interface Beside {
  /** Strings, names and keys in which words may be; as bytes. */
  readonly said: readonly { readonly place: Place; readonly bytes: string }[]
  readonly addresses: readonly string[]
  readonly oddities: readonly Oddity[]
  /** Numbers of the streams that are programs of letters, maps from codes to letters, or colour profiles. */
  readonly programs: readonly number[]
  /** Places of the pages in their group: what is read is kept, and an object of an object stream holds on to all of it. */
  readonly pages: readonly number[]
}

/** Reads each object once. `information`: the numbers of the objects that tell about the file. */
export const besideIn = ({ objects }: ObjectGroup, information: ReadonlySet<number>): Beside => {
  const reader = new ObjectReader()
  for (const [place, object] of objects.entries()) {
    const isInformation = information.has(object.id)
    const skim = isInformation || object.packed === null ? null : skimOf(object.packed)
    if (skim === null) reader.read(object, place, isInformation)
    else reader.take(place, skim)
  }
  return reader
}

/** The kind that an object says it is; empty where it says none. */
export const typeOf = (value: PdfValue): string => (value.is === 'dictionary' ? nameOf(value.entries.get('Type')) : '')

export const nameOf = (value: PdfValue | undefined): string => (value?.is === 'name' ? value.name : '')

class ObjectReader implements Beside {
  readonly said: { place: Place; bytes: string }[] = []
  readonly addresses: string[] = []
  readonly oddities: Oddity[] = []
  readonly programs: number[] = []
  readonly pages: number[] = []

  take(place: number, { strings, type, subtype, hasParent }: Skim): void {
    if (type === 'Page') this.pages.push(place)
    if (strings.length === 0) return
    const isOutline = hasParent && strings.some(({ key }) => key === 'Title')
    const of = placeOf(type, subtype, isOutline)
    for (const { key, bytes } of strings) this.string(key, of, bytes)
  }

  read(object: PdfObject, place: number, isInformation: boolean): void {
    const value = object.value()
    const type = typeOf(value)
    if (type === 'Page') this.pages.push(place)
    if (value.is === 'dictionary') {
      this.lookFor(value.entries)
      // What kind of thing it is must be readable here: a page that says so elsewhere would be missed.
      if (value.entries.get('Type')?.is === 'reference') this.oddities.push('unreadable-text')
      if (isInformation)
        for (const key of value.entries.keys())
          if (!knownInformation.has(key)) this.oddities.push('unknown-information')
    }
    this.strings(
      value,
      isInformation ? 'information' : value.is === 'dictionary' ? placeIn(value.entries) : 'elsewhere',
    )
  }

  /** Programs that it names, and what no pack has. */
  private lookFor(entries: PdfDictionary): void {
    for (const [key, value] of entries) {
      const oddity = oddKeys.get(key)
      if (oddity !== undefined) this.oddities.push(oddity)
      if (value.is === 'reference') {
        if (programKeys.has(key)) this.programs.push(value.id)
      } else if (value.is === 'dictionary') this.lookFor(value.entries)
      else if (value.is === 'array') {
        for (const item of value.items) if (item.is === 'dictionary') this.lookFor(item.entries)
      } else if (key === 'S' && value.is === 'name' && oddActions.has(value.name)) this.oddities.push('action')
    }
  }

  private strings(value: PdfValue, place: Place, key = '', depth = 0): void {
    if (depth > 64) return
    if (value.is === 'string') this.string(key, place, value.bytes)
    else if (value.is === 'name') {
      if (!isPlain(value.name)) this.say(place, value.name)
    } else if (value.is === 'array') {
      for (const item of value.items) if (item.is !== 'number') this.strings(item, place, key, depth + 1)
    } else if (value.is === 'dictionary')
      for (const [own, item] of value.entries) {
        if (own.length > 12) this.say(place, own)
        if (item.is !== 'number' && item.is !== 'reference')
          this.strings(item, place, own.includes('\0') ? (own.split('\0')[0] ?? own) : own, depth + 1)
      }
  }

  private string(key: string, place: Place, written: string): void {
    const bytes = byItself(written)
    // What a file is known by is a hash: now and then its bytes look like a short word.
    if (key === 'ID' && isHash(bytes)) return
    if (key === 'URI') this.addresses.push(...readingsOf(bytes))
    this.say(placesOfKeys.get(key) ?? place, bytes)
  }

  private say(place: Place, bytes: string): void {
    this.said.push({ place, bytes })
  }
}

/** Cut out of a text of many objects, a string would hold on to that text for as long as it is kept itself. */
const byItself = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('latin1')

/** Sixteen bytes that are no text. */
const isHash = (bytes: string): boolean => bytes.length === 16 && /[^\x20-\x7e]/.test(bytes)

/** A name as the format itself has them. */
const isPlain = (name: string): boolean => {
  if (name.length > 40) return false
  for (let at = 0; at < name.length; at += 1) if (plainSigns[name.charCodeAt(at)] !== 1) return name.length === 1
  return true
}

const plainSigns = Uint8Array.from({ length: 256 }, (_, code) =>
  /[A-Za-z0-9.+-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

const placeIn = (entries: PdfDictionary): Place =>
  placeOf(nameOf(entries.get('Type')), nameOf(entries.get('Subtype')), entries.has('Title') && entries.has('Parent'))

const placeOf = (type: string, subtype: string, isOutline: boolean): Place => {
  if (type === 'Annot') return subtype === 'Link' ? 'link' : 'annotation'
  if (type === 'StructElem') return 'alternative-text'
  if (type === 'Filespec' || type === 'EmbeddedFile') return 'attachment'
  return isOutline ? 'outline' : 'elsewhere'
}

const placesOfKeys: ReadonlyMap<string, Place> = new Map([
  ['URI', 'link'],
  ['Alt', 'alternative-text'],
  ['ActualText', 'alternative-text'],
  ['E', 'alternative-text'],
])

/** What this program writes about a file; anything more tells about its maker. */
const knownInformation = new Set(['Title', 'Creator', 'Producer', 'CreationDate', 'ModDate'])

const programKeys = new Set([
  'FontFile',
  'FontFile2',
  'FontFile3',
  'ToUnicode',
  'DestOutputProfile',
  'CIDToGIDMap',
  'CIDSet',
])

const oddKeys: ReadonlyMap<string, Oddity> = new Map([
  ['JS', 'script'],
  ['JavaScript', 'script'],
  ['OpenAction', 'action'],
  ['AA', 'action'],
  ['EmbeddedFiles', 'attachment'],
  ['EF', 'attachment'],
  ['AcroForm', 'form'],
  ['XFA', 'form'],
])

const oddActions = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition'])

const skimOf = skimmer([...oddKeys.keys(), ...programKeys, ...oddActions])
