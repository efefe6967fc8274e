import { describe, expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'
import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Offices with all that belongs to them: places, parties, fields, and what rank or appointment adds. */

describe('offices are whole', () => {
  checkCases(
    'zh',
    `
    北林国交通大臣格林表示不满。密歇根州州长艾伦·布鲁克和江苏省委书记周怀远会面。
    + 艾伦·布鲁克 | 密歇根州州长
    + 周怀远 | 江苏省委书记

    抗议组织者之一莱文说话了。编辑局长田明也在场。
    + 莱文 | 组织者
    + 田明 | 编辑局长
  `,
  )
  checkCases(
    'kk',
    `
    Алматы әкімінің баспасөз хатшысы Гүлнар Сейітова келді.
    + Гүлнар Сейітова | Алматы әкімінің баспасөз хатшысы

    Лиссабонда Білім министрі Жуан Пашеку сөз сөйледі.
    + Жуан Пашеку | Білім министрі
  `,
  )
  checkCases(
    'fr',
    `
    Le sénateur LRX du Cantal Paul Bressac a voté. Lucie Hamon a été nommée directrice générale de l’Agence du littoral.
    + Paul Bressac | sénateur LRX du Cantal
    + Lucie Hamon | directrice générale | Agence du littoral
  `,
  )
  checkCases(
    'es',
    `
    Hubo protestas en Bolivia, donde el presidente Luis Quispe gobierna desde mayo.
    + Luis Quispe | presidente | Bolivia
  `,
  )
  checkCases(
    'de',
    `
    Der Vorsitzende des Verbands, Udo Klee, kam. Außenministerin Ines Raab empfing ihren Amtskollegen Luca Ferri.
    + Udo Klee | Vorsitzende | Verband
    + Luca Ferri | Außenminister
  `,
  )
  checkCases(
    'ru',
    `
    Начальник военного ведомства Греции Никос Панос молчал.
    + Никос Панос | Начальник военного | ведомства | Греция
  `,
  )
  checkCases(
    'en',
    `
    Adaeze Okwuosa, a climate justice activist, met the press.
    + Adaeze Okwuosa | climate justice activist
  `,
  )

  it.each<readonly [Language, string, string, string]>([
    ['ar', 'قال ولي العهد السعودي الأمير فهد بن ناصر إن الاجتماع مثمر.', 'ولي العهد', 'الأمير'],
    ['de', 'Major Valentin Troja, Pilot der Staffel, stieg aus.', 'Pilot', 'Major'],
    ['zh', '该医院院长李明医生说，他每天都来。', '院长', '医生'],
  ])('%s: a rank beside an office is an honorific: %s', (language, text, role, honorific) => {
    const person = extract(text, { language }).people.find(({ kind }) => kind === 'person')
    expect(person?.role).toContain(role)
    expect(person?.role).not.toContain(honorific)
    expect(person?.honorific).toContain(honorific)
  })

  it('an office of somebody’s office is one office', () => {
    const [person] = extract('Алматы әкімінің баспасөз хатшысы Гүлнар Сейітова келді.', { language: 'kk' }).people
    expect(person?.role).toBe('Алматы әкімінің баспасөз хатшысы')
  })

  it('a rank alone is what somebody is', () => {
    expect(extract('Le colonel Paul Bressac sourit.', { language: 'fr' }).people[0]?.role).toBe('colonel')
  })

  it('an adjective is of the short name of its country', () => {
    const [person] = extract('وقال وزير الخارجية الفلسطيني رامي عودة إن الاجتماع مثمر.', { language: 'ar' }).people
    expect(person?.country).toBe('فلسطين')
  })
})
