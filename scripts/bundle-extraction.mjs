// The extraction as one plain module: for measuring it and for scoring it.
import { bundle } from './bundle.mjs'

/** @returns {Promise<{ extract: Function, asGold: Function }>} */
export const bundledExtraction = () =>
  bundle(
    'extraction',
    [
      'extract',
      'explain',
      'gold-shape',
      'choose/rank',
      'choose/confidence',
      'choose/model',
      'choose/digest',
      'testing/marked',
      'testing/score',
    ].map((file) => `#core/extract/${file}`),
  )
