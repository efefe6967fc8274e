import type { LanguageTag } from '#core/model'
import type { Measure } from '../measure'
import type { FaceName, ScriptFace } from '../page'

/** How the Han characters of a paragraph are written, and whether the marks around them are theirs. */
export interface HanManner {
  readonly region: 'sc' | 'tc' | 'jp' | 'kr'
  /** Quotation marks, points and dashes have one code in all scripts; in a Chinese sentence they are those of its face. */
  readonly ownsMarks: boolean
}

const notHan: HanManner = { region: 'sc', ownsMarks: false }

/** By kana or Hangul beside them, else by the language that was said, else as in mainland China. */
export const hanMannerOf = (text: string, language: LanguageTag | undefined): HanManner => {
  if (!wide.test(text)) return notHan
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0
  const han = count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  return { region: regionOf(text, language ?? ''), ownsMarks: han > count(/\p{Script=Latin}/gu) }
}

const regionOf = (text: string, language: string): HanManner['region'] => {
  if (/[\u3041-\u30ff]/.test(text) || language.startsWith('ja')) return 'jp'
  if (/[\uac00-\ud7a3]/.test(text) || language.startsWith('ko')) return 'kr'
  return /^zh-(?:Hant|TW|HK|MO)/.test(language) ? 'tc' : 'sc'
}

const wide = /[\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud8bf]/
export const isWide = (text: string, at: number): boolean => wide.test(text.charAt(at))

const sharedMarks = new Set('\u2018\u2019\u201c\u201d\u2014\u2026\u00b7\u2500')

/**
 * Which face draws a letter: the one asked for, else the first of its stand-ins that knows the letter, else none.
 * Marks, joiners and spaces stay with the face of the letter before them where that face has them.
 */
export const faceFor = (
  measure: Measure,
  wanted: FaceName,
  codePoint: number,
  before: FaceName | null,
  han: HanManner = notHan,
): FaceName | null => {
  if (before !== null && before !== wanted && isNeutral(codePoint) && measure.covers(before, codePoint)) return before
  const isHanMark = han.ownsMarks && sharedMarks.has(String.fromCodePoint(codePoint))
  if (!isHanMark && measure.covers(wanted, codePoint)) return wanted
  const near = isHanMark ? [] : latinStandIns(wanted)
  return [...near, ...scriptFaces(codePoint, wanted, han)].find((face) => measure.covers(face, codePoint)) ?? null
}

const heavy = new Set<FaceName>(['serif-semibold', 'sans-semibold', 'arabic-bold'])

const latinStandIns = (wanted: FaceName): readonly FaceName[] =>
  heavy.has(wanted) ? ['serif-semibold', 'serif', 'sans'] : ['serif', 'sans']

interface Block {
  readonly first: number
  readonly last: number
  readonly face: Exclude<ScriptFace, 'emoji' | `${string}-bold`>
}

/** Where each script lies in Unicode. A letter outside them may still be in any face: then all are asked. */
const blocks: readonly Block[] = [
  { first: 0x530, last: 0x58f, face: 'armenian' },
  { first: 0x590, last: 0x5ff, face: 'hebrew' },
  { first: 0x600, last: 0x77f, face: 'arabic' },
  { first: 0x8a0, last: 0x8ff, face: 'arabic' },
  { first: 0x900, last: 0x97f, face: 'devanagari' },
  { first: 0xe00, last: 0xe7f, face: 'thai' },
  { first: 0x10a0, last: 0x10ff, face: 'georgian' },
  { first: 0x1100, last: 0x11ff, face: 'hangul' },
  { first: 0x1200, last: 0x139f, face: 'ethiopic' },
  { first: 0x3130, last: 0x318f, face: 'hangul' },
  { first: 0xac00, last: 0xd7af, face: 'hangul' },
  { first: 0xfb1d, last: 0xfb4f, face: 'hebrew' },
  { first: 0xfb50, last: 0xfeff, face: 'arabic' },
]

/** Of each script the bold before the regular, where bold is asked for: a rare name is printed, only not as heavy. */
const scriptFaces = (codePoint: number, wanted: FaceName, han: HanManner): readonly ScriptFace[] => {
  if (codePoint >= 0x1f000 && codePoint <= 0x1faff) return ['emoji']
  const own = blocks.find(({ first, last }) => codePoint >= first && codePoint <= last)?.face
  const inOrder = [...(own === undefined ? [] : [own]), ...hanFaces(wanted, han), ...others]
  if (!heavy.has(wanted)) return [...inOrder, 'emoji']
  return [...inOrder.flatMap((face): ScriptFace[] => [`${face}-bold`, face]), 'emoji']
}

const hanFaces = (wanted: FaceName, { region }: HanManner): readonly Block['face'][] => {
  const isSans = wanted === 'sans' || wanted === 'sans-semibold'
  return isSans && region === 'sc' ? ['han-sans-sc', ...regional.sc] : regional[region]
}

const regional: Readonly<Record<HanManner['region'], readonly Block['face'][]>> = {
  sc: ['han-sc', 'han-tc', 'han-jp'],
  tc: ['han-tc', 'han-sc', 'han-jp'],
  jp: ['han-jp', 'han-sc', 'han-tc'],
  kr: ['hangul', 'han-sc', 'han-tc', 'han-jp'],
}

const others: readonly Block['face'][] = [
  'arabic',
  'hebrew',
  'hangul',
  'devanagari',
  'thai',
  'georgian',
  'armenian',
  'ethiopic',
]

const isNeutral = (codePoint: number): boolean =>
  codePoint === 0x20 ||
  codePoint === 0xa0 ||
  codePoint === 0x200c ||
  codePoint === 0x200d ||
  (codePoint >= 0x300 && codePoint < 0x370) ||
  (codePoint >= 0x64b && codePoint <= 0x65f) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
