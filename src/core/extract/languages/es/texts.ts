import { textThatStates } from '#core/extract/languages/textsThatState'

/** Texts that lay something down or find it, and speak for nobody. */
const noun =
  '(?:artículo|apartado|párrafo|cláusula|capítulo|anexo|preámbulo|convención|convenio|tratado|acuerdo|protocolo|carta|constitución|resolución|ley|proyecto de ley|proposición de ley|decreto|directiva|reglamento|normativa|norma|memorando|contrato|estatutos?|código|informe|estudio|encuesta|auditoría|documento|texto|dictamen|evaluación|exposición de motivos|guía)'
const rest =
  '(?:\\s\\d+)?(?:\\s(?:de|del|sobre|para|entre|relativo|relativa|a|al)(?:\\s(?!(?:y|él|ella|que|ha|por)\\s)[\\p{L}\\d-]+){1,6}?)?'
const filler = (most: number): string => `(?:\\s(?!(?:él|ella|y)\\s)[\\p{L}\\d-]+){0,${most}}`

/** A text somebody speaks in does not speak: “the minister in her report states”. A clause about the text is another matter. The noun is asked for first, since looking back costs more. */
const speaksIn = `(?=${noun})(?<!(?:^|\\s)(?:en|sobre)(?:\\s(?:el|la|los|las|un|una|su|sus|este|esta))?(?:\\s\\p{L}+)?\\s)`

export const spanishTexts = textThatStates({
  before: [
    // procesado por «…»: the words of a charge are nobody’s
    /(?:^|[^\p{L}])(?:acusad|procesad|condenad|imputad|investigad|detenid|arrestad|juzgad|encarcelad)[oa]s? (?:de|por)\s*$/u,
    // un pacto por el cual ambos países se obligan a «…»
    /(?:^|[^\p{L}])(?:por|en) (?:el|la|los|las) (?:cual|cuales|que)\s(?:[\p{L}-]+\s){1,6}se (?:obligan?|comprometen?) a\s*$/u,
    // el convenio estipula que «…»
    new RegExp(
      `(?:^|[^\\p{L}])(?:${speaksIn}${noun}${rest}|${noun}${rest},?\\sque)\\s(?:estipul(?:a|aba|an)|dispon(?:e|en|ía)|prevé|prevén|preveía|establec(?:e|en|ía)|precis(?:a|aba)|exig(?:e|ía)|impon(?:e|ía)|garantiz(?:a|aba)|señal(?:a|aba)|reza|recog(?:e|ía)|indic(?:a|aba)|conclu(?:ye|ía|yó)|constat(?:a|aba|ó)|advierte|sostiene|afirma|fija)(?:\\sque)?${filler(5)}[\\s,:]*$`,
      'u',
    ),
    // de acuerdo con el documento, «…»
    new RegExp(
      `(?:^|[^\\p{L}])(?:según|de acuerdo con|conforme a|en virtud de|con arreglo a|a tenor de)(?:l)?\\s(?:(?:el|la|los|las|un|una|este|esta|dicho|dicha)\\s)?(?:\\p{L}+\\s){0,2}?${noun}${rest},?\\s*$`,
      'u',
    ),
    // en la exposición de motivos se lee: «…»
    new RegExp(
      `(?:^|[^\\p{L}])en\\s(?:el|la|los|las|un|una|su)\\s(?:\\p{L}+\\s){0,2}?${noun}${rest}\\s(?:se (?:lee|leía|afirma|señala|indica|establece|dice|recoge|puede leer)|consta|figura|está escrito)(?:\\sque)?${filler(4)}[\\s,:]*$`,
      'u',
    ),
  ],
})
