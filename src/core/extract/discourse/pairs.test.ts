import { expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

/** Invented: two are named side by side, and then speak as “they”, “both”, “the two”; or one of them, or somebody else, does. */
const sentences: readonly (readonly [variety: string, speakers: string, text: string])[] = [
  [
    'en',
    'Ada Holm + Rui Salas',
    'Ada Holm and Rui Salas closed the meeting with a joint appeal. "We want every euro to be seen by the public," the two said.',
  ],
  [
    'en',
    'Ada Holm + Rui Salas',
    'Ministers Ada Holm and Rui Salas met in Lima. "We want every euro to be seen by the public," they said in a joint statement.',
  ],
  [
    'en',
    'Ada Holm + Rui Salas',
    'Holm and Salas agreed. Ada Holm and Rui Salas spoke to the press. "We want every euro to be seen by the public," both said.',
  ],
  [
    'de',
    'Ada Holm + Rui Salas',
    'Ada Holm und Rui Salas kündigten einen gemeinsamen Antrag an. »Wir wollen, dass jede Rechnung öffentlich einsehbar ist«, erklärten die beiden.',
  ],
  [
    'de',
    'Ada Holm + Rui Salas',
    'Ada Holm und Rui Salas kündigten einen gemeinsamen Antrag an. »Wir wollen, dass jede Rechnung öffentlich einsehbar ist«, sagten sie.',
  ],
  [
    'fr',
    'Ada Holm + Rui Salas',
    'Ada Holm et Rui Salas ont signé un appel commun. « Nous voulons que chaque facture soit publique », ont-ils déclaré tous deux.',
  ],
  [
    'es',
    'Ada Holm + Rui Salas',
    'Ada Holm y Rui Salas coincidieron en que el programa servirá de modelo. "Queremos que nos copien y que nos copien pronto", manifestaron ambos en la ceremonia.',
  ],
  [
    'es',
    'Ada Holm + Rui Salas',
    'Ada Holm y Rui Salas piden prudencia. «No sabemos si es una receta o una broma de hace siglos», escriben en el avance.',
  ],
  [
    'en',
    'Ada Holm + Rui Salas',
    'Energy Minister Ada Holm met Kestria’s Energy Minister, Rui Salas, in Marn. Ms Holm thanked her guest for the grain. In a joint statement, the ministers reaffirmed that “access to power is a condition of every other goal”.',
  ],
  [
    'ru',
    'Анна Холм + Игорь Салин',
    'Анна Холм и Игорь Салин договорились создать рабочую группу. "К маю текст будет совсем другим", - пообещали они журналистам.',
  ],
  [
    'ru',
    'Анна Холм + Игорь Салин',
    'Анна Холм и Игорь Салин подписали заявление. «К маю текст будет совсем другим», — заявили оба.',
  ],
  ['zh', '温启泰 + 吕欣颖', '部长温启泰与委员吕欣颖意见一致，两人同声表示：“这一条一个字都不能动，谁也不能改。”'],
  [
    'kk',
    'Олжас Бөлекбаев + Әсем Тұрсынова',
    'Олжас Бөлекбаев пен Әсем Тұрсынова бірлескен үндеу жариялады. «Баға көтерген адам көршісінің сиырын сатып жатқанын білсін», – деді екеуі.',
  ],
  [
    'kk-Latn',
    'Oljas Bólekbaev + Ásem Tursynova',
    'Oljas Bólekbaev pen Ásem Tursynova birlesken úndeý jarııalady. "Baǵa kótergen adam kórshisiniń sıyryn satyp jatqanyn bilsin", - dedi ekeýi.',
  ],
  [
    'pt',
    'Ada Holm + Rui Salas',
    'Ada Holm e Rui Salas assinaram um apelo comum. "Queremos que cada fatura seja pública e que todos a vejam", afirmaram ambos.',
  ],
  [
    'zh',
    '温启泰 + 吕欣颖',
    '部长温启泰说，会议很重要。委员吕欣颖说，她同意。温启泰和吕欣颖会后一起见了记者。两人表示：“这一条一个字都不能动，谁也不能改。”',
  ],
  [
    'zh',
    '温启泰 + 吕欣颖',
    '部长温启泰说，会议很重要。委员吕欣颖说，她同意。温启泰与吕欣颖意见一致，两人同声表示：“这一条一个字都不能动，谁也不能改。”',
  ],
  [
    'en',
    'Ada Holm',
    'Ada Holm and Rui Salas closed the meeting. "We want every euro to be seen by the public," she said.',
  ],
  [
    'en',
    'Nora Bask',
    'Ada Holm and Rui Salas closed the meeting. Nora Bask left early. "We want every euro to be seen by the public," she said.',
  ],
  [
    'en',
    '-',
    'Ada Holm and Rui Salas closed the meeting. Protesters stood outside. The talks lasted six hours. The hall was cold and there was nothing to eat. "We want every euro to be seen by the public," they said.',
  ],
  [
    'de',
    'Ada Holm',
    'Ada Holm und Rui Salas kündigten einen Antrag an. »Wir wollen, dass jede Rechnung öffentlich einsehbar ist«, sagte sie.',
  ],
]

it.each(sentences)('%s: %s — %s', (variety, speakers, text) => {
  const language = (variety.split('-')[0] ?? variety) as Language
  const quotation = extract(text, { language }).quotations.findLast(({ kind }) => kind !== 'scare')
  expect(quotation?.speakers.join(' + ')).toBe(speakers === '-' ? '' : speakers)
})

it('is never sure of a pair that only a pronoun leads to', () => {
  const text =
    'Ministers Ada Holm and Rui Salas met in Lima. “We want every euro to be seen by the public,” they said in a joint statement.'
  const [found] = extract(text, { language: 'en' }).quotations
  expect(found?.speakers).toEqual(['Ada Holm', 'Rui Salas'])
  expect(found?.evidence.trust).not.toBe('sure')
})
