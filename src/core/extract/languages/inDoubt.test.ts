import { expect, it } from 'vitest'
import { extract } from '#core/extract/extract'

const trustIn = (text: string): readonly string[] => extract(text).quotations.map(({ evidence }) => evidence.trust)

it.each([
  'Energy Minister Tom Aubrey said: “The gates stay shut until the river falls.”',
  '„Die Tore bleiben zu, bis der Fluss fällt“, sagte Energieminister Jens Aubricht.',
  '« Les vannes restent fermées jusqu’à la décrue », a dit le ministre de l’Énergie Luc Aubriet.',
  '«Las compuertas siguen cerradas hasta que baje el río», dijo el ministro de Energía Tomás Aubriz.',
  '«Шлюзы закрыты, пока не спадёт вода», — сказал министр энергетики Иван Обрин.',
  'وقال وزير الطاقة سمير العبري: «تبقى البوابات مغلقة حتى ينخفض النهر».',
])('is sure where it is said plainly: %s', (text) => expect(trustIn(text)).toEqual(['sure']))

it.each([
  '“The gates stay shut until the river falls,” Energy Minister Tom Aubrey never said.',
  'Energy Minister Tom Aubrey read aloud a message from Governor Lena Hostwick: “The gates stay shut until the river falls.”',
  '“The gates stay shut until the river falls,” Energy Minister Tom Aubrey recalled Governor Lena Hostwick saying.',
  '„Die Tore bleiben zu, bis der Fluss fällt“, hat Energieminister Jens Aubricht nie gesagt.',
  '„Die Tore bleiben zu, bis der Fluss fällt“, hörte Energieminister Jens Aubricht Gouverneurin Lena Hostmann sagen.',
  'Gouverneurin Lena Hostmann wurde von Energieminister Jens Aubricht gesagt: „Die Tore bleiben zu, bis der Fluss fällt.“',
  '„Die Tore bleiben zu, bis der Fluss fällt“, sagte Energieminister Jens Aubricht und zitierte damit Gouverneurin Lena Hostmann.',
  '« Les vannes restent fermées jusqu’à la décrue », n’a jamais dit le ministre de l’Énergie Luc Aubriet.',
  'Ce n’est pas le ministre de l’Énergie Luc Aubriet qui a dit : « Les vannes restent fermées jusqu’à la décrue. »',
  '« Les vannes restent fermées jusqu’à la décrue », aurait dit la gouverneure Hélène Hostaing au ministre de l’Énergie Luc Aubriet.',
  'Le ministre de l’Énergie Luc Aubriet a reproché à la gouverneure Hélène Hostaing d’avoir dit : « Les vannes restent fermées jusqu’à la décrue. »',
  '«Las compuertas siguen cerradas hasta que baje el río», nunca dijo el ministro de Energía Tomás Aubriz.',
  'No fue el ministro de Energía Tomás Aubriz quien dijo: «Las compuertas siguen cerradas hasta que baje el río».',
  '«Las compuertas siguen cerradas hasta que baje el río», dijo el ministro de Energía Tomás Aubriz citando a la gobernadora Elena Hostal.',
  '«As comportas continuam fechadas até o rio baixar», terá dito a governadora Helena Hostal ao ministro da Energia Tomás Aubriz.',
  '«Шлюзы закрыты, пока не спадёт вода», — никогда не говорил министр энергетики Иван Обрин.',
  '«Шлюзы закрыты, пока не спадёт вода», — якобы сказал губернатор Пётр Хостов министру энергетики Ивану Обрину.',
  'Министр энергетики Иван Обрин зачитал послание губернатора Петра Хостова: «Шлюзы закрыты, пока не спадёт вода».',
  'لم يقل وزير الطاقة سمير العبري قط: «تبقى البوابات مغلقة حتى ينخفض النهر».',
  'قرأ وزير الطاقة سمير العبري رسالة من المحافظ هاني الحوستي: «تبقى البوابات مغلقة حتى ينخفض النهر».',
  '“The gates stay shut until the river falls,” Tom Aubrey wanted to say, but Governor Lena Hostwick interrupted.',
  'It is false that Governor Lena Hostwick said: “The gates stay shut until the river falls.”',
  'Governor Lena Hostwick told Tom Aubrey to say: “The gates stay shut until the river falls.”',
  'Hätte Jens Aubricht gesagt: „Die Tore bleiben zu, bis der Fluss fällt“, wäre Gouverneurin Lena Hostmann gegangen.',
  'Es stimmt nicht, dass Gouverneurin Lena Hostmann sagte: „Die Tore bleiben zu, bis der Fluss fällt.“',
  'Luc Aubriet a exigé que la gouverneure Hélène Hostaing dise : « Les vannes restent fermées jusqu’à la décrue. »',
  'La gouverneure Hélène Hostaing aurait-elle vraiment dit : « Les vannes restent fermées jusqu’à la décrue » ?',
  'Es falso que la gobernadora Elena Hostal dijera: «Las compuertas siguen cerradas hasta que baje el río».',
  'Неправда, что губернатор Пётр Хостов сказал: «Шлюзы закрыты, пока не спадёт вода».',
  'غير صحيح أن المحافظ هاني الحوستي قال: «تبقى البوابات مغلقة حتى ينخفض النهر».',
])('is never sure where it may not have been said, or by another: %s', (text) =>
  expect(trustIn(text)).not.toContain('sure'),
)
