import type { LanguageTag } from '#core/model'

/**
 * Languages that the detector takes for another because it does not know them, or because a sentence has too few letters of
 * their own: by the tag it answers with, their commonest words (or endings of words) that this one lacks.
 */
export const neighbours: Readonly<Record<string, readonly (readonly [tag: LanguageTag, words: string])[]>> = {
  ru: [
    [
      'uk',
      'що хто це але який яка які від щодо під він вона вони ще вже якщо немає був буде проти заявив після має мають його між року році',
    ],
    [
      'bg',
      'ще че са се със към който която които това този тази беше бяха няма има още заяви каза като вече преди ги е',
    ],
    ['mk', 'се нема има рече од беше ова тоа дека кој која кои ги ја го е поради изјави ќе меѓу'],
    ['sr', 'је су се ће није нису који која које ово био рекао рекла због код али са од што'],
    [
      'ky',
      'менен жана боюнча деди болду жок үчүн кийин бул эмес болгон айтты деп бирок ошол анын бир кабыл алды керек эки эле дагы турат жатат берди келди катары тууралуу каршы чейин жылы \\p{L}*(?:аа|уу|ээ)\\p{L}* \\p{L}+(?:шту|шты|сынын|лердин|лардын)',
    ],
    ['tt', 'белән һәм өчен турында диде дип булды булган итте куйды әйтте дә ул алар бер әле шулай соң көнне елда'],
    [
      'mn',
      'байна байсан гэж гэв юм нь болон энэ тэр хэлэв хэллээ дээр оны оноос сарын засгийн газрын улсын болжээ нар дахин тухай гэсэн \\p{L}+(?:жээ|чээ|лаа|лээ|лоо|гүй|ийн|ууд)',
    ],
    ['tg', 'дар ва аз ки бо барои кард карданд шуд шуданд гуфт нест аст буд ҳам ин бораи мекунад'],
    ['uz', 'ва билан учун деди бу эди қилди каби эса деб ҳам'],
  ],
  pt: [
    [
      'gl',
      'unha dunha nunha dun nun un unhas uns non polo polos pola polas co coa cos coas xa moi máis ata dende tamén lle lles súa súas onte hoxe cando dous dúas despois quen foron dixo fixo aínda porén en con sen preto goberno x[aeiouáéíóú]\\p{L}+ \\p{L}+(?:ción|cións|áronse|ouse|rase|aron|iron)',
    ],
    ['ku', 'ji li bi û xwe ku dê ew ev'],
  ],
  es: [
    [
      'gl',
      'unha dunha nunha dun nun unhas non polos pola polas coa cos coas xa moi máis ata dende tamén lle lles súa súas onte hoxe cando dous dúas despois quen foron dixo fixo aínda porén sen os na nas do ao aos goberno \\p{L}+(?:cións|áronse|ouse)',
    ],
  ],
  fr: [['ku', 'ji li bi xwe ku dê ew ev']],
  en: [['de', 'der die das und ist nicht ein eine wir ich sie er es mit von für auf zu sagte sagten']],
}

/** The commonest words of those that are answered, which their neighbours lack. */
export const own: Readonly<Record<string, string>> = {
  ru: 'и в на не что с по из за от до к о у для как это его её ее их он она они был была было были при после под над без или но же который которая которые также',
  pt: 'um uma em com sem não pelo pela pelos pelas são mais também já até muito num numa depois quem disse ontem hoje \\p{L}*(?:ção|ções|ão|ões|lh|ç)\\p{L}*',
  es: 'el la los las y del al una lo más no su sus es fue',
  fr: 'le la les des du et à un une en dans que qui pour sur est par au aux ce il elle sont ont',
  en: 'the of and to in that for is on with as was by at from be has have it said are not an this will who',
}
