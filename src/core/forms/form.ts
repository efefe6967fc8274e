import * as v from 'valibot'

/** Every form in which a pack may leave the house. The closed list: a new form is an entry here, a writer and a reader for its proof. */
export const formIds = ['pdf', 'docx', 'html', 'markdown', 'cable', 'csv', 'json-ld', 'qdpx'] as const
export const FormId = v.picklist(formIds)
export type FormId = v.InferOutput<typeof FormId>

/** A form as data: what its file is called, what it is made from, and what it asks for. */
export interface Form {
  readonly id: FormId
  /** Of its file, without the dot; no two forms have the same. */
  readonly extension: string
  /** Other endings of files that are this form. */
  readonly alsoCalled: readonly string[]
  /** IANA media type. */
  readonly mediaType: string
  /** What the writer is given: the pages, the pack as running text, or its quotations alone. */
  readonly madeFrom: 'pages' | 'flow' | 'quotations'
  /** Letters that it can hold. What the others become is searched for in the finished file, too. */
  readonly letters: 'all' | 'ascii'
}

const described: Readonly<Record<FormId, Omit<Form, 'id'>>> = {
  pdf: { extension: 'pdf', alsoCalled: [], mediaType: 'application/pdf', madeFrom: 'pages', letters: 'all' },
  docx: {
    extension: 'docx',
    alsoCalled: [],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    madeFrom: 'flow',
    letters: 'all',
  },
  html: { extension: 'html', alsoCalled: ['htm'], mediaType: 'text/html', madeFrom: 'flow', letters: 'all' },
  markdown: { extension: 'md', alsoCalled: ['markdown'], mediaType: 'text/markdown', madeFrom: 'flow', letters: 'all' },
  cable: { extension: 'txt', alsoCalled: [], mediaType: 'text/plain', madeFrom: 'flow', letters: 'ascii' },
  csv: { extension: 'csv', alsoCalled: [], mediaType: 'text/csv', madeFrom: 'quotations', letters: 'all' },
  'json-ld': {
    extension: 'jsonld',
    alsoCalled: ['json'],
    mediaType: 'application/ld+json',
    madeFrom: 'quotations',
    letters: 'all',
  },
  qdpx: { extension: 'qdpx', alsoCalled: [], mediaType: 'application/zip', madeFrom: 'quotations', letters: 'all' },
}

export const formOf = (id: FormId): Form => ({ id, ...described[id] })

/** Forms that are written from what a reader may see, without pages. */
export type FlowingForm = Exclude<FormId, 'pdf'>

/** The form that a file of this name has; null where no form ends so. */
export const formNamed = (fileName: string): FormId | null => {
  const ending = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase()
  return (
    formIds.find((id) => {
      const { extension, alsoCalled } = described[id]
      return ending !== undefined && [extension, ...alsoCalled].includes(ending)
    }) ?? null
  )
}
