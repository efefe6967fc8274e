/** How a text says that it is under embargo: patterns of words, in small letters, in the languages that are read. */
export const embargoes: readonly string[] = [
  String.raw`\bembargo(?:ed)?\b.{0,30}(?:until|till|\d)|\bnot (?:for|to be) (?:use[ds]?|releas(?:e|ed)|publication|published|broadcast|quoted|reported) (?:before|until|till|prior to)\b`,
  String.raw`\bhold (?:for release )?(?:until|till)\b|^[^\p{L}]*for release (?:(?:at|on|after|from|not before)\b|[^\p{L}\d]{0,4}\d).{0,60}\d`,
  String.raw`^[^\p{L}]*(?:strictly |under |press )?embargo(?:ed)?(?: strict)?[^\p{L}]*$`,
  String.raw`sous embargo|embargo jusqu|ne pas (?:publier|diffuser|citer) avant`,
  String.raw`embargad[oa] hasta|con embargo|bajo embargo|embargo hasta|no (?:publicar|difundir|citar) (?:antes|hasta)`,
  String.raw`(?:sob|com) embargo|embargad[oa] até|embargo até|não (?:publicar|divulgar|citar|difundir) (?:antes|até)`,
  String.raw`sperrfrist|(?:gesperrt|nicht veröffentlichen|frei(?:gegeben)? erst) (?:bis|vor|ab)\b|nicht (?:zur veröffentlichung )?vor dem \d`,
  String.raw`^[^\p{L}]*(?:под )?эмбарго[^\p{L}]*$|эмбарго до|эмбарго .{0,30}дейін|не (?:публиковать|распространять|цитировать|разглашать) (?:до|ранее|раньше)(?!\p{L})|публикация не ранее`,
  String.raw`^.{0,40}\d.{0,30}дейін (?:жариялауға|таратуға) (?:болмайды|тыйым)`,
  String.raw`(?:حظر|محظور) النشر (?:حتى|قبل|لغاية)|(?:يحظر|يُحظر|لا يجوز) النشر (?:قبل|حتى)|(?:ليس|غير مخصص) للنشر قبل`,
  String.raw`^[^\p{L}]*(?:请于|定于)?\d{4}\s?年.{0,20}[时点日]\s?(?:之)?后(?:发布|发表|公开|播发)`,
  String.raw`禁发|前禁止(?:发布|公开|报道)|不得早于|前(?:不得|请勿|勿)(?:发布|公开|报道|刊发)`,
]

/** How it asks for care in another way. */
export const restrictions: readonly string[] = [
  // English
  String.raw`\bnot for (?:publication|use|release|broadcast|quotation|attribution)\b(?! (?:before|until|till))|\bdo not (?:quote|publish|distribute|cite|circulate|forward|attribute)\b|\b(?:may|must|are|is|shall) not (?:to )?be (?:quoted|attributed|cited|published)\b|\bcondition of anonymity\b`,
  String.raw`\boff[ -]the[ -]record\b|\bon (?:deep )?background\b|\bbackground only\b|\bchatham house rule`,
  // French, Spanish, Portuguese, German
  String.raw`ne pas (?:publier|citer|diffuser|attribuer)|hors micro|à titre officieux|sous couvert d['’]anonymat|(?:ne (?:doit|doivent|peut|peuvent) (?:pas )?être (?:cité|publié|attribué))`,
  String.raw`no (?:publicar|citar|difundir|atribuir)|extraoficial|fuera de micrófono|no atribuible`,
  String.raw`não (?:publicar|citar|divulgar|difundir|atribuir)|em off(?!\p{L})|oficioso|não atribuível|sem atribuição`,
  String.raw`nicht zur veröffentlichung|nicht zitier|nicht veröffentlichen|nicht zur weitergabe|nur als hintergrund|unter drei\b|unter zwei\b`,
  // Russian, Kazakh
  String.raw`не для (?:печати|публикации|распространения|цитирования)|не для протокола|без ссылки на|не (?:публиковать|цитировать|распространять)(?!\p{L})|на условиях анонимности`,
  String.raw`(?:жариялауға|дәйексөз келтіруге|таратуға) (?:болмайды|жатпайды)`,
  // Markings of handling that stand on a line of their own, in all of them
  String.raw`^[^\p{L}]*(?:unclassified[^\p{L}]{1,6})?(?:restricted|confidential|secret|top secret|limited distribution|for official use only|official[ -]sensitive|sensitive but unclassified|internal use only|for internal use|not for (?:onward|further) (?:distribution|circulation)|close hold|eyes only)\b[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`\btlp\s*[:：]\s*(?:red|amber(?:\+strict)?|green)\b`,
  String.raw`^[^\p{L}]*(?:diffusion (?:restreinte|limitée)|confidentiel|secret|usage interne|à usage interne)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:uso interno|uso oficial|reservado|confidencial|secreto|difusión limitada|difusão restrita|documento interno)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:vs\s*[–—-]\s*)?(?:nur für den (?:dienst|internen )gebrauch|vertraulich|geheim)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:для служебного пользования|дсп|конфиденциально|секретно|не подлежит (?:разглашению|распространению)|для внутреннего пользования)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:қызмет бабында пайдалану үшін|құпия)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:سري|سري للغاية|للاستخدام الرسمي فقط|للاستعمال الداخلي|محدود التداول)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:内部(?:资料|文件|使用)|机密|秘密|绝密|仅供(?:内部|官方)(?:使用|参考))(?!\p{L})[^\p{L}]*(?:[，,:：–—-].{0,60})?$`,
  // What nobody has agreed to yet
  String.raw`^[^\p{L}]*(?:(?:zero |first |working |rev(?:ised)? )?draft|non-paper|projet de texte|avant-projet|brouillon|borrador|rascunho|minuta|entwurf|(?:рабочий )?проект|жоба|مسودة|草稿|草案)(?!\p{L})[^\p{L}]*(?:[–—/:,(-].{0,60})?$`,
  // Arabic, Chinese
  String.raw`حظر النشر|محظور النشر|ليس للنشر|غير مخصص للنشر|(?:不得|请勿)(?:发表|引用|公开|转发)|(?<!前)禁止(?:发布|引用)|非公开|不供引用`,
]
