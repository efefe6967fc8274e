/** How a text says that it is under embargo: patterns of words, in small letters, in the languages that are read. */
export const embargoes: readonly string[] = [
  String.raw`(?<!\b(?:arms|weapons|trade|oil|gas|grain|food|fuel|import|export|economic|air|un|eu|us) )\bembargo(?:ed)?\b(?! (?:on (?!use|release|publication)|against|of)\b).{0,30}(?:until|till|\d)|\bnot (?:for|to be) (?:use[ds]?|releas(?:e|ed)|publication|published|broadcast|quoted|reported) (?:before|until|till|prior to)\b`,
  String.raw`\bhold (?:for release )?(?:until|till)\b|^[^\p{L}]*for release (?:(?:at|on|after|from|not before)\b|[^\p{L}\d]{0,4}\d).{0,60}\d`,
  String.raw`^[^\p{L}]*(?:strictly |under |press )?embargo(?:ed)?(?: strict)?[^\p{L}]*$|^[^\p{L}]*(?:under |strict )?embargo(?:ed)?\s?[:!–—-].{0,80}\d`,
  String.raw`sous embargo|embargo jusqu|ne pas (?:publier|diffuser|citer|communiquer|relayer) avant|publication (?:interdite|pas) avant`,
  String.raw`embargad[oa] hasta|con embargo|bajo embargo|embargo hasta|no (?:publicar|difundir|citar|divulgar|publicable) (?:antes|hasta)`,
  String.raw`(?:sob|com) embargo|embargad[oa] até|embargo até|não (?:publicar|divulgar|citar|difundir) (?:antes|até)`,
  String.raw`sperrfrist|(?:gesperrt|nicht veröffentlichen|frei(?:gegeben)? erst) (?:bis|vor|ab)\b|nicht (?:zur veröffentlichung )?vor dem \d|^[^\p{L}]*(?:frei|freigegeben|freigabe)(?: erst)? ab .{0,20}\d`,
  String.raw`^[^\p{L}]*(?:под )?эмбарго[^\p{L}]*$|^[^\p{L}]*эмбарго\s?[:!–—-].{0,80}\d|эмбарго до|эмбарго .{0,30}дейін|не (?:публиковать|распространять|цитировать|разглашать|подлежит публикации) (?:до|ранее|раньше)(?!\p{L})|публикация не ранее`,
  String.raw`^.{0,40}\d.{0,30}дейін .{0,30}(?:(?:жариялауға|таратуға) (?:болмайды|тыйым)|(?:жарияланба|таратылма)сын)`,
  String.raw`(?:حظر|محظور) النشر (?:حتى|قبل|لغاية)|(?:يحظر|يُحظر|يمنع|يُمنع|لا يجوز|يرجى عدم|الرجاء عدم|عدم) النشر (?:قبل|حتى|إلا بعد)|(?:ليس|غير مخصص|غير قابل) للنشر (?:قبل|حتى)|^[^\p{L}]*للنشر (?:بعد|اعتبارا|ابتداء|في تمام|الساعة).{0,60}\d`,
  String.raw`^[^\p{L}]*(?:本稿|此稿|稿件)?(?:请于|请在|定于|于|可于)?\s?(?:北京时间|当地时间)?\s?\d{4}\s?年.{0,20}[时点日\d]\s?(?:之|以)?后\s?(?:方可|再|才能)?(?:发布|发表|公开|播发|刊发|报道|使用)|^[^\p{L}]*(?:解禁时间|发布时间|禁发期|新闻禁发).{0,30}\d`,
  String.raw`禁发|前禁止(?:发布|公开|报道)|不得早于|前(?:不得|请勿|勿)(?:发布|公开|报道|刊发)`,
]

/** How it asks for care in another way. */
export const restrictions: readonly string[] = [
  // English
  String.raw`\bnot for (?:(?:onward|further|general|public|wider) )?(?:publication|use|release|broadcast|quotation|attribution|distribution|circulation|dissemination|transmission|disclosure)\b(?! (?:before|until|till))|\bdo not (?:quote|publish|distribute|disseminate|cite|circulate|forward|attribute|share)\b|\battributable (?:only )?to (?:an? )?(?:\p{L}+ ){0,3}(?:officials?|diplomats?|spokes\p{L}+)\b|\bwithout attribution\b|\b(?:may|must|are|is|shall) not (?:to )?be (?:quoted|attributed|cited|published)\b|\bcondition of anonymity\b`,
  String.raw`\boff[ -]the[ -]record\b|\bon (?:deep )?background\b|\bbackground only\b|^[^\p{L}]*(?:for )?background (?:use|briefing|only|call|interview)\b|\bchatham house rule`,
  // French, Spanish, Portuguese, German
  String.raw`ne pas (?:publier|citer|diffuser|attribuer|relayer|reproduire|transférer)|non[ -]attribuables?|\(off\)|(?<!\p{L})en off(?!\p{L})|diffusion interdite|hors micro|à titre officieux|sous couvert d['’]anonymat|(?:ne (?:doit|doivent|peut|peuvent) (?:pas )?être (?:cité|publié|attribué))`,
  String.raw`no (?:publicar|citar|difundir|atribuir|divulgar|reproducir|reenviar)|prohibida su (?:publicación|difusión|reproducción|divulgación)|sin atribución|extraoficial|fuera de micrófono|no atribuible`,
  String.raw`não (?:publicar|citar|divulgar|difundir|atribuir|reproduzir|reencaminhar)|divulgação (?:proibida|interdita)|em off(?!\p{L})|oficioso|não atribuível|sem atribuição`,
  String.raw`nicht zur veröffentlichung|nicht zitier|nicht veröffentlichen|nicht (?:zur weitergabe|weitergeben|für die öffentlichkeit)|^[^\p{L}]*hintergrundgespräch|nur als hintergrund|unter drei\b|unter zwei\b`,
  // Russian, Kazakh
  String.raw`не для (?:печати|публикации|распространения|цитирования|прессы|разглашения|огласки)|не подлежит (?:публикации|цитированию|оглашению)|без указания источника|без права публикации|не для протокола|без ссылки на|не (?:публиковать|цитировать|распространять)(?!\p{L})|на условиях анонимности`,
  String.raw`(?:жариялауға|дәйексөз келтіруге|таратуға) (?:болмайды|жатпайды|тыйым)|(?:жарияланба|таратылма)(?:сын|йды)`,
  // Markings of handling that stand on a line of their own, in all of them
  String.raw`^[^\p{L}]*(?:unclassified[^\p{L}]{1,6})?(?:(?:strictly|highly|most|private and|private &|in strict) )?(?:(?:eu|nato|un) )?(?:restricted|limite|in confidence|confidential|secret|top secret|limited distribution|for official use only|official[ -]sensitive|sensitive but unclassified|internal use only|for internal use|internal (?:document|note|briefing|only)|close hold|eyes only)\b[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`\btlp\s*[:：]\s*(?:red|amber(?:\+strict)?|green)\b`,
  String.raw`^[^\p{L}]*(?:(?:strictement|très) )?(?:diffusion (?:restreinte|limitée)|restreint(?: ue)?|confidentiel(?: défense)?|secret|document interne|usage interne|à usage interne)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:(?:estrictamente|estritamente|muy|muito|altamente) )?(?:uso interno|uso oficial|uso exclusivo|reservado|confidencial|secreto|difusión limitada|difusão restrita|documento interno)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:vs\s*[–—-]\s*)?(?:nur für den (?:dienst|internen )gebrauch|(?:streng )?vertraulich|(?:streng )?geheim|nur intern|internes? (?:papier|dokument))(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:для служебного пользования|дсп|(?:строго )?конфиденциально|(?:совершенно )?секретно|не подлежит (?:разглашению|распространению)|для внутреннего пользования)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:қызмет бабында пайдалану үшін|ресми пайдалану үшін|(?:қатаң )?құпия)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:سري|سرية|سري (?:للغاية|جدا|جداً|و.{1,40})|للاستخدام الرسمي فقط|للاستعمال الداخلي|محدود التداول)(?!\p{L})[^\p{L}]*(?:[–—/:-].{0,60})?$`,
  String.raw`^[^\p{L}]*(?:内部(?:资料|文件|使用|参考|掌握|情况|传阅)|机密|秘密|绝密|注意保密|保密|仅供(?:内部|官方)(?:使用|参考))(?!\p{L})[^\p{L}]*(?:[，,:：\s–—-].{0,60})?$`,
  // What nobody has agreed to yet
  String.raw`^[^\p{L}]*(?:(?:zero |first |working |rev(?:ised)? )?draft|non-paper|projet de texte|avant-projet|brouillon|borrador|rascunho|minuta|entwurf|(?:рабочий )?проект|жоба|مسودة|草稿|草案)(?!\p{L})[^\p{L}]*(?:[–—/:,(-].{0,60})?$`,
  // Arabic, Chinese
  String.raw`حظر النشر|محظور النشر|ليس للنشر|غير (?:مخصص|قابل|صالح|معد) للنشر|(?:لا|دون أن) ينسب|دون ذكر المصدر|لا يجوز الاقتباس|(?:不得|请勿|严禁|勿)(?:发表|引用|公开|转发|外传|报道)|不对外公开|(?<!前)禁止(?:发布|引用)|非公开|不供引用`,
]
