import type { AsideRole } from '#core/model'

/** As Word and Writer name the styles that set a quotation apart. */
export const quotationStyle = /^\s*(?:intense quote|quote|block text|quotations?)\s*;?\s*$/i

export const destinations: Readonly<Record<string, AsideRole>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  annotation: 'comment',
}

/** Destinations of the specification that hold no words of the text. */
export const ignored = new Set(
  (
    'info pict object objdata fldinst listtable listoverridetable revtbl rsidtbl generator themedata ' +
    'colorschememapping latentstyles datastore xmlnstbl filetbl template operator private1 atnid atnauthor atrfstart atrfend ' +
    'bkmkstart bkmkend pntxta pntxtb nonshppict shprslt nonesttables'
  ).split(' '),
)

export const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
}

/** Code pages whose encoding goes by another name than windows-N. */
export const codePages: Readonly<Record<number, string>> = {
  437: 'ibm850',
  850: 'ibm850',
  866: 'ibm866',
  874: 'windows-874',
  20_866: 'koi8-r',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  65_001: 'utf-8',
}

/** The encodings of the character sets that fonts declare (specification, "Font Table"). */
export const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
