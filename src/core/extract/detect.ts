import type { Language } from '#core/extract/extraction'

/** Enough to tell, and little enough to be instant on a text of any length. */
const sampleLength = 20_000

const commonWords: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', words('the of and to in that for is on with as was by at from be has have it said are not an this will who')],
  ['fr', words('le la les de des du et à un une en dans que qui pour sur est par au aux avec ce il elle sont été ont')],
  ['es', words('el la los las de del y que en un una por con para se es al lo su como más fue ha pero sus este')],
  ['de', words('der die das und in den von zu mit ist des im für auf dem nicht ein eine als auch es an werden aus')],
  ['kk', words('jäne men bul üşin dep bolyp turaly bar ol qazaqstan osy jyly boldy edi dedi zhane ushin siyaqty')],
]

/** The language a text is written in, by its script and then by its commonest words. English when nothing tells. */
export function detectLanguage(text: string): Language {
  const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text
  let latin = 0
  let cyrillic = 0
  let arabic = 0
  let han = 0
  let kazakh = 0
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at)
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) latin += 1
    else if (code >= 0x400 && code <= 0x52f) {
      cyrillic += 1
      if ('әғқңөұүһіӘҒҚҢӨҰҮҺІ'.includes(sample.charAt(at))) kazakh += 1
    } else if (code >= 0x600 && code <= 0x6ff) arabic += 1
    else if (code >= 0x3400 && code <= 0x9fff) han += 1
  }
  const most = Math.max(latin, cyrillic, arabic, han * 3)
  if (most === 0) return 'en'
  if (most === han * 3) return 'zh'
  if (most === arabic) return 'ar'
  if (most === cyrillic) return kazakh * 25 > cyrillic ? 'kk' : 'ru'
  return latinLanguage(sample)
}

function latinLanguage(sample: string): Language {
  const counts = new Map<Language, number>()
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const [language, common] of commonWords) {
      if (common.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  const turkic = (sample.match(/[äğñöūüışıÄĞÑÖŪÜŞİ]/gu) ?? []).length
  counts.set('kk', (counts.get('kk') ?? 0) * 2 + (sample.match(/[ğñūşıñ]/gu) ?? []).length)
  let best: Language = 'en'
  for (const [language, count] of counts) {
    if (language === 'kk' && turkic * 40 < sample.length) continue
    if (count > (counts.get(best) ?? 0)) best = language
  }
  return best
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
