import { expect, test } from 'vitest'
import { plainArrival } from '#core/model'
import { askedIn, releaseFor } from './restrictions'

const care = (text: string): boolean => askedIn({ text, arrival: plainArrival }).length > 0

test.each([
  'EMBARGOED UNTIL 18:00 CET',
  'Embargo: 7 March, 18:00',
  'Not for publication',
  'Remarks on background',
  'This briefing is off the record',
  'SOUS EMBARGO jusqu’à 18 h',
  'Embargado hasta las 18:00',
  'Sperrfrist: 18 Uhr',
  'Эмбарго до 18:00',
  'Не для печати',
  'حظر النشر حتى الساعة السادسة',
  '不得引用',
  '请于2031年5月12日10时后发布',
  'HOLD FOR RELEASE UNTIL 6 PM',
  'Not to be released before 10 a.m.',
  'FOR RELEASE AT 10:00, 12 May 2031',
  'Ne pas publier avant 18 h',
  'No publicar antes de las 18:00',
  'Sob embargo até às 18h',
  'Não publicar antes das 18h',
  'Nicht veröffentlichen vor 18 Uhr',
  'Не публиковать до 18:00',
  '2031 жылғы 12 мамырға дейін жариялауға болмайды',
  'محظور النشر حتى الساعة السادسة',
  '2031年5月12日前不得发布',
  'UNCLASSIFIED // FOR OFFICIAL USE ONLY',
  'Remarks on condition of anonymity',
  'DRAFT – 5 May 2031',
  'Entwurf',
  'TLP:AMBER',
  'FOR OFFICIAL USE ONLY',
  'Restricted – Olm delegation',
  'Confidential',
  'DIFFUSION RESTREINTE',
  'USO INTERNO',
  'VS – NUR FÜR DEN DIENSTGEBRAUCH',
  'Для служебного пользования',
  'Құпия',
  'محدود التداول',
  '内部资料',
  'STRICTLY CONFIDENTIAL',
  'Not for onward transmission',
  'EU LIMITE',
  'Background briefing – Olm, 5 May 2031',
  'Attributable to a senior harbour official',
  'Propos non attribuables (off)',
  'Strictement confidentiel',
  'Prohibida su difusión',
  'Estritamente confidencial',
  'Divulgação proibida',
  'Streng vertraulich',
  'Hintergrundgespräch in Olm',
  'Frei ab 12. Mai 2031, 10 Uhr',
  'Строго конфиденциально',
  'Не подлежит публикации',
  'ЭМБАРГО: 12 мая 2031 г.',
  '2031 жылғы 12 мамырға дейін жарияланбасын',
  'سري وغير قابل للنشر',
  'يرجى عدم النشر قبل الساعة السادسة',
  'للنشر بعد الساعة 10 من يوم 12 مايو 2031',
  '（请于北京时间2031年5月12日10:00后发布）',
  '内部参考 注意保密',
  '严禁外传',
])('above the text: %s', (line) => expect(care(`${line}\nThe crossing opens in May.`)).toBe(true))

test.each([
  'The ministers lifted the embargo on steel.',
  'Against this background the talks begin.',
  'For immediate release',
  'For release',
  'Draft resolution on the river is adopted',
  'Hold the line until the ferry comes in.',
  'Sous le pont coule la rivière.',
  'Secret talks were held on the river.',
  'Restricted access to the pier ends.',
  'Secretary Ferrol opens the crossing',
  'The embargo on steel of 2031 ends',
  'Ministers prolong the arms embargo until 12 May 2031',
  'Limited access to the pier',
  'Background music on the ferry of 2031',
  'Frei ist die Fahrt für Kinder ab 2031',
  'Отмена эмбарго на сталь в 2031 году',
  'سرية المراسلات حق لكل مواطن في أولم',
  '2031年5月12日后大桥将发布通告',
  '大桥于2031年5月12日后通车',
])('the same words about something else: %s', (line) => expect(care(`${line}\nThe crossing opens in May.`)).toBe(false))

test('a banner of a page that asks for care is heeded; a teaser about an embargo is none', () => {
  const banner = (text: string) => ({ role: 'furniture' as const, label: null, text, at: null })
  const asked = (text: string) =>
    askedIn({ text: 'Crossing opens', arrival: { ...plainArrival, asides: [banner(text)] } })
  expect(asked('Under embargo until 12 May 2031')).toHaveLength(1)
  expect(asked('Ministers of Olm prolong the embargo until May')).toEqual([])
  expect(asked(`Off the record. ${'More about the river and its banks. '.repeat(8)}`)).toEqual([])
})

test('in the running text nothing is asked for', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `Line ${at} of the release.`)
  expect(care([...lines.slice(0, 6), 'He spoke off the record.', ...lines.slice(6)].join('\n'))).toBe(false)
  expect(care([...lines, 'He spoke off the record.'].join('\n'))).toBe(true)
})

const releaseOf = (text: string) =>
  releaseFor({ text, arrival: plainArrival, kind: 'press-release', origin: 'verbatim' })

test('an embargo that says its end is that embargo; one that does not waits for a human', () => {
  const line = 'EMBARGO: not for use before 18:00, Astana time, 7 March 2025'
  expect(releaseOf(`${line}\nThe crossing opens in May.`)).toEqual({
    basis: 'embargoed',
    until: '2025-03-07T13:00:00.000Z',
    zone: 'Asia/Almaty',
    descriptor: '',
    override: '',
  })
  expect(releaseOf('EMBARGOED UNTIL 18:00\nThe crossing opens in May.').basis).toBe('unknown')
  expect(releaseOf(`${line}\nOff the record\nThe crossing opens in May.`).basis).toBe('unknown')
  expect(releaseOf(`${line}\nEmbargoed until delivery, 8 March 2025\nThe crossing opens in May.`).basis).toBe('unknown')
})

test('what asks for care is told with the place where it stands', () => {
  const asides = [{ role: 'header' as const, label: null, text: 'Roads\nNot for publication', at: null }]
  const text = 'Crossing\n\nOff the record\nThe crossing opens in May.'
  expect(askedIn({ text, arrival: { ...plainArrival, asides } })).toEqual([
    { words: 'Off the record', place: { line: 3 } },
    { words: 'Not for publication', place: { aside: 'header' } },
  ])
})
