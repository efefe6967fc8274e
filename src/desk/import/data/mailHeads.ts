/** What stands before the sender in the head of a mail, as programs of the languages that are read write it. */
export const senderLabels: readonly string[] = 'from de von от кімнен من 发件人'.split(' ')

/** … and before what it is about. */
export const subjectLabels: readonly string[] =
  'subject objet asunto assunto betreff тема тақырып тақырыбы الموضوع 主题'.split(' ')
