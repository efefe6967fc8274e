import { count } from '../count'

/** The library: all kits, and where a new one begins. */
export const home = {
  pasteTitle: 'Paste a press release to begin',
  pasteDetail:
    'Ctrl+V anywhere here, or drop text, Word or web files. People and quotations are proposed in a moment; nothing leaves this computer.',
  openFiles: 'Open files…',
  removed: (title: string) => `“${title}” removed.`,
  kits: 'Kits',
  count: (number: number) => count(number, 'kit', 'kits'),
}
