import type { WindowTranslation } from '../translation'

export const pack: WindowTranslation['pack'] = {
  title: 'Досье',
  sections: {
    cover: 'Обложка',
    addendum: 'Дополнение',
    'front-sheet': 'Сводная страница',
    contents: 'Содержание',
    programme: 'Программа',
    engagements: 'Встречи и мероприятия',
    points: 'Тезисы',
    objectives: 'Их цели, наш ответ',
    cards: 'Карточки с тезисами',
    people: 'Участники и биографии',
    quotes: 'Что они сказали',
    questions: 'Вопросы и ответы',
    background: 'Справка',
    documents: 'Обязательства и документы',
    readout: 'Отчёт о встрече',
    annex: 'Приложение: тексты источников',
    evidence: 'Приложение: подтверждения',
  },
  audiences: {
    principal: 'Глава делегации',
    delegation: 'Делегация',
    counterpart: 'Другая сторона',
    press: 'Пресса',
  },
  papers: { A4: 'A4', Letter: 'US Letter' },
  houseStyles: { UN: 'ООН', EU: 'Европейский союз', US: 'США' },
  layouts: {
    single: 'На одной стороне листа',
    bound: 'На обеих сторонах, как книга',
    tablet: 'На планшете',
  },
  cards: 'Карточки с тезисами',
  cardSizes: { four: 'Четыре на листе, разрезать', A6: 'A6, по одной на странице', A5: 'A5, по одной на странице' },
  typeSizes: { standard: 'Обычный', large: 'Крупный' },
  quoteOrders: { speaker: 'По говорящим', theme: 'По темам' },
  peopleOrders: {
    kit: 'Как в комплекте',
    states: 'По рангу: государства перед организациями',
    organisations: 'По рангу: организации после глав правительств',
    country: 'По странам, по алфавиту',
  },

  switcher: 'Досье: {title}. Другие досье и что с ними можно сделать',
  packs: 'Досье этого комплекта',
  untitled: 'Досье без названия',
  newTitle: 'Новое досье',
  copyTitle: '{title}, копия',
  add: 'Новое досье',
  duplicate: 'Сделать копию этого досье',
  remove: 'Удалить это досье',
  removed: 'Удалено: {title}.',
  added: 'Новое досье: {title}.',

  recipes: {
    label: 'Шаблон: по чему строится досье',
    more: 'Ещё',
    own: '{name} (свой)',
    followed: 'Досье следует шаблону: {name}.',
    fault:
      'Шаблон {file}, строка {line}: {fault, select, notJson {это не JSON} unknownField {поля {field} не бывает} missingField {не хватает поля {field}} twice {{field} называет что-то дважды} other {{field} таким быть не может}}{allowed, select, none {} other {; допустимо: {allowed}}}',
  },

  sectionList: 'Разделы в порядке чтения',
  sectionHelp: 'Alt+↑ и Alt+↓ перемещают раздел, пробел включает и выключает его.',
  include: 'Печатать: {section}',
  drag: 'Перетащить «{section}» на другое место',
  pages: '{number} с.',
  pagesForEach: 'Страниц у каждого',
  audienceHeads: {
    principal: 'Глава деле\u00ADга\u00ADции',
    delegation: 'Деле\u00ADга\u00ADция',
    counterpart: 'Другая сто\u00ADрона',
    press: 'Пресса',
  },
  pagesFor:
    '{number, plural, =0 {не для читателя «{reader}»} one {{reader}: # страница} few {{reader}: # страницы} many {{reader}: # страниц} other {{reader}: # страницы}}',
  allPages: 'Страницы',
  countsHelp: '▾ короче, чем у главы делегации; – не для этого читателя.',
  empty: 'пусто',
  forOthers: 'для других',

  preview: 'Просмотр',
  page: 'страница',
  ofPages: 'из {pages}',
  ofUnknown: 'из …',
  pageName: 'Страница {page} из {pages}, {section}',
  openingPageName: 'Страница {page}, {section}',
  previousPage: 'Предыдущая страница',
  nextPage: 'Следующая страница',
  goToPage: 'Перейти к странице',
  setIn: 'свёрстано за {milliseconds} мс',
  setting: 'вёрстка страниц…',
  notSetNow: 'сверстать не удалось: прежние страницы',
  zoom: 'Масштаб просмотра',
  zoomIn: 'Страницы крупнее',
  zoomOut: 'Страницы мельче',
  fitWidth: 'По ширине',
  spread: 'Две страницы рядом',
  thumbnails: 'Маленькие страницы',
  thumbnail: 'Перейти к странице {page}, {section}',
  percent: '{percent} %',
  writtenNowhere: 'Эти слова печатает само досье; ни в одном поле они не написаны.',
  printedNowhere: 'Этих слов нет ни на одной странице этого досье.',
  first: 'Первая вёрстка страниц…',
  noPages: {
    title: 'Страниц нет',
    detail: 'Все разделы этого досье выключены.',
    action: 'Включить обложку',
  },
  notSet: {
    action: 'Повторить',
  },

  settings: 'Параметры досье',
  packTitle: 'Название',
  audience: 'Читатели',
  audienceWhy: 'Определяет, какие цитаты и тезисы вообще можно печатать.',
  marking: 'Гриф',
  markingOfKit: 'Гриф комплекта',
  markingOwn: 'Другой…',
  markingLabel: 'Слова грифа',
  markingEmpty: 'Без слов вверху и внизу страниц ничего не печатается.',
  handling: 'Порядок обращения',
  language: 'Язык',
  languages: {
    en: 'Английский',
    fr: 'Французский (не вычитан)',
    es: 'Испанский (не вычитан)',
    ru: 'Русский (не вычитан)',
    ar: 'Арабский (не вычитан)',
    zh: 'Китайский (не вычитан)',
    kk: 'Казахский (не вычитан)',
    de: 'Немецкий (не вычитан)',
    pt: 'Португальский (не вычитан)',
  },
  paper: 'Бумага',
  layout: 'Вёрстка',
  typeSize: 'Размер шрифта',
  houseStyle: 'Стиль оформления цитат',
  quoteOrder: 'Цитаты',
  peopleOrder: 'Лица',

  checks: 'Проверки перед экспортом',
  noQuotes: 'В этом досье пока нет цитат',
  markedPages:
    '{marking} {pages, plural, =1 {на странице} one {на всех страницах (#)} few {на всех страницах (#)} many {на всех страницах (#)} other {на всех страницах (#)}}',
  oldBiographies:
    '{number, plural, one {# биография} few {# биографии} many {# биографий} other {# биографии}} старше 6 месяцев',
  neverReviewed:
    '{number, plural, one {# биография не проверялась} few {# биографии не проверялись} many {# биографий не проверялись} other {# биографии не проверялись}}',
  review: 'Просмотреть',
  isMarking: 'Это гриф',
  isNoMarking: 'Это не гриф',
  toBackground: 'Перенести в справку: {what}',
  frontParts: {
    objectives: 'последние цели',
    purpose: 'назначение',
    avoid: 'чего избегать',
  },
  quoteBy: '{speaker}: «{beginning}»',
  nobody: 'Говорящий не назван',
  more: 'и ещё {number}',

  notes: {
    'quote.withheld':
      'Не вошло: {number, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}: {because}',
    'quote.opened':
      'Автор открыл главе делегации: {number, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}: {reason}',
    'quote.speakerUnknown':
      'Печатается без имени: {number, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}',
    'quotes.undecided':
      'Не вошло: {number, plural, one {# цитата ждёт вашего решения} few {# цитаты ждут вашего решения} many {# цитат ждут вашего решения} other {# цитаты ждут вашего решения}}',
    'people.undecided':
      'Не вошло: {number, plural, one {# лицо ждёт вашего решения} few {# лица ждут вашего решения} many {# лиц ждут вашего решения} other {# лица ждут вашего решения}}',
    'documents.undecided':
      'Не вошло: {number, plural, one {# документ ждёт вашего решения} few {# документа ждут вашего решения} many {# документов ждут вашего решения} other {# документа ждут вашего решения}}',
    'person.hidden':
      'Не вошло: {number, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}: правило Чатем-Хаус',
    'person.titleUnsure':
      'По датам должностей нельзя сказать наверняка, кем в день события {number, plural, one {было # лицо} few {были # лица} many {были # лиц} other {были # лица}}',
    'text.withheld': '{section}: не вошёл текст, который называет участника, правило Чатем-Хаус',
    'source.withheld':
      'Не вошло в приложение: {number, plural, one {# текст источника} few {# текста источников} many {# текстов источников} other {# текста источников}}: не для этих читателей',
    'source.blanked':
      'Печатается со скрытыми абзацами: {number, plural, one {# текст источника} few {# текста источников} many {# текстов источников} other {# текста источников}}: не для этих читателей',
    'quote.oneCandidate':
      'Остался один возможный говорящий: из названных в файле лиц сказать «{beginning}» могло только одно: {speaker}',
    'section.withheld': '{section}: не входит, никогда для этих читателей',
    'person.biographyMissing': 'Без биографии: {number, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}',
    'person.unranked':
      'После всех: {number, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}, выбранный порядок не определяет места',
    'message.withheld':
      'Не вошло: {number, plural, one {# тезис или ответ} few {# тезиса или ответа} many {# тезисов или ответов} other {# тезиса или ответа}}: не для этих читателей',
    'message.expired':
      '{number, plural, one {# тезис истёк: печатается с пометкой} few {# тезиса истекли: печатаются с пометкой} many {# тезисов истекли: печатаются с пометкой} other {# тезиса истекли: печатаются с пометкой}}',
    'front.pointsMoved':
      'Сводная страница заполнена: {number, plural, one {# тезис стоит только в разделе «Тезисы»} few {# тезиса стоят только в разделе «Тезисы»} many {# тезисов стоят только в разделе «Тезисы»} other {# тезиса стоят только в разделе «Тезисы»}}',
    'cards.goOn':
      '{number, plural, one {# тезис длиннее карточки} few {# тезиса длиннее карточки} many {# тезисов длиннее карточки} other {# тезиса длиннее карточки}}: что сверх пяти строк, идёт на вторую карточку',
    'front.linesOver':
      'Сводная страница длиннее одной страницы на {lines, plural, one {# строку} few {# строки} many {# строк} other {# строки}}',
    'section.linesOver':
      '{section}: +{lines, plural, one {# строка} few {# строки} many {# строк} other {# строки}} сверх {budget, plural, one {# страницы} few {# страниц} many {# страниц} other {# страниц}}',
    'source.incomplete':
      'Без издателя, даты или адреса: {number, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
    'letters.missing': '{section}: ни в одном шрифте программы нет {letters}',
    'letters.unprintable':
      '{section}: в цитате или имени есть {letters}, чего не может показать ни один шрифт программы: «{words}». Файл сделать нельзя',
    'photo.unusable':
      '{number, plural, one {# фотографию напечатать не удалось} few {# фотографии напечатать не удалось} many {# фотографий напечатать не удалось} other {# фотографии напечатать не удалось}}',
    'marking.rolledUp': '{label} стоит над текстом в этом файле и поэтому стоит на каждой странице',
    'marking.unknown': '{label} стоит в начале текста: это гриф?',
    'marking.beyondUs': '{label}: место такому в аттестованной системе, а эта программа к ним не относится',
  },

  readers: {
    title: 'Читатели',
    absent: 'Этого в файле нет; оно в нём не скрыто.',
    nothing: 'есть всё',
    lacks: 'нет: {number}',
    lack: {
      quotes: '{number, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}, {because}',
      namesUnder: '{number, plural, one {# имя} few {# имени} many {# имён} other {# имени}}: печатается обозначение',
      namesWithout: '{number, plural, one {# имя} few {# имени} many {# имён} other {# имени}}: только слова',
      people: '{number, plural, one {# лицо} few {# лица} many {# лиц} other {# лица}}: правило Чатем-Хаус',
      biographies:
        '{number, plural, one {# биография} few {# биографии} many {# биографий} other {# биографии}} для более близких читателей',
      points: '{number, plural, one {# тезис} few {# тезиса} many {# тезисов} other {# тезиса}}, им говорить нельзя',
      questions:
        '{number, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}, им говорить нельзя',
      objectives:
        '{number, plural, one {# цель} few {# цели} many {# целей} other {# цели}} другой стороны, для более близких читателей',
      commitments:
        '{number, plural, one {# обещание} few {# обещания} many {# обещаний} other {# обещания}} не для них',
      sources:
        'нет {number, plural, one {# текста источника} few {# текстов источников} many {# текстов источников} other {# текста источника}}',
      paragraphs:
        'скрыто: {number, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}} в текстах источников',
      texts:
        'Текст, который называет участника: {number, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}}',
      sections: '{number, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}} только для своих',
      recipe:
        '{number, plural, one {# раздел} few {# раздела} many {# разделов} other {# раздела}}, в этом шаблоне для других',
    },
  },

  versions: {
    title: 'Версии',
    hint: 'Чем один файл этого досье отличается от другого для этих читателей. Нигде не печатается; им об этом сообщает дополнение.',
    from: 'С',
    to: 'По',
    version: 'версия {version}, {day}',
    now: 'как сейчас',
    list: 'Что различается',
    nothing: 'Они говорят одно и то же.',
    found:
      '{number, plural, one {Различается # место} few {Различаются # места} many {Различаются # мест} other {Различаются # места}}',
    change: '{what, select, added {Новое} withdrawn {Отозвано} other {Изменено}} · {section}',
    numbered: '{what, select, added {Новое} withdrawn {Отозвано} other {Изменено}} · {section}, {number}',
  },

  copies: {
    title: 'Рассылка',
    hint: 'У каждого свой экземпляр: номер и имя на каждой странице. Других получателей экземпляр не называет.',
    list: 'Кто получает экземпляр',
    name: 'Экземпляр {number}',
    placeholder: 'Имя или должность',
    add: 'Добавить имя',
    remove: 'Удалить имя {number}',
    export:
      'Экспортировать {number, plural, one {# нумерованный экземпляр} few {# нумерованных экземпляра} many {# нумерованных экземпляров} other {# нумерованного экземпляра}}',
    log: 'Кто какой экземпляр получил',
    entry: 'Экземпляр {number} из {of}, версия {version}, {day}',
  },

  comments: {
    title: 'Возвращённые замечания',
    hint: 'PDF, который вернулся с заметками и пометками. Они показываются, но не сохраняются.',
    read: 'Прочитать возвращённый PDF…',
    reading: 'Чтение…',
    list: 'Замечания в возвращённом файле',
    found:
      '{number, plural, =0 {Замечаний нет} one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}, {file}',
    where:
      'Страница {page} · {how, select, marked {отмечено} struck {зачёркнуто} written {написано на странице} drawn {нарисовано} other {заметка}} · {by}',
    left: '{number, plural, one {Ещё # замечание в файле здесь не показано.} few {Ещё # замечания в файле здесь не показаны.} many {Ещё # замечаний в файле здесь не показаны.} other {Ещё # замечания в файле здесь не показаны.}}',
    unknown: 'никто не назван',
    nowhere: 'Не относится ни к чему, что удалось найти в этом комплекте.',
  },

  export: 'Экспорт',
  form: 'Форма файла',
  forms: {
    pdf: { title: 'PDF', detail: 'Страницы для печати и чтобы взять с собой' },
    docx: { title: 'файл Word', detail: 'Настоящие стили, содержание, гриф на каждой странице' },
    html: {
      title: 'веб-страница',
      detail: 'Один файл для любого браузера; в нём ничего не загружается и не выполняется',
    },
    markdown: { title: 'Markdown', detail: 'Сплошной текст с простой разметкой' },
    cable: {
      title: 'текст телеграммы',
      detail: '72 знака ASCII в строке, части с грифом; прочие буквы транслитерируются',
    },
    csv: { title: 'таблица цитат', detail: 'CSV для электронной таблицы, по цитате в строке' },
    qdpx: { title: 'проект анализа', detail: 'QDPX (REFI-QDA) для программ качественного анализа' },
    'json-ld': { title: 'аннотации', detail: 'Цитаты как W3C Web Annotations (JSON-LD)' },
  },
  locked: {
    title: 'С паролем',
    aside: 'отдельный PDF',
    losses: {
      archive: 'Для архива он не годится (PDF/A не допускает пароля); для этого хранить другой.',
      forgotten: 'Потерянный пароль восстановить нельзя. Передавать его не тем путём, что файл.',
      unread: 'Почтовые фильтры, эскизы и поиск в него не заглянут. Теги и порядок чтения остаются.',
      opened: 'У кого есть пароль, тот может всё скопировать, напечатать и передать дальше.',
    },
    password: 'Пароль',
    again: 'Ещё раз',
    short: 'Не меньше {fewest} знаков.',
    different: 'Они не совпадают.',
    export: 'Экспорт PDF с паролем',
  },
  exportAs: 'Экспорт: {form}',
  exportReaders: 'Экспорт всем четырём',
  exporting: 'страница {done} из {total}',
  exportingOther: 'Экспортируется другое досье.',
  stop: 'Остановить',
  progress: 'Ход экспорта',

  commands: {
    nextPage: 'Следующая страница просмотра',
    previousPage: 'Предыдущая страница просмотра',
    zoomIn: 'Страницы в просмотре крупнее',
    zoomOut: 'Страницы в просмотре мельче',
    fitWidth: 'Страницы по ширине',
    spread: 'Показать две страницы рядом или одну',
    thumbnails: 'Показать или скрыть маленькие страницы',
    toData: 'Перейти туда, где написаны слова этой страницы',
    toPage: 'Перейти к этим словам в досье',
    exportReaders: 'Экспорт для всех четырёх читателей',
    exportCopies: 'Экспорт нумерованных экземпляров',
    addPack: 'Новое досье',
    duplicatePack: 'Сделать копию этого досье',
  },
}
