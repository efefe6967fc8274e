/** What a text calls itself in its first lines: patterns of words, in small letters, in the languages that are read. */
export const headings = {
  'press-release': [
    String.raw`\b(?:press|news|media) release\b`,
    'communiqué de presse|comunicado de prensa|nota de prensa|nota (?:à|de) imprensa|comunicado (?:à|de) imprensa|pressemitteilung|presseerklärung',
    'пресс-релиз|баспасөз хабарламасы|баспасөз релизі',
    'بيان صحفي|بيان صحافي|新闻稿|新闻公报',
  ],
  transcript: [
    String.raw`\b(?:transcript|verbatim record|provisional record)\b`,
    'стенограмма|transcription|transcripción|transcrição|wortprotokoll|стенограммасы',
    'محضر حرفي|速记|实录|逐字记录',
  ],
  interview: [String.raw`\binterview\b|интервью|сұхбат|entretien avec|entrevista|مقابلة|专访|采访`],
  speech: [
    String.raw`^(?:(?:opening|closing|welcoming|introductory|keynote) )?(?:remarks|speech|address|keynote)(?: as (?:prepared|delivered))?(?: |,)`,
    '^(?:выступление|речь|сөйлеген сөзі|discours|allocution|discurso|palabras|palavras|intervenção|rede|ansprache)[ ,]',
    '^(?:كلمة|خطاب)|讲话|致辞|演讲',
  ],
  statement: [
    String.raw`\bcommuniqu[eé](?!\p{L})|joint (?:statement|declaration)|communiqué (?:conjoint|final)|comunicado conjunto|(?:declaração|comunicado) conjunt[ao]|gemeinsame erklärung`,
    'совместное (?:заявление|коммюнике)|бірлескен мәлімдеме|بيان مشترك|联合(?:声明|公报)',
    String.raw`^(?:statement|déclaration|declaración|declaração|erklärung|заявление|мәлімдеме|بيان|声明)`,
  ],
  note: [
    String.raw`^(?:notes?|minutes|aide-m[eé]moire|memo|summary record|read-?out)\b.{0,80}$`,
    '^(?:заметки|записка|запись беседы|note verbale|compte rendu|acta|ata|vermerk|жазба|محضر|纪要)',
  ],
} as const
