import type { FaceName } from '#core/layout/page'

/** How the window names the printed faces; declared in `faces.css` from the very files the PDF embeds. */
export const faceFamily: Readonly<Record<FaceName, string>> = {
  serif: 'Printed serif',
  'serif-italic': 'Printed serif italic',
  'serif-semibold': 'Printed serif semibold',
  'serif-light': 'Printed serif light',
  sans: 'Printed sans',
  'sans-semibold': 'Printed sans semibold',
  arabic: 'Printed Arabic',
  'arabic-bold': 'Printed Arabic bold',
  hebrew: 'Printed Hebrew',
  chinese: 'Printed Chinese',
}
