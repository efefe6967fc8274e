/** How mail programs of the languages that are read mark what follows: patterns of a whole line, in small letters. */

/** Above a mail that is sent on. */
export const forwardLines: readonly string[] = [
  'forwarded message',
  'begin forwarded message',
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten (?:nachricht|e-mail)',
  'message (?:transféré|réexpédié)',
  'début du message (?:transféré|réexpédié)',
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'mensagem (?:reencaminhada|encaminhada)',
  'início da mensagem (?:reencaminhada|encaminhada)',
  'пересланное сообщение',
  'пересылаемое сообщение',
  'начало переадресованного сообщения',
  'қайта жіберілген хабар',
  'رسالة معاد توجيهها|الرسالة المعاد توجيهها',
  '转发的邮件|轉寄的郵件|转发邮件',
]

/** Below the words, by which device they were sent. */
export const sentFromLines: readonly string[] = [
  'sent from my [\\p{L}\\d .-]{2,40}',
  'get outlook for [\\p{L}\\d .-]{2,40}',
  'envoyé de(?:puis)? mon .{2,40}',
  'von meinem .{2,40} gesendet',
  'enviado desde mi .{2,40}',
  '(?:enviado|enviada) (?:do|a partir do) meu .{2,40}',
  'отправлено с (?:моего )?.{2,40}',
  '(?:менің )?.{2,40}(?:-?[нт]ан|-?[нт]ен|дан|ден) жіберілді',
  '(?:أُ?رسلت? من|تم الإرسال من) .{2,40}',
  '(?:从|發自|发自)我的\\s?.{2,40}(?:发送)?',
]

/** Above a mail that is answered. */
export const originalLines: readonly string[] = [
  'original message',
  'ursprüngliche nachricht',
  "message d['’]origine",
  'mensaje original',
  'mensagem original',
  'исходное сообщение',
  'бастапқы хабар',
  'الرسالة الأصلية',
  '原始邮件|原始郵件|邮件原件',
]

/** “On Friday X wrote:” */
export const wroteLines: readonly string[] = [
  // In any language, a moment and an address.
  String.raw`[^<>]{0,40}\d.{4,120}\d[:.h]\d\d.{0,80}<[^<>@\s]+@[^<>\s]+>[^.。!?]{0,40}[:：]`,
  String.raw`[^<>]{0,60}<[^<>@\s]+@[^<>\s]+>.{2,60}\d{4}.{0,40}\d[:.h]\d\d.{0,60}[:：]`,
  String.raw`on .{4,200} wrote:`,
  String.raw`am .{4,200} schrieb.{0,100}:`,
  String.raw`le .{4,200} a écrit\s?:`,
  String.raw`el .{4,200} escribió:`,
  String.raw`(?:em|a|no dia) .{4,200} escreveu\s?:|.{4,200} escreveu (?:\(|em|no dia).{4,60}:`,
  String.raw`.{4,200} (?:написал|написала|пишет|писал|писала)(?:\(а\))?\s?:`,
  String.raw`.{4,200} (?:жазды|деп жазды):`,
  String.raw`(?:في|بتاريخ|كتب) .{4,200}:`,
  String.raw`(?:在|于).{4,200}写道[:：]|.{4,200}于.{4,60}写道[:：]`,
]

/** Labels of the lines of a head that a program copied into the words. */
export const headLabels: readonly string[] = [
  'from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments',
  "de|envoyé(?: le)?|date d[’']envoi|à|cci?|objet|importance|pièces jointes|répondre à",
  'enviad[oa](?: (?:el|em))?|fecha|para|asunto|responder a|importancia|datos adjuntos',
  'data|assunto|importância|anexos|responder para',
  'von|gesendet(?: am| von)?|datum|an|betreff|kopie|antwort an|wichtigkeit|anlagen',
  'от|отправлено|отправитель|дата(?: отправки)?|кому|получатель|тема|копия|важность|вложения',
  'кімнен|жіберілді|жіберілген(?: күні)?|күні|кімге|көшірме(?:сі)?|тақырып|тақырыбы',
  'من|المرسل|التاريخ|تاريخ(?: الإرسال)?|تم الإرسال|أُ?رسلت?(?: في)?|إلى|نسخة(?: إلى)?|الموضوع|الأهمية|المرفقات',
  '发件人|发送时间|发件时间|收件人|抄送|主题|日期|时间|重要性|附件',
  'da|a|inviato(?: il)?|data invio|oggetto|allegati|priorità|rispondi a',
  'van|verzonden(?: op)?|aan|onderwerp|bijlagen|urgentie|beantwoorden',
  'od|wysłano|wysłane|do|dw|udw|temat|ważność|załączniki|odesláno|komu|kopie|předmět|přílohy|odoslané|predmet|poslano|za|kome|prejemnik|zadeva',
  'kimden|gönderildi|gönderme|gönderilen|tarih|kime|bilgi|konu|ekler|önem',
  'från|skickat|till|ämne|fra|sendt|til|emne|dato|lähettäjä|lähetetty|vastaanottaja|kopio|aihe|päivämäärä',
  'від|надіслано|відправлено|кому|копія|тема|вкладення|адпраўлена|ад|каму|изпратено|до|относно|послато|за|предмет',
  'de la|trimis|data|către|subiect|atașări|feladó|elküldve|dátum|címzett|másolat(?:ot kap)?|tárgy|mellékletek',
  'από|στάλθηκε|ημερομηνία|προς|κοιν|κοινοποίηση|θέμα|συνημμένα',
  'מאת|נשלח|תאריך|אל|עותק|נושא|از|فرستنده|تاریخ|ارسال شده|به|گیرنده|موضوع',
  '差出人|送信者|送信日時|日時|宛先|件名|添付ファイル|보낸 ?사람|보낸 ?날짜|날짜|받는 ?사람|참조|제목|첨부 ?파일',
  '寄件者|寄件人|寄件日期|傳送日期|日期|收件者|收件人|副本|主旨|主題',
]

/** What a subject begins with when a mail is sent on. */
export const forwardPrefixes: readonly string[] = 'fw fwd wg tr rv enc пересл fs қж 转发 轉寄'.split(' ')

/** … and when it is answered. */
export const replyPrefixes: readonly string[] = 're aw rép sv res отв на қайт 回复 答复'.split(' ')
