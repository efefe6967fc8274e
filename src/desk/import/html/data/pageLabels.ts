/** Before a line of links to what else a page has under these words: patterns of a whole label, in small letters. */
export const tagLabels: readonly string[] = [
  'tags?|keywords?|topics?|filed under|categories|category|hashtags?',
  'mots[- ]clés?|étiquettes?|thèmes?|rubriques?|catégories?',
  'etiquetas?|temas?|palabras clave|categorías?|palavras[- ]chave|categorias?',
  'schlagw(?:orte|örter)|stichw(?:orte|örter)|themen|kategorien?',
  'теги?|метки|ключевые слова|темы|рубрики?|категори[ия]',
  'тегтер|тег|кілт сөздер|санаттар?|айдар',
  'الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|التصنيفات?',
  '标签|關鍵詞|关键词|关键字|標籤|分类',
]

/** Over teasers of other articles: patterns of a whole line, in small letters. */
export const teaserLabels: readonly string[] = [
  'read (?:also|more|next)|see also|also read|more news|latest news|related(?: (?:news|articles|stories|content|posts|links))?|you may also like|most read|more on this(?: topic)?',
  'lire aussi|à lire(?: aussi)?|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|connexes?)|autres actualités|à voir aussi',
  'noticias relacionadas|artículos relacionados|relacionad[oa]s|lea también|le puede interesar|también te puede interesar|más noticias|últimas noticias',
  'leia (?:também|mais)|veja também|notícias relacionadas|artigos relacionados|mais notícias|últimas notícias',
  'weitere (?:meldungen|artikel|nachrichten|informationen|themen)|mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|verwandte (?:artikel|themen)|ähnliche (?:artikel|beiträge)',
  'читайте также|читать также|смотрите также|по теме|материалы по теме|похожие (?:новости|материалы|статьи)|другие новости|последние новости|новости по теме',
  'сондай-ақ оқыңыз|тағы оқыңыз|ұқсас жаңалықтар|басқа жаңалықтар|соңғы жаңалықтар|тақырып бойынша',
  'اقرأ أيض(?:ا|اً|ًا)|أخبار ذات صلة|مواضيع ذات صلة|مقالات ذات صلة|ذات صلة|أخبار أخرى|آخر الأخبار|قد يعجبك أيض(?:ا|اً|ًا)',
  '相关(?:阅读|新闻|报道|文章|链接|推荐)|延伸阅读|更多(?:新闻|阅读|相关)|最新新闻|推荐阅读|相關(?:閱讀|新聞|報道)',
]
