import type { WordLists } from '#core/extract/languages/language'

/** What stands in and before names in Chinese. */
export const names = {
  honorific: '拿督斯里, 拿督, 丹斯里, 先生, 大爷, 大爺, 大叔, 老师, 老師, 阁下, 閣下, 爵士, 殿下, 陛下, 大人',
  feminineHonorific: '女士, 大娘, 大妈, 大媽, 阿姨, 小姐, 太太, 夫人, 婆婆',
  given: '',
} satisfies Partial<WordLists>
