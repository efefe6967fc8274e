/**
 * A value of JSON on its way in pieces. Whatever carries a message copies it in one go, and neither end does anything else
 * meanwhile: the kit of a long text stopped both for seconds. A piece is the text of a list of steps by which the receiver
 * builds the value again, and no piece costs more than a few milliseconds at either end.
 */
export type Step =
  /** A value as it is. */
  | readonly ['is', unknown]
  /** Items of the list that is open. */
  | readonly ['items', readonly unknown[]]
  | readonly ['list']
  | readonly ['record']
  /** The name of the field that comes next. */
  | readonly ['field', string]
  /** Part of the long text that is open. */
  | readonly ['text', string]
  /** The long text of that number once more: a source has its words as they came and as they are read. */
  | readonly ['again', number]
  /** The list, record or text that was begun last is whole. */
  | readonly ['end']

/** UTF-16 units of a piece, more or less. */
export const longestReplyPiece = 64 * 1024

/** What is longer is divided. */
const largest = 32 * 1024

/** Whether it is too much for one message. */
export const isLong = (value: unknown): boolean => weightOf(value, largest * 2) > largest * 2

/** The pieces, each made when it is asked for; the value must not change meanwhile. */
export const piecesOf = function* (value: unknown): Generator<string, void> {
  let steps: Step[] = []
  let weight = 0
  for (const step of stepsOf(value, new Map())) {
    steps.push(step)
    weight += weightOf(step, longestReplyPiece)
    if (weight < longestReplyPiece) continue
    yield JSON.stringify(steps)
    steps = []
    weight = 0
  }
  yield JSON.stringify(steps)
}

/** `texts`: the numbers of the long texts that were sent. */
const stepsOf = function* (value: unknown, texts: Map<string, number>): Generator<Step, void> {
  if (typeof value === 'string' && value.length > largest) return yield* stepsOfText(value, texts)
  if (weightOf(value, largest) <= largest) return yield ['is', value]
  if (Array.isArray(value)) return yield* stepsOfList(value, texts)
  yield ['record']
  for (const [name, field] of Object.entries(value as object)) {
    yield ['field', name]
    yield* stepsOf(field, texts)
  }
  yield ['end']
}

const stepsOfText = function* (text: string, texts: Map<string, number>): Generator<Step, void> {
  const known = texts.get(text)
  if (known !== undefined) return yield ['again', known]
  texts.set(text, texts.size)
  for (let at = 0; at < text.length; at += largest) yield ['text', text.slice(at, at + largest)]
  yield ['end']
}

const stepsOfList = function* (list: readonly unknown[], texts: Map<string, number>): Generator<Step, void> {
  yield ['list']
  let items: unknown[] = []
  let weight = 0
  for (const item of list) {
    const more = weightOf(item, largest)
    if (weight + more > largest && items.length > 0) {
      yield ['items', items]
      items = []
      weight = 0
    }
    if (more > largest) yield* stepsOf(item, texts)
    else {
      items.push(item)
      weight += more
    }
  }
  if (items.length > 0) yield ['items', items]
  yield ['end']
}

/** About how long it is as JSON; counted no further than to what is more than `most`. */
const weightOf = (value: unknown, most: number): number => {
  if (typeof value === 'string') return value.length + 3
  if (typeof value !== 'object' || value === null) return 6
  let sum = 2
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && sum <= most; at += 1) sum += weightOf(value[at], most - sum)
    return sum
  }
  for (const name in value) {
    if (sum > most) return sum
    sum += name.length + 4 + weightOf((value as Readonly<Record<string, unknown>>)[name], most - sum)
  }
  return sum
}

type Open =
  | { readonly kind: 'list'; readonly items: unknown[] }
  | { readonly kind: 'record'; readonly fields: [string, unknown][]; name: string | null }
  | { readonly kind: 'text'; readonly parts: string[] }

/** Builds a value of its pieces. Anything may come: what is no next piece is thrown as an error. */
export class Building {
  private readonly open: Open[] = []
  private readonly texts: string[] = []
  private whole: { readonly value: unknown } | null = null

  take(piece: unknown): void {
    const steps: unknown = typeof piece === 'string' ? JSON.parse(piece) : null
    if (!Array.isArray(steps)) throw new Error('A piece of something else')
    for (const step of steps as readonly Step[]) this.go(step)
  }

  /** Whether all pieces have been taken. */
  get isWhole(): boolean {
    return this.whole !== null && this.open.length === 0
  }

  /** The value, when all pieces have been taken. */
  value(): unknown {
    if (this.whole === null || !this.isWhole) throw new Error('A value of which a piece is missing')
    return this.whole.value
  }

  private go([does, what]: readonly [Step[0], unknown?]): void {
    const last = this.open.at(-1)
    switch (does) {
      case 'is':
        return this.put(what)
      case 'items':
        if (last?.kind !== 'list' || !Array.isArray(what)) break
        for (const item of what) last.items.push(item)
        return
      case 'list':
        return void this.open.push({ kind: 'list', items: [] })
      case 'record':
        return void this.open.push({ kind: 'record', fields: [], name: null })
      case 'field':
        if (last?.kind !== 'record' || typeof what !== 'string') break
        last.name = what
        return
      case 'text':
        if (typeof what !== 'string') break
        if (last?.kind === 'text') last.parts.push(what)
        else this.open.push({ kind: 'text', parts: [what] })
        return
      case 'again':
        if (typeof what !== 'number' || this.texts[what] === undefined) break
        return this.put(this.texts[what])
      case 'end':
        if (last === undefined) break
        this.open.pop()
        return this.put(this.closed(last))
    }
    throw new Error('A piece that does not follow the one before')
  }

  private closed(done: Open): unknown {
    if (done.kind === 'list') return done.items
    if (done.kind === 'record') return Object.fromEntries(done.fields)
    const text = done.parts.join('')
    this.texts.push(text)
    return text
  }

  private put(value: unknown): void {
    const last = this.open.at(-1)
    if (last === undefined && this.whole === null) this.whole = { value }
    else if (last?.kind === 'list') last.items.push(value)
    else if (last?.kind === 'record' && last.name !== null) {
      last.fields.push([last.name, value])
      last.name = null
    } else throw new Error('A piece that does not follow the one before')
  }
}
