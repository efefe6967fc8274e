import { type ContentReading, type Resources, readContent } from './content'
import { type FontMap, fontMapOf } from './fontMaps'
import { type PdfObject, type PdfObjects, type PdfStream, digestOf, objectsOf } from './objects'
import { besidePicture } from './pictures'
import { readingsOf } from './strings'
import { type PdfDictionary, type PdfValue, latin } from './syntax'

/** Where in a file words stand that are not printed on a page. */
type Place =
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

/** A file as somebody reads it who looks everywhere. */
export interface FileReading {
  /** The words of each page in the order in which they are painted. */
  readonly pages: readonly string[]
  /** Words in places that no page shows. */
  readonly beside: readonly {
    readonly place: Place
    readonly text: string
    /** Readings of one string have one number: they are the same words. */
    readonly string: number
  }[]
  readonly addresses: readonly string[]
  readonly oddities: readonly Oddity[]
}

/** Reads finished files. What a stream says is kept by its bytes, so that a page that did not change is read once. */
export const fileReader = (): ((bytes: Uint8Array, onPage?: () => void) => FileReading) => {
  const contents = cacheOf<ContentReading>()
  const fonts = cacheOf<FontMap>()
  const packed = cacheOf<readonly PdfObject[]>()
  const readable = cacheOf<boolean>()
  return (bytes, onPage = () => undefined) => {
    return new Reader(objectsOf(bytes, packed), { contents, fonts, readable }).reading(onPage)
  }
}

/** As many streams as a few long packs have. */
const remembered = 4_000

type Cache<Value> = (key: string, make: () => Value) => Value

const cacheOf = <Value>(): Cache<Value> => {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = make()
    if (kept.size >= remembered) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, value)
    return value
  }
}

/** What was read of other files already. */
interface Known {
  readonly contents: Cache<ContentReading>
  readonly fonts: Cache<FontMap>
  readonly readable: Cache<boolean>
}

class Reader {
  private readonly beside: { place: Place; text: string; string: number }[] = []
  private said = 0
  private readonly addresses: string[] = []
  private readonly oddities = new Set<Oddity>()
  private readonly fontKeys = new Map<PdfDictionary, string>()
  private readonly contentIds = new Set<number>()
  /** Programs of letters, maps from codes to letters, and colour profiles, by what names them. */
  private readonly programs = new Set<number>()

  constructor(
    private readonly objects: PdfObjects,
    private readonly known: Known,
  ) {}

  reading(onPage: () => void): FileReading {
    const pages = this.objects.all.filter((object) => typeOf(object, this.objects) === 'Page')
    const texts = pages.map((page) => {
      onPage()
      return this.page(page)
    })
    const information = this.informationIds()
    for (const { value } of this.objects.all) if (value.is === 'dictionary') this.lookFor(value.entries)
    for (const object of this.objects.all) this.object(object, information)
    this.betweenObjects()
    return {
      pages: texts,
      beside: this.beside,
      addresses: this.addresses,
      oddities: [...this.oddities],
    }
  }

  private page(page: PdfObject): string {
    const dictionary = page.value.is === 'dictionary' ? page.value.entries : new Map<string, PdfValue>()
    const content = this.objects.resolve(dictionary.get('Contents'))
    const raw = dictionary.get('Contents')
    const parts = content?.is === 'array' ? content.items : raw === undefined ? [] : [raw]
    const streams = parts.flatMap((part) => {
      const id = part.is === 'reference' ? part.id : -1
      this.contentIds.add(id)
      return this.objects.at(id)?.stream ?? []
    })
    const resources = this.resources(this.inherited(dictionary, 'Resources'))
    const key = [...streams.map((stream) => stream.key()), resources.key].join(' ')
    const read = this.known.contents(key, () => readContent(joined(streams), resources))
    if (read.isBlind) this.oddities.add('unreadable-text')
    for (const string of read.strings) this.say('alternative-text', string)
    return inReadingOrder(read.text)
  }

  private inherited(dictionary: PdfDictionary, key: string): PdfDictionary | undefined {
    let current: PdfDictionary | undefined = dictionary
    for (let hops = 0; current !== undefined && hops < 32; hops += 1) {
      const found = this.objects.dictionary(current.get(key))
      if (found !== undefined) return found
      current = this.objects.dictionary(current.get('Parent'))
    }
    return undefined
  }

  private resources(dictionary: PdfDictionary | undefined, depth = 0): Resources & { readonly key: string } {
    const named = (kind: string, name: string): PdfValue | undefined =>
      this.objects.dictionary(dictionary?.get(kind))?.get(name)
    const fonts = this.objects.dictionary(dictionary?.get('Font')) ?? new Map<string, PdfValue>()
    const forms = this.objects.dictionary(dictionary?.get('XObject')) ?? new Map<string, PdfValue>()
    const keys = [...fonts].map(([name, value]) => `${name} ${this.fontKey(this.objects.dictionary(value))}`)
    const formKeys = [...forms.values()].map((value) => this.formKey(value))
    const opened = new Map<string, FontMap | null>()
    const open = (name: string): FontMap | null => {
      const font = this.objects.dictionary(named('Font', name))
      return font === undefined ? null : this.known.fonts(this.fontKey(font), () => fontMapOf(font, this.objects))
    }
    return {
      key: [...keys, ...formKeys].join(' '),
      font: (name) => {
        const known = opened.get(name)
        if (known !== undefined) return known
        const map = open(name)
        opened.set(name, map)
        return map
      },
      form: (name) => {
        const value = named('XObject', name)
        const object = value?.is === 'reference' ? this.objects.at(value.id) : undefined
        const bytes = object?.stream?.decoded()?.bytes
        if (object === undefined || bytes === undefined || nameAt(object, 'Subtype', this.objects) !== 'Form')
          return null
        this.contentIds.add(object.id)
        const own =
          object.value.is === 'dictionary' ? this.objects.dictionary(object.value.entries.get('Resources')) : undefined
        return { bytes, resources: this.resources(own ?? dictionary, depth + 1) }
      },
      properties: (name) => this.objects.dictionary(named('Properties', name)) ?? null,
    }
  }

  private formKey(value: PdfValue): string {
    const object = value.is === 'reference' ? this.objects.at(value.id) : undefined
    return object?.stream == null || nameAt(object, 'Subtype', this.objects) !== 'Form' ? '' : object.stream.key()
  }

  /** What its letters and widths depend on: its map and its widths. */
  private fontKey(font: PdfDictionary | undefined): string {
    if (font === undefined) return ''
    const known = this.fontKeys.get(font)
    if (known !== undefined) return known
    const map = font.get('ToUnicode')
    const letters = map?.is === 'reference' ? this.objects.at(map.id)?.stream?.key() : undefined
    const descendants = this.objects.resolve(font.get('DescendantFonts'))
    const own = descendants?.is === 'array' ? this.objects.dictionary(descendants.items[0]) : undefined
    const widths = JSON.stringify([this.objects.resolve(own?.get('W')), this.objects.resolve(font.get('Widths'))])
    const key = `${letters ?? '-'} ${digestOf(Buffer.from(widths))} ${nameOf(font.get('Subtype'))}`
    this.fontKeys.set(font, key)
    return key
  }

  private object(object: PdfObject, information: ReadonlySet<number>): void {
    const type = typeOf(object, this.objects)
    const isInformation = information.has(object.id)
    if (object.value.is === 'dictionary') {
      const { entries } = object.value
      if (isInformation)
        for (const key of entries.keys()) if (!knownInformation.has(key)) this.oddities.add('unknown-information')
    }
    this.strings(object.value, isInformation ? 'information' : placeOf(object, type))
    if (object.stream !== null) this.stream(object, object.stream, type)
  }

  private stream(object: PdfObject, stream: PdfStream, type: string): void {
    // The objects of an object stream are read one by one. Pages and forms were read as what they paint, programs of letters and colours hold no sentences.
    if (this.contentIds.has(object.id) || this.programs.has(object.id) || type === 'XRef' || type === 'ObjStm') {
      if (!this.known.readable(stream.key(), () => stream.decoded() !== null)) this.oddities.add('unreadable-stream')
      return
    }
    const read = stream.decoded()
    if (read === null) {
      this.oddities.add('unreadable-stream')
      return
    }
    if (read.picture === 'DCTDecode') {
      const metadata = besidePicture(read.bytes)
      if (metadata.length > 0) this.oddities.add('picture-metadata')
      for (const bytes of metadata) this.say('picture', bytes)
      return
    }
    const place =
      type === 'Metadata'
        ? 'metadata'
        : type === 'EmbeddedFile'
          ? 'attachment'
          : read.picture === null && type !== 'XObject'
            ? 'elsewhere'
            : 'picture'
    if (type === 'EmbeddedFile') this.oddities.add('attachment')
    this.say(place, latin(read.bytes))
  }

  private strings(value: PdfValue, place: Place, key = '', depth = 0): void {
    if (depth > 64) return
    if (value.is === 'string') {
      if (key === 'URI') this.addresses.push(...readingsOf(value.bytes))
      this.say(placesOfKeys[key] ?? place, value.bytes)
    } else if (value.is === 'name') {
      if (!this.isPlain(value.name)) this.say(place, value.name)
    } else if (value.is === 'array') for (const item of value.items) this.strings(item, place, key, depth + 1)
    else if (value.is === 'dictionary')
      for (const [own, item] of value.entries) {
        if (own.length > 12) this.say(place, own)
        if (item.is !== 'number' && item.is !== 'reference')
          this.strings(item, place, own.includes('\0') ? (own.split('\0')[0] ?? own) : own, depth + 1)
      }
  }

  private readonly plainNames = new Set<string>()

  /** A name as the format itself has them; the same few stand in a file thousands of times. */
  private isPlain(name: string): boolean {
    if (this.plainNames.has(name)) return true
    const isPlain = name.length < 2 || /^[A-Za-z0-9.+-]{1,40}$/.test(name)
    if (isPlain) this.plainNames.add(name)
    return isPlain
  }

  /** Programs that it names, and what no pack has. */
  private lookFor(entries: PdfDictionary): void {
    for (const [key, value] of entries) {
      const oddity = oddKeys.get(key)
      if (oddity !== undefined) this.oddities.add(oddity)
      if (value.is === 'reference') {
        if (programKeys.has(key)) this.programs.add(value.id)
      } else if (value.is === 'dictionary') this.lookFor(value.entries)
      else if (key === 'S' && value.is === 'name' && oddActions.has(value.name)) this.oddities.add('action')
    }
  }

  private informationIds(): ReadonlySet<number> {
    const ids = new Set<number>()
    for (const text of this.objects.between)
      for (const found of text.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)) ids.add(Number(found[1]))
    for (const { value } of this.objects.all) {
      const named =
        value.is === 'dictionary' && nameOf(value.entries.get('Type')) === 'XRef'
          ? value.entries.get('Info')
          : undefined
      if (named?.is === 'reference') ids.add(named.id)
    }
    return ids
  }

  private betweenObjects(): void {
    const all = this.objects.between.join('\n')
    if ((all.match(/startxref/g) ?? []).length !== 1 || (all.match(/%%EOF/g) ?? []).length !== 1)
      this.oddities.add('earlier-revision')
    for (const text of this.objects.between) {
      const words = text.replace(/^[\s\d]*(?:endobj|endstream)?[\s]*/, '')
      if (words !== '') this.say('elsewhere', words)
    }
  }

  private say(place: Place, bytes: string): void {
    this.said += 1
    for (const text of readingsOf(bytes)) this.beside.push({ place, text, string: this.said })
  }
}

const joined = (streams: readonly PdfStream[]): Uint8Array => {
  const all = streams.flatMap((stream) => stream.decoded()?.bytes ?? [])
  return all.length === 1 ? (all[0] ?? newLine) : Buffer.concat(all.flatMap((one) => [one, newLine]))
}

const newLine = new Uint8Array([0x0a])

const typeOf = (object: PdfObject, objects: PdfObjects): string => nameAt(object, 'Type', objects)

const nameAt = ({ value }: PdfObject, key: string, objects: PdfObjects): string =>
  value.is === 'dictionary' ? nameOf(objects.resolve(value.entries.get(key))) : ''

const nameOf = (value: PdfValue | undefined): string => (value?.is === 'name' ? value.name : '')

const placeOf = ({ value }: PdfObject, type: string): Place => {
  if (value.is !== 'dictionary') return 'elsewhere'
  if (type === 'Annot') return nameOf(value.entries.get('Subtype')) === 'Link' ? 'link' : 'annotation'
  if (type === 'StructElem') return 'alternative-text'
  if (type === 'Filespec' || type === 'EmbeddedFile') return 'attachment'
  return value.entries.has('Title') && value.entries.has('Parent') ? 'outline' : 'elsewhere'
}

const placesOfKeys: Readonly<Record<string, Place>> = {
  URI: 'link',
  Alt: 'alternative-text',
  ActualText: 'alternative-text',
  E: 'alternative-text',
}

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

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Letters of scripts that run from right to left are painted in the order in which they are seen; they are read the other way. */
const inReadingOrder = (text: string): string =>
  rightToLeft.test(text)
    ? text
        .split('\n')
        .map((line) => (rightToLeft.test(line) ? line.replace(turned, turnedAround) : line))
        .join('\n')
    : text

/** From the first such letter to the last, with what stands between. */
const turned = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\n]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\p{M}])?/gu

const turnedAround = (stretch: string): string =>
  [...stretch]
    .reverse()
    .join('')
    .replace(
      /[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}](?:[^\n\u0590-\u08ff]*[\p{Nd}\p{Script=Latin}\p{Script=Cyrillic}])?/gu,
      (run) => [...run].reverse().join(''),
    )
