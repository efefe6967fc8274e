import PdfKit from 'pdfkit'
import type { FontkitFont } from 'fontkit'

/**
 * The members of pdfkit 0.20.2 that this program relies on beyond its public face. The version is pinned and
 * `pdfkitInside.test.ts` holds each of them, so that a new version cannot change them unseen.
 */
export interface PdfReference {
  readonly id: number
  readonly data: Record<string, unknown>
  buffer: readonly Uint8Array[]
  compress: boolean
  finalize: () => void
  write(chunk: Uint8Array | string): void
  end(chunk?: Uint8Array | string): void
  toString(): string
}

export interface PdfPage {
  readonly dictionary: PdfReference
  readonly content: PdfReference
  readonly height: number
  /** Fonts of the page by their name in its content. */
  readonly fonts: Record<string, PdfReference>
  readonly xobjects: Record<string, PdfReference>
  readonly annotations: PdfReference[]
  write(chunk: Uint8Array | string): void
}

export interface PdfFont {
  readonly id: string
  readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number; encode: () => Uint8Array }
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  ref(): PdfReference
}

export interface PdfImage {
  readonly width: number
  readonly height: number
  readonly colorSpace: string
  readonly obj: PdfReference | null
  embed(document: PdfDocument): void
}

export interface PdfOutline {
  readonly outlineData: Record<string, unknown>
  addItem(title: string, options?: { readonly expanded?: boolean }): PdfOutline
}

export interface PdfDocument {
  page: PdfPage
  readonly outline: PdfOutline
  readonly _root: PdfReference
  readonly _info: PdfReference
  readonly _id: Uint8Array
  readonly _offsets: (number | null)[]
  _offset: number
  _font: PdfFont
  ref(data?: Record<string, unknown>): PdfReference
  _write(data: Uint8Array | string): void
  _refEnd(reference: PdfReference): void
  _finalize(): void
  endMetadata(): void
  push(chunk: Uint8Array | null): boolean
  font(program: FontkitFont): PdfDocument
  openImage(bytes: Uint8Array): PdfImage
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): PdfDocument
  end(): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): PdfDocument
  on(event: 'end', listener: () => void): PdfDocument
  on(event: 'error', listener: (error: Error) => void): PdfDocument
}

export interface DocumentInfo {
  readonly Title: string
  readonly Creator: string
  readonly Producer: string
  readonly CreationDate: Date
  readonly ModDate: Date
}

/** An empty document without a page and without a default font, which pdfkit would not embed. */
export const newDocument = (info: DocumentInfo, language: string): PdfDocument => {
  const options = {
    autoFirstPage: false,
    bufferPages: true,
    compress: true,
    pdfVersion: '1.7',
    displayTitle: true,
    lang: language,
    font: null,
    info: { ...info },
  } as const
  const document: unknown = Reflect.construct(PdfKit, [options])
  return asInside(document)
}

const asInside = (document: unknown): PdfDocument => {
  if (!isInside(document)) throw new Error('This version of pdfkit is not the one that was pinned')
  return document
}

const isInside = (value: unknown): value is PdfDocument =>
  typeof value === 'object' &&
  value !== null &&
  ['ref', '_write', '_refEnd', '_finalize', 'endMetadata', 'openImage'].every(
    (name) => typeof Reflect.get(value, name) === 'function',
  ) &&
  ['_root', '_id', '_offsets', 'outline'].every((name) => typeof Reflect.get(value, name) === 'object')
