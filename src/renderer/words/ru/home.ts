import type { WindowTranslation } from '../translation'

export const home: WindowTranslation['home'] = {
  pasteTitle: 'Для начала вставить пресс-релиз',
  pasteDetail:
    'Ctrl+V в любом месте, или перетащить сюда текст, Word, PDF, веб-страницу. Лица и цитаты предлагаются сразу; этот компьютер ничего не покидает.',
  openFiles: 'Открыть файлы…',
  openKitFile: 'Открыть файл комплекта…',
  removed: '«{title}» удалён.',
  removedMany: 'Удалено комплектов: {number}.',
  kits: 'Комплекты',
  recent: 'Недавние',
  next: 'Ближайшее',
  nextDay:
    '{days, plural, =0 {сегодня} =1 {завтра} one {через # день} few {через # дня} many {через # дней} other {через # дня}}',
  toReview: 'на рассмотрении: {proposed}',
  cannotOpen: 'открыть нельзя',
  facts:
    '{sources, plural, one {# источник} few {# источника} many {# источников} other {# источника}} · {quotes, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}} · {people, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}',
  noFacts: 'источников пока нет',
  noDate: 'дата не указана',
  fictional: 'вымышлено',
  changed: 'изменён {day}',
  sort: 'Сортировка',
  sorts: { event: 'По дате события', changed: 'По дате изменения', title: 'По названию' },
  asGrid: 'Показать карточками',
  asList: 'Показать списком',
  more: 'Ещё: {title}',
  open: 'Открыть',
  openPack: 'Открыть досье',
  clone: {
    plain: 'Новый комплект на основе этого',
    points: 'Новый комплект на основе этого, с тезисами',
    all: 'Новый комплект на основе этого, с тезисами и цитатами',
  },
  remove: 'Удалить',
  emptyTitle: 'Комплектов пока нет',
  emptyDetail:
    'Вставить пресс-релиз, и появится первый, или осмотреться в готовом примере. Он вымышлен от начала до конца.',
  openSample: 'Открыть пример комплекта',
  archive: 'В архив',
  unarchive: 'Вернуть из архива',
  archivedHidden:
    'В архиве: {number, plural, one {# комплект} few {# комплекта} many {# комплектов} other {# комплекта}}',
  showArchived: 'Показать архив',
  hideArchived: 'Скрыть архив',
  bin: {
    title: 'Корзина',
    kept: 'хранится до удаления навсегда',
    empty: 'Корзина пуста',
    emptyDetail: 'Удалённые комплекты ждут здесь целиком, пока вы не удалите их навсегда.',
    restore: 'Восстановить',
    restored: '«{title}» снова в библиотеке.',
    purge: 'Удалить навсегда',
    purgeOne: 'Удалить навсегда: {title}',
    purged: '«{title}» удалён навсегда.',
    removed: 'удалён {day} {time}',
    facts:
      '{quotes, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}, {people, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}',
    honest:
      'Файлы удаляются навсегда. Стереть то, что уже скопировал диск или резервная копия, не может обещать ни одна программа.',
  },
}
