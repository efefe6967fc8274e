/** Words before what somebody says in a transcript, in the languages that are read: patterns, in small letters. */

/** Whoever asks, without a name. */
export const questionLabels: readonly string[] = [
  'q|question|follow-up(?: question)?|reporter|journalist|interviewer|correspondent|press|media',
  'question complémentaire|journaliste|intervieweur|intervieweuse',
  '(?:(?:дополнительный|уточняющий) )?вопрос|журналист|репортер|репортёр|журналистка|корреспондент|интервьюер|сұрақ|тілші',
  '(?:zusatz|nach|rück|anschluss)?frage|journalistin|reporterin|interviewerin',
  'pregunta|repregunta|periodista|entrevistador|entrevistadora|reportero|reportera',
  'pergunta|entrevistador|entrevistadora|repórter|jornalista',
  'سؤال|السؤال|المذيع|المذيعة|الصحفي|الصحفية|الصحافي|الصحافية',
  String.raw`问|問|提问|(?:\p{Script=Han}|《[^》\n]{1,20}》){0,14}记者(?:提问|问)?`,
]

/** The same as one letter, which means something else in other texts: only where both are there, and in capitals. */
export const questionLetters: readonly string[] = ['p|f|в|с|س']
export const answerLetters: readonly string[] = ['a|r|о|ж|ج']

/** How a text says above its first question that somebody is asked in it: patterns. */
export const talks: readonly string[] = [
  String.raw`\binterview|\bq\s?(?:&|and)\s?a\b|\bquestions? (?:and answers?|to|for|with|from)\b|\banswers?\b|\b(?:talks?|spoke|conversation|discussion) (?:to|with)\b`,
  'entretien|interview|questions? (?:à|et réponses|de)|répond|propos recueillis|grand oral',
  'entrevista|preguntas|responde|conversación con|perguntas|conversa com',
  'interview|gespräch|fragen an|antworte',
  'интервью|беседа|беседу|вопрос|отвеча|ответил',
  'сұхбат|сұрақ',
  'مقابلة|حوار|لقاء مع|أسئلة',
  '专访|采访|答记者问|对话|访谈',
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
  'answer|réponse',
  'ответ|жауап',
  'antwort|respuesta|resposta',
  'جواب|الجواب',
  '答|回答',
]

/** A line that begins so names whoever asked or wrote it down, and nobody who answers. */
export const bylines: readonly string[] = [
  String.raw`by|(?:interview(?:ed)?|questions|words|text|photos?|report(?:ed|ing)?|written|edited|translated|moderated|transcribed|recorded)(?:\s+by|:)|interviewer|editor|author|from our`,
  String.raw`par|(?:propos|entretien|interview|paroles?)[^\n]{0,30}(?:recueillie?s?|réalisée?|menée?|conduite?)|(?:texte|photos?|questions)\s*:|de notre`,
  String.raw`(?:por|entrevista\s+de|entrevistador|entrevistadora|de nuestr[oa]|texto|fotos?|autor|autora)`,
  String.raw`von|interview\s*:|(?:das|die)\s+(?:interview|gespräch|fragen)\s+(?:führte|stellte)n?|fragen|text|fotos?|autor|autorin|aufgezeichnet`,
  String.raw`интервью\s+(?:вел|вёл|взял|провел|провёл|записал)[аи]?|интервью\s*:|беседовал[аи]?|беседу\s+вел[аи]?|автор|текст|фото|записал[аи]?|подготовил[аи]?|перевод|корреспондент`,
  String.raw`сұхбаттасқан|сұхбат\s+жүргізген|әңгімелескен|дайындаған|авторы?|тілші|мәтін`,
  String.raw`(?:أجرى|أجرت|أجراه|أجرته|حاوره|حاورته|حاورها|حاورتها)|بقلم|كتب|كتبت|إعداد|ترجمة|تصوير|مراسلنا|مراسلتنا|حاورهم`,
  String.raw`(?:本报|本刊|本台|特约)?记者(?!会|問|问|招待)|采访|作者|撰文|撰稿|编辑|整理|摄影|翻译|[文图](?=\s*[／/:：|｜])`,
]

/** Before what a text is about, in the line above it: whoever is named behind it is spoken of, and may be silent. */
export const topics: readonly string[] = [
  String.raw`about|on(?!\s+\d)|regarding|concerning|over|visit|trip|death|case|meeting`,
  'sur|concernant|visite|à propos|affaire|mort|rencontre',
  'sobre|acerca|visita|caso|muerte|morte|viagem|viaje',
  'über|zu|zum|zur|besuch|reise|fall|treffen',
  'о|об|про|визит[еуа]?|поездк[аеиу]|дел[оеу]|встреч[аеиу]|смерт[ьи]',
  'туралы|сапары|жөнінде|қатысты',
  'عن|حول|بشأن|زيارة|لقاء|قضية|وفاة',
]

/** The same where words are written without spaces. */
export const topicsUnspaced: readonly string[] = ['(?:关于|就|访问|会见|有关)[^，。：]{0,12}$']

/** Between what a talk is about and whoever it is with. */
export const companions: readonly string[] = ['by|with|par|avec|por|con|com|mit|von|с|со|مع|من']

/** Before a name. */
export const honorifics: readonly string[] = [
  String.raw`h\.\s?e\.|his excellency|her excellency|mr|mrs|ms|miss|mx|dr|sir|dame|madam|lord|lady|prof|professor|ambassador|senator|minister|secretary|secretary general|general|colonel|admiral|captain|president|premier|chancellor|hon`,
  String.raw`m\.|mme|mlle|mm`,
  String.raw`sr|sra|srta|señora?|señorita|don|doña|ministr[oa]|president[ea]|embajadora?|canciller|portavoz|secretari[oa] general`,
  String.raw`senhor|senhora|dom|dona|doutor|doutora|embaixador|embaixadora`,
  String.raw`herr|frau|p?sts|stm|bk(?:['’]?in)?|bm(?:['’]?in)?|(?:bundes)?(?:minister|kanzler|präsident)(?:in)?|staats(?:minister|sekretär)(?:in)?|botschafter(?:in)?|vorsitzender?`,
  String.raw`г-н|г-жа|господин|госпожа`,
  String.raw`السيد|السيدة|الدكتور|معالي`,
]

/** Behind a name. */
export const honorificsBehind: readonly string[] = ['女士|先生|小姐|阁下|大使|博士|教授|议员']

/** Of whoever speaks by an office. */
export const offices: readonly string[] = [
  String.raw`president|chair|chairman|chairwoman|chairperson|co-chair|speaker|moderator|host|operator|secretary|secretary-general|spokesperson|spokesman|spokeswoman|minister|ambassador|facilitator|rapporteur|clerk|interpreter`,
  String.raw`président|présidente|modérateur|modératrice|ministre|porte-parole`,
  String.raw`presidente|presidenta|moderador|moderadora|ministro|ministra|portavoz`,
  String.raw`presidência|moderação|porta-voz|mediador|mediadora|relator|relatora`,
  String.raw`vorsitzende|vorsitzender|präsident|präsidentin|moderator|moderatorin|minister|ministerin|sprecher|sprecherin`,
  String.raw`председательствующ(?:ий|ая)|председатель|председательница|ведущий|ведущая|модератор|министр|президент|спикер`,
  String.raw`төраға|төрағасы|жүргізуші|модератор|министр|президент`,
  String.raw`الرئيس|الرئيسة|المحاور|الوزير|المتحدث`,
  String.raw`主席|主持人|部长|发言人|总统`,
]

/** What else somebody is, behind a name and a comma. */
export const officesBehind: readonly string[] = [
  String.raw`deputy|head|director|director-general|member|mp|mep|senator|commissioner|envoy|representative|coordinator`,
  String.raw`députée?|sénateur|sénatrice|ambassadeur|ambassadrice|rapporteure?|directeur|directrice|secrétaire|président de la commission`,
  String.raw`diputad[oa]|senadora?|embajadora?|directora?|deputad[oa]|embaixadora?`,
  String.raw`\p{L}{0,20}(?:minister|präsident|sekretär|sprecher|kanzler|direktor)(?:in)?|abgeordneter?|botschafter(?:in)?|mdb|mdl`,
  String.raw`посол|депутат|сенатор|фракция|глава|директор|заместитель|замминистра|секретарь|представитель|руководитель`,
  String.raw`елші|елшісі|депутат|сенатор|әкімі?|директоры?`,
]

/** Between a name and what belongs to it. */
export const particles: readonly string[] =
  'the of and for de la le du des del van von der den bin ibn al el da dos di y und et и'.split(' ')

/** Labels of a form, and of a head: nobody speaks behind them. */
export const fieldLabels: readonly string[] = [
  'date|to|from|cc|subject|sent|tel|telephone|phone|fax|mobile|e-?mail|mail|web|website|contact|contacts|press contact|media contact|note|notes|source|sources|venue|place|time|when|where|what|who|why|embargo|agenda|item|annex|photo|photos|caption|background|summary|update|correction|title|language|reference|ref|re|page|address|hashtag|participants|present|attendees|decision|action',
  'objet|date|lieu|contact|contacts|tél|courriel|note|source|ordre du jour',
  'asunto|fecha|lugar|contacto|contactos|nota|fuente|correo|orden del día',
  'assunto|data|hora|contato|contatos|contacto|fonte|telefone|correio|ordem do dia',
  'betreff|datum|ort|kontakt|hinweis|quelle|tagesordnung|telefon',
  'тема|дата|место|контакты|контакт|телефон|тел|факс|источник|примечание|фото|справка',
  'тақырып|күні|орны|байланыс|дереккөз',
  'الموضوع|التاريخ|المكان|هاتف|المصدر|ملاحظة',
  '主题|日期|时间|地点|电话|传真|来源|联系人|备注|注',
]

/** Of a programme, and now and then a surname: nobody speaks behind them who is named so nowhere else. */
export const weekdays: readonly string[] = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  'дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі',
  'الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد',
  '星期一|星期二|星期三|星期四|星期五|星期六|星期日',
]

/** Before what whoever prints a talk adds to it, in a paragraph of its own: nobody in it speaks there. */
export const additions: readonly string[] = [
  String.raw`(?:editor['’]s\s+|translator['’]s\s+)?notes?|photos?(?:graphs?)?|caption|sources?|corrections?|update|contacts?`,
  'note de la rédaction|ndlr|légende|source|rectificatif',
  'nota(?: de la redacción| da redação| do editor)?|foto|fotos|fuente|fonte|pie de foto|legenda|corrección|correção',
  'anmerkung|anm\\. d\\. red\\.|hinweis|quelle|korrektur|bildunterschrift',
  'примечание|прим\\. ред\\.|от редакции|фото|источник|исправление|справка',
  'ескерту|сурет|дереккөз|редакциядан',
  'ملاحظة|ملاحظة المحرر|صورة|المصدر|تصحيح',
  '编者注|编者按|注|备注|图|图片|来源|更正',
]

/** Of men and of women: under one surname they are two. */
export const addresses = {
  men: ['mr', 'm', 'herr', 'sr', 'don', 'senhor', 'г-н', 'господин', 'السيد'],
  women: [
    'mrs',
    'ms',
    'miss',
    'mme',
    'mlle',
    'frau',
    'sra',
    'srta',
    'doña',
    'senhora',
    'dona',
    'г-жа',
    'госпожа',
    'السيدة',
  ],
} as const

/** What the record says of the meeting itself. */
export const procedures: readonly string[] = [
  String.raw`the meeting (?:was (?:called to order|suspended|resumed|adjourned)|rose)\b.*`,
  String.raw`la séance (?:est|a été) (?:ouverte|levée|suspendue|reprise).*`,
  String.raw`se (?:abre|levanta|suspende|reanuda) la sesión.*`,
  String.raw`\(?(?:an? )?(?:hon(?:ou?rable)?|opposition|government|several) (?:members?|senators?) (?:having )?(?:interject|laugh|applau)\p{L}*\)?[—–. -]*`,
  String.raw`(?:a sessão é|está|fica) (?:aberta|encerrada|suspensa|reaberta).*|(?:abre-se|encerra-se|suspende-se|levanta-se) a sessão.*`,
  String.raw`заседание (?:открывается|закрывается|объявляется|прерывается).*`,
]
