import { textThatStates } from '#core/extract/languages/textsThatState'

/** Texts that lay something down or find it, and speak for nobody; any compound of them too. */
const noun =
  '(?:artikel|paragraf|paragraph|absatz|abschnitt|klausel|präambel|\\p{L}*(?:konvention|übereinkommen|abkommen|vertrag|protokoll|charta|verfassung|resolution|gesetz|verordnung|richtlinie|entwurf|bericht|studie|gutachten|dokument|beschluss|begründung|satzung|leitfaden|vereinbarung|vermerk|erlass))(?:e?s|e?n)?'
const rest = '(?:\\s\\d+\\p{L}?)?(?:\\s(?:des|der|zum|zur|über|vom|für|zwischen)(?:\\s(?!und\\s)[\\p{L}\\d-]+){1,6}?)?'
const filler = (most: number): string => `(?:\\s[\\p{L}\\d-]+(?:[.,]\\d+)*){0,${most}}`

/** A text somebody speaks in does not speak: “the minister in her report states”. A clause about the text is another matter. The noun is asked for first, since looking back costs more. */
const speaksIn = `(?=${noun})(?<!(?:^|\\s)(?:in|im|über|zu|zum|zur)(?:\\s(?:der|dem|den|einem|einer|ihrem|ihrer|seinem|seiner|diesem|dieser))?(?:\\s\\p{L}+)?\\s)`

export const germanTexts = textThatStates({
  before: [
    // »Darin ist vereinbart, den Dienst „…“«
    /(?:^|[^\p{L}])darin\s(?:(?:ist|sei|wird|werde|sind|seien|wurde)\s(?:\p{L}+\s){0,3}?(?:vereinbart|festgelegt|festgehalten|festgeschrieben|geregelt|vorgesehen|zugesichert)|heißt es|steht|stehe)(?:,\sdass)?(?:[\s,]+[\p{L}\d-]+){0,4}[\s,:]*$/u,
    // »unter dem Verdacht der „…“ festgenommen«: the words of a charge are nobody’s
    /(?:^|[^\p{L}])(?:verdachts?|vorwurfs?|anklage|vorwürfe)(?:\s(?:der|des|auf|wegen|von))?\s*$/u,
    // »Der Vertrag sieht vor, dass „…“«
    new RegExp(
      `(?:^|[^\\p{L}])(?:${speaksIn}${noun}${rest}|${noun}${rest},\\s(?:der|die|das))\\s(?:bestimmt|regelt|schreibt vor|sieht vor|legt fest|lautet|besagt|stellt klar|verlangt|hält fest|stellt fest|spricht von|warnt|verbietet|garantiert|kommt zu dem (?:schluss|ergebnis))(?:,\\sdass)?${filler(5)}[\\s,:]*$`,
      'u',
    ),
    // »Im Abkommen ist festgelegt, dass „…“«
    new RegExp(
      `(?:^|[^\\p{L}])(?:im|in (?:der|dem|den|einem|einer|seinem|ihrem|seiner|ihrer))\\s(?:\\p{L}+\\s){0,2}?${noun}${rest}\\s(?:(?:ist|wird|war|wurde|sind|werden)${filler(3)}\\s(?:festgelegt|festgehalten|festgeschrieben|geregelt|vereinbart|vorgesehen|vermerkt)|steht|heißt es)(?:,\\sdass)?${filler(4)}[\\s,:]*$`,
      'u',
    ),
    // »Laut dem Bericht fehlt es „…“«
    new RegExp(
      `(?:^|[^\\p{L}])(?:laut|gemäß|nach)\\s(?:(?:dem|der|den|einem|einer)\\s)?(?:\\p{L}+\\s){0,2}?${noun}${rest}(?:\\s(?:ist|sind|wird|werden|gilt|gelten|hat|haben|fehlt|fehle|sei|seien|soll|sollen)${filler(3)})?[\\s,:]*$`,
      'u',
    ),
  ],
})
