/** Words before what somebody says in a transcript, in the languages that are read: patterns, in small letters. */

/** Whoever asks, without a name. */
export const questionLabels: readonly string[] = [
  'q|question|reporter|journalist|interviewer',
  'вопрос|журналист|сұрақ',
  'frage|pregunta|periodista',
  'سؤال|س',
  String.raw`问|問|提问|(?:\p{Script=Han}|《[^》\n]{1,20}》){0,14}记者(?:提问|问)?`,
]

/** Signs between which the name of a paper or a station stands: whoever asks for it. */
export const markedNames: readonly string[] = [
  String.raw`«[^«»\n]{2,40}»`,
  String.raw`“[^“”\n]{2,40}”`,
  String.raw`„[^„“”\n]{2,40}[“”]`,
  String.raw`「[^「」\n]{2,20}」`,
  String.raw`《[^《》\n]{2,20}》`,
]

/** In the name of a paper or a station, and in no person's: whole words. */
export const papers: readonly string[] = [
  String.raw`newspaper|journal|times|gazette|tribune|herald|observer|magazine|broadcasting|tv|radio`,
  String.raw`lettre|gazette|revue|quotidien`,
  String.raw`diario|periódico|revista|jornal|gazeta|folha`,
  String.raw`\p{L}*-?zeitung|\p{L}*blatt|\p{L}*rundschau|\p{L}*-?kurier|\p{L}*anzeiger`,
  String.raw`газета|известия|ведомости|тасс|риа|интерфакс|телеканал|корреспондент`,
  String.raw`газеті|тілші|арна`,
  String.raw`صحيفة|جريدة|مجلة|قناة|وكالة|موقع|إذاعة`,
  String.raw`\p{Script=Han}{1,10}(?:日报|晚报|时报|社|电视台|网|周刊)`,
]

/** Papers are called with one, people are not: “The Ledger”, “El Faro”. */
export const articles: readonly string[] = ['the', 'la', 'le', 'les', 'el', 'los', 'die', 'der', 'das', 'o', 'os']

/** Whoever answers, without a name. */
export const answerLabels: readonly string[] = [
  'a|answer|r|réponse',
  'ответ|жауап',
  'antwort|respuesta',
  'جواب|الجواب|ج',
  '答',
]

/** Before a name. */
export const honorifics: readonly string[] = [
  String.raw`h\.\s?e\.|his excellency|her excellency|mr|mrs|ms|miss|mx|dr|sir|dame|madam|lord|lady|prof|professor|ambassador|senator|minister|secretary|secretary general|general|colonel|admiral|captain|president|premier|chancellor|hon`,
  String.raw`m\.|mme|mlle|mm`,
  String.raw`sr|sra|srta|don|doña`,
  String.raw`herr|frau`,
  String.raw`г-н|г-жа|господин|госпожа`,
  String.raw`السيد|السيدة|الدكتور|معالي`,
]

/** Of whoever speaks by an office. */
export const offices: readonly string[] = [
  String.raw`president|chair|chairman|chairwoman|chairperson|co-chair|speaker|moderator|host|operator|secretary|secretary-general|spokesperson|spokesman|spokeswoman|minister|ambassador|facilitator|rapporteur|clerk|interpreter`,
  String.raw`président|présidente|modérateur|modératrice|ministre|porte-parole`,
  String.raw`presidente|presidenta|moderador|moderadora|ministro|ministra|portavoz`,
  String.raw`vorsitzende|vorsitzender|präsident|präsidentin|moderator|moderatorin|minister|ministerin|sprecher|sprecherin`,
  String.raw`председатель|председательница|ведущий|ведущая|модератор|министр|президент|спикер`,
  String.raw`төраға|төрағасы|жүргізуші|модератор|министр|президент`,
  String.raw`الرئيس|الرئيسة|المحاور|الوزير|المتحدث`,
  String.raw`主席|主持人|部长|发言人|总统`,
]

/** Between a name and what belongs to it. */
export const particles: readonly string[] =
  'the of and for de la le du des del van von der den bin ibn al el da dos di y und et и'.split(' ')

/** Labels of a form, and of a head: nobody speaks behind them. */
export const fieldLabels: readonly string[] = [
  'date|to|from|cc|subject|sent|tel|telephone|phone|fax|mobile|e-?mail|mail|web|website|contact|contacts|press contact|media contact|note|notes|source|sources|venue|place|time|when|where|what|who|why|embargo|agenda|item|annex|photo|photos|caption|background|summary|update|correction|title|language|reference|ref|re|page|address|hashtag|participants|present|attendees|decision|action',
  'objet|date|lieu|contact|contacts|tél|courriel|note|source|ordre du jour',
  'asunto|fecha|lugar|contacto|contactos|nota|fuente|correo|orden del día',
  'betreff|datum|ort|kontakt|hinweis|quelle|tagesordnung|telefon',
  'тема|дата|место|контакты|контакт|телефон|тел|факс|источник|примечание|фото|справка',
  'тақырып|күні|орны|байланыс|дереккөз',
  'الموضوع|التاريخ|المكان|هاتف|المصدر|ملاحظة',
  '主题|日期|时间|地点|电话|传真|来源|联系人|备注|注',
]

/** What the record says of the meeting itself. */
export const procedures: readonly string[] = [
  String.raw`the meeting (?:was (?:called to order|suspended|resumed|adjourned)|rose)\b.*`,
  String.raw`la séance (?:est|a été) (?:ouverte|levée|suspendue|reprise).*`,
  String.raw`se (?:abre|levanta|suspende|reanuda) la sesión.*`,
  String.raw`\(?(?:an? )?(?:hon(?:ou?rable)?|opposition|government|several) (?:members?|senators?) (?:having )?(?:interject|laugh|applau)\p{L}*\)?[—–. -]*`,
  String.raw`заседание (?:открывается|закрывается|объявляется|прерывается).*`,
]
