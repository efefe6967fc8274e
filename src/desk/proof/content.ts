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
  /** Words in the order in which they are painted: a line feed where the pen moved to another line, a space over a gap. */
  readonly text: string
  /** Bytes of strings in the content that no font prints: text to read aloud, properties. */
  readonly strings: readonly string[]
  /** Text was painted by a font that does not say which letters its codes are. */
  readonly isBlind: boolean
}

/** Forms inside forms; deeper ones are not drawn by any reader either. */
const deepest = 12

/**
 * The words of a content stream, whether they can be seen or not: white, covered, clipped, beyond the edge of the page or
 * painted with no ink, they are in the file.
 */
export const readContent = (bytes: Uint8Array, resources: Resources): ContentReading => {
  const reader = new ContentReader()
  reader.read(bytes, resources, 0)
  return { text: reader.pen.text(), strings: reader.strings, isBlind: reader.pen.isBlind }
}

class ContentReader {
  readonly pen = new Pen()
  readonly strings: string[] = []
  private saved: TextState[] = []

  read(bytes: Uint8Array, resources: Resources, depth: number): void {
    const given = new Operands(bytes)
    for (let operator = given.next(); operator !== null; operator = given.next())
      this.operate(operator, given, bytes, resources, depth)
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
