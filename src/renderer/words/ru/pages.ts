import type { WindowTranslation } from '../translation'

export const pages: WindowTranslation['pages'] = {
  title: 'Страница файла',
  place: 'Страница {page} из {pages}',
  previous: 'Предыдущая страница',
  next: 'Следующая страница',
  failed: 'Эту страницу здесь показать нельзя. Открыть файл в программе, из которой он пришёл.',
  beside: 'Страница рядом',
  besideCommand: 'Показать страницу файла рядом с текстом',
  transcribe: 'Набрать с его страниц',
  transcribeNamed: 'Набрать текст {name} с его страниц',
  transcribeTitle: 'Что написано в {name}',
  typed: 'Что написано на странице {page}',
  typedHint: 'Каждый абзац с новой строки, дословно. Страницы могут оставаться пустыми.',
  declared: 'При цитатах отсюда указано, что текст переписан вручную, также и в печати.',
  takeIn: 'Добавить',
  cancel: 'Не сейчас',
  transcribed: 'Переписано вручную с его страниц',
}
