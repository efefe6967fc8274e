import type { WindowTranslation } from '../translation'
import { withheld } from './withheld'

export const share: WindowTranslation['share'] = {
  command: 'Передать часть комплекта…',
  title: 'Передать часть комплекта',
  intro:
    'Отдельный файл комплекта для одного читателя: выбранные говорящие, их принятые цитаты, насколько этому читателю можно их видеть, и абзацы, в которых они стоят. Заметки, тезисы, ответы, история и исходные файлы остаются здесь.',
  reader: 'Для кого',
  speakers: 'Говорящие',
  everybody: 'Все',
  count: '{number, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}',
  nobody: 'Принятых цитат пока нет. Передать можно то, что принято.',
  goes: 'Передаётся: {quotes, plural, =0 {ни одной цитаты} one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}, {people, plural, one {# говорящий} few {# говорящих} many {# говорящих} other {# говорящего}}, {sources, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}.',
  blanked: 'Скрыто абзацев в них: {number, plural, =0 {ни одного} one {#} few {#} many {#} other {#}}.',
  stays: 'Остаётся здесь',
  because: {
    ...withheld,
    'sense-only': 'можно передать только смысл',
    'source-withheld': 'этому читателю нельзя читать источник',
  },
  proof: 'В готовом файле ищется всё, чего этому читателю видеть нельзя; одно совпадение, и файла не будет.',
  save: 'Сохранить файл…',
  close: 'Закрыть',
  saved:
    'Передано отдельным файлом комплекта: {quotes, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}.',
}
