/** How a text asks for care: patterns of words, in small letters, in the languages that are read. */
export const restrictions: readonly string[] = [
  // English
  String.raw`\bembargo(?:ed)?\b.{0,30}(?:until|till|\d)|\bnot for (?:publication|use|release|broadcast|quotation|attribution)\b`,
  String.raw`\boff[ -]the[ -]record\b|\bon (?:deep )?background\b|\bbackground only\b|\bdo not (?:quote|publish|distribute)\b`,
  // French, Spanish, German
  String.raw`sous embargo|embargo jusqu|ne pas (?:publier|citer|diffuser)|hors micro|à titre officieux`,
  String.raw`embargado hasta|con embargo|bajo embargo|no (?:publicar|citar|difundir)|extraoficial`,
  String.raw`sperrfrist|nicht zur veröffentlichung|nicht zitierf|unter drei\b|unter zwei\b`,
  // Russian, Kazakh
  String.raw`эмбарго до|не для (?:печати|публикации|распространения|цитирования)|не для протокола|без ссылки на`,
  String.raw`эмбарго .{0,30}дейін|жариялауға (?:болмайды|жатпайды)`,
  // Arabic, Chinese
  String.raw`حظر النشر|محظور النشر|ليس للنشر|غير مخصص للنشر|不得(?:发表|引用|公开)|禁止(?:发布|引用)|非公开|不供引用|禁发`,
]
