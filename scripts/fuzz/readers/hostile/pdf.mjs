// PDF files that hold to the grammar and to nothing else: circles of pages and forms, streams in streams, numbers out of range.
import { deflateSync } from 'node:zlib'
import { oneOf } from './markup.mjs'

/** @typedef {import('./markup.mjs').Dice} Dice */

const operators = [
  'q',
  'Q',
  'BT',
  'ET',
  '(We open) Tj',
  '[(Fer) -20 (rol)] TJ',
  'T*',
  '/F 9 Tf',
  '/F 1e9 Tf',
  '/F 0 Tf',
  '1 0 0 1 40 400 Tm',
  '0 1 -1 0 40 400 Tm',
  '1e308 0 0 1e308 0 0 cm',
  '0 0 0 0 0 0 cm',
  '-1 0 0 1 400 0 cm',
  '40 -14 Td',
  '/X Do',
  '/G gs',
  '3 Tr',
  '0 Tr',
  '1 1 1 rg',
  '30 30 60 20 re f',
  '30 30 60 20 re W n',
  '/Artifact BMC',
  '/P <</MCID 0 /ActualText (x)>> BDC',
  'EMC',
  'BI /W 1 /H 1 /BPC 1 ID a EI',
  "(a) '",
  '99999 Tz',
  '-1 Tw',
  '1e9 TL',
  '<</A<</B[',
  ']>>',
  '(\\',
  ')',
  '<00410042> Tj',
]

/** @param {Dice} dice @returns {Buffer} */
export function hostilePdf(dice) {
  const many = 1 + dice(4_000)
  const drawing = () => Array.from({ length: many }, () => oneOf(operators, dice)).join('\n')
  const sound = 'BT /F 10 Tf 40 460 Td 14 TL (We open the cross-) Tj T* (ing in May.) Tj ET'
  const objects = new Map([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [
      3,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 500]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>/ExtGState<</G 7 0 R>>>>>>',
    ],
    [4, stream(sound)],
    [5, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'],
    [
      6,
      stream(sound, '/Type/XObject/Subtype/Form/BBox[0 0 400 500]/Resources<</XObject<</X 6 0 R>>/Font<</F 5 0 R>>>>'),
    ],
    [7, '<</Type/ExtGState/Font[5 0 R 9]>>'],
  ])
  switch (dice(12)) {
    case 0:
      objects.set(4, stream(drawing()))
      break
    case 1:
      objects.set(
        2,
        `<</Type/Pages/Kids[${oneOf(['2 0 R', '3 0 R 2 0 R', '3 0 R '.repeat(many), '1 0 R', '9999999 0 R'], dice)}]/Count ${oneOf(['1', '-1', '4294967296', `${many}`], dice)}>>`,
      )
      break
    case 2:
      for (let at = 0; at < many; at += 1)
        objects.set(10 + at, `<</Type/Pages/Parent ${9 + at} 0 R/Kids[${11 + at} 0 R]/Count 1>>`)
      objects.set(2, '<</Type/Pages/Kids[10 0 R]/Count 1>>')
      break
    case 3:
      objects.set(4, stream(`${'/X Do\n'.repeat(1 + dice(50))}${sound}`))
      objects.set(
        6,
        stream(
          '/X Do\n'.repeat(1 + dice(50)),
          '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 6 0 R>>>>',
        ),
      )
      break
    case 4: {
      const filters = Array.from({ length: 1 + dice(60) }, () =>
        oneOf(
          [
            '/FlateDecode',
            '/ASCIIHexDecode',
            '/ASCII85Decode',
            '/LZWDecode',
            '/RunLengthDecode',
            '/Crypt',
            '/JBIG2Decode',
          ],
          dice,
        ),
      )
      objects.set(4, raw(deflateSync(Buffer.from(sound)).toString('latin1'), `/Filter[${filters.join('')}]`))
      break
    }
    case 5:
      // A megabyte of one sign is a kilobyte packed.
      objects.set(
        4,
        raw(
          deflateSync(Buffer.alloc(1 + dice(40_000_000), oneOf(['q ', '(', '[', '<<', '%', ' '], dice))).toString(
            'latin1',
          ),
          '/Filter/FlateDecode',
        ),
      )
      break
    case 6:
      objects.set(
        5,
        '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[8 0 R]/ToUnicode 9 0 R>>',
      )
      objects.set(
        8,
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[0[${'500 '.repeat(many)}]]>>`,
      )
      objects.set(
        9,
        stream(
          `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${`1 beginbfrange <0000> ${oneOf(['<ffff>', '<ffffffff>', '<0001>'], dice)} ${oneOf(['<0041>', '[<0041>]', '<d800>', `<${'0041'.repeat(500)}>`], dice)} endbfrange `.repeat(1 + dice(50))} endcmap`,
        ),
      )
      objects.set(4, stream(`BT /F 10 Tf 40 400 Td <${'00410042'.repeat(many)}> Tj ET`))
      break
    case 7:
      objects.set(
        5,
        `<</Type/Font/Subtype/Type3/FontMatrix[${oneOf(['0 0 0 0 0 0', '.001 0 0 .001 0 0', '1e99 0 0 1 0 0'], dice)}]/FontBBox[0 0 1 1]/FirstChar 0/LastChar 255/Widths[${'500 '.repeat(256)}]/Encoding<</Differences[0${'/a'.repeat(256)}]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>`,
      )
      objects.set(6, stream('500 0 d0 BT /F 1 Tf (a) Tj ET'))
      break
    case 8:
      objects.set(
        1,
        `<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 8 0 R/Outlines 8 0 R/Names<</EmbeddedFiles<</Kids[8 0 R]>>>>>>`,
      )
      objects.set(8, '<</Type/StructTreeRoot/K[8 0 R 8 0 R]/Kids[8 0 R]/First 8 0 R/Next 8 0 R/P 8 0 R>>')
      break
    case 9:
      objects.set(
        3,
        `${objects.get(3)?.slice(0, -2)}/Rotate ${oneOf(['90', '270', '45', '-90', '1e9'], dice)}/UserUnit ${oneOf(['0', '75000', '-1'], dice)}/CropBox[${oneOf(['0 0 0 0', '-1e9 -1e9 1e9 1e9', '400 500 0 0', 'a b'], dice)}]/Annots[${'8 0 R '.repeat(many)}]>>`,
      )
      objects.set(
        8,
        '<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[0 0 9 0 0 9 9 9]/Contents(We open)/Parent 8 0 R/Popup 8 0 R/AP<</N 6 0 R>>>>',
      )
      break
    case 10:
      objects.set(
        4,
        stream(
          Array.from(
            { length: many },
            (_, at) =>
              `BT /F ${1 + (at % 40)} Tf 1 0 0 1 ${dice(400)} ${dice(500)} Tm (${oneOf(['We', 'open', '-', '1', 'Dana Ferrol', '\\223'], dice)}) Tj ET`,
          ).join('\n'),
        ),
      )
      break
    default:
      objects.set(1, `<</Type/Catalog/Pages 2 0 R/A${oneOf(['[', '<<', '<</A', '('], dice).repeat(many)}`)
  }
  return Buffer.from(
    `%PDF-1.7\n${[...objects].map(([number, object]) => `${number} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  )
}

/** @param {string} words @param {string} [more] */
const stream = (words, more = '') => raw(words, more)
/** @param {string} bytes @param {string} more */
const raw = (bytes, more) => `<</Length ${bytes.length}${more}>>stream\n${bytes}\nendstream `
