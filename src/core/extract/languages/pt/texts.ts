import { textThatStates } from '#core/extract/languages/textsThatState'

/** Texts that lay something down or find it, and speak for nobody. */
const noun =
  '(?:artigo|alínea|número|parágrafo|cláusula|capítulo|anexo|preâmbulo|convenção|convénio|convênio|tratado|acordo|protocolo|carta|constituição|resolução|lei|projeto de lei|proposta de lei|decreto|diretiva|regulamento|norma|memorando|contrato|estatutos?|código|relatório|estudo|inquérito|auditoria|documento|texto|parecer|avaliação|exposição de motivos|despacho|portaria)'
const rest =
  '(?:\\s\\d+)?(?:\\s(?:de|do|da|dos|das|sobre|para|entre|relativo|relativa)(?:\\s(?!(?:e|ele|ela|que|por)\\s)[\\p{L}\\d-]+){1,6}?)?'
const filler = (most: number): string => `(?:\\s(?!(?:ele|ela|e)\\s)[\\p{L}\\d-]+){0,${most}}`

/** A text somebody speaks in does not speak: “the minister in her report states”. A clause about the text is another matter. The noun is asked for first, since looking back costs more. */
const speaksIn = `(?=${noun})(?<!(?:^|\\s)(?:em|no|na|nos|nas|num|numa|sobre)(?:\\s(?:o|a|os|as|um|uma|seu|sua|o seu|a sua))?(?:\\s\\p{L}+)?\\s)`

export const portugueseTexts = textThatStates({
  before: [
    // acusado de «…»: the words of a charge are nobody’s
    /(?:^|[^\p{L}])(?:acusad|condenad|indiciad|investigad|detid|julgad|pres)[oa]s? (?:de|por)\s*$/u,
    // um pacto pelo qual ambos os países se obrigam a «…»
    /(?:^|[^\p{L}])pel[oa]s? (?:qual|quais)\s(?:[\p{L}-]+\s){1,6}se (?:obrigam?|comprometem?) a\s*$/u,
    // o convénio estipula que «…»
    new RegExp(
      `(?:^|[^\\p{L}])(?:${speaksIn}${noun}${rest}|${noun}${rest},?\\sque)\\s(?:estipul(?:a|ava|am)|disp(?:õe|õem|unha)|prev(?:ê|eem|ia)|estabelec(?:e|em|ia)|precis(?:a|ava)|exig(?:e|ia)|imp(?:õe|unha)|garant(?:e|ia)|determin(?:a|ava)|reza|indic(?:a|ava)|conclui(?:u|a)?|constat(?:a|ou)|alerta|sustenta|afirma|fixa|refere)(?:\\sque)?${filler(5)}[\\s,:]*$`,
      'u',
    ),
    // segundo o relatório, «…»
    new RegExp(
      `(?:^|[^\\p{L}])(?:segundo|de acordo com|conforme|nos termos d|ao abrigo d|por força d)\\s?(?:(?:o|a|os|as|um|uma|este|esta|referido|referida)\\s)?(?:\\p{L}+\\s){0,2}?${noun}${rest},?\\s*$`,
      'u',
    ),
    // na exposição de motivos lê-se: «…»
    new RegExp(
      `(?:^|[^\\p{L}])(?:no|na|nos|nas|num|numa|em)\\s(?:\\p{L}+\\s){0,2}?${noun}${rest}\\s(?:lê-se|lia-se|afirma-se|diz-se|está escrito|consta|figura|pode ler-se)(?:\\sque)?${filler(4)}[\\s,:]*$`,
      'u',
    ),
  ],
})
