import type { Failure } from '#contract/failures'
import type { WaysToRead } from '#contract/views'
import type { FileForm } from '#core/model'
import { legacyEncodings } from './legacyEncodings'
import { foreignKind, isCompound, isZip } from './signatures'

/**
 * As what a file that was refused may be read again, by its first bytes and by why it was refused; null where no other way
 * leads to its words. Nothing of it is read here.
 */
export const waysToRead = ({ code }: Failure, bytes: Uint8Array): WaysToRead | null => {
  if (bytes.length === 0 || !mayGoOtherwise.has(code)) return null
  const forms = formsFor(bytes)
  const again = mayGoAgain.has(code) ? [null] : []
  if (forms.length + again.length === 0) return null
  return { forms: [...again, ...forms], encodings: forms.some(isEncoded) ? [...unicode, ...legacyEncodings] : [] }
}

/** It took too much of the computer, or a person stopped it: the same way may lead through the next time. */
const mayGoAgain: ReadonlySet<Failure['code']> = new Set(['source.tooSlow', 'source.tooHeavy', 'source.cancelled'])

const mayGoOtherwise: ReadonlySet<Failure['code']> = new Set([
  ...mayGoAgain,
  'source.unknownType',
  'source.damaged',
  'source.empty',
  'source.noText',
  'source.notText',
])

const formsFor = (bytes: Uint8Array): readonly FileForm[] => {
  if (isZip(bytes)) return ['docx', 'odt']
  return isCompound(bytes) || foreignKind(bytes) !== null ? [] : ['text', 'markdown', 'html', 'mht', 'eml']
}

const isEncoded = (form: FileForm): boolean => form !== 'docx' && form !== 'odt'

const unicode = ['utf-8', 'utf-16le', 'utf-16be'] as const
