import type { Source } from '#core/model'

/** How a text says how near its words are to what was said: patterns, in small letters, in the languages that are read. */
export const origins: readonly (readonly [Source['origin'], readonly string[]])[] = [
  [
    'unofficial-translation',
    [
      'unofficial translation|courtesy translation|translated from|non-official translation',
      'неофициальный перевод|перевод с',
      'traduction non officielle|traduction de courtoisie',
      'traducción no oficial|traducción de cortesía',
      'nichtamtliche übersetzung|inoffizielle übersetzung|arbeitsübersetzung',
      'бейресми аударма',
      'ترجمة غير رسمية',
      '非正式译文|非官方翻译|非正式翻译',
    ],
  ],
  [
    'as-prepared',
    [
      'check against delivery|as prepared for delivery|prepared for delivery|prepared remarks',
      'seul le prononcé fait foi',
      'cotejar con (?:el discurso|la alocución|lo pronunciado)|verificar al momento de su lectura',
      'es gilt das gesprochene wort',
      'сверять с произнос|сверить с произнес|проверить по произнес|проверять по мере выступления',
      'айтылған сөзге сәйкес',
      'يرجى المراجعة عند الإلقاء|العبرة بما يلقى',
      '以实际讲话为准|以现场讲话为准|请以讲话实录为准',
    ],
  ],
  ['near-verbatim', ['near[- ]verbatim|lightly edited|стенограмма не правлена|quasi[- ]verbatim']],
]
