import { describe, expect, test } from 'vitest'
import { onRecord } from '#core/model'
import { leakIn } from '#core/proof/prove'
import { kitOf, personOf, quotedIn, sourceOf } from '../../testing/fixture'
import { discloses } from '../discloses'
import { hiddenIdentities } from '../hidden'

type Named = readonly [printedName: string, givenName: string, familyName: string]

const kurt: Named = ['Kurt Sadolin', 'Kurt', 'Sadolin']
const rashid: Named = ['Rashid Al-Maktoum', 'Rashid', 'Al-Maktoum']
const ana: Named = ['Ana Gómez-Holmberg', 'Ana', 'Gómez-Holmberg']

/** Somebody who met under the Rule; `open`: somebody else, who stands by words of theirs. */
const metUnderRule = ([printedName, givenName, familyName]: Named, open: Partial<ReturnType<typeof personOf>> = {}) => {
  const meeting = sourceOf('Evening\n“Boats leave the quay at dawn,” somebody said.')
  const day = sourceOf('Open day\n“Everybody is welcome on the quay,” somebody said.')
  const hidden = personOf(printedName, { givenName, familyName })
  const other = personOf('Oda Lund', open)
  return kitOf({
    people: [hidden, other],
    sources: [meeting, day],
    quotes: [
      quotedIn(meeting, ['Boats leave the quay at dawn,'], {
        speakerIds: [hidden.id],
        release: { ...onRecord, basis: 'chatham-house' },
      }),
      quotedIn(day, ['Everybody is welcome on the quay,'], { speakerIds: [other.id], release: onRecord }),
    ],
  })
}

const isHidden = (kit: ReturnType<typeof metUnderRule>, text: string): boolean => {
  const { names, givenNames } = hiddenIdentities(kit, 'press')
  return discloses(text, names, givenNames)
}
const isLeak = (kit: ReturnType<typeof metUnderRule>, text: string): boolean =>
  leakIn({ kit, allowed: ['nobody'], expected: () => [], found: [{ where: { page: 1 }, text }] }) !== null

const spelled: readonly (readonly [how: string, who: Named, text: string])[] = [
  ['the given name alone', kurt, 'thanks to Kurt for this'],
  ['… letter by letter', kurt, 'asked K.U.R.T. about it'],
  ['… with hyphens', kurt, 'S-a-d-o-l-i-n said'],
  ['… with points of a list', kurt, 'S·a·d·o·l·i·n said'],
  ['… with blanks that do not break', kurt, 'S\u00a0a\u00a0d\u00a0o\u00a0l\u00a0i\u00a0n said'],
  ['… with hair spaces', kurt, 'S\u200aa\u200ad\u200ao\u200al\u200ai\u200an said'],
  ['a hyphen inside', kurt, 'Sado-lin said'],
  ['a soft hyphen', kurt, 'Sado\u00adlin said'],
  ['a space without width', kurt, 'Sado\u200blin said'],
  ['the mark that begins a file', kurt, 'Sado\ufefflin said'],
  ['a tag', kurt, 'Sado\u{e0061}lin said'],
  ['a figure for a letter', kurt, 'Sad0lin said'],
  ['Cyrillic letters that look alike', kurt, 'Sаdоlin said'],
  ['small capitals', kurt, 'Sᴀᴅᴏʟɪɴ said'],
  ['an initial written onto it', kurt, 'KSadolin said'],
  ['in a row of words with capitals', kurt, 'see KurtSadolin there'],
  ['in the name of an account', kurt, 'see kurt_sadolin there'],
  ['under a hash', kurt, '#KurtSadolin'],
  ['an initial', kurt, 'K. Sadolin said'],
  ['family name first', kurt, 'SADOLIN, K. spoke'],
  ['in another alphabet and case', kurt, 'словами Садолина'],
  ['an article joined', rashid, 'AlMaktoum said'],
  ['… as one word', rashid, 'Almaktoum said'],
  ['… apart', ['Rashid AlMaktoum', 'Rashid', 'AlMaktoum'], 'Al Maktoum said'],
  ['… left out', rashid, 'Maktoum said'],
  ['… another one', rashid, 'El-Maktoum said'],
  ['one half of a double name', ana, 'Holmberg said'],
  ['… the other, without its accent', ana, 'Gomez said'],
  ['… both in one', ana, 'GomezHolmberg said'],
  ['without small words', ['Ursula von der Leyden', 'Ursula', 'von der Leyden'], 'Leyden said'],
  ['… or with them in one', ['Ursula von der Leyden', 'Ursula', 'von der Leyden'], 'Vonderleyden said'],
  ['Mac for Mc', ['Ian McKenrick', 'Ian', 'McKenrick'], 'Mac Kenrick said'],
  ['the second of two family names', ['Maria Ruiz Ocampo', 'Maria', 'Ruiz Ocampo'], 'Ocampo said'],
  ['accents left out', ['Éva Šťastná', 'Éva', 'Šťastná'], 'Stastna said'],
  ['a given name in a case', ['Ерлан Қасенов', 'Ерлан', 'Қасенов'], 'Ерланның сөзі'],
]

describe('somebody hidden is hidden, and found in the finished file, by', () => {
  test.each(spelled)('%s', (_how, who, text) => {
    const kit = metUnderRule(who)
    expect([isHidden(kit, text), isLeak(kit, text)]).toEqual([true, true])
  })
})

test.each([
  ['a given name that is a word', ['Will Sadolin', 'Will', 'Sadolin'], 'Will the ferry sail in May?'],
  ['part of a word with capitals', ['Don Aldo', 'Don', 'Aldo'], 'MacDonald said'],
  ['a short part of a name', ['Li Xu-An', 'Li', 'Xu-An'], 'An old quay'],
  ['an abbreviation', kurt, 'The U.N.E.S.C.O. and the E.U. met, e.g. on 10/12'],
  ['words with hyphens', kurt, 'a well-known first-rate co-operation'],
  ['a Chinese given name in other words', ['王平安', '', ''], '和平安全'],
] as const)('%s is nobody', (_how, who, text) => {
  const kit = metUnderRule(who)
  expect([isHidden(kit, text), isLeak(kit, text)]).toEqual([false, false])
})

const antonio: Named = ['Antonio Sadolin', 'Antonio', 'Sadolin']
const german: Named = ['Germán Sadolin', 'Germán', 'Sadolin']

/** What other people, countries and places are called is no secret because somebody hidden is called alike. */
test.each([
  ['before another family name', antonio, 'thanks to António Guterres for this'],
  ['… with an initial between', antonio, 'thanks to Antonio P. Guterres for this'],
  ['… with small words between', antonio, 'thanks to Antonio de los Rios for this'],
  ['… or a number', antonio, 'thanks to King Antonio II for this'],
  ['in a double given name', kurt, 'thanks to Kurt-Uwe for this'],
  ['behind Saint', antonio, 'the ferry to San Antonio was late'],
  ['in a country', german, 'the ferry to Germany was late'],
  ['in a nationality', german, 'the German ferry was late'],
  ['in a faith', ['Islam Sadolin', 'Islam', 'Sadolin'], 'the Islamic ferry was late'],
  ['in a country in a case', ['Герман Садолин', 'Герман', 'Садолин'], 'паром в Германии опоздал'],
  ['in a city that begins alike', ['Алма Садолина', 'Алма', 'Садолина'], 'паром Алматы портына келді'],
  ['as a country', ['Peter LaFrance', 'Peter', 'LaFrance'], 'the ferry to France was late'],
  ['as a nationality', ['Omar Al-Sudani', 'Omar', 'Al-Sudani'], 'the ferry to Sudan was late'],
] as const)('a given name or a part of a family name tells nobody %s', (_how, who, text) => {
  expect(isHidden(metUnderRule(who), text)).toBe(false)
})

test.each([
  ['with a possessive', kurt, 'thanks to Kurt’s patience'],
  ['behind an office', kurt, 'thanks to Minister Kurt for this'],
  ['with their initial', kurt, 'thanks to Kurt S. for this'],
  ['at the end', kurt, 'thanks to Kurt. Everybody agreed'],
  ['in a headline', kurt, 'What Kurt Said To The Crew'],
  ['before a German noun', kurt, 'Es war nicht das Ziel, mit dem Kurt Fragen stellte'],
  ['in an address', kurt, 'see kurt@quay.example there'],
  ['in a case', ['Сергей Садолин', 'Сергей', 'Садолин'], 'словами Сергея никто не удивлён'],
] as const)('a given name alone is hidden %s', (_how, who, text) => {
  expect(isHidden(metUnderRule(who), text)).toBe(true)
})

test('a given name is no secret where somebody else has it who is named', () => {
  expect(isHidden(metUnderRule(kurt), 'thanks to Kurt')).toBe(true)
  expect(isHidden(metUnderRule(kurt, { givenName: 'Kurt', familyName: 'Lund' }), 'thanks to Kurt')).toBe(false)
})

test('a name that may be shown is no leak where it stands oddly spelled in what may be shown, and one where it does not', () => {
  const kit = metUnderRule(kurt)
  const page = 'The Sado-lin prize'
  const found = [{ where: { page: 1 }, text: page }]
  expect(leakIn({ kit, allowed: [page], expected: () => [page], found })).toBeNull()
  expect(leakIn({ kit, allowed: ['The prize'], expected: () => ['The prize'], found })).not.toBeNull()
})
