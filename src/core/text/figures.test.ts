import { expect, test } from 'vitest'
import { differingFigures, figuresOf, symbolsOf } from './figures'

test.each([
  ['en', 'about 2.5 million people and 5,000 ferries', ['2500000', '5000']],
  ['fr', 'environ 2,5 millions de personnes et 5 000 bacs', ['2500000', '5000']],
  ['es', 'unos 2,5 millones de personas y 5.000 barcos', ['2500000', '5000']],
  ['ru', 'около 2,5 млн человек и 5000 паромов', ['2500000', '5000']],
  ['kk', 'шамамен 2,5 миллион адам және 5 мың кеме', ['2500000', '5000']],
  ['ar', 'نحو ٢٫٥ مليون شخص و٥٬٠٠٠ عبارة', ['2500000', '5000']],
  ['zh', '约250万人和5000艘渡轮', ['2500000', '5000']],
  ['de', 'rund 2,5 Mio. Menschen und 5.000 Fähren', ['2500000', '5000']],
  ['en', '3 billion', ['3000000000']],
  ['fr', '3 milliards, 3 billions', ['3000000000', '3000000000000']],
  ['es', '3 mil millones', ['3000000000']],
  ['zh', '30亿', ['3000000000']],
  ['en', 'on 7 March 2031 at 10:00', ['7', '2031', '10']],
  ['ru', '07.03.2031 в 10.00', ['7', '2031', '10']],
  ['zh', '2031年3月7日10时', ['2031', '7', '10']],
  ['en', 'the 80th anniversary, 1,234.50', ['80', '1234.5']],
  ['de', '1.234,50', ['1234.5']],
  ['en', 'as in A/RES/79/1 and S/2031/7', []],
])('the figures of %s: %s', (language, text, expected) => expect(figuresOf(text, language)).toEqual(expected))

test('symbols are the same in all languages', () =>
  expect(symbolsOf('См. A/RES/79/1 и S/PV.9500.')).toEqual(['A/RES/79/1', 'S/PV.9500']))

test.each([
  [['80', '2031'], ['2031', '80'], [], []],
  [['80'], ['81'], ['80'], ['81']],
  [['80', '3'], ['80'], [], []],
  [['80', '30'], ['80'], ['30'], []],
  [['80', '3'], ['81'], ['80', '3'], ['81']],
  [['5', '5'], ['5', '50'], ['5'], ['50']],
])('%j against %j differs in %j and %j', (left, right, onlyLeft, onlyRight) =>
  expect(differingFigures(left, right)).toEqual({ left: onlyLeft, right: onlyRight }),
)
