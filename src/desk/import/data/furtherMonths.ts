/** Months of the Levant and the Maghreb, January first, as they stand beside or instead of those of the CLDR. */
export const furtherMonths: readonly (readonly string[])[] = [
  ['كانون الثاني', 'جانفي', 'qañtar', 'qańtar'],
  ['شباط', 'فيفري', 'aqpan'],
  ['آذار', 'أذار', 'naurız', 'nauryz', 'naýryz'],
  ['نيسان', 'أفريل', 'ابريل', 'säuır', 'sáýir', 'sáýır'],
  ['أيار', 'ايار', 'ماي', 'mamyr'],
  ['حزيران', 'جوان', 'mausym', 'maýsym'],
  ['تموز', 'جويلية', 'şılde', 'shilde'],
  ['آب', 'أوت', 'اغسطس', 'tamyz'],
  ['أيلول', 'ايلول', 'شتنبر', 'qyrküiek', 'qyrkúıek', 'qyrkúiek'],
  ['تشرين الأول', 'اكتوبر', 'qazan'],
  ['تشرين الثاني', 'نونبر', 'qaraşa', 'qarasha'],
  ['كانون الأول', 'دجنبر', 'jeltoqsan'],
]

/** The second words of months that have two. */
export const secondWords: readonly string[] = ['الأول', 'الثاني']
