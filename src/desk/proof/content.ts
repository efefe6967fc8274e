import type { FontMap } from './fontMaps'
import { Operands } from './operands'
import { type Matrix, Pen, type TextState, identity, times } from './pen'
import type { PdfDictionary, PdfValue } from './syntax'

/** What the content of a page names. */
export interface Resources {
  readonly font: (name: string) => FontMap | null
  /** The content of a form and its own resources; null for a picture or a name that is not there. */
  readonly form: (name: string) => { readonly bytes: Uint8Array; readonly resources: Resources } | null
  /** null: the content can name none. */
  readonly properties: ((name: string) => PdfDictionary | null) | null
}

export interface ContentReading {
  /** Words in the order in which they are painted: a line feed where the pen moved to another line, a space over a gap, a tab over a wide one. */
  readonly text: string
  /** Bytes of strings in the content that no font prints: text to read aloud, properties. */
  readonly strings: readonly string[]
  /** Text was painted by a font that does not say which letters its codes are. */
  readonly isBlind: boolean
}

/** What a content paints before its first form. */
export interface OpeningReading extends ContentReading {
  /** From that form on; null: it shows none. */
  readonly rest: UnreadContent | null
}

interface UnreadContent {
  readonly bytes: Uint8Array
  readonly pen: Pen
  readonly saved: readonly TextState[]
}

export interface RestReading extends ContentReading {
  /** Names of the forms that it shows by itself. */
  readonly forms: readonly string[]
}

/** Forms inside forms; deeper ones are not drawn by any reader either. */
const deepest = 12

/**
 * The words of a content stream, whether they can be seen or not: white, covered, clipped, beyond the edge of the page or
 * painted with no ink, they are in the file. Up to the first form: it may say something else in each file, and what comes
 * before is the same wherever these bytes and fonts are.
 */
export const readOpening = (bytes: Uint8Array, resources: Resources): OpeningReading => {
  const reader = new ContentReader(new Pen(), [])
  const end = reader.read(bytes, resources, 0, { stopsAtForm: true })
  // Copied: it is kept, and would hold on to all of the content.
  const rest = end === null ? null : { bytes: bytes.slice(end), ...reader.place() }
  return { ...reader.reading(), rest }
}

/** The words behind, read on from where the opening ends. */
export const readRest = ({ bytes, pen, saved }: UnreadContent, resources: Resources): RestReading => {
  const reader = new ContentReader(pen.next(), saved)
  reader.read(bytes, resources, 0)
  return { ...reader.reading(), forms: reader.forms }
}

class ContentReader {
  readonly forms: string[] = []
  private readonly strings: string[] = []
  private saved: TextState[]

  constructor(
    private readonly pen: Pen,
    saved: readonly TextState[],
  ) {
    this.saved = saved.map((state) => ({ ...state }))
  }

  reading(): ContentReading {
    return { text: this.pen.text(), strings: this.strings, isBlind: this.pen.isBlind }
  }

  place(): Pick<UnreadContent, 'pen' | 'saved'> {
    return { pen: this.pen.next(), saved: this.saved }
  }

  /** Where the first form is shown, if it is to stop there; null: all is read. */
  read(bytes: Uint8Array, resources: Resources, depth: number, { stopsAtForm = false } = {}): number | null {
    const given = new Operands(bytes)
    for (let operator = given.next(); operator !== null; operator = given.next()) {
      if (stopsAtForm && operator === 'Do' && resources.form(given.name(0)) !== null) return given.begin
      this.operate(operator, given, bytes, resources, depth)
    }
    return null
  }

  private operate(operator: string, given: Operands, bytes: Uint8Array, resources: Resources, depth: number): void {
    const { pen } = this
    switch (operator) {
      case 'Tj':
      case 'TJ':
        this.show(given, 0, bytes)
        return
      case 'Tm':
        pen.placeAt(matrixOf(given))
        return
      case 'BT':
        pen.placeAt(identity)
        return
      case 'Tf':
        pen.state.font = resources.font(given.name(0))
        pen.state.size = given.number(1)
        return
      case 'Tc':
        pen.state.charSpace = given.number(0)
        return
      case 'Tw':
        pen.state.wordSpace = given.number(0)
        return
      case 'Tz':
        pen.state.scale = given.number(0, 100) / 100
        return
      case 'TL':
        pen.state.leading = given.number(0)
        return
      case 'TD':
        pen.state.leading = -given.number(1)
        pen.move(given.number(0), given.number(1))
        return
      case 'Td':
        pen.move(given.number(0), given.number(1))
        return
      case 'T*':
        pen.move(0, -pen.state.leading)
        return
      case "'":
        pen.move(0, -pen.state.leading)
        this.show(given, 0, bytes)
        return
      case '"':
        pen.state.wordSpace = given.number(0)
        pen.state.charSpace = given.number(1)
        pen.move(0, -pen.state.leading)
        this.show(given, 2, bytes)
        return
      case 'q':
        this.saved.push({ ...pen.state })
        return
      case 'Q':
        pen.state = this.saved.pop() ?? pen.state
        return
      case 'cm':
        pen.state.ctm = times(matrixOf(given), pen.state.ctm)
        return
      case 'Do': {
        const form = depth < deepest ? resources.form(given.name(0)) : null
        if (form === null) return
        if (depth === 0) this.forms.push(given.name(0))
        const { saved } = this
        const state = { ...pen.state }
        this.saved = []
        this.read(form.bytes, form.resources, depth + 1)
        this.saved = saved
        pen.state = state
        return
      }
      default:
        // Marked content may bring words of its own, in place or by name.
        if (given.hasOthers) this.keepOperands(given, resources)
    }
  }

  private show(given: Operands, index: number, bytes: Uint8Array): void {
    const end = given.bytesEnd(index)
    if (end > 0) {
      this.pen.showBytes(bytes, given.start(index), end)
      return
    }
    const value = given.value(index)
    const parts = value?.is === 'array' ? value.items : value === null ? [] : [value]
    this.pen.show(parts.flatMap((part) => (part.is === 'number' ? part.value : part.is === 'string' ? part.bytes : [])))
  }

  private keepOperands(given: Operands, resources: Resources): void {
    for (let index = 0; index < given.count; index += 1) {
      if (given.isName(index)) {
        if (resources.properties !== null) this.keepProperties(given.name(index), resources)
        continue
      }
      const value = given.value(index)
      if (value !== null) this.keepStrings(value, resources)
    }
  }

  private keepStrings(operand: PdfValue, resources: Resources, depth = 0): void {
    if (depth > deepest) return
    if (operand.is === 'string') this.strings.push(operand.bytes)
    else if (operand.is === 'array') for (const item of operand.items) this.keepStrings(item, resources, depth + 1)
    else if (operand.is === 'dictionary')
      for (const value of operand.entries.values()) this.keepStrings(value, resources, depth + 1)
    else if (operand.is === 'name') this.keepProperties(operand.name, resources)
  }

  private keepProperties(name: string, resources: Resources): void {
    const named = resources.properties?.(name) ?? null
    if (named !== null) for (const value of named.values()) if (value.is === 'string') this.strings.push(value.bytes)
  }
}

const matrixOf = (given: Operands): Matrix => [
  given.number(0, 1),
  given.number(1),
  given.number(2),
  given.number(3, 1),
  given.number(4),
  given.number(5),
]
