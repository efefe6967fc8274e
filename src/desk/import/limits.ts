/** The longest text that is taken in, in bytes of the file or UTF-16 units of the paste: 10 MB. */
export const longestText = 10_000_000

export { largestFile as largestArchive } from '#contract/largestFile'

/** The names of files that can be read end so. */
export const readableExtensions = 'txt text md markdown html htm xhtml mht mhtml docx odt rtf eml msg pdf'.split(' ')

/** The kinds of file that can be read, as they are named to people. */
export const readableTypes = 'txt, md, html, mht, docx, odt, rtf, eml, msg, pdf'
