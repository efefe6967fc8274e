import { describe, expect, test } from 'vitest'
import { readDocument } from '../readDocument'

/** Mail as programs of many languages write it, and as they save it. */

const head = 'From: "Press" <press@roads.example>\r\nTo: desk@olm.example\r\nMessage-ID: <1@roads.example>\r\n'
const mail = (words: string, more = 'Content-Type: text/plain; charset=utf-8\r\n') =>
  readDocument('a.eml', Buffer.from(`${head}${more}\r\n${words}`))

describe('the head of the mail that is answered', () => {
  test.each([
    ['it', 'Da: Luca Prato\nInviato: venerdì 7 marzo 2025\nA: Desk\nOggetto: Ponte'],
    ['nl', 'Van: Jan de Boer\nVerzonden: vrijdag 7 maart 2025 09:12\nAan: Desk\nOnderwerp: Brug'],
    ['pl', 'Od: Jan Nowak\nWysłano: piątek, 7 marca 2025 09:12\nDo: Desk\nTemat: Most'],
    ['cs', 'Od: Jan Novák\nOdesláno: pátek 7. března 2025\nKomu: Desk\nPředmět: Most'],
    ['tr', 'Kimden: Ali Demir\nGönderildi: 7 Mart 2025 Cuma 09:12\nKime: Desk\nKonu: Köprü'],
    ['sv', 'Från: Anna Berg\nSkickat: den 7 mars 2025 09:12\nTill: Desk\nÄmne: Bron'],
    ['da', 'Fra: Anna Berg\nSendt: 7. marts 2025\nTil: Desk\nEmne: Broen'],
    ['fi', 'Lähettäjä: Anna Koski\nLähetetty: 7. maaliskuuta 2025\nVastaanottaja: Desk\nAihe: Silta'],
    ['uk', 'Від: Анна Котова\nНадіслано: 7 березня 2025 р.\nКому: Desk\nТема: Міст'],
    ['ro', 'De la: Ion Popa\nTrimis: vineri, 7 martie 2025\nCătre: Desk\nSubiect: Pod'],
    ['hu', 'Feladó: Kovács Anna\nElküldve: 2025. március 7.\nCímzett: Desk\nTárgy: Híd'],
    ['el', 'Από: Άννα\nΣτάλθηκε: 7 Μαρτίου 2025\nΠρος: Desk\nΘέμα: Γέφυρα'],
    ['ja', '差出人: 山田\n送信日時: 2025年3月7日\n宛先: Desk\n件名: 橋'],
    ['ko', '보낸 사람: 김철수\n보낸 날짜: 2025년 3월 7일\n받는 사람: Desk\n제목: 다리'],
  ])('is known in %s, though nobody gives an address or a minute', async (_language, block) => {
    const { text, asides } = await mail(`The crossing stays open.\n\n${block}\n\nWe asked before.`)
    expect(text).toBe('The crossing stays open.')
    expect(asides.find(({ role }) => role === 'reply')?.text).toContain('We asked before.')
  })
})

test('what a page says to be of the mail that it answers is that, and a quotation that it sets apart is none', async () => {
  const page = (attributes: string) =>
    mail(
      `<p>The crossing stays open.</p><blockquote${attributes}><p>We asked before.</p></blockquote><p>In June, too.</p>`,
      'Content-Type: text/html; charset=utf-8\r\n',
    )
  expect((await page(' type="cite"')).text).toBe('The crossing stays open.\nIn June, too.')
  expect((await page('')).text).toBe('The crossing stays open.\nWe asked before.\nIn June, too.')
})

test.each(['utf-16le', 'utf-16be'])('a mail that an editor saved in %s is a mail', async (encoding) => {
  const words = `\ufeff${head}Subject: Crossing\r\nContent-Type: text/plain; charset=utf-16\r\n\r\n“We open,” said Dana.`
  const little = Buffer.from(words, 'utf16le')
  const bytes = encoding === 'utf-16le' ? little : little.swap16()
  const { text, title } = await readDocument('a.eml', bytes)
  expect([text, title]).toEqual(['“We open,” said Dana.', 'Crossing'])
})

test.each([
  ['7 Mar 25 09:12:00 +0100', '2025-03-07'],
  ['Fri, 07-Mar-2025 09:12:00 GMT', '2025-03-07'],
  ['Fri Mar  7 09:12:00 2025', '2025-03-07'],
  ['Fri Mar  7 09:12:00 CET 2025', '2025-03-07'],
  ['2025-03-07T09:12:00Z', '2025-03-07'],
  ['7 Mar 99 09:12:00 +0100', '1999-03-07'],
  ['31 Feb 25 09:12:00 +0100', null],
  ['soon', null],
])('the day of a mail: %s', async (date, day) => {
  const { record } = await mail('We open.', `Date: ${date}\r\nContent-Type: text/plain\r\n`)
  expect(record?.date).toBe(day)
})

test('what proves who wrote it is no file that came along', async () => {
  const parts = [
    '--s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nWe open.\r\n',
    '--s\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Disposition: attachment; filename=smime.p7s\r\n\r\nAAAA\r\n--s--\r\n',
  ]
  const { attachments = [] } = await mail(parts.join(''), 'Content-Type: multipart/signed; boundary=s\r\n')
  expect(attachments).toEqual([])
})
