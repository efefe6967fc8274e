import type { WindowTranslation } from '../translation'

export const told: WindowTranslation['told'] = {
  things: {
    event: '{number, plural, =1 {событие} one {# событие} few {# события} many {# событий} other {# события}}',
    front:
      '{number, plural, =1 {сводная страница} one {# сводная страница} few {# сводные страницы} many {# сводных страниц} other {# сводной страницы}}',
    background: '{number, plural, =1 {справка} one {# справка} few {# справки} many {# справок} other {# справки}}',
    approach:
      '{number, plural, =1 {заметки к встрече} one {# заметка к встрече} few {# заметки к встрече} many {# заметок к встрече} other {# заметки к встрече}}',
    readout: '{number, plural, =1 {отчёт} one {# отчёт} few {# отчёта} many {# отчётов} other {# отчёта}}',
    source:
      '{number, plural, =1 {источник} one {# источник} few {# источника} many {# источников} other {# источника}}',
    person: '{number, plural, =1 {лицо} one {# лицо} few {# лица} many {# лиц} other {# лица}}',
    quote: '{number, plural, =1 {цитата} one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}',
    message: '{number, plural, =1 {тезис} one {# тезис} few {# тезиса} many {# тезисов} other {# тезиса}}',
    question: '{number, plural, =1 {вопрос} one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}',
    objective:
      '{number, plural, =1 {цель другой стороны} one {# цель другой стороны} few {# цели другой стороны} many {# целей другой стороны} other {# цели другой стороны}}',
    commitment:
      '{number, plural, =1 {обещание} one {# обещание} few {# обещания} many {# обещаний} other {# обещания}}',
    programme:
      '{number, plural, =1 {пункт программы} one {# пункт программы} few {# пункта программы} many {# пунктов программы} other {# пункта программы}}',
    document:
      '{number, plural, =1 {документ} one {# документ} few {# документа} many {# документов} other {# документа}}',
    pack: '{number, plural, =1 {досье} one {# досье} few {# досье} many {# досье} other {# досье}}',
  },
  standing: {
    kept: 'принято: {things}',
    dropped: 'отклонено: {things}',
    proposed: 'снова не решено: {things}',
  },
  cameIn: 'добавлено источников: {number}',
  named: '{what}: «{name}»',
  field: '{thing}: {fields}',
  several: '{what}: {number}',
  terms: '{what}: {terms}{name, select, none {} other {, «{name}»}}',
  bases: {
    'on-record': 'для печати',
    background: 'без указания имени',
    'deep-background': 'без цитат и без ссылки на источник',
    'off-record': 'не для печати',
    'chatham-house': 'правило Чатем-Хаус',
    embargoed: 'под эмбарго',
    'as-prepared': 'подготовленный текст',
    unknown: 'неизвестны',
  },
}

export const history: WindowTranslation['history'] = {
  title: 'История',
  number:
    '{number, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}} с {since}. При возврате ничего не теряется: можно снова пройти вперёд, пока не принято другое решение.',
  here: 'вы здесь',
  hints: { look: 'смотреть', goBack: 'перейти туда', forward: 'вперёд' },
  steps: 'Шаги',
  start: 'До первого из этих шагов',
  now: 'сейчас',
  undone: 'отменено',
  empty: 'В этом комплекте ещё ничего не решено. Здесь будет стоять каждое решение, и каждое можно взять назад.',
  back: 'Возврат к шагу: {what}.',
  forward: 'Вперёд к шагу: {what}.',
  atStart: 'Возврат к началу, до первого шага.',
  close: 'Закрыть',
}
