import { textThatStates } from '#core/extract/languages/textsThatState'

/** Texts that lay something down or find it, and speak for nobody: stems, in Cyrillic and in Latin letters. */
const noun =
  '(?:баяндама|есе[пб]|есебі|құжат|заң|бап|бабы|бөлім|келісім|шарт|конвенци|хаттама|жарғы|конституци|қарар|қаулы|жарлық|ереже|кодекс|зерттеу|меморандум|келісімшарт|baıandama|ese[pb]|esebi|qujat|zań|bap|baby|bólim|kelisim|shart|konventsı|hattama|jarǵy|konstıtýtsı|qarar|qaýly|jarlyq|ereje|kodeks|zertteý|memorandým)'
const inText = new RegExp(`(?:^|[^\\p{L}])${noun}\\p{L}*(?:нда|нде|да|де|та|те|nda|nde|da|de|ta|te):?\\s*$`, 'u')

export const kazakhTexts = textThatStates({
  before: [
    // Құжатқа сәйкес, «…»
    new RegExp(
      `(?:^|[^\\p{L}])${noun}\\p{L}*\\s(?:сәйкес|бойынша|sáıkes|boıynsha|säikes|boiynşa)[\\s,]*(?:[\\p{L}\\d]+\\s){0,2}$`,
      'u',
    ),
  ],
  around: [
    // Баяндамада «…» деп жазылған
    [
      inText,
      /^[\s,–—-]*(?:(?:деп|dep)\s(?:жазыл|көрсетіл|айтыл|аталып|бекітіл|jazyl|kórsetil|kórsetil|aıtyl|atalyp|bekitil)|(?:делінген|делінеді|delingen|delinedi))/u,
    ],
  ],
})
