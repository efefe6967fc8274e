/** Days of the week as they stand before a day, short and long; patterns. */
export const weekdays: readonly string[] = [
  String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?`,
  String.raw`[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche`,
  String.raw`[Ll]unes|[Mm]artes|[Mm]iércoles|[Jj]ueves|[Vv]iernes|[Ss]ábado|[Dd]omingo`,
  String.raw`Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag`,
  String.raw`[Пп]онедельник|[Вв]торник|[Сс]реда|[Чч]етверг|[Пп]ятница|[Сс]уббота|[Вв]оскресенье`,
  String.raw`[Ss]egunda-feira|[Tt]erça-feira|[Qq]uarta-feira|[Qq]uinta-feira|[Ss]exta-feira|[Ss]ábado|[Dd]omingo`,
  String.raw`(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)[،,]?`,
]
