import { expect, it } from 'vitest'
import { itemise } from './itemise'
import { plainMeasure } from '../testing/plainMeasure'
import { stylesOf } from '../style/typography'
import { visualOrder } from './visualOrder'

const seen = (text: string): string =>
  visualOrder(
    itemise([{ text, style: stylesOf('en').text }], { measure: plainMeasure, onMissing: () => undefined }).tokens,
  )
    .map((token) => token.text)
    .join('')

it.each([
  ['words from left to right stay', 'one two', 'one two'],
  ['Arabic words stand from right to left', 'سلام عليكم', 'عليكم سلام'],
  ['a number inside Arabic keeps its order', 'قرار 79 لعام', 'لعام 79 قرار'],
  ['Latin inside Arabic keeps its order', 'قال John Smith أمس', 'أمس John Smith قال'],
  ['Arabic inside Latin turns around alone', 'He said سلام عليكم twice', 'He said عليكم سلام twice'],
])('%s', (_, text, expected) => expect(seen(text)).toBe(expected))
