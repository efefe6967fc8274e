import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placesOf, searched } from './search'
import { solid, tokensOf } from './solid'

it.each([
  ['李明', 'said Li Ming today', 1],
  ['李明', 'said Ming Li today', 1],
  ['王小明', 'Wang Xiaoming, Xiaoming Wang and Wang Xiao Ming', 3],
  ['李明', 'the li of ming', 0],
  ['李', 'Li came', 0],
  ['ليلى منصور', 'thanks to Layla Mansour', 1],
  ['ليلى منصور', 'thanks to Leila Mansoor', 1],
  ['عبد الرحمن القحطاني', 'Abdul-Rahman al-Qahtani', 0],
  ['خالد القحطاني', 'Khaled al-Qahtani spoke', 1],
  ['Khalid Mansur', 'قال خالد منصور', 1],
  ['Layla Mansour', 'قال وزير', 0],
  ['سامي حداد', 'قال وسامي حداد', 1],
  ['سامي حداد', 'قال حداد', 0],
  ['Ζωή Παππά', 'Zoi Pappa', 0],
  ['Νίκος Παππάς', 'Nikos Pappas', 1],
  ['Акан Рахметов', 'Akan Rakhmetov', 1],
  ['Xi Lan', 'the taxi may xi', 0],
  ['Muharrem İnce', 'Muharrem İNCE’nin teklifi', 1],
  ['Baerbock', 'die Baerbock’sche Formel', 1],
  ['Müller', 'sagte Mueller', 1],
  ['김정은', '김정은이 말했다', 1],
  ['ظریف', 'قال ظريف', 1],
  ['Токаев', 'Тоқаевтың сөзі', 1],
  ['Dudek', 'słowa Dudka', 1],
] as const)('%s in “%s”: %d times', (name, text, count) =>
  expect(placesOf(name, true, searched([text]))).toHaveLength(count),
)

it.each([
  ['M a y came', ['may', 'came']],
  ['a b', ['a', 'b']],
  ['O’Malley’s plan', ['omalleys', 'plan']],
  ['李 明 来', ['李', '明', '来']],
  ['É t é', ['ete']],
  ['x  y z', ['x', 'y', 'z']],
  ['Yılmaz’la geldi', ['yilmaz', 'la', 'geldi']],
  ['Don’t', ['dont']],
] as const)('the words of “%s”', (text, words) => expect(tokensOf(text).map((token) => token.text)).toEqual(words))

it('the words of a text hold the same letters as the text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const words = tokensOf(text).map((token) => token.text)
      expect(words.join('')).toBe(solid(text))
    }),
    // Cyrillic and Latin letters beside a sign of Han: two words, and each has its own alphabet.
    { examples: [['аб𠀀a']] },
  ))
