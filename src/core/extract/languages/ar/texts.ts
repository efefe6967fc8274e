import { textThatStates } from '#core/extract/languages/textsThatState'

/** Texts that lay something down or find it, and speak for nobody, with and without the article. */
const noun =
  '(?:ال|لل)?(?:مادة|بند|فقرة|فصل|ملحق|ديباجة|اتفاقية|اتفاق|معاهدة|بروتوكول|ميثاق|دستور|قرار|قانون|مرسوم|نظام|لائحة|مذكرة|عقد|تقرير|دراسة|وثيقة|نص|مشروع القانون|إعلان المشترك)'
const rest = '(?:\\s[\\p{L}\\p{N}/]+){0,6}?'
const filler = (most: number): string => `(?:\\s[\\p{L}\\p{N}]+){0,${most}}`

export const arabicTexts = textThatStates({
  before: [
    // وتنص المادة 4 من القانون على أن «…»
    new RegExp(
      `(?:^|[^\\p{L}])[وف]?(?:[يت]نص|نص|نصت|[يت]قضي|[يت]حدد|[يت]شترط)\\s${noun}${rest}\\s(?:على|ب)\\s?(?:أن|أنه|أنها|ما يلي|التالي)?${filler(3)}[\\s،:]*$`,
      'u',
    ),
    // المادة التي تنص على أن «…»
    new RegExp(
      `(?:^|[^\\p{L}])[وف]?${noun}${rest}\\s(?:[يت]نص|نصت|نص)\\s(?:على\\s)?(?:أن|أنه|أنها)?${filler(3)}[\\s،:]*$`,
      'u',
    ),
    // بموجب القرار فإن «…», وفقا للوثيقة، «…»
    new RegExp(
      `(?:^|[^\\p{L}])[وف]?(?:بموجب|بمقتضى|وفقا|وفقًا|وفق|طبقا|طبقًا|بحسب|حسب|استنادا إلى)\\s${noun}${rest}[،,]?(?:\\sفإن)?${filler(1)}[\\s،:]*$`,
      'u',
    ),
    // جاء في التقرير: «…»
    new RegExp(
      `(?:^|[^\\p{L}])[وف]?(?:جاء|ورد|كتب)\\s(?:في|ب)\\s?${noun}${rest}\\s?(?:أن|أنه|أنها|ما يلي)?${filler(2)}[\\s،:]*$`,
      'u',
    ),
  ],
})
