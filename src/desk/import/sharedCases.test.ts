import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportNote } from '#contract/views'
import type { Source } from '#core/model'
import { releaseFor } from '#core/terms/restrictions'
import { countingIds, morning } from '../store/testing/kits'
import { readDocument } from './readDocument'
import { sourceFrom } from './sourceFrom'

/** Small files behind faults that others have had. They lie beside the repository on some machines, and are read in place. */
const folder = join(import.meta.dirname, '../../../../shared/bugs')

interface Right {
  /** Stands in the text, as a line of its own where it begins with a bar. */
  readonly says?: readonly string[]
  readonly never?: readonly string[]
  /** How many quotations stretch over the text, by whom. */
  readonly speakers?: readonly (string | null)[]
  readonly people?: readonly string[]
  /** Whom nobody may be called. */
  readonly nobody?: readonly string[]
  /** By name: office, body and country, as far as the text gives them. */
  readonly roles?: Readonly<Record<string, string>>
  /** The words of the quotations, stretches divided by a bar. */
  readonly words?: readonly string[]
  /** Who speaks wherever marks stand, also around a few words. */
  readonly every?: string | null
  readonly state?: string
  readonly set?: readonly string[]
  readonly notes?: readonly ImportNote['code'][]
  readonly source?: Partial<Source>
  readonly terms?: string
  /** Who has the floor in each turn. */
  readonly turns?: readonly (string | null)[]
}

const right: Readonly<Record<string, Right>> = {
  'd03-header-embargo.docx': {
    set: ['header', 'footer'],
    notes: ['headersSetAside'],
    source: { origin: 'unofficial-translation' },
    terms: 'embargoed',
  },
  'd04-autonumber.docx': { says: ['|1. ', '|2. ', '|(a) ', '|(b) ', '2 (b)'], source: { title: 'Joint Communiqué' } },
  'd05-tracked-paramark.docx': { says: ['May, and not later,'], speakers: ['Ana Kovic'] },
  'd07-comment-offrecord.docx': { set: ['comment'], notes: ['commentsSetAside'], terms: 'unknown' },
  'd08-table-participants.docx': { says: ['|Croatia\t', '|Chile\t'], state: 'Croatia' },
  'd09-altchunk.docx': { says: ['We shall sign in May'], speakers: ['Ana Kovic'] },
  'd10-placeholder.docx': { never: ['Click or tap'] },
  'd14-quotestyle.docx': { speakers: ['Ana Kovic'] },
  'd15-strike.docx': { says: ['“We shall sign in May,”'], set: ['struck'], notes: ['struckSetAside'] },
  'd16-pagebreak-mid.docx': { says: ['“We shall sign in May,” said Ana Kovic'], speakers: ['Ana Kovic'] },
  'e01-press.eml': {
    speakers: ['Ana Kovic'],
    source: { title: 'Croatia and Chile agree on ports', date: '2025-03-07', publisher: 'MFA Press' },
  },
  'e03-cp866.txt': { says: ['Мы подпишем в мае'], speakers: ['Луис Прадо'], notes: ['encodingGuessed'] },
  'e06-cp1252.txt': { says: ['“Nous signerons en mai”', '– “c’est décidé”'], people: ['Élise Monnard'] },
  'h01-navjunk.html': {
    never: ['Vidal', 'Horvat', 'cookies', 'Facebook', 'Babic'],
    speakers: ['Ana Kovic'],
    people: ['Ana Kovic'],
    notes: ['furnitureSetAside'],
  },
  'h03-blockquote-cite.html': { speakers: ['Ana Kovic'] },
  'h04-cp1251-http-equiv-late.html': { says: ['Мы подпишем'], source: { language: 'ru' } },
  'h09-sup-footnote.html': {
    says: ['“The accord of 2005 ends'],
    never: ['accord1', '20052'],
    set: ['footnote', 'footnote'],
    notes: ['notesSetAside'],
  },
  'h11-shy-wbr.html': { people: ['Jonas Ahrens'], never: ['\u00ad'] },
  'h16-ldjson-only.html': { speakers: ['Ana Kovic'] },
  'h18-inline-block-nospace.html': { says: ['|Ana Kovic', '|Tel.', '|Fax'], people: ['Ana Kovic'] },
  'h19-saved-from-url.html': {
    source: { date: '2025-03-07', address: 'https://mfa.example/en/news/ports-1', publisher: 'MFA' },
  },
  'h24-outlook-paste.html': { source: { title: 'Croatia and Chile agree on ports' } },
  'h25-latin1-declared.html': { says: ['“We shall sign in May,”', 'Croatia’s'] },
  'n08-patronymic-initials.txt': {
    people: ['А. Б. Сейтказин', 'Ж.К.Нуртаев'],
    speakers: ['А. Б. Сейтказин', 'Ж.К.Нуртаев'],
  },
  'n09-same-surname.txt': { speakers: ['Piers Marsh', 'Delia Marsh'] },
  'n12-co-chairs.txt': { speakers: ['Anders Lind + Fatou Ndiaye'] },
  'q08-french-incise-inside.txt': {
    words: ['Nous ne renoncerons pas | à la coopération régionale.'],
    speakers: ['Paul Derval'],
  },
  'q09-french-guillemet-each-line.txt': { speakers: ['Paul Derval'] },
  'q14-unclosed-one-para.txt': {
    words: ['The talks were frank', 'We will meet again in June,'],
    speakers: ['Ana Kovic', 'Luis Prado'],
  },
  'q19-denied.txt': { words: ['I never said that,'], speakers: ['Ana Kovic'] },
  'r01-de-und-names.txt': { people: ['Ulla Brandner', 'Tilo Rehm'], speakers: ['Ulla Brandner', 'Tilo Rehm'] },
  'r02-es-ministry-with-y.txt': {
    roles: { 'Celia Montes': 'ministra de Cultura y Patrimonio Nacional' },
    speakers: ['Celia Montes'],
  },
  'r03-es-org-subject.txt': { every: 'Compañía de Puertos' },
  'r09-the-then-director.txt': { nobody: ['Prosecutions'], every: null },
  'r10-surname-hill-park.txt': { speakers: ['Colin Hill', 'Grace Park', 'John Street'] },
  'r15-relative-clause-name.txt': {
    speakers: ['Nadia Ferrand', 'Ivan Babic'],
    roles: { 'Ivan Babic': 'spokesman for President' },
  },
  'r18-en-real-countries.txt': {
    roles: {
      'Ana Kovic': 'Minister of Foreign and European Affairs, Croatia',
      'Luis Prado': 'Permanent Representative, United Nations, Chile',
      'Fatou Ndiaye': 'Head of Delegation, Senegal',
      'John O’Hara': 'Ireland',
    },
  },
  'r28-german-botschafter.txt': {
    speakers: ['Ion Vasilescu'],
    roles: { 'Ion Vasilescu': 'Botschafter in Berlin, Rumänien' },
    nobody: ['Rumäniens', 'Chiles'],
  },
  'p01-hardwrap72.txt': { speakers: ['Ana Kovic', 'Luis Prado'], says: ['ends twenty years of dispute and opens'] },
  'p02-hyphenated-wrap.txt': { says: ['pressure'], speakers: ['Marta Ilves'] },
  'p04-qp-leftover.txt': { speakers: ['Ana Kovic'], notes: ['quotedPrintable'] },
  'p05-mojibake.txt': { says: ['“It’s time to sign,”'], notes: ['decodedTwice'] },
  'p09-arabic-presentation.txt': { source: { language: 'ar' }, speakers: ['سامي الحداد'] },
  'p18-uk.txt': { source: { language: 'uk' }, notes: ['languageNotRead'], says: ['«Ми готові до діалогу'] },
  'r04-speech-single-speaker.txt': { source: { kind: 'speech' }, turns: ['Luis Prado'] },
  't01-un-verbatim.txt': {
    source: { kind: 'transcript' },
    turns: ['Halvard Nyquist', 'Duarte Pires', 'Okonjo-Bell', 'Halvard Nyquist', 'Al Mansoori'],
  },
  't03-congressional.txt': { source: { kind: 'transcript' }, turns: ['Talbot', 'Lorne', 'Talbot'] },
  't06-qa-bold-names.txt': { source: { kind: 'interview' }, turns: [null, null, null, null] },
  'r24-classification.txt': { notes: ['asksForCare'], terms: 'unknown' },
}

const there = Object.keys(right).filter((file) => existsSync(join(folder, file)))

describe.skipIf(there.length === 0)('faults that others have had', () => {
  test.each(there)('%s', async (file) => {
    const expected = right[file] ?? {}
    const reading = await readDocument(file, new Uint8Array(readFileSync(join(folder, file))))
    const { source, extraction, notes } = sourceFrom(reading, {
      id: countingIds()('src'),
      now: morning,
      fileName: file,
    })
    for (const words of expected.says ?? [])
      if (words.startsWith('|')) expect(`\n${source.text}`).toContain(`\n${words.slice(1)}`)
      else expect(source.text).toContain(words)
    for (const words of expected.never ?? []) expect(source.text).not.toContain(words)
    const quoted = extraction.quotations.filter(({ kind }) => kind !== 'scare')
    if (expected.speakers !== undefined)
      expect(quoted.map(({ speakers }) => (speakers.length === 0 ? null : speakers.join(' + ')))).toEqual(
        expected.speakers,
      )
    if (expected.words !== undefined)
      expect(quoted.map(({ spans }) => spans.map(([from, to]) => source.text.slice(from, to)).join(' | '))).toEqual(
        expected.words,
      )
    if (expected.every !== undefined) {
      expect(extraction.quotations.length).toBeGreaterThan(0)
      for (const { speaker } of extraction.quotations) expect(speaker).toBe(expected.every)
    }
    for (const [name, role] of Object.entries(expected.roles ?? {})) {
      const person = extraction.people.find((one) => one.name === name)
      expect([person?.role, person?.organisation, person?.country].filter((part) => part != null).join(', ')).toBe(role)
    }
    for (const name of expected.nobody ?? []) expect(extraction.people.map((person) => person.name)).not.toContain(name)
    for (const name of expected.people ?? []) expect(extraction.people.map((person) => person.name)).toContain(name)
    if (expected.state !== undefined) expect(extraction.people[0]?.country).toBe(expected.state)
    if (expected.set !== undefined) expect(source.arrival.asides.map(({ role }) => role)).toEqual(expected.set)
    for (const code of expected.notes ?? []) expect(notes.map((note) => note.code)).toContain(code)
    if (expected.source !== undefined) expect(source).toMatchObject(expected.source)
    if (expected.turns !== undefined) expect(extraction.turns.map(({ speaker }) => speaker)).toEqual(expected.turns)
    if (expected.terms !== undefined) expect(releaseFor(source).basis).toBe(expected.terms)
  })
})
