import { expect, it } from 'vitest'
import { rolledUp, unknownCapitals } from './rollUp'

const under = (banner: string, ...lines: readonly string[]): string =>
  rolledUp({ label: banner, handling: '' }, lines).label

it.each([
  ['UNCLASSIFIED', 'OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE'],
  ['OFFICIAL', 'NATO SECRET', 'NATO SECRET'],
  ['TLP:GREEN', ' TLP:AMBER+STRICT ', 'TLP:AMBER+STRICT'],
  ['UNCLASSIFIED', 'СЕКРЕТНО', 'СЕКРЕТНО'],
  ['UNCLASSIFIED', 'ДСП', 'ДСП'],
  ['OFFICIAL', '机密', '机密'],
  ['', 'OFFICIAL', 'OFFICIAL'],
  ['MINISTRY EYES', 'SECRET', 'SECRET'],
  ['OFFICIAL', 'VS-NfD', 'VS-NfD'],
  ['OFFICIAL', '(S//NF) The ferry sails at dawn.', 'S//NF'],
  ['UNCLASSIFIED', '(TLP:RED) The ferry sails at dawn.', 'TLP:RED'],
] as const)('a banner of %s over a portion of %s reads %s', (banner, line, label) =>
  expect(under(banner, line)).toBe(label),
)

it.each([
  ['SECRET', 'OFFICIAL'],
  ['OFFICIAL-SENSITIVE', 'TLP:GREEN'],
  ['UNCLASSIFIED', 'Secret'],
  ['UNCLASSIFIED', 'THE SECRET OF THE HARBOUR LIES IN ITS TIDES'],
  ['UNCLASSIFIED', 'THIS IS NO SECRET.'],
  ['UNCLASSIFIED', 'NON-SECRET'],
  ['UNCLASSIFIED', 'AGENDA'],
  ['UNCLASSIFIED', '(UN) The ferry sails at dawn.'],
  ['UNCLASSIFIED', '(Secret) doors were opened.'],
] as const)('%s stays over “%s”', (banner, line) => expect(under(banner, line)).toBe(banner))

it('of several portions the highest counts', () =>
  expect(under('UNCLASSIFIED', 'OFFICIAL', 'TOP SECRET//SI', 'OFFICIAL-SENSITIVE')).toBe('TOP SECRET//SI'))

it.each([
  ['HARBOUR EYES ONLY\nThe crane is late.', 'HARBOUR EYES ONLY'],
  ['\n  ТОЛЬКО ДЛЯ ПОРТА \nThe crane is late.', 'ТОЛЬКО ДЛЯ ПОРТА'],
  ['OFFICIAL-SENSITIVE\nThe crane is late.', null],
  ['NATO SECRET\nThe crane is late.', null],
  ['PRESS RELEASE\nThe crane is late.', null],
  ['Evening talks\nHARBOUR EYES ONLY', null],
  ['THE CRANE IS LATE.\nAnd so is the quay.', null],
  ['HARBOUR EYES ONLY', null],
  ['夜间会谈\n起重机迟到了。', null],
] as const)('the head of “%s”, of which we ask: %s', (text, head) => expect(unknownCapitals(text)).toBe(head))

it('what a person called a marking stands over every file that prints it, what they did not does not', () => {
  const over = (isMarking: boolean): string =>
    rolledUp({ label: 'OFFICIAL', handling: '' }, ['HARBOUR EYES ONLY'], [{ label: 'HARBOUR EYES ONLY', isMarking }])
      .label
  expect([over(true), over(false)]).toEqual(['HARBOUR EYES ONLY', 'OFFICIAL'])
})
