/** How a heading says that one person speaks below it: patterns, in small letters, in the languages that are read. */
export const speechHeadings: readonly string[] = [
  String.raw`(?:opening |closing |introductory |welcoming? )?(?:statement|remarks|speech|address|keynote|intervention|message|toast|lecture)(?!\p{L})`,
  String.raw`(?:discours|allocution|intervention|déclaration|propos|message)(?!\p{L})`,
  String.raw`(?:discurso|palabras|intervención|declaración|alocución|mensaje)(?!\p{L})`,
  String.raw`(?:discurso|palavras|intervenção|declaração|alocução|mensagem|pronunciamento)(?!\p{L})`,
  String.raw`(?:rede|ansprache|erklärung|grußwort|statement)(?!\p{L})`,
  String.raw`(?:выступление|речь|заявление|обращение|вступительное слово)`,
  String.raw`.{0,60}(?:сөйлеген сөзі|мәлімдемесі|үндеуі)`,
  String.raw`(?:كلمة|خطاب|بيان)(?!\p{L})`,
  String.raw`.{0,40}(?:讲话|发言|致辞|演讲|声明)`,
]

/** Several speak together. */
export const jointHeadings: readonly string[] = ['joint|conjoint|conjunt|gemeinsam|совместн|бірлескен|مشترك|联合|共同']

/** Whoever speaks says “I” and “we”: whole words. */
export const firstPerson: readonly string[] = [
  "i|my|me|we|our|us|i['’](?:m|ve|d|ll)",
  "je|j['’]\\p{L}+|mon|ma|nous|notre|nos",
  'yo|mi|quiero|nosotros|nuestro|nuestra|nuestros|nuestras|quisiera|agradezco|celebro|deseo|permítanme|\\p{L}{2,}(?:amos|emos|imos)',
  'eu|meu|minha|nós|nosso|nossa|nossos|nossas|quero|queria|gostaria|agradeço|saúdo|permitam-me|\\p{L}{2,}(?:amos|emos|imos)',
  'ich|mein|meine|wir|unser|unsere|unseren',
  'я|мы|наш|наша|наши|нашей|наших|мой|моя|хочу|позвольте',
  'мен|біз|біздің|менің',
  'أنا|نحن|إننا|إنني|بلادي|أود|بلدي|بلدنا|بلادنا|حكومتي|حكومتنا|و?(?:أشكر|نشكر|أرحب|نرحب|أؤكد|نؤكد|أدعو|ندعو)',
]

/** The same where words are not parted by spaces. */
export const firstPersonUnspaced: readonly string[] = ['我们', '我', '各位']

/** What a text calls a speech that was held or will be. */
export const delivered: readonly string[] = [
  'as delivered|as prepared|check against delivery',
  'seul le prononcé fait foi|cotejar con|reserva de lo pronunciado|faz fé o|só vale o|versão preparada|es gilt das gesprochene wort',
  'сверять с произнос|сверить с произнес|проверить по произнес|проверять по мере|以实际讲话为准|以现场讲话为准',
]
