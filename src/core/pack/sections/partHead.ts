import type { HeadingBlock } from '../document'
import { plain } from '../text'

/** The head of a part of a section; it stands in no contents. */
export const partHead = (title: string): HeadingBlock => ({
  kind: 'heading',
  level: 2,
  runs: plain(title),
  subtitle: '',
  anchor: null,
  listed: false,
})
