import type { FaceName } from '#core/layout/page'

/** How the window names the printed faces; declared in `faces.css` from the very files the PDF embeds. */
export const faceFamily: Readonly<Record<FaceName, string>> = {
  serif: 'printed-serif',
  'serif-italic': 'printed-serif-italic',
  'serif-semibold': 'printed-serif-semibold',
  'serif-light': 'printed-serif-light',
  sans: 'printed-sans',
  'sans-semibold': 'printed-sans-semibold',
  arabic: 'printed-arabic',
  'arabic-bold': 'printed-arabic-bold',
  hebrew: 'printed-hebrew',
  'hebrew-bold': 'printed-hebrew-bold',
  'han-sc': 'printed-han-sc',
  'han-sc-bold': 'printed-han-sc-bold',
  'han-sans-sc': 'printed-han-sans-sc',
  'han-sans-sc-bold': 'printed-han-sans-sc-bold',
  'han-tc': 'printed-han-tc',
  'han-tc-bold': 'printed-han-tc-bold',
  'han-jp': 'printed-han-jp',
  'han-jp-bold': 'printed-han-jp-bold',
  hangul: 'printed-hangul',
  'hangul-bold': 'printed-hangul-bold',
  devanagari: 'printed-devanagari',
  'devanagari-bold': 'printed-devanagari-bold',
  thai: 'printed-thai',
  'thai-bold': 'printed-thai-bold',
  georgian: 'printed-georgian',
  'georgian-bold': 'printed-georgian-bold',
  armenian: 'printed-armenian',
  'armenian-bold': 'printed-armenian-bold',
  ethiopic: 'printed-ethiopic',
  'ethiopic-bold': 'printed-ethiopic-bold',
  emoji: 'printed-emoji',
}

/** The faces that the words of most packs are set in, as style sheets name a font. */
const usual = (['serif', 'serif-italic', 'serif-semibold', 'serif-light', 'sans', 'sans-semibold'] as const).map(
  (name) => `1em '${faceFamily[name]}'`,
)

/**
 * Reads the usual faces before a page is drawn. A page whose faces come one after the other is laid out anew for each of
 * them, and the whole window with it.
 */
export const readFaces = async (): Promise<void> => {
  await Promise.allSettled(usual.map((font) => document.fonts.load(font)))
}
