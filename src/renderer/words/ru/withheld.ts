import type { WindowTranslation } from '../translation'

export const withheld: WindowTranslation['withheld'] = {
  'deep-background': 'без цитат и без ссылки на источник',
  'off-the-record': 'не для печати',
  'author-only': 'не для печати, только для автора',
  embargoed: 'под эмбарго',
  'not-yet-delivered': 'ещё не произнесено',
  'release-unknown': 'условия использования неизвестны',
  'paraphrase-missing': 'можно передать только смысл, а в строке «Суть» его нет',
  'paraphrase-repeats': 'можно передать только смысл, а «Суть» повторяет слова',
  'against-source': 'источник называет другого говорящего',
  broken: 'в источнике так больше нет',
  'names-participant': 'называет участника: правило Чатем-Хаус',
  'participant-hidden': 'говорящего нельзя раскрывать: правило Чатем-Хаус',
}
