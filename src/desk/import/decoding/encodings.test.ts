import * as iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from './decode'

/** Invented sentences, long enough to tell an alphabet by. */
const sentences: Readonly<Record<string, string>> = {
  fr: '“L’été dernier, nous avons déjà cédé le port à la cité”, a déclaré Hélène Évrard ; c’est là où naît l’espoir.',
  de: '„Über die Brücke müssen alle gehen“, sagte Jörg Weiß, „größer wird sie nicht, aber schöner für die Bürger.“',
  es: '«El año próximo también habrá más pequeños puertos», señaló José Núñez, cónsul según la prensa.',
  pl: '„Święto rzeki już się zaczęło, później będą łodzie i źródła”, powiedziała Żaneta Łącka.',
  cs: '„Příští rok dokončíme most přes řeku a lidé budou šťastnější,“ řekl Řehoř Dvořák.',
  tr: 'Köprü açıldı; Işıl Çağlı, “Nehrin iki yakası şimdi birleşti, gemiler geçiyor” dedi.',
  ru: '«Мост через реку открыт, и паром больше не нужен», — сообщил министр Пётр Озёрский.',
  kk: '«Өзен үстіндегі көпір ашылды, енді паром қажет емес», – деді министр Гүлнәр Әшірова.',
  uk: '«Міст через річку відкрито, і пором більше не потрібен», — сказав міністр Євген Їжак.',
  el: '«Η γέφυρα άνοιξε και το πλοίο δεν χρειάζεται πια», δήλωσε ο υπουργός Νίκος Αλεξίου.',
  he: 'הגשר מעל הנהר נפתח, והמעבורת כבר אינה נחוצה, אמר השר.',
  ar: 'قال الوزير: «فُتح الجسر فوق النهر ولم تعد العبارة ضرورية لأحد».',
  zh: '部长说：“河上的大桥已经开通，人们不再需要渡船，两国关系会更好。”',
  ja: '大臣は「川の橋が開通し、人々はもう渡し船を必要としない」と述べた。',
  th: 'รัฐมนตรีกล่าวว่า “สะพานข้ามแม่น้ำเปิดแล้ว และไม่จำเป็นต้องใช้เรือข้ามฟากอีก”',
  ko: '장관은 "강 위의 다리가 열렸고 사람들은 더 이상 나룻배가 필요하지 않다"고 말했다.',
}

describe('older encodings are told by the letters they make', () => {
  test.each([
    ['fr', 'windows-1252'],
    ['fr', 'macintosh'],
    ['de', 'windows-1252'],
    ['de', 'macintosh'],
    ['es', 'windows-1252'],
    ['es', 'macintosh'],
    ['pl', 'windows-1250'],
    ['cs', 'windows-1250'],
    ['tr', 'windows-1254'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'cp866'],
    ['ru', 'iso-8859-5'],
    ['ru', 'maccyrillic'],
    ['kk', 'rk1048'],
    ['uk', 'windows-1251'],
    ['uk', 'koi8-u'],
    ['el', 'windows-1253'],
    ['he', 'windows-1255'],
    ['ar', 'windows-1256'],
    ['zh', 'gb18030'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['ko', 'euc-kr'],
    ['th', 'windows-874'],
    ['pl', 'cp852'],
    ['kk', 'pt154'],
    ['zh', 'utf-16le'],
    ['ja', 'utf-16be'],
    ['ko', 'utf-16le'],
    ['zh', 'utf-32le'],
    ['ru', 'utf-32be'],
  ])('%s in %s', (language, encoding) => {
    const bytes = iconv.encode(`${sentences[language] ?? ''}\n`, encoding)
    const { text, notes } = decode(bytes)
    expect(text).toBe(iconv.decode(bytes, encoding))
    expect(notes.map(({ code }) => code)).toEqual(['encodingGuessed'])
  })
})

test.each([
  ['gb18030', '部长说：“大桥将于五月开通。”'],
  ['gb18030', '两国部长昨天在首都会谈。'],
  ['big5', '部長說：「大橋將於五月開通。」'],
  ['euc-kr', '장관은 다리가 열렸다고 말했다.'],
  ['euc-kr', '양국 장관이 회담(會談)을 했다.'],
  ['shift_jis', '大臣は橋が開通したと述べた。'],
  // Of their accents a reading in Thai, Arabic or Hebrew makes marks on Latin letters.
  ['windows-1252', 'El ministro habló de una revisión, de la situación y de la cooperación.'],
  ['windows-1252', 'Les troupes montées et armées sont fatiguées et sont rentrées.'],
])('a line is enough: %s, %s', (encoding, words) => {
  expect(decode(iconv.encode(words, encoding)).text).toBe(words)
})

test('Thai is believed where it is declared', () => {
  const words = 'รัฐมนตรีกล่าวว่า “สะพานข้ามแม่น้ำเปิดแล้ว และไม่จำเป็นต้องใช้เรือข้ามฟากอีก”'
  expect(decode(iconv.encode(words, 'windows-874'), { declared: 'TIS-620' }).text).toBe(words)
})

describe('UTF-8 that another program read wrongly is made whole again, and that is said', () => {
  test.each(
    Object.keys(sentences).flatMap((language) =>
      ['windows-1252', 'windows-1251'].map((carrier) => [language, carrier]),
    ),
  )('%s read as %s', (language, carrier) => {
    const sentence = sentences[language ?? ''] ?? ''
    const damaged = new TextDecoder('utf-8').decode(Buffer.from(asCarried(sentence, carrier ?? '')))
    const { text, notes } = decode(Buffer.from(damaged))
    expect(text).toBe(sentence)
    expect(notes.map(({ code }) => code)).toContain('decodedTwice')
  })

  test.each(Object.values(sentences))('a sound text stays as it is: %s', (sentence) => {
    expect(decode(Buffer.from(sentence))).toMatchObject({ text: sentence, notes: [] })
  })

  test('mail codes that nobody decoded are letters again; a formula keeps its signs', () => {
    expect(decode(Buffer.from('=E2=80=9CWe agree,=E2=80=9D she s=\naid.')).text).toBe('“We agree,” she said.')
    expect(decode(Buffer.from('a=20 and b=3F')).text).toBe('a=20 and b=3F')
  })
})

test('Latin-1 is read as browsers read it: curly marks are no controls', () => {
  const bytes = Buffer.from('\x93We don\x92t agree\x94', 'latin1')
  expect(decode(bytes, { declared: 'iso-8859-1' }).text).toBe('“We don’t agree”')
})

test('a declaration that makes gibberish gives way to what the letters say', () => {
  const bytes = iconv.encode(sentences['ru'] ?? '', 'windows-1251')
  expect(decode(bytes, { declared: 'iso-8859-1' })).toMatchObject({ text: sentences['ru'], encoding: 'windows-1251' })
})

test('a byte order mark before bytes that are no UTF-8 proves nothing', () => {
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(sentences['ru'] ?? '', 'windows-1251')])
  expect(decode(bytes).text).toContain('Мост через реку')
})

test('the human’s own choice beats everything', () => {
  expect(decode(Buffer.from('é'), { chosen: 'windows-1252' }).text).toBe('Ã©')
})

/** The bytes of UTF-8 as a carrier shows them; what it does not know it passes on as a control, as browsers do. */
const asCarried = (text: string, carrier: string): string =>
  Array.from(Buffer.from(text), (byte) => {
    const sign = iconv.decode(Buffer.of(byte), carrier)
    return sign === '\ufffd' ? String.fromCharCode(byte) : sign
  }).join('')
