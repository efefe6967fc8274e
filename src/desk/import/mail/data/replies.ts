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
  String.raw`on .{4,200} wrote:`,
  String.raw`am .{4,200} schrieb.{0,100}:`,
  String.raw`le .{4,200} a écrit\s?:`,
  String.raw`el .{4,200} escribió:`,
  String.raw`(?:em|a|no dia) .{4,200} escreveu\s?:|.{4,200} escreveu (?:em|no dia) .{4,60}:`,
  String.raw`.{4,200} (?:написал|написала|пишет|писал|писала)(?:\(а\))?\s?:`,
  String.raw`.{4,200} (?:жазды|деп жазды):`,
  String.raw`(?:في|بتاريخ|كتب) .{4,200}:`,
  String.raw`(?:在|于).{4,200}写道[:：]|.{4,200}于.{4,60}写道[:：]`,
]

/** Labels of the lines of a head that a program copied into the words. */
export const headLabels: readonly string[] =
  'from sent date to cc subject de envoyé à objet enviado fecha para asunto enviada data assunto von gesendet datum an betreff от отправлено дата кому тема копия кімнен жіберілді кімге тақырып тақырыбы من تاريخ إلى الموضوع المرسل 发件人 发送时间 收件人 抄送 主题 日期'.split(
    ' ',
  )

/** What a subject begins with when a mail is sent on. */
export const forwardPrefixes: readonly string[] = 'fw fwd wg tr rv enc пересл fs қж 转发 轉寄'.split(' ')

/** … and when it is answered. */
export const replyPrefixes: readonly string[] = 're aw rép sv res отв на қайт 回复 答复'.split(' ')
