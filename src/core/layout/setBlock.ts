import type { Block, Document } from '#core/pack/document'
import type { PackNote } from '#core/pack/note'
import { setApproach } from './blocks/approach'
import { setCards } from './blocks/cards'
import { entriesOf, setContents } from './blocks/contents'
import { setCover } from './blocks/cover'
import { setDocuments } from './blocks/documents'
import { setEvidence } from './blocks/evidence'
import { setExchange } from './blocks/exchange'
import { setHeading } from './blocks/heading'
import { setPart } from './blocks/part'
import { setPerson } from './blocks/person'
import { setPoint } from './blocks/point'
import { setProse } from './blocks/prose'
import { setQuestion } from './blocks/question'
import { setQuotation } from './blocks/quotation'
import { setRegister } from './blocks/register'
import { setSourceParagraph, setSourceRecord } from './blocks/source'
import { setTable } from './blocks/table'
import type { Setting } from './draft/setting'
import type { Strip } from './draft/strip'
import { setFrontSheet } from './front/frontSheet'

/** One block as strips. `continued` stands again over words that go on on another page; what is worth saying is added to `notes`. */
export const setBlock = (
  setting: Setting,
  document: Document,
  block: Block,
  room: number,
  continued: readonly Strip[],
  notes: PackNote[],
): readonly Strip[] => {
  switch (block.kind) {
    case 'cover':
      return setCover(setting, block)
    case 'front-sheet': {
      const { strips, overflow } = setFrontSheet(setting, block, room)
      if (overflow.movedPoints.length > 0) notes.push({ code: 'front.pointsMoved', messageIds: overflow.movedPoints })
      if (overflow.linesOver > 0)
        notes.push({ code: 'front.linesOver', lines: overflow.linesOver, parts: overflow.parts })
      return strips
    }
    case 'contents':
      return setContents(setting, entriesOf(document, setting.words))
    case 'heading':
      return setHeading(setting, block)
    case 'paragraph':
    case 'list':
      return setProse(setting, [block], { width: setting.sheet.main, parent: setting.section })
    case 'table':
      return setTable(setting, block)
    case 'point':
      return setPoint(setting, block)
    case 'cards': {
      const { strips, goOn } = setCards(setting, block, document.frame.marking)
      if (goOn.length > 0) notes.push({ code: 'cards.goOn', messageIds: goOn })
      return strips
    }
    case 'register':
      return setRegister(setting, block)
    case 'person':
      return setPerson(setting, block)
    case 'quotation':
      return setQuotation(setting, block, continued)
    case 'question':
      return setQuestion(setting, block)
    case 'exchange':
      return setExchange(setting, block)
    case 'approach':
      return setApproach(setting, block)
    case 'part':
      return setPart(setting, block)
    case 'documents':
      return setDocuments(setting, block)
    case 'source-record':
      return setSourceRecord(setting, block)
    case 'source-paragraph':
      return setSourceParagraph(setting, block)
    case 'evidence':
      return setEvidence(setting, block)
  }
}
