import { describe, expect, it } from 'vitest'

import { nearestLanguage } from '#core/extract/languages/nearest'

describe('the language of a text', () => {
  it.each([
    ['en', 'The minister said that the harbour will be open to all ships in May.'],
    ['fr', 'La ministre a déclaré que le port sera ouvert à tous les navires en mai.'],
    ['es', 'La ministra dijo que el puerto estará abierto a todos los barcos en mayo.'],
    ['pt', 'A ministra disse que o porto estará aberto a todos os navios em maio.'],
    ['de', 'Die Ministerin sagte, dass der Hafen im Mai für alle Schiffe offen ist.'],
    ['ru', 'Министр заявила, что порт откроется для всех судов в мае.'],
    ['kk', 'Министр порттың мамыр айында барлық кемелерге ашылатынын мәлімдеді.'],
    ['kk', 'Ministr porttyñ mamyr aiynda barlyq kemelerge aşylatynyn mälımdedı jäne bul turaly aitty.'],
    ['ar', 'قالت الوزيرة إن الميناء سيفتح أمام جميع السفن في مايو.'],
    ['zh', '部长说，港口将于五月向所有船只开放。'],
    ['en', ''],
    ['en', '12345 !?'],
    ['zh', '部長表示 Brexit 對 NATO 沒有影響。'],
  ])('%s: %s', (language, text) => expect(nearestLanguage(text)).toBe(language))
})
