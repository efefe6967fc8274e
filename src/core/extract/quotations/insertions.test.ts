import { expect, test } from 'vitest'
import { extract } from '#core/extract/extract'

/** What a narrator says between open marks is nobody's words: «Всё, — сказал посол. — Конец». */
const spoken = (text: string): readonly (readonly string[])[] =>
  extract(text).quotations.map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)))

test.each<[string, string, readonly string[]]>([
  [
    'French, between two sentences',
    'Pourparlers à Port-Saël\n« Personne ne signe dans le noir, a déclaré le ministre Teodor Valk. Nous le savons tous. »',
    ['Personne ne signe dans le noir', 'Nous le savons tous.'],
  ],
  [
    'French, inside a sentence',
    'Pourparlers à Port-Saël\n« Nous irons demain, a dit la ministre Ines Caldera, et nous resterons. »',
    ['Nous irons demain', 'et nous resterons.'],
  ],
  [
    'French, with the day between verb and speaker',
    'Pourparlers à Port-Saël\n« Nous irons au bout, a promis hier la ministre des Ports, Ines Caldera, et nous paierons. »',
    ['Nous irons au bout', 'et nous paierons.'],
  ],
  [
    'French, somebody without a name, and the speaker behind the marks',
    'Pourparlers à Port-Saël\n« Nous le savons tous, a crié quelqu’un. Nous partirons », a répondu Teodor Valk.',
    ['Nous le savons tous', 'Nous partirons'],
  ],
  [
    'Russian, between two sentences',
    'Переговоры в Порт-Саэле\n«Никто не подписывает в темноте, — заявил министр Теодор Вальк. — Мы это знаем».',
    ['Никто не подписывает в темноте', 'Мы это знаем'],
  ],
  [
    'Russian, behind a sign of its own',
    'Переговоры в Порт-Саэле\n«Мы уйдём отсюда! — сказала министр Инес Кальдера. — И не вернёмся».',
    ['Мы уйдём отсюда!', 'И не вернёмся'],
  ],
  [
    'Russian, twice',
    'Переговоры в Порт-Саэле\n«Мы уйдём, — сказал Теодор Вальк. — Мы не вернёмся, — добавил он. — Никогда больше».',
    ['Мы уйдём', 'Мы не вернёмся', 'Никогда больше'],
  ],
  [
    'Spanish, with its own dash',
    'Conversaciones en Puerto Sael\n«Nadie firma a oscuras —declaró la ministra Inés Caldera— y todos lo sabemos.»',
    ['Nadie firma a oscuras', 'y todos lo sabemos.'],
  ],
  [
    'Spanish, with commas',
    'Conversaciones en Puerto Sael\n«Nadie firma a oscuras, declaró el enviado Teodor Valk. Todos lo sabemos.»',
    ['Nadie firma a oscuras', 'Todos lo sabemos.'],
  ],
])('%s', (_what, text, expected) => expect(spoken(text)).toEqual([expected]))

test.each<[string, string, string]>([
  [
    'a dash of their own',
    'Переговоры в Порт-Саэле\n«Наша цель — сказать правду — ясна всем», — заявил Теодор Вальк.',
    'Наша цель — сказать правду — ясна всем',
  ],
  [
    'commas of their own',
    'Pourparlers à Port-Saël\n« Nous irons, vous irez, et personne, je le répète, ne reviendra », a dit Teodor Valk.',
    'Nous irons, vous irez, et personne, je le répète, ne reviendra',
  ],
  [
    'where marks are closed for the narrator',
    'Talks at Port Sael\n“The report, said Ines Caldera last year, was late,” said Teodor Valk.',
    'The report, said Ines Caldera last year, was late,',
  ],
])('and the speaker keeps %s', (_what, text, expected) => expect(spoken(text)).toEqual([[expected]]))
