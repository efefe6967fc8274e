/** What stands before the sender in the head of a mail, as programs of the languages that are read write it. */
export const senderLabels: readonly string[] =
  'from de von от отправитель кімнен من المرسل 发件人 寄件者 寄件人 da van kimden od från fra від από feladó lähettäjä 差出人 送信者'.split(
    ' ',
  )

/** … and before what it is about. */
export const subjectLabels: readonly string[] =
  'subject objet asunto assunto betreff тема тақырып тақырыбы الموضوع 主题 主旨 主題 oggetto onderwerp konu temat ämne emne předmět tárgy subiect aihe θέμα 件名 제목'.split(
    ' ',
  )
