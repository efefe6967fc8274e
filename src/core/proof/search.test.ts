import { expect, it } from 'vitest'
import { countOf, searched } from './search'

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
  ['Ζωή Παππά', 'Zoi Pappa', 0],
  ['Νίκος Παππάς', 'Nikos Pappas', 1],
  ['Акан Рахметов', 'Akan Rakhmetov', 1],
  ['Xi Lan', 'the taxi may xi', 0],
] as const)('%s in “%s”: %d times', (name, text, count) => expect(countOf(name, true, searched([text]))).toBe(count))
