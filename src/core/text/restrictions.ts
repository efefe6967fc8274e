import type { Source } from '#core/model'

/**
 * Whether a text asks for care before anybody hears of it: an embargo, words that are not for the record or not for
 * publication. It is asked for above the text, in its last lines, in a header or footer, or in a comment; the same words in
 * the running text are about something else.
 */
export const asksForCare = ({ text, arrival }: Pick<Source, 'text' | 'arrival'>): boolean => {
  const lines = text.split('\n', mostLines).filter((line) => line.trim() !== '')
  const places = [...lines.slice(0, headLines), ...(lines.length < mostLines ? lines.slice(-footLines) : [])]
  const heads = arrival.asides.filter(({ role }) => role === 'header' || role === 'footer' || role === 'comment')
  return [...places.filter((line) => line.length <= longestLabel), ...heads.map((aside) => aside.text)].some((words) =>
    restriction.test(words),
  )
}

const headLines = 5
const footLines = 2
/** A longer line is running text. */
const longestLabel = 160
/** The end of a text of more lines is not looked for. */
const mostLines = 20_000

const restriction = new RegExp(
  [
    // English
    String.raw`\bembargo(?:ed)?\b.{0,30}(?:until|till|\d)|\bnot for (?:publication|use|release|broadcast|quotation|attribution)\b`,
    String.raw`\boff[ -]the[ -]record\b|\bon (?:deep )?background\b|\bbackground only\b|\bdo not (?:quote|publish|distribute)\b`,
    // French, Spanish, German
    String.raw`sous embargo|embargo jusqu|ne pas (?:publier|citer|diffuser)|hors micro|à titre officieux`,
    String.raw`embargado hasta|con embargo|bajo embargo|no (?:publicar|citar|difundir)|extraoficial`,
    String.raw`sperrfrist|nicht zur veröffentlichung|nicht zitierf|unter drei\b|unter zwei\b`,
    // Russian, Kazakh
    String.raw`эмбарго до|не для (?:печати|публикации|распространения|цитирования)|не для протокола|без ссылки на`,
    String.raw`эмбарго .{0,30}дейін|жариялауға (?:болмайды|жатпайды)`,
    // Arabic, Chinese
    String.raw`حظر النشر|محظور النشر|ليس للنشر|غير مخصص للنشر|不得(?:发表|引用|公开)|禁止(?:发布|引用)|非公开|不供引用|禁发`,
  ].join('|'),
  'iu',
)
