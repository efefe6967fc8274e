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
    '^(?:выступление|речь|приветственное слово|вступительное слово|discours|allocution|discurso|palabras|palavras|alocución|alocução|intervención|intervenção|rede|ansprache|grußwort|eröffnungsrede|festrede|begrüßungsrede)[ ,]',
    String.raw`^.{0,120}(?:сөйлеген|құттықтау) сөзі(?!\p{L})`,
    '^(?:كلمة|خطاب)|讲话|致辞|演讲',
  ],
  statement: [
    String.raw`\bcommuniqu[eé](?!\p{L})|joint (?:statement|declaration)|communiqué (?:conjoint|final)|comunicado conjunto|(?:declaração|comunicado) conjunt[ao]|gemeinsame erklärung`,
    'совместное (?:заявление|коммюнике)|бірлескен мәлімдеме|بيان مشترك|联合(?:声明|公报)',
    String.raw`^(?:press statement|media statement|statement|pressestatement|déclaration|declaración|declaração|erklärung|заявление|мәлімдеме|بيان|声明)`,
  ],
  note: [
    String.raw`^(?:notes?(?! (?:to|for) (?:the )?(?:editors?|journalists|media|press)\b)|meeting notes?|minutes|aide-m[eé]moire|memo|summary record|read-?out)\b.{0,80}$`,
    '^(?:заметки|записка|справка|запись беседы|протокол (?:встречи|беседы|совещания)|note verbale|compte[ -]rendu|acta|ata|vermerk|gesprächsvermerk|ergebnisprotokoll|kurzprotokoll|жазба|анықтама|хаттама|محضر|纪要)',
    '^.{0,20}(?:纪要|会议记录|谈话记录)$',
  ],
} as const
