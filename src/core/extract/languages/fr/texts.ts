import { textThatStates } from '#core/extract/languages/textsThatState'

/** Texts that lay something down or find it, and speak for nobody. */
const noun =
  '(?:article|alinéa|paragraphe|clause|chapitre|annexe|préambule|convention|traité|accord|protocole|charte|constitution|résolution|loi|projet de loi|proposition de loi|décret|directive|règlement|arrêté|circulaire|mémorandum|contrat|statuts?|code|rapport|étude|enquête|audit|document|texte|note|évaluation|norme|exposé des motifs)'
const rest =
  "(?:\\s(?:\\d+|premier))?(?:\\s(?:de|du|des|sur|relatif|relative|pour|entre|à|au|aux)(?:\\s(?!(?:et|il|elle|qui|que|a)\\s)[\\p{L}\\d’'-]+){1,6}?)?"
const filler = (most: number): string => `(?:\\s(?!(?:il|elle|et)\\s)[\\p{L}\\d’'-]+){0,${most}}`

/** A text somebody speaks in does not speak: “the minister in her report states”. A clause about the text is another matter. The noun is asked for first, since looking back costs more. */
const speaksIn = `(?=${noun})(?<!(?:^|\\s)(?:dans|sur)(?:\\s(?:le|la|les|un|une|son|sa|leur|ce|cette))?(?:\\s\\p{L}+)?\\s)`

export const frenchTexts = textThatStates({
  before: [
    // « poursuivi pour « … » »: the words of a charge are nobody’s
    /(?:^|[^\p{L}])(?:été|est|sont|était|étaient)\s(?:\p{L}+\s){0,2}(?:accusée?s?|soupçonnée?s?|inculpée?s?|coupables?) (?:de|d[’'])\s*$/u,
    // « condamné pour « … » »
    /(?:^|[^\p{L}])(?:poursuivie?s?|condamnée?s?|arrêtée?s?|écrouée?s?|jugée?s?|détenue?s?) pour\s*$/u,
    // « un pacte par lequel les deux pays s’engagent à « … » »
    /(?:^|[^\p{L}])par (?:lequel|laquelle|lesquels|lesquelles)\s(?:[\p{L}’'-]+\s){1,6}s[’'](?:engagent?|obligent?) à\s*$/u,
    // « la convention stipule que “…” »
    new RegExp(
      `(?:^|[^\\p{L}])(?:${speaksIn}${noun}${rest}|${noun}${rest},?\\squi)\\s(?:stipul(?:e|ent|ait)|dispos(?:e|ent|ait)|prévoi(?:t|ent|yait)|énonc(?:e|ent|ait)|précis(?:e|ait)|établi(?:t|ssait)|exig(?:e|eait)|impos(?:e|ait)|garanti(?:t|ssait)|indiqu(?:e|ait)|conclu(?:t|ait)|constat(?:e|ait)|affirm(?:e|ait)|soulign(?:e|ait)|relèv(?:e|ent)|not(?:e|ait))(?:\\s(?:que|qu[’']\\p{L}+))?${filler(5)}[\\s,:]*$`,
      'u',
    ),
    // « aux termes de la résolution, “…” »
    new RegExp(
      `(?:^|[^\\p{L}])(?:aux termes|en vertu|selon|d[’']après|conformément)\\s(?:de\\s|du\\s|des\\s|d[’']|à\\s|au\\s|aux\\s)?(?:l[’']|le\\s|la\\s|les\\s|un\\s|une\\s|ce\\s|cette\\s)?(?:\\p{L}+\\s){0,2}?${noun}${rest},?\\s*$`,
      'u',
    ),
    // « on lit dans l’exposé des motifs : “…” »
    new RegExp(
      `(?:^|[^\\p{L}])(?:on (?:peut )?(?:lit|lire|lisait)|il est (?:écrit|dit|précisé|indiqué)|figure|est inscrit)\\s(?:\\p{L}+\\s)?(?:dans|à|au)\\s(?:l[’']|le\\s|la\\s|les\\s|un\\s|une\\s|ce\\s)?(?:\\p{L}+\\s){0,2}?${noun}${rest}(?:\\sque)?[\\s,:]*$`,
      'u',
    ),
  ],
})
