import { expect, test } from 'vitest'
import { extract } from '#core/extract/extract'

/** Who speaks together is a group in every language, and who only stands beside somebody is none of it. */
test.each<[string, string, readonly string[]]>([
  [
    'English, behind the words',
    'Talks at Port Sael\n“The sluices stay open until the first frost,” said Minister Ines Caldera and Envoy Teodor Valk.',
    ['Ines Caldera', 'Teodor Valk'],
  ],
  [
    'German, behind the words',
    'Gespräche in Port Sael\n„Die Schleusen bleiben bis zum ersten Frost offen“, erklärten Ines Caldera und Jonas Whitlock am Dienstag.',
    ['Ines Caldera', 'Jonas Whitlock'],
  ],
  [
    'German, before them, with offices',
    'Gespräche in Port Sael\nAm Dienstag erklärten die Ministerin Ines Caldera und der Minister Jonas Whitlock: „Die Schleusen bleiben bis zum ersten Frost offen.“',
    ['Ines Caldera', 'Jonas Whitlock'],
  ],
  [
    'Arabic, “and” on the office of the second',
    'محادثات المياه في الميناء\n«تبقى السدود مفتوحة حتى أول صقيع»، قال الوزير أحمد الخطيب والمبعوث سالم المنصوري في بيان مشترك.',
    ['أحمد الخطيب', 'سالم المنصوري'],
  ],
  [
    'Arabic, his counterpart',
    'محادثات المياه في الميناء\nقال وزير الري أحمد الخطيب ونظيره سالم المنصوري في بيان مشترك: «تبقى السدود مفتوحة حتى أول صقيع».',
    ['أحمد الخطيب', 'سالم المنصوري'],
  ],
  [
    'Chinese, in a joint statement',
    '赛尔港水务会谈\n外交部长李明和特使王芳在联合声明中表示：“水库将开放到第一场霜冻。”',
    ['李明', '王芳'],
  ],
  [
    'Chinese, after a meeting with somebody',
    '赛尔港水务会谈\n外交部长李明与特使王芳会面后表示：“水库将开放到第一场霜冻。”',
    ['李明'],
  ],
])('%s', (_what, text, expected) => {
  expect(extract(text).quotations.map(({ speakers }) => speakers)).toEqual([expected])
})
