import type { WindowTranslation } from '../translation'

export const notices: WindowTranslation['notices'] = {
  title: 'Уведомления',
  which: 'Какие уведомления',
  open: 'Открытые: {number}',
  today: 'Сегодня: {number}',
  nothingOpen: 'Открытых нет.',
  nothingToday: 'Сегодня уведомлений не было.',
  putAside: 'Отложить',
  close: 'Закрыть',
  asking:
    '{number, plural, one {# поступление ждёт ответа} few {# поступления ждут ответа} many {# поступлений ждут ответа} other {# поступления ждут ответа}}',
  openSheet: 'Открыть лист',
  waiting:
    '{changes, plural, one {# изменение ждёт записи на диск} few {# изменения ждут записи на диск} many {# изменений ждут записи на диск} other {# изменения ждут записи на диск}}',
  waitingNext: 'Набранное хранится, попытки повторяются. Это исчезнет само.',
  tryAgain: 'Повторить сейчас',
}
