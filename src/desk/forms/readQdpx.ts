import type { QuotationRecord, QuotationSheet } from '#core/forms/quotations/sheet'
import { unpack } from '../proof/forms/unpack'
import { partEvents } from '../proof/forms/xmlWords'

/** A project of quotations as the quotations that it was made of. Throws what is no such project. */
export const readQdpx = (bytes: Uint8Array): QuotationSheet => {
  const parts = new Map(unpack(bytes).map(({ name, bytes: content }) => [name, content]))
  const project = parts.get('project.qde')
  if (project === undefined) throw new Error('No project')
  const textOf = (path: string): readonly string[] => {
    const content = parts.get(`Sources/${path.replace(/^internal:\/\//, '')}`)
    if (content === undefined) throw new Error(`No text ${path}`)
    return [...new TextDecoder('utf-8', { fatal: true }).decode(content)]
  }
  const reader = new ProjectReader(textOf)
  for (const event of partEvents(project)) {
    if (event.kind === 'open') reader.open(event.name, event.attributes)
    else if (event.kind === 'text') reader.text(event.text)
    else reader.close(event.name)
  }
  return reader.sheet()
}

interface Selection {
  readonly name: string
  readonly words: string
  readonly themes: string[]
  description: string
}

type Beside = Omit<QuotationRecord, 'themes' | 'headline' | 'stretches'> & {
  readonly stretches: readonly Omit<QuotationRecord['stretches'][number], 'exact'>[]
}

class ProjectReader {
  private readonly codes = new Map<string, string>()
  private readonly selections: Selection[] = []
  private letters: readonly string[] = []
  private selection: Selection | null = null
  private head = ''
  private words = ''

  constructor(private readonly textOf: (path: string) => readonly string[]) {}

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const told = (key: string): string => attributes.get(key) ?? ''
    this.words = ''
    if (name === 'Code') this.codes.set(told('guid'), told('name'))
    else if (name === 'TextSource') this.letters = this.textOf(told('plainTextPath'))
    else if (name === 'PlainTextSelection') {
      const words = this.letters.slice(Number(told('startPosition')), Number(told('endPosition'))).join('')
      this.selection = { name: told('name'), words, themes: [], description: '' }
    } else if (name === 'CodeRef') this.selection?.themes.push(this.codes.get(told('targetGUID')) ?? '')
  }

  text(words: string): void {
    this.words += words
  }

  close(name: string): void {
    if (name === 'Description') {
      if (this.selection === null) this.head = this.words
      else this.selection.description = this.words
    }
    if (name !== 'PlainTextSelection' || this.selection === null) return
    this.selections.push(this.selection)
    this.selection = null
  }

  sheet(): QuotationSheet {
    const further = new Map<string, string>()
    const first: { readonly beside: Beside; readonly selection: Selection }[] = []
    for (const selection of this.selections) {
      const beside = JSON.parse(selection.description) as Beside & { readonly stretch?: number }
      if (beside.stretch === undefined) first.push({ beside, selection })
      else further.set(`${beside.number} ${beside.stretch}`, selection.words)
    }
    const quotations = first.map(({ beside, selection }): QuotationRecord => {
      const {
        stretches,
        number,
        words,
        shown,
        kind,
        act,
        language,
        attribution,
        speaker,
        role,
        terms,
        declared,
        ...more
      } = beside
      const { edits, embargoUntil, note, translation, source } = more
      return {
        number,
        words: stretches.length === 0 ? selection.words : words,
        shown,
        kind,
        act,
        language,
        attribution,
        speaker,
        role,
        terms,
        declared,
        edits,
        embargoUntil,
        headline: selection.name === '' ? null : selection.name,
        themes: selection.themes,
        note,
        translation,
        source,
        stretches: stretches.map((around, index) => ({
          exact: index === 0 ? selection.words : (further.get(`${number} ${index}`) ?? ''),
          ...around,
        })),
      }
    })
    return {
      ...(JSON.parse(this.head) as Omit<QuotationSheet, 'quotations'>),
      quotations: quotations.toSorted((one, other) => one.number - other.number),
    }
  }
}
