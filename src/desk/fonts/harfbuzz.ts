import wasm from 'harfbuzzjs/dist/harfbuzz.wasm?url&inline'

/** One glyph as HarfBuzz places it; measures in font units, `cluster` the offset of the letters it came from. */
export interface PlacedGlyph {
  readonly glyph: number
  readonly cluster: number
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

/** Shapes a unit of text with one face. Glyphs come from left to right, in both directions. */
export type Engine = (unit: string, direction: 'ltr' | 'rtl', features: readonly string[]) => readonly PlacedGlyph[]

/** As much of WebAssembly as is used here: the library of this layer does not describe it. */
interface Memory {
  readonly buffer: ArrayBuffer
  readonly grow: (pages: number) => number
}
type Imports = Readonly<Record<string, Readonly<Record<string, (wanted: number) => number | void>>>>
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: Imports) => { readonly exports: unknown }
}

/** The functions of HarfBuzz's C interface that are called here; pointers are numbers. */
interface HarfBuzz {
  readonly memory: Memory
  readonly __wasm_call_ctors: () => void
  readonly malloc: (size: number) => number
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  readonly hb_face_create: (blob: number, index: number) => number
  readonly hb_font_create: (face: number) => number
  readonly hb_buffer_create: () => number
  readonly hb_buffer_reset: (buffer: number) => void
  readonly hb_buffer_set_direction: (buffer: number, direction: number) => void
  readonly hb_buffer_set_cluster_level: (buffer: number, level: number) => void
  readonly hb_buffer_add_utf16: (buffer: number, text: number, length: number, offset: number, count: number) => void
  readonly hb_buffer_guess_segment_properties: (buffer: number) => void
  readonly hb_buffer_get_length: (buffer: number) => number
  readonly hb_buffer_get_glyph_infos: (buffer: number, length: number) => number
  readonly hb_buffer_get_glyph_positions: (buffer: number, length: number) => number
  readonly hb_shape: (font: number, buffer: number, features: number, count: number) => void
}

/** hb-common.h and hb-buffer.h. */
const directions = { ltr: 4, rtl: 5 } as const
const readOnly = 1
const monotoneCharacters = 1
/** Five 32-bit words in each `hb_glyph_info_t` and `hb_glyph_position_t`; four in an `hb_feature_t`. */
const recordWords = 5
const featureBytes = 16
const toTheEnd = 0xffffffff

/** Longer units are laid into the buffer in a room of their own size. */
const usualLetters = 1_024
const mostFeatures = 8

interface Library {
  readonly hb: HarfBuzz
  readonly buffer: number
  room: { readonly at: number; readonly letters: number }
  readonly features: number
}

let library: Library | null = null

/** HarfBuzz is compiled when the first text comes that needs it: a pack in plain Latin starts without. */
const opened = (): Library => (library ??= open())

const open = (): Library => {
  const bytes = Buffer.from(wasm.slice(wasm.indexOf(',') + 1), 'base64')
  const instance = new WebAssembly.Instance(
    new WebAssembly.Module(bytes),
    surroundings(() => hb.memory),
  )
  const hb = instance.exports as unknown as HarfBuzz
  hb.__wasm_call_ctors()
  return {
    hb,
    buffer: hb.hb_buffer_create(),
    room: { at: hb.malloc(2 * usualLetters), letters: usualLetters },
    features: hb.malloc(featureBytes * mostFeatures),
  }
}

/** What the compiled library asks of its surroundings: more memory, and to be let die. */
const surroundings = (memory: () => Memory): Imports => {
  const gaveUp = (): never => {
    throw new Error('HarfBuzz gave up')
  }
  return {
    wasi_snapshot_preview1: { proc_exit: gaveUp },
    env: {
      _abort_js: gaveUp,
      _emscripten_runtime_keepalive_clear: () => undefined,
      _setitimer_js: () => 0,
      emscripten_resize_heap: (wanted: number): number => {
        const own = memory()
        try {
          own.grow(Math.ceil(((wanted >>> 0) - own.buffer.byteLength) / pageBytes))
          return 1
        } catch {
          return 0
        }
      },
    },
  }
}

const pageBytes = 65_536

/** The engine of one face. The file is laid into HarfBuzz's own memory with the first unit and stays there. */
export const engineOf = (file: Uint8Array): Engine => {
  let font: number | null = null
  return (unit, direction, features) => {
    const { hb, buffer } = opened()
    font ??= fontOf(hb, file)
    fill(opened(), unit, direction)
    hb.hb_shape(font, buffer, writeFeatures(opened(), features), Math.min(features.length, mostFeatures))
    return glyphsIn(hb, buffer)
  }
}

const fontOf = (hb: HarfBuzz, file: Uint8Array): number => {
  const at = hb.malloc(file.length)
  new Uint8Array(hb.memory.buffer).set(file, at)
  return hb.hb_font_create(hb.hb_face_create(hb.hb_blob_create(at, file.length, readOnly, 0, 0), 0))
}

/** The script is guessed from the letters; the direction is that of the line, never guessed. */
const fill = (own: Library, unit: string, direction: 'ltr' | 'rtl'): void => {
  const { hb, buffer } = own
  if (unit.length > own.room.letters) own.room = { at: hb.malloc(2 * unit.length), letters: unit.length }
  const letters = new Uint16Array(hb.memory.buffer, own.room.at, unit.length)
  for (let at = 0; at < unit.length; at += 1) letters[at] = unit.charCodeAt(at)
  hb.hb_buffer_reset(buffer)
  hb.hb_buffer_set_cluster_level(buffer, monotoneCharacters)
  hb.hb_buffer_add_utf16(buffer, own.room.at, unit.length, 0, unit.length)
  hb.hb_buffer_set_direction(buffer, directions[direction])
  hb.hb_buffer_guess_segment_properties(buffer)
}

const writeFeatures = ({ hb, features: at }: Library, features: readonly string[]): number => {
  if (features.length === 0) return 0
  const words = new Uint32Array(hb.memory.buffer, at, 4 * mostFeatures)
  features.slice(0, mostFeatures).forEach((feature, index) => {
    const tag = [...feature].reduce((sum, letter) => (sum << 8) | letter.charCodeAt(0), 0)
    words.set([tag, 1, 0, toTheEnd], 4 * index)
  })
  return at
}

const glyphsIn = (hb: HarfBuzz, buffer: number): readonly PlacedGlyph[] => {
  const count = hb.hb_buffer_get_length(buffer)
  const infosAt = hb.hb_buffer_get_glyph_infos(buffer, 0)
  const positionsAt = hb.hb_buffer_get_glyph_positions(buffer, 0)
  const infos = new Uint32Array(hb.memory.buffer, infosAt, recordWords * count)
  const positions = new Int32Array(hb.memory.buffer, positionsAt, recordWords * count)
  return Array.from({ length: count }, (_, index) => {
    const at = recordWords * index
    return {
      glyph: infos[at] ?? 0,
      cluster: infos[at + 2] ?? 0,
      xAdvance: positions[at] ?? 0,
      xOffset: positions[at + 2] ?? 0,
      yOffset: positions[at + 3] ?? 0,
    }
  })
}
