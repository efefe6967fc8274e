import type { QuotationBlock, Runs } from '#core/pack/document'
import { plain, run } from '#core/pack/text'
import type { FlowNode } from './flow'
import { facts, text } from './nodes'

/** A quotation with what stands beside it on a page below it: who, where, on what terms, what was done, the translation, our notes. */
export const quotationNodes = (block: QuotationBlock): readonly FlowNode[] => {
  const { anchor, headline, words, isVerbatim, language, who, where, terms, translation, sideNotes } = block
  return [
    ...text('label', plain(headline)),
    ...(translation === null ? [] : text('label', plain(translation.originalLabel))),
    { kind: 'quotation', runs: words, isVerbatim, language, anchor },
    ...text('note', [...who, ...where]),
    ...text('terms', told(terms)),
    ...text('note', told(block.facts)),
    ...(translation === null
      ? []
      : [
          ...text('label', plain(translation.label)),
          ...text('body', plain(translation.text), { language: translation.language }),
          ...text('note', plain(translation.caution)),
        ]),
    ...facts(sideNotes.map((note) => ({ label: note.label, runs: plain(note.text) }))),
  ]
}

const told = (parts: readonly string[]): Runs => {
  const words = parts.filter((part) => part.trim() !== '').join(' · ')
  return words === '' ? [] : [run(words, 'quiet')]
}
