import { type Beside, type Oddity, type Place, besideIn, nameOf, typeOf } from './beside'
import { type OpeningReading, type Resources, type RestReading, readOpening, readRest } from './content'
import { type FontMap, fontMapOf } from './fontMaps'
import { type PdfObject, type ObjectGroup, type PdfObjects, type PdfStream, digestOf, objectsOf } from './objects'
import { besidePicture } from './pictures'
import { inReadingOrder } from './readingOrder'
import { readingsOf } from './strings'
import { type PdfDictionary, type PdfValue, latin } from './syntax'

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
  const known: Known = {
    openings: cacheOf(),
    rests: cacheOf(),
    fonts: cacheOf(),
    readable: cacheOf(),
    beside: cacheOf(),
  }
  return (bytes, onPage = () => undefined) => new Reader(objectsOf(bytes), known).reading(onPage)
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
  readonly openings: Cache<OpeningReading>
  /** By their openings and by all forms that could be shown. */
  readonly rests: Cache<RestReading>
  readonly fonts: Cache<FontMap>
  readonly readable: Cache<boolean>
  readonly beside: Cache<Beside>
}

/** `key` says everything that the words of a content depend on beside its bytes, but for what its forms say. */
interface NamedResources extends Resources {
  readonly key: string
  readonly hasForms: boolean
  /** What the forms say. */
  readonly forms: () => string
  /** The number of the object that a form is; less than nothing where there is none. */
  readonly idOf: (name: string) => number
}

/** Files that were read. */
let read = 0

class Reader {
  private readonly number = (read += 1)
  private readonly beside: { place: Place; text: string; string: number }[] = []
  private said = 0
  private readonly addresses: string[] = []
  private readonly oddities = new Set<Oddity>()
  private readonly fontKeys = new Map<PdfDictionary, string>()
  private readonly contentIds = new Set<number>()
  private readonly programs = new Set<number>()
  private readonly forms = new Map<number, Uint8Array | null>()

  constructor(
    private readonly objects: PdfObjects,
    private readonly known: Known,
  ) {}

  reading(onPage: () => void): FileReading {
    const information = this.informationIds()
    const pages = this.objects.groups
      .flatMap((group) => this.group(group, information).pages.flatMap((place) => group.objects[place] ?? []))
      .map((page) => {
        onPage()
        return this.page(page)
      })
    for (const { objects } of this.objects.groups)
      for (const object of objects) if (object.stream !== null) this.stream(object, object.stream)
    this.betweenObjects()
    return {
      pages,
      beside: this.beside,
      addresses: this.addresses,
      oddities: [...this.oddities],
    }
  }

  private group(group: ObjectGroup, information: ReadonlySet<number>): Beside {
    const read = (): Beside => besideIn(group, information)
    const beside = group.key === null ? read() : this.known.beside(`${group.key} ${[...information].join(' ')}`, read)
    for (const { place, bytes } of beside.said) this.say(place, bytes)
    this.addresses.push(...beside.addresses)
    for (const oddity of beside.oddities) this.oddities.add(oddity)
    for (const id of beside.programs) this.programs.add(id)
    return beside
  }

  private page(page: PdfObject): string {
    const value = page.value()
    const dictionary = value.is === 'dictionary' ? value.entries : new Map<string, PdfValue>()
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
    const opening = this.known.openings(key, () => readOpening(joined(streams), resources))
    const { rest } = opening
    const behind = rest && this.known.rests(`${key} ${resources.forms()}`, () => readRest(rest, resources))
    for (const name of behind?.forms ?? []) this.contentIds.add(resources.idOf(name))
    for (const read of [opening, behind]) {
      if (read?.isBlind === true) this.oddities.add('unreadable-text')
      for (const string of read?.strings ?? []) this.say('alternative-text', string)
    }
    return inReadingOrder(opening.text + (behind?.text ?? ''))
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

  private resources(dictionary: PdfDictionary | undefined, depth = 0): NamedResources {
    const named = (kind: string, name: string): PdfValue | undefined =>
      this.objects.dictionary(dictionary?.get(kind))?.get(name)
    const properties = this.objects.dictionary(dictionary?.get('Properties'))
    const fonts = this.objects.dictionary(dictionary?.get('Font')) ?? new Map<string, PdfValue>()
    const forms = this.objects.dictionary(dictionary?.get('XObject')) ?? new Map<string, PdfValue>()
    const keys = [...fonts].map(([name, value]) => `${name} ${this.fontKey(this.objects.dictionary(value))}`)
    const shown = [...forms].filter(([, value]) => this.isForm(value))
    const opened = new Map<string, FontMap | null>()
    const open = (name: string): FontMap | null => {
      const font = this.objects.dictionary(named('Font', name))
      return font === undefined ? null : this.known.fonts(this.fontKey(font), () => fontMapOf(font, this.objects))
    }
    return {
      key: [...keys, ...shown.map(([name]) => name)].join(' '),
      hasForms: shown.length > 0,
      forms: () => shown.map(([, value]) => this.formKey(value)).join(' '),
      idOf: (name) => {
        const value = named('XObject', name)
        return value?.is === 'reference' ? value.id : -1
      },
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
        const bytes = object === undefined ? null : this.formBytes(object)
        if (object === undefined || bytes === null) return null
        this.contentIds.add(object.id)
        const own = this.objects.dictionary(this.objects.dictionary(value)?.get('Resources'))
        return { bytes, resources: this.resources(own ?? dictionary, depth + 1) }
      },
      properties: properties === undefined ? null : (name) => this.objects.dictionary(properties.get(name)) ?? null,
    }
  }

  /** What a form paints, undone once however often it is painted; null for anything that is no form. */
  private formBytes(object: PdfObject): Uint8Array | null {
    const known = this.forms.get(object.id)
    if (known !== undefined) return known
    const bytes = this.subtypeOf(object) === 'Form' ? (object.stream?.decoded()?.bytes ?? null) : null
    this.forms.set(object.id, bytes)
    return bytes
  }

  private isForm(value: PdfValue): boolean {
    const object = value.is === 'reference' ? this.objects.at(value.id) : undefined
    return object?.stream != null && this.subtypeOf(object) === 'Form'
  }

  /** What it paints, and in which fonts. One that shows forms of its own is known to this file alone. */
  private formKey(value: PdfValue): string {
    const object = value.is === 'reference' ? this.objects.at(value.id) : undefined
    const own = this.objects.dictionary(this.objects.dictionary(value)?.get('Resources'))
    const named = own === undefined ? null : this.resources(own)
    const place = named?.hasForms === true ? `${this.number} ${object?.id ?? ''}` : ''
    return `${object?.stream?.key() ?? ''} ${named?.key ?? ''} ${place}`
  }

  private subtypeOf(object: PdfObject): string {
    const own = object.value()
    return own.is === 'dictionary' ? nameOf(this.objects.resolve(own.entries.get('Subtype'))) : ''
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

  private stream(object: PdfObject, stream: PdfStream): void {
    const { id } = object
    const type = typeOf(object.value())
    // The objects of an object stream are read one by one. Pages and forms were read as what they paint, programs of letters and colours hold no sentences.
    if (this.contentIds.has(id) || this.programs.has(id) || type === 'XRef' || type === 'ObjStm') {
      if (!this.known.readable(stream.key(), stream.isReadable)) this.oddities.add('unreadable-stream')
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

  /** Numbers of the objects that trailers and tables name as what tells about the file. */
  private informationIds(): ReadonlySet<number> {
    const ids = new Set<number>()
    for (const text of this.objects.between)
      for (const found of text.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)) ids.add(Number(found[1]))
    for (const { objects } of this.objects.groups)
      for (const object of objects) {
        const own = object.stream === null ? null : object.value()
        const named = own?.is === 'dictionary' && typeOf(own) === 'XRef' ? own.entries.get('Info') : undefined
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
