import { expect, test } from 'vitest'
import { endIn } from './embargo'

test.each([
  ['EMBARGO: not for use before 18:00, Astana time, 7 March 2025', '2025-03-07T13:00:00.000Z', 'Asia/Almaty'],
  ['Embargoed until 6 p.m. (Vienna), July 1, 2025', '2025-07-01T16:00:00.000Z', 'Europe/Vienna'],
  ['EMBARGOED UNTIL 2025-03-07 12:30 am UTC', '2025-03-07T00:30:00.000Z', 'UTC'],
  ['ЭМБАРГО до 18:00 (время Астаны) 7 марта 2025 года', '2025-03-07T13:00:00.000Z', 'Asia/Almaty'],
  ['Embargoed until 7 March 2025, 10.05 GMT+5', '2025-03-07T05:05:00.000Z', 'Etc/GMT-5'],
  ['Sperrfrist: 7. März 2025, 18 Uhr MEZ', '2025-03-07T17:00:00.000Z', 'Etc/GMT-1'],
  ['Sous embargo jusqu’au 7 mars 2025 à 18 h 30, Paris', '2025-03-07T17:30:00.000Z', 'Europe/Paris'],
  ['Embargado hasta las 18 horas del 7 de marzo de 2025, Madrid', '2025-03-07T17:00:00.000Z', 'Europe/Madrid'],
  ['Эмбарго до 18:00 по Москве 7 марта 2025 г.', '2025-03-07T15:00:00.000Z', 'Europe/Moscow'],
  ['北京时间2025年3月7日18时前禁止发布', '2025-03-07T10:00:00.000Z', 'Asia/Shanghai'],
  ['（请于北京时间2025年3月7日18:00后发布）', '2025-03-07T10:00:00.000Z', 'Asia/Shanghai'],
  ['NOT FOR RELEASE BEFORE 0630 HRS GMT, FRIDAY 7 MARCH 2025', '2025-03-07T06:30:00.000Z', 'UTC'],
  ['Не публиковать до 18:00 (мск) 7 марта 2025 г.', '2025-03-07T15:00:00.000Z', 'Europe/Moscow'],
  ['ЭМБАРГО: 2025 жылғы 7 наурызға, сағат 18:00-ге дейін (Астана уақыты)', '2025-03-07T13:00:00.000Z', 'Asia/Almaty'],
  ['محظور النشر حتى الساعة 18:00 بتوقيت القاهرة يوم 7 مارس 2025', '2025-03-07T16:00:00.000Z', 'Africa/Cairo'],
])('%s', (line, until, zone) => expect(endIn(line)).toEqual({ until, zone }))

test.each([
  'Embargoed until 18:00 CET',
  'Embargoed until 7 March 2025, Vienna',
  'Embargoed until 18:00, 7 March 2025',
  'Embargoed until 18:00 by the clocks of Vienna or Sofia, 7 March 2025',
  'Embargoed until 18:00 Vienna time (19:00 Sofia), 7 March 2025',
  'Embargoed until 18:00 Vienna time, 07/03/2025',
  'Embargoed until 18:00 Vienna time, 31 February 2025',
  'Embargoed until 13 pm Vienna time, 7 March 2025',
  'Embargoed until 2570 hrs GMT, 7 March 2025',
])('nothing is guessed: %s', (line) => expect(endIn(line)).toBeNull())
