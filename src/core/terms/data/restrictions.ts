/** How a text says that it is under embargo: patterns of words, in small letters, in the languages that are read. */
export const embargoes: readonly string[] = [
  String.raw`\bembargo(?:ed)?\b.{0,30}(?:until|till|\d)|\bnot for (?:use|release|publication) before\b`,
  String.raw`^[^\p{L}]*(?:strictly |under |press )?embargo(?:ed)?(?: strict)?[^\p{L}]*$`,
  String.raw`sous embargo|embargo jusqu`,
  String.raw`embargado hasta|con embargo|bajo embargo`,
  String.raw`sperrfrist`,
  String.raw`^[^\p{L}]*(?:под )?эмбарго[^\p{L}]*$|эмбарго до|эмбарго .{0,30}дейін`,
  String.raw`حظر النشر حتى`,
  String.raw`^[^\p{L}]*(?:请于|定于)?\d{4}\s?年.{0,20}[时点日]\s?(?:之)?后(?:发布|发表|公开|播发)`,
  String.raw`禁发|前禁止发布|不得早于|前不得(?:发布|公开|报道)`,
]

/** How it asks for care in another way. */
export const restrictions: readonly string[] = [
  // English
  String.raw`\bnot for (?:publication|use|release|broadcast|quotation|attribution)\b(?! before)|\bdo not (?:quote|publish|distribute)\b`,
  String.raw`\boff[ -]the[ -]record\b|\bon (?:deep )?background\b|\bbackground only\b|\bchatham house rule`,
  // French, Spanish, German
  String.raw`ne pas (?:publier|citer|diffuser)|hors micro|à titre officieux`,
  String.raw`no (?:publicar|citar|difundir)|extraoficial`,
  String.raw`nicht zur veröffentlichung|nicht zitierf|unter drei\b|unter zwei\b`,
  // Russian, Kazakh
  String.raw`не для (?:печати|публикации|распространения|цитирования)|не для протокола|без ссылки на`,
  String.raw`жариялауға (?:болмайды|жатпайды)`,
  // Markings of handling that stand on a line of their own, in all of them
  String.raw`^[^\p{L}]*(?:restricted|confidential|secret|top secret|limited distribution|for official use only|official[ -]sensitive|sensitive but unclassified|internal use only|for internal use|not for (?:onward|further) (?:distribution|circulation)|close hold|eyes only)\b[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`\btlp\s*[:：]\s*(?:red|amber(?:\+strict)?|green)\b`,
  String.raw`^[^\p{L}]*(?:diffusion (?:restreinte|limitée)|confidentiel|secret|usage interne|à usage interne)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:uso interno|uso oficial|reservado|confidencial|difusión limitada)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:vs\s*[–—-]\s*)?(?:nur für den (?:dienst|internen )gebrauch|vertraulich|geheim)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:для служебного пользования|дсп|конфиденциально|секретно|не подлежит (?:разглашению|распространению)|для внутреннего пользования)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:қызмет бабында пайдалану үшін|құпия)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:سري|سري للغاية|للاستخدام الرسمي فقط|للاستعمال الداخلي|محدود التداول)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:内部(?:资料|文件|使用)|机密|秘密|绝密|仅供(?:内部|官方)(?:使用|参考))(?!\p{L})[^\p{L}]*(?:[，,:：–—-].{0,60})?$`,
  // Arabic, Chinese
  String.raw`حظر النشر|محظور النشر|ليس للنشر|غير مخصص للنشر|不得(?:发表|引用|公开)|(?<!前)禁止(?:发布|引用)|非公开|不供引用`,
]
