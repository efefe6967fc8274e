import type { WindowTranslation } from '../translation'

export const compare: WindowTranslation['compare'] = {
  title: 'Два текста рядом',
  command: 'Сравнить два текста',
  act: 'Сравнить',
  left: 'Слева',
  right: 'Справа',
  same: 'В них одно и то же.',
  allDiffers: 'Общих абзацев в них нет.',
  differs:
    '{number, plural, one {# абзац различается} few {# абзаца различаются} many {# абзацев различаются} other {# абзаца различаются}}',
  folded:
    '{number, plural, one {# одинаковый абзац} few {# одинаковых абзаца} many {# одинаковых абзацев} other {# одинаковых абзаца}}: показать',
  gone: 'Одного из двух в этом комплекте больше нет',
  goneDetail: 'Выбрать два источника и сравнить их заново.',
}
