/** The General Assembly in the official languages of the United Nations: patterns. */
export const generalAssembly: readonly string[] = [
  'General Assembly',
  'Assemblée générale',
  'Asamblea General',
  String.raw`Генеральн\p{L}+ Ассамбле`,
  'الجمعية العامة',
  '大会|大會',
]
