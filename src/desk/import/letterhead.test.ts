import { expect, test } from 'vitest'
import { letterheadOf } from './letterhead'

const below = '\n\nThe bridge opens in May\n\nThe ministers met in Olm.\n\nThey spoke about tolls.'

test.each([
  [`MINISTRY OF ROADS OF NORWAY${below}`, 'MINISTRY OF ROADS OF NORWAY'],
  [`Embassy of Norway in Olmland\nPress release${below}`, 'Embassy of Norway in Olmland'],
  [`Ministère des Routes et des Ponts${below}`, 'Ministère des Routes et des Ponts'],
  [`МИНИСТЕРСТВО ДОРОГ НОРВЕГИИ${below}`, 'МИНИСТЕРСТВО ДОРОГ НОРВЕГИИ'],
  [`Ministry of Roads opens the crossing${below}`, null],
  [`Министерство дорог открывает мост${below}`, null],
  [`Ministry of Roads: Crossing Opens${below}`, null],
  [`MINISTRY OF ROADS\nMINISTRY OF BRIDGES${below}`, null],
  ['Ministry of Roads', null],
  [`The bridge${below}\nMINISTRY OF ROADS`, null],
])('%j', (text, publisher) => expect(letterheadOf(text, [])).toBe(publisher))

test('a header of the file may have it', () => {
  expect(letterheadOf('The bridge opens.', ['Permanent Mission of Norway\nOlm'])).toBe('Permanent Mission of Norway')
})
