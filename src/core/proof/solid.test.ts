import { describe, expect, it } from 'vitest'
import { wordsOf } from './solid'

const spelledIn = (text: string) => wordsOf(text, (spelled) => spelled)

describe('the words of a line', () => {
  it.each([
    [
      'of plain letters and figures',
      'The 3 ferries (of 14) left—late.',
      ['The', '3', 'ferries', 'of', '14', 'left', 'late'],
    ],
    ['with a letter that stands alone', 'Plan B holds', ['Plan', 'B', 'holds']],
    ['with letters set wide apart', 'by V A R N today', ['by', 'VARN', 'today']],
    ['with two letters that stand alone', 'Plan B a ferry', ['Plan', 'B', 'a', 'ferry']],
    ['with letters set apart behind an apostrophe', "its' V A R N", ["its'", 'VARN']],
    ['with an apostrophe alone', "the ' sign", ['the', "'", 'sign']],
    ['with an apostrophe inside', 'Ms O’Dell’s ferry', ['Ms', 'O’Dell’s', 'ferry']],
    ['with a small word written onto a name', 'la note d’Estrade', ['la', 'note', 'd’', 'Estrade']],
    ['with an ending parted from a name', "Halden'in notu", ['Halden', "'in", 'notu']],
    ['with the Uzbek letter', 'O‘ktam keldi', ['O‘ktam', 'keldi']],
    ['with a sign of no letter of its own, as a file has it', 'पास\u200bपोर्ट\u200bवाले', ['पासपोर्टवाले']],
    ['of other letters', 'Жана Орт', ['Жана', 'Орт']],
  ])('%s', (_, line, words) => expect(spelledIn(line)).toEqual(words))
})
