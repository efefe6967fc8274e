/** Months of the Levant and the Maghreb, January first, as they stand beside or instead of those of the CLDR. */
export const furtherMonths: readonly (readonly string[])[] = [
  ['كانون الثاني', 'جانفي', 'qañtar'],
  ['شباط', 'فيفري', 'aqpan'],
  ['آذار', 'أذار', 'naurız', 'nauryz'],
  ['نيسان', 'أفريل', 'ابريل', 'säuır', 'sáýir'],
  ['أيار', 'ايار', 'ماي', 'mamyr'],
  ['حزيران', 'جوان', 'mausym'],
  ['تموز', 'جويلية', 'şılde'],
  ['آب', 'أوت', 'اغسطس', 'tamyz'],
  ['أيلول', 'ايلول', 'شتنبر', 'qyrküiek'],
  ['تشرين الأول', 'اكتوبر', 'qazan'],
  ['تشرين الثاني', 'نونبر', 'qaraşa'],
  ['كانون الأول', 'دجنبر', 'jeltoqsan'],
]

/** The second words of months that have two. */
export const secondWords: readonly string[] = ['الأول', 'الثاني']
