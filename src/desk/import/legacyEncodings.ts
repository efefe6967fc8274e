/**
 * The encodings a desk meets, in the order in which a tie is settled: what office programs wrote first, then the older
 * systems. Node's own decoder is not used for them: from 20.18.3 on it reads windows-1252 as Latin-1, and curly marks become
 * controls.
 */
export const legacyEncodings = [
  'windows-1252',
  'windows-1251',
  'kz-1048',
  'windows-1250',
  'windows-1256',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-15',
  'macintosh',
  'x-mac-cyrillic',
  'ibm850',
  'ibm852',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'ptcp154',
] as const
