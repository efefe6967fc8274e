import { expect, it } from 'vitest'
import { extract } from '#core/extract/extract'

const said = '“We will keep the port open for everybody who needs it,” said Foreign Minister'

const trustIn = (text: string): readonly string[] => extract(text).quotations.map(({ evidence }) => evidence.trust)

it.each([
  ['a word alone that stands once may be no name', `${said} Tarvo.`, 'check'],
  ['a word that stands again is one', `${said} Tarvo.\n\nThe ship left on Monday. Tarvo was on board.`, 'sure'],
  ['so is a full name', `${said} Ilmar Tarvo.`, 'sure'],
  [
    'a full name of Chinese is one word',
    '“港口将继续向所有需要它的人开放，我们不会关闭它。”外交部长陆文远说。',
    'sure',
  ],
])('%s', (_what, text, trust) => expect(trustIn(text)).toEqual([trust]))

it.each([
  ['fr', 'Petra Lind a gagné. « Elle a rendu le fleuve à ceux qui y vivent », a estimé le jury.', 'check'],
  ['fr', 'Petra Lind a gagné. « J’ai rendu le fleuve à ceux qui y vivent », a estimé Petra Lind.', 'sure'],
  ['es', 'Petra Lind ganó. «Ha devuelto el río a los que viven en él», sostuvo el jurado.', 'check'],
  ['es', 'Petra Lind ganó. «He devuelto el río a los que viven en él», sostuvo Petra Lind.', 'sure'],
  ['ru', 'Пётр Линдов победил. «Он вернул реку всем, кто на ней живёт», — отметило жюри.', 'check'],
  ['en', 'Petra Lind won. The jury said Petra Lind had “given the river back to all its people”.', 'check'],
] as const)(
  'nobody is sure where a noun that names nobody stands beside the verb (%s): %s',
  (language, text, trust) => {
    expect(extract(text, { language }).quotations.map(({ evidence }) => evidence.trust)).toEqual([trust])
  },
)

it.each([
  ['en', 'Ilmar Tarvo turned to the captain: “The port will stay open to everybody who needs it.”', 'check'],
  ['en', 'Ilmar Tarvo said: “The port will stay open to everybody who needs it.”', 'sure'],
  [
    'es',
    'El alcalde, Julián Oteiza, lo rechaza. Los vecinos no lo creen: «Aquí no vino nadie hasta que hubo muertos».',
    'check',
  ],
  [
    'es',
    'Hoy la historiadora Nuria Albéniz lo cuenta de otro modo. «Nadie preguntó de quién era la culpa», escribe.\n\nLa placa del monumento dice: «Aquí duermen los que nunca volvieron del mar».',
    'check',
  ],
] as const)(
  'nobody is sure where a colon stands for a verb, or the subject of the verb is unnamed (%s): %s',
  (language, text, trust) => {
    expect(extract(text, { language }).quotations.at(-1)?.evidence.trust).toBe(trust)
  },
)
