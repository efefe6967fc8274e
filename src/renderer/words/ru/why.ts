import type { WindowTranslation } from '../translation'
import { reasons } from './reasons'

export const why: WindowTranslation['why'] = {
  title: 'Почему',
  byHand: 'Выделено в источнике вручную.',
  names: 'Источник называет для этих слов: {names}.',
  silent: 'Источник для этих слов никого не называет.',
  shown: 'Вы показали, кто говорит:',
  setByHand: 'Указано вручную: {reason}',
  setAgainst: 'Указано вопреки источнику: {reason}',
  notGiven: 'причина не указана',
  namedNobody: 'Вы никого не назвали.',
  ...reasons,
  chance: { sure: 'наверняка', likely: 'вероятно', check: 'проверить' },
  unproven: 'На этом языке проверено слишком мало текстов, чтобы принимать что-либо не читая.',
  decided: 'Что решило: {reasons}.',
  rival: 'Следующий: {name}.',
  rivalBecause: 'Следующий: {name} ({reasons}).',
  nobody: 'никто не назван',
}
