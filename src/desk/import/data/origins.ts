import type { Source } from '#core/model'

/** How a text says how near its words are to what was said: patterns, in small letters, in the languages that are read. */
export const origins: readonly (readonly [Source['origin'], readonly string[]])[] = [
  [
    'unofficial-translation',
    [
      '(?:un|non-?)official (?:english )?(?:translation|version)|(?:courtesy|working|informal|provisional|machine|in-house) translation|translated from|translation (?:from|for information)',
      '(?:неофициальный|рабочий|предварительный) перевод|перевод с',
      '(?:traduction|version) (?:non officielle|officieuse|de courtoisie|provisoire|de travail|libre)|^traduit d[eu] .{0,60}$',
      'traducción (?:no oficial|oficiosa|de cortesía|provisional|libre|de trabajo)|versión no oficial',
      'tradução (?:não oficial|oficiosa|de cortesia|provisória|livre|de trabalho)|versão não oficial',
      '(?:nichtamtliche|inoffizielle|informelle|vorläufige|unverbindliche) übersetzung|arbeitsübersetzung|übersetzung aus',
      'бейресми аударма',
      'ترجمة (?:غير رسمية|مجاملة|أولية)|مترجم(?:ة)? عن',
      '(?:非正式|非官方|参考)(?:译文|翻译|译本)|译文仅供参考|参考译文',
    ],
  ],
  [
    'as-prepared',
    [
      '(?:check|checked) against (?:actual )?delivery|(?:as )?prepared for delivery|(?:text|remarks|speech|statement|address) as prepared|prepared remarks|subject to (?:change on )?delivery|as prepared\\b',
      'seul le prononcé fait foi|seul le texte prononcé|sous réserve (?:du|de la) prononc|le prononcé fait foi|à vérifier au prononcé',
      '(?:cotejar|verificar|comprobar|contrastar) (?:con|contra|durante) (?:el |la |lo |su )?(?:texto|discurso|alocución|intervención|versión|pronunciad[oa]|lectura)|verificar al momento de su lectura|(?:bajo|a) reserva de lo pronunciado|solo (?:vale|es válido|da fe) (?:lo|el texto|el discurso) pronunciado',
      '(?:confrontar|conferir|verificar) com o (?:discurso|texto|que for)|só (?:vale|faz fé|fazem fé|é válid[oa]) (?:o|a) (?:texto |discurso |intervenção |versão )?(?:efetivamente |efectivamente )?(?:proferid[oa]|pronunciad[oa]|lid[oa])|faz fé o (?:discurso|texto) proferido|versão preparada',
      'es gilt (?:allein |nur )?das (?:tatsächlich )?gesprochene wort|redemanuskript|sperrfrist: redebeginn',
      '(?:свер[яи]ть|проверить|проверять) (?:с|по) (?:тексту |текстом |мере )?(?:произн|выступлени|фактическ|устн)|сверять с произнос|проверять по мере выступления',
      'айтылған сөз(?:ге сәйкес|бен салыстыр|і негізге|ге басымдық)|айтылған нұсқамен салыстыр',
      'يرجى المراجعة عند الإلقاء|العبرة (?:بما (?:يلقى|يُلقى)|(?:بالنص|للنص|بالكلمة) (?:الملقى|الملقاة|كما))|النص الملقى هو المعتمد|يراجع عند الإلقاء|المعتمد هو النص الملقى|يُراجع (?:عند|مع) الإلقاء',
      '以(?:实际|现场|最终)?(?:讲话|发言|演讲|致辞)为准|请以讲话实录为准|以实际讲话为准',
    ],
  ],
  [
    'near-verbatim',
    [
      'near[- ]verbatim|lightly edited|(?:unofficial|uncorrected|rush|draft|provisional|unedited) (?:transcript|verbatim)|transcript (?:has )?not (?:been )?(?:checked|corrected)|стенограмма не правлена|quasi[- ]verbatim',
    ],
  ],
]
