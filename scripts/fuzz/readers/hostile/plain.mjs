// Pages, Rich Text, Markdown and plain words at a scale or a depth at which nobody writes.
import { pieces, values, words } from '../data/words.mjs'
import { grown, nested, oneOf } from './markup.mjs'

/** @typedef {import('./markup.mjs').Dice} Dice */

const page = {
  elements:
    'p p div span b strong i s del sup sub a q blockquote cite figure figcaption table tr td th ul ol li dl dt dd h1 h3 h6 pre nav aside header footer main article section template details summary time bdo ruby rt svg math noscript select option'.split(
      ' ',
    ),
  voids: ['br', 'hr', 'img', 'wbr', 'input'],
  attributes: [
    'class',
    'id',
    'style',
    'href',
    'role',
    'dir',
    'lang',
    'start',
    'value',
    'rowspan',
    'colspan',
    'datetime',
    'hidden',
    'type',
  ],
  values: [
    ...values,
    '#1',
    'display:none',
    'position:absolute;left:-9999px',
    'text-decoration:line-through',
    'footnote',
    'rtl',
    'reversed',
  ],
  words,
}
/** Few kinds of pieces again and again: what costs its square is seen. @param {Dice} dice */
export function hostileWords(dice) {
  const few = Array.from({ length: 1 + dice(5) }, () => oneOf(pieces, dice))
  const unit = Array.from({ length: 1 + dice(12) }, () => oneOf(few, dice)).join('')
  return Buffer.from(unit.repeat(1 + Math.floor((2_000 + dice(250_000)) / unit.length)))
}

/** @param {Dice} dice */
export function hostilePage(dice) {
  const many = 1 + dice(20_000)
  switch (dice(6)) {
    case 0:
    case 1:
      return Buffer.from(`<!doctype html><html lang="en"><body>${grown(page, dice, 20_000)}</body></html>`)
    case 2:
      return Buffer.from(
        nested(
          oneOf(
            [
              ['div'],
              ['table', 'tr', 'td'],
              ['ul', 'li'],
              ['blockquote'],
              ['b', 'i'],
              ['a href="#n"'],
              ['svg'],
              ['q'],
              ['dl', 'dd'],
              ['ruby', 'rt'],
            ],
            dice,
          ),
          many,
          '<p>We open.</p>',
        ),
      )
    case 3:
      return Buffer.from(
        `<style>${Array.from({ length: many }, (_, at) => `.c${at}{${oneOf(['display:none', 'color:#fff', 'position:absolute'], dice)}}`).join('')}</style>${'<p class="c1 c2 c3">We open.</p>'.repeat(1 + dice(3_000))}`,
      )
    case 4:
      return Buffer.from(
        Array.from(
          { length: many },
          (_, at) => `<p>a<sup><a href="#n${dice(many)}">${at}</a></sup></p><p id="n${at}">${at}. Of Olm.</p>`,
        ).join(''),
      )
    default:
      return Buffer.from(
        `<script type="application/ld+json">${'{"a":['.repeat(many)}</script><p>${oneOf(['&amp;', '&lt;', '&nbsp;', '&#0;', '&notanentity;', '\u00ad'], dice).repeat(many)}</p>`,
      )
  }
}

/** @param {Dice} dice */
export function hostileRichText(dice) {
  const many = 1 + dice(40_000)
  const inside = oneOf(
    [
      '{',
      '{\\b ',
      '{\\*\\x ',
      '\\par ',
      "\\'93",
      '\\u233?',
      '\\u-10179?',
      '\\bin3 abc',
      '\\bin99999999 ',
      '\\cell\\row\\trowd ',
      '{\\field{\\*\\fldinst A}{\\fldrslt b}}',
      '{\\footnote a}',
      '{\\upr{a}{\\*\\ud{b}}}',
      '\\uc-1 ',
      '{\\fonttbl{\\f0 A;}}',
      '{\\f0\\fcharset204 ',
      '{\\stylesheet{\\s1 Quote;}}\\s1 ',
      '\\ansicpg99999 ',
      '{\\pict 00}',
      '}',
    ],
    dice,
  ).repeat(many)
  return Buffer.from(`{\\rtf1\\ansi Crossing\\par ${inside}We open.${dice(2) === 0 ? '}'.repeat(many) : '}'}`)
}

/** @param {Dice} dice */
export function hostileMarkdown(dice) {
  const many = 1 + dice(10_000)
  switch (dice(5)) {
    case 0:
      return Buffer.from(Array.from({ length: Math.min(many, 1_500) }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'))
    case 1:
      return Buffer.from(`|${'a|'.repeat(many)}\n|${'-|'.repeat(many)}\n${`|${'b|'.repeat(50)}\n`.repeat(50)}`)
    case 2:
      return Buffer.from(
        `${Array.from({ length: many }, (_, at) => `[a${at}]: b`).join('\n')}\n\n${'[a1][a2]'.repeat(many)}`,
      )
    case 3:
      return Buffer.from(`${'>'.repeat(many)} a\n${'> '.repeat(Math.min(many, 2_000))}b\n`)
    default:
      return Buffer.from(
        oneOf(['[', '![', '*a_', '`', '<a ', '**a ', '~~a', '&', '\\', '[^1]', '<!--', '$$'], dice).repeat(many),
      )
  }
}
