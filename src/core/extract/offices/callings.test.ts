import { describe, expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

/** Callings and ranks that stand before a name, and behind it: whoever holds one is called by it. */

const frames: Readonly<Partial<Record<Language, (calling: string) => string>>> = {
  en: (calling) => `“We have counted the boats twice,” said ${calling} Martin Hale on Monday.`,
  de: (calling) => `„Wir haben die Boote zweimal gezählt“, sagte ${calling} Martin Hale am Montag.`,
  fr: (calling) => `« Nous avons compté les bateaux deux fois », a dit Martin Hale, ${calling}.`,
  es: (calling) => `“Hemos contado las barcas dos veces”, dijo Martin Hale, ${calling}.`,
  pt: (calling) => `“Contámos os barcos duas vezes”, disse Martin Hale, ${calling}.`,
}

const callings: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: [
    'Lieutenant-General',
    'Rear Admiral',
    'apostolic nuncio',
    'district attorney',
    'head teacher',
    'coroner',
    'bus driver',
    'air traffic controller',
    'parish priest',
    'rebel commander',
    'hairdresser',
    'county commissioner',
  ],
  de: [
    'Oberstleutnant',
    'Untergeneralsekretärin',
    'Fraktionsvize',
    'Chefdiplomatin',
    'Notärztin',
    'Völkerrechtler',
    'Fluglotse',
    'Reederin',
    'Strafverteidiger',
  ],
  fr: ['contre-amiral', 'chargée d’affaires', 'échevine', 'pédiatre', 'maraîchère', 'proviseure', 'abbesse', 'docker'],
  es: [
    'contraalmirante',
    'fiscala',
    'pediatra',
    'hidróloga',
    'camionero',
    'líder indígena',
    'guardaparques',
    'peluquera',
  ],
  pt: ['tenente-coronel', 'vereadora', 'eurodeputada', 'cirurgiã', 'padeira', 'controlador aéreo', 'desembargador'],
}

describe.each(Object.entries(callings) as [Language, readonly string[]][])('callings in %s', (language, words) => {
  it.each(words)('%s', (calling) => {
    const text = frames[language]?.(calling) ?? ''
    const person = extract(text, { language }).people.find(({ name }) => name.endsWith('Hale'))
    const told = [person?.honorific, person?.role].filter((word) => word !== null).join(' ')
    expect([person?.name, told.toLowerCase()]).toEqual(['Martin Hale', calling.toLowerCase()])
  })
})
