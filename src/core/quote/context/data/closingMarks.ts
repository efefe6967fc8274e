/** For each mark that may open a quotation, those that may close it. */
export const closingMarks: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '＂': '＂',
}
