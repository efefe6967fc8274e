/**
 * What stands in brackets before a portion for a label of the published schemes: the short form that the scheme itself
 * gives, where it gives one (EU: Council Decision 2013/488/EU, Annex III). Other labels stand there in full.
 */
export const portionMarks: Readonly<Record<string, string>> = {
  OFFICIAL: 'O',
  'OFFICIAL-SENSITIVE': 'OS',
  UNCLASSIFIED: 'U',
  RESTRICTED: 'R',
  CONFIDENTIAL: 'C',
  'STRICTLY CONFIDENTIAL': 'SC',
  SECRET: 'S',
  'TOP SECRET': 'TS',
  'RESTREINT UE/EU RESTRICTED': 'R-UE/EU-R',
  'CONFIDENTIEL UE/EU CONFIDENTIAL': 'C-UE/EU-C',
  'SECRET UE/EU SECRET': 'S-UE/EU-S',
}
