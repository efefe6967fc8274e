// Archives of Word and OpenDocument that are sound as archives and as XML, and hostile as documents.
import { values, words } from '../data/words.mjs'
import { grown, misencoded, nested, oneOf } from './markup.mjs'

/** @typedef {import('./markup.mjs').Dice} Dice */
/** @typedef {{ name: string, text: string | Uint8Array }} Part */

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

const word = {
  elements:
    'w:p w:r w:t w:t w:t w:tbl w:tr w:tc w:pPr w:rPr w:numPr w:numId w:ilvl w:pStyle w:rStyle w:ins w:del w:delText w:moveFrom w:moveTo w:sdt w:sdtPr w:sdtContent w:showingPlcHdr w:txbxContent w:footnoteReference w:commentReference w:altChunk w:hyperlink w:fldChar w:instrText w:br w:tab w:sym w:vanish w:b w:trPr w:sectPr mc:AlternateContent mc:Fallback w:ruby w:rt'.split(
      ' ',
    ),
  attributes: ['w:val', 'w:id', 'r:id', 'w:type', 'w:char', 'w:fldCharType', 'w:fill'],
  values: [...values, 'h', 'page', 'begin', 'f0b7', 'Heading1'],
  words,
}
const open = {
  elements:
    'text:p text:p text:h text:span text:list text:list-item text:s text:tab text:line-break text:note text:note-body text:note-citation table:table table:table-row table:table-cell table:covered-table-cell text:section text:change-start text:change-end text:tracked-changes text:changed-region text:deletion office:annotation draw:frame draw:text-box text:a text:ruby text:ruby-base'.split(
      ' ',
    ),
  attributes: [
    'text:c',
    'table:number-columns-repeated',
    'table:number-rows-repeated',
    'text:style-name',
    'text:outline-level',
    'text:start-value',
    'text:note-class',
    'text:id',
    'text:change-id',
  ],
  values: [...values, '99999999', 'footnote', 'c'],
  words,
}

/** @param {string} name @param {readonly Part[]} parts @param {(text: string) => string | Uint8Array} change @returns {Part[]} */
const changed = (name, parts, change) =>
  parts.map((part) => (part.name === name ? { name, text: change(String(part.text)) } : part))

/** @param {readonly Part[]} sound @param {Dice} dice @param {(parts: readonly Part[]) => Uint8Array} archiveOf @returns {readonly Part[]} */
export function hostileWord(sound, dice, archiveOf) {
  const many = 1 + dice(20_000)
  const body = (/** @type {string} */ inside) =>
    changed('word/document.xml', sound, () => `${declaration}<w:document ${w}><w:body>${inside}</w:body></w:document>`)
  const paragraph = '<w:p><w:r><w:t>We open in May.</w:t></w:r></w:p>'
  switch (dice(10)) {
    case 0:
      return body(grown(word, dice, 30_000))
    case 1:
      return body(
        nested(
          oneOf(
            [
              ['w:tbl', 'w:tr', 'w:tc'],
              ['w:ins', 'w:del'],
              ['w:sdt', 'w:sdtContent'],
              ['w:r', 'w:txbxContent', 'w:p'],
              ['w:hyperlink r:id="h"'],
            ],
            dice,
          ),
          many,
          paragraph,
        ),
      )
    case 2: {
      const levels = Array.from(
        { length: 1 + dice(5_000) },
        (_, at) =>
          `<w:lvl w:ilvl="${at}"><w:start w:val="${oneOf(values, dice)}"/><w:numFmt w:val="${oneOf(['lowerRoman', 'upperLetter', 'chineseCounting', 'none'], dice)}"/><w:lvlText w:val="${'%1.%9'.repeat(1 + dice(500))}"/></w:lvl>`,
      )
      const item = (/** @type {number} */ at) =>
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="${oneOf(['0', '8', '-1', '4294967295', '1e9', ''], dice)}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${at}</w:t></w:r></w:p>`
      return changed(
        'word/numbering.xml',
        body(Array.from({ length: dice(5_000) }, (_, at) => item(at)).join('')),
        () =>
          `${declaration}<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      )
    }
    case 3:
      return changed(
        'word/styles.xml',
        sound,
        () =>
          `${declaration}<w:styles ${w}>${Array.from({ length: many }, (_, at) => `<w:style w:styleId="${at}"><w:basedOn w:val="${(at + 1) % many}"/><w:name w:val="quote"/></w:style>`).join('')}</w:styles>`,
      )
    case 4:
      return changed(
        'word/footnotes.xml',
        body(`<w:p><w:r><w:t>a</w:t>${'<w:footnoteReference w:id="2"/>'.repeat(many)}</w:r></w:p>`),
        () =>
          `${declaration}<w:footnotes ${w}>${`<w:footnote w:id="2">${paragraph}</w:footnote>`.repeat(1 + dice(5_000))}</w:footnotes>`,
      )
    case 5: {
      // A document inside the document inside the document, each asking for the next as often as it can.
      let inner = archiveOf(body(`${paragraph}<w:altChunk r:id="a"/>`))
      for (let depth = dice(6); depth > 0; depth -= 1) {
        const holding = changed(
          'word/_rels/document.xml.rels',
          body(`${paragraph}${'<w:altChunk r:id="a"/>'.repeat(1 + dice(300))}`),
          (text) => text.replace('chunk.html', 'inner.docx'),
        )
        inner = archiveOf([...holding, { name: 'word/inner.docx', text: inner }])
      }
      return [
        ...changed('word/_rels/document.xml.rels', sound, (text) => text.replace('chunk.html', 'inner.docx')),
        { name: 'word/inner.docx', text: inner },
      ]
    }
    case 6: {
      const target = oneOf(
        ['document.xml', '_rels/document.xml.rels', '../_rels/.rels', '../../../etc/passwd', '', 'styles.xml'],
        dice,
      )
      return changed('word/_rels/document.xml.rels', sound, (text) =>
        text.replaceAll(/Target="[^"]*"/g, `Target="${target}"`),
      )
    }
    case 7: {
      const dropped = dice(sound.length)
      return sound.filter((_, at) => at !== dropped)
    }
    case 8: {
      const at = dice(sound.length)
      return sound.map((part, index) => (index === at ? { ...part, text: misencoded(String(part.text), dice) } : part))
    }
    default:
      return body(
        `<w:p ${Array.from({ length: many }, (_, at) => `w:a${at}="&lt;&#x41;"`).join(' ')}><w:r><w:t>${oneOf(['&amp;', '&#8220;', '<!---->', '<![CDATA[a]]>', '<?a b?>'], dice).repeat(many)}</w:t></w:r></w:p>`,
      )
  }
}

/** @param {readonly Part[]} sound @param {Dice} dice @returns {readonly Part[]} */
export function hostileOpen(sound, dice) {
  const body = (/** @type {string} */ inside) =>
    changed('content.xml', sound, (text) => text.replace(/(?<=<office:text>)[\s\S]*(?=<\/office:text>)/, () => inside))
  const many = 1 + dice(20_000)
  switch (dice(6)) {
    case 0:
      return body(grown(open, dice, 30_000))
    case 1:
      return body(
        nested(
          oneOf(
            [
              ['text:list', 'text:list-item'],
              ['table:table', 'table:table-row', 'table:table-cell'],
              ['text:span'],
              ['text:note', 'text:note-body'],
              ['text:section'],
            ],
            dice,
          ),
          many,
          '<text:p>a</text:p>',
        ),
      )
    case 2:
      return body(
        `<text:p>a${`<text:s text:c="${oneOf(['1000', '99999999', '1e9', '-5'], dice)}"/>`.repeat(1 + dice(2_000))}b</text:p>`,
      )
    case 3:
      return body(
        `<table:table>${`<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="${oneOf(['16384', '99999999', '-1'], dice)}"><text:p>a</text:p></table:table-cell></table:table-row>`.repeat(1 + dice(200))}</table:table>`,
      )
    case 4:
      return changed('styles.xml', sound, (text) =>
        text.replace(
          '/>',
          `>${Array.from({ length: many }, (_, at) => `<style:style xmlns:style="s" style:name="${at}" style:parent-style-name="${(at + 1) % many}"/>`).join('')}</office:document-styles>`,
        ),
      )
    default: {
      const at = dice(sound.length)
      return dice(2) === 0
        ? sound.filter((_, index) => index !== at)
        : sound.map((part, index) => (index === at ? { ...part, text: misencoded(String(part.text), dice) } : part))
    }
  }
}
