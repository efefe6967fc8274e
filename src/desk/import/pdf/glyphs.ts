import { type FontFace, type PDFPageProxy, operators as op, withoutAnnotations } from './library/library'
import { Covers } from './covers'
import { type Box, boxOf, isIn, overlapOf } from './box'
import { type Matrix, identity, times } from './matrix'
import { type DrawnSign, isRaisedFigure, meaningOf } from './meaning'

/** A sign as it stands on a page: points from the upper left corner, whatever the page is turned to. */
export interface Glyph {
  /** What it stands for: mostly one letter, of a ligature several, in the order in which they are read. */
  readonly text: string
  readonly left: number
  readonly right: number
  /** The line on which it stands. */
  readonly base: number
  readonly size: number
  readonly isBold: boolean
  /** A figure in a raised form of its own, on the line and in the size of the others. */
  readonly isRaised: boolean
  /** Nobody sees it: drawn without ink, in the colour of the paper, beside the page or where it is cut off. */
  readonly isHidden: boolean
  /** Drawn without ink: what stands over a picture of its words is so. */
  readonly isWithoutInk: boolean
}

export interface PageOfGlyphs {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  /** Words that do not run along the page: stamps at its edge. */
  readonly turned: string
}

/** More signs than this are on no page that somebody reads. */
const mostGlyphs = 200_000

/** The signs of a page, in the order in which they are drawn. `isShown`: whether a layer of the document is switched on. */
export const glyphsOf = async (
  page: PDFPageProxy,
  isShown: (layer: unknown) => boolean = () => true,
): Promise<PageOfGlyphs> => {
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'display', annotationMode: withoutAnnotations })
  const thing = (id: string): unknown => (page.commonObjs.has(id) ? page.commonObjs.get(id) : null)
  const turnedBy = (degrees: number): PageOfGlyphs => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation: (page.rotate + degrees) % 360 })
    const pen = new Pen(transform as Matrix, { width, height }, thing, isShown)
    fnArray.forEach((code, at) => pen.draw(code, argsArray[at] ?? []))
    return { width, height, glyphs: pen.glyphs, turned: pen.turned.join('').trim() }
  }
  const upright = turnedBy(0)
  const lying = lettersIn(upright.turned)
  if (lying < fewestLying || lying <= mostlyTurned * upright.glyphs.length) return upright
  // Whoever reads such a page turns it.
  const [best = upright] = [upright, turnedBy(90), turnedBy(270), turnedBy(180)].toSorted(
    (one, other) => other.glyphs.length - one.glyphs.length,
  )
  return best
}

/** So many times as many letters as stand upright lie on their side where all of a page does. */
const mostlyTurned = 4
/** … and they are more than a stamp at its edge has. */
const fewestLying = 120

const lettersIn = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0

interface State {
  readonly matrix: Matrix
  readonly font: FontFace
  readonly size: number
  readonly letterSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  readonly mode: number
  readonly ink: string
  readonly stroke: string
  /** Outside of it nothing is painted; null: everywhere. */
  readonly clip: Box | null
}

/** Follows what a page says to draw, as far as letters and what lies under them need it (ISO 32000-2, 8.4 and 9.4). */
class Pen {
  readonly glyphs: Glyph[] = []
  readonly turned: string[] = []
  private state: State
  private readonly kept: State[] = []
  private textMatrix: Matrix = identity
  private x = 0
  private y = 0
  private lineX = 0
  private lineY = 0
  /** The path that comes next is one to cut off at. */
  private isToClip = false
  private readonly covers = new Covers()
  /** Of each piece of marked content that is open, whether it is one of a layer that is switched off (ISO 32000-2, 8.11). */
  private readonly areOff: boolean[] = []
  private off = 0
  private readonly faces = new Map<string, FontFace>()
  private readonly raisedFigures = new Map<string, boolean>()

  constructor(
    matrix: Matrix,
    private readonly paper: { readonly width: number; readonly height: number },
    /** Faces and outlines that the page knows, by their names. */
    private readonly thing: (id: string) => unknown,
    private readonly isShown: (layer: unknown) => boolean,
  ) {
    this.state = {
      matrix,
      font: {},
      size: 0,
      letterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
      ink: '#000000',
      stroke: '#000000',
      clip: null,
    }
  }

  draw(code: number, args: readonly unknown[]): void {
    const step = steps.get(code)
    if (step !== undefined) step(this, args)
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
  }

  keep(): void {
    if (this.kept.length < 2_000) this.kept.push(this.state)
  }

  back(): void {
    this.state = this.kept.pop() ?? this.state
  }

  turn(matrix: readonly unknown[]): void {
    this.set({ matrix: times(this.state.matrix, matrixFrom(matrix)) })
  }

  beginContent(tag: unknown, layer: unknown): void {
    const isOff = tag === 'OC' && !this.isShown(layer)
    this.areOff.push(isOff)
    if (isOff) this.off += 1
  }

  endContent(): void {
    if (this.areOff.pop() === true) this.off -= 1
  }

  beginText(): void {
    this.textMatrix = identity
    this.x = this.y = this.lineX = this.lineY = 0
  }

  setTextMatrix(matrix: unknown): void {
    this.textMatrix = matrixFrom(matrix)
    this.x = this.y = this.lineX = this.lineY = 0
  }

  move(x: number, y: number): void {
    this.x = this.lineX += x
    this.y = this.lineY += y
  }

  nextLine(): void {
    this.move(0, -this.state.leading)
  }

  lead(leading: number): void {
    this.set({ leading })
  }

  setFont(id: string, size: number): void {
    const font = this.faceOf(id)
    this.set({ font, size: size * ((font.fontMatrix?.[0] ?? 0.001) < 0 ? -1 : 1) })
  }

  /** Each face is asked for once: the library copies it each time. */
  private faceOf(id: string): FontFace {
    const known = this.faces.get(id)
    if (known !== undefined) return known
    const found = this.thing(id) as FontFace | null
    const { name, bold, black, vertical, fontMatrix, defaultVMetrics, toUnicode } = found ?? {}
    const face = {
      loadedName: id,
      ...(name === undefined ? {} : { name }),
      ...(bold === undefined ? {} : { bold }),
      ...(black === undefined ? {} : { black }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(fontMatrix === undefined ? {} : { fontMatrix }),
      ...(defaultVMetrics === undefined ? {} : { defaultVMetrics }),
      ...(toUnicode === undefined ? {} : { toUnicode }),
    }
    this.faces.set(id, face)
    return face
  }

  /** What is filled lies under the letters that are drawn after it. */
  fill(box: readonly unknown[] | null, isPicture = false): void {
    if (!isPicture && isPaper(this.state.ink)) return
    const [x0 = 0, y0 = 0, x1 = 1, y1 = 1] = (box ?? []).map(Number)
    this.covers.add(boxOf(this.state.matrix, [x0, y0, x1, y1]))
  }

  clipNext(): void {
    this.isToClip = true
  }

  /** Of a path that is no rectangle, the box around it: what is outside of that is surely not seen. */
  path(paint: number, box: readonly unknown[]): void {
    if (filling.has(paint)) this.fill(box)
    if (this.isToClip) this.clip(box)
    this.isToClip = false
  }

  clip(box: readonly unknown[]): void {
    const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = box.map(Number)
    if (![x0, y0, x1, y1].every(Number.isFinite)) return
    const clip = boxOf(this.state.matrix, [x0, y0, x1, y1])
    this.set({ clip: this.state.clip === null ? clip : overlapOf(this.state.clip, clip) })
  }

  show(glyphs: readonly unknown[]): void {
    const { font, size, letterSpacing, wordSpacing, stretch, rise, mode } = this.state
    const unit = Math.abs(font.fontMatrix?.[0] ?? 0.001) * size
    const isVertical = font.vertical === true
    const matrix = times(this.state.matrix, this.textMatrix)
    const along = Math.hypot(matrix[0], matrix[1])
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3])
    const isLevel = Math.abs(matrix[1]) <= along * 0.02 && matrix[0] > 0
    let at = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        at += ((isVertical ? 1 : -1) * glyph * size) / 1_000
        continue
      }
      if (!isGlyph(glyph) || this.glyphs.length >= mostGlyphs) continue
      const spacing = letterSpacing + (glyph.isSpace ? wordSpacing : 0)
      const advance = isVertical
        ? -((glyph.vmetric ?? font.defaultVMetrics)?.[0] ?? 1_000) * unit - spacing
        : glyph.width * unit + spacing
      const text = meaningOf(glyph, font, this.thing)
      if (isVertical || !isLevel) {
        this.turned.push(text)
      } else {
        const x = this.x + at * stretch
        const left = matrix[0] * x + matrix[2] * (this.y + rise) + matrix[4]
        const base = matrix[1] * x + matrix[3] * (this.y + rise) + matrix[5]
        const right = left + glyph.width * unit * stretch * matrix[0]
        const isWithoutInk = mode === 3 || mode === 7
        const place = { left: Math.min(left, right), right: Math.max(left, right), base, size: height }
        if (!this.isOverhang(place))
          this.glyphs.push({
            text,
            ...place,
            isBold: isBold(font),
            isRaised: this.isRaised(text, glyph),
            isWithoutInk,
            isHidden: isWithoutInk || this.off > 0 || this.isUnseen(place),
          })
      }
      at += advance
    }
    if (isVertical) this.y += at
    else this.x += at * stretch
    if (this.turned.length > 0 && (isVertical || !isLevel)) this.turned.push(' ')
  }

  /** Each figure of a face is looked at once. */
  private isRaised(text: string, glyph: ShownGlyph): boolean {
    const { font } = this.state
    const key = `${font.loadedName ?? ''} ${glyph.fontChar ?? ''}`
    const known = this.raisedFigures.get(key)
    if (known !== undefined) return known
    const isRaised = isRaisedFigure(text, glyph, font, this.thing)
    this.raisedFigures.set(key, isRaised)
    return isRaised
  }

  private isUnseen({ left, right, base, size }: Place): boolean {
    const { width, height } = this.paper
    if (right < 0 || left > width || base < 0 || base - size > height || size < 0.8) return true
    if (this.isCutOff({ left, right, base, size })) return true
    const { mode, ink, stroke } = this.state
    const isPainted = mode % 4 === 1 ? isPaper(stroke) : isPaper(ink) && (mode % 4 === 0 || isPaper(stroke))
    return isPainted && !this.covers.isUnder((left + right) / 2, base - size * 0.3)
  }

  /** Its middle lies outside of what is painted. */
  private isCutOff({ left, right, base, size }: Place): boolean {
    const { clip } = this.state
    return clip !== null && !isIn(clip, (left + right) / 2, base - size * 0.3)
  }

  /**
   * Of a letter that reaches over the end of its page some programs draw the rest on the next one, or of the one after it
   * on this: cut off but for its tip. It stands where it belongs already.
   */
  private isOverhang(place: Place): boolean {
    const { clip } = this.state
    if (clip === null || !this.isCutOff(place)) return false
    const [x, top, bottom] = [
      (place.left + place.right) / 2,
      place.base - tallest * place.size,
      place.base + deepest * place.size,
    ]
    return clip.left <= x && x <= clip.right && top < clip.bottom && bottom > clip.top
  }
}

type Place = Pick<Glyph, 'left' | 'right' | 'base' | 'size'>

/** Above and below its line a letter reaches no further, in parts of its size. */
const [tallest, deepest] = [1.5, 0.8]

/** So nearly white that nobody reads it on white paper; `transparent` where nothing is painted. */
const isPaper = (colour: string): boolean => {
  if (!/^#[\da-f]{6}$/i.test(colour)) return colour === 'transparent'
  return [1, 3, 5].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= 247)
}

const isBold = ({ name = '', bold = false, black = false }: FontFace): boolean =>
  bold || black || /bold|black|heavy|semibd|demi/i.test(name)

interface ShownGlyph extends DrawnSign {
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}

const isGlyph = (value: unknown): value is ShownGlyph =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'unicode') === 'string'

const matrixFrom = (values: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = [...(values as Iterable<number>)].map(Number)
  return [a, b, c, d, e, f]
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<unknown>)] : []

type Step = (pen: Pen, args: readonly unknown[]) => void

const named: Readonly<Record<string, Step>> = {
  save: (pen) => pen.keep(),
  restore: (pen) => pen.back(),
  transform: (pen, args) => pen.turn(args),
  paintFormXObjectBegin: (pen, [matrix, box]) => {
    pen.keep()
    if (list(matrix).length === 6) pen.turn(list(matrix))
    if (list(box).length === 4) pen.clip(list(box))
  },
  beginMarkedContent: (pen) => pen.beginContent(null, null),
  beginMarkedContentProps: (pen, [tag, layer]) => pen.beginContent(tag, layer),
  endMarkedContent: (pen) => pen.endContent(),
  paintFormXObjectEnd: (pen) => pen.back(),
  beginText: (pen) => pen.beginText(),
  setTextMatrix: (pen, args) => pen.setTextMatrix(args.length === 1 ? args[0] : args),
  moveText: (pen, [x, y]) => pen.move(number(x), number(y)),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.lead(-number(y))
    pen.move(number(x), number(y))
  },
  nextLine: (pen) => pen.nextLine(),
  setLeading: (pen, [leading]) => pen.lead(number(leading)),
  setCharSpacing: (pen, [letterSpacing]) => pen.set({ letterSpacing: number(letterSpacing) }),
  setWordSpacing: (pen, [wordSpacing]) => pen.set({ wordSpacing: number(wordSpacing) }),
  setHScale: (pen, [percent]) => pen.set({ stretch: number(percent) / 100 }),
  setTextRise: (pen, [rise]) => pen.set({ rise: number(rise) }),
  setTextRenderingMode: (pen, [mode]) => pen.set({ mode: number(mode) }),
  setFont: (pen, [id, size]) => pen.setFont(String(id), number(size)),
  setFillRGBColor: (pen, [colour]) => pen.set({ ink: String(colour) }),
  setStrokeRGBColor: (pen, [colour]) => pen.set({ stroke: String(colour) }),
  setFillTransparent: (pen) => pen.set({ ink: 'transparent' }),
  setStrokeTransparent: (pen) => pen.set({ stroke: 'transparent' }),
  setFillColorN: (pen) => pen.set({ ink: 'pattern' }),
  clip: (pen) => pen.clipNext(),
  eoClip: (pen) => pen.clipNext(),
  constructPath: (pen, [paint, , box]) => pen.path(number(paint), list(box)),
  shadingFill: (pen) => pen.fill(null, true),
  paintImageXObject: (pen) => pen.fill(null, true),
  paintInlineImageXObject: (pen) => pen.fill(null, true),
  paintImageMaskXObject: (pen) => pen.fill(null, true),
  showText: (pen, [glyphs]) => pen.show(list(glyphs)),
}

const steps = new Map(Object.entries(named).map(([name, step]) => [op[name], step] as const))

const filling = new Set(
  ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map((name) => op[name]),
)
