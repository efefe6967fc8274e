import { expect, test } from 'vitest'
import { inReadingOrder } from './readingOrder'

test('figures of Arabic are read in their own order, whatever their number', () => {
  const painted = `${[...'النهر'].reverse().join('')} ٢٠٣١ ${[...'في'].reverse().join('')}`
  expect(inReadingOrder(painted)).toBe('في ٢٠٣١ النهر')
})
