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
  chinese: 'printed-chinese',
}
