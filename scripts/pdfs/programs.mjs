// Other programs that make PDFs: each turns a release into pages of one column or two, or is null where it is not on this machine.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { typstCompiler } from '../pages/typst.mjs'
import { note } from './data/texts.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fonts = join(root, 'resources', 'fonts')

/** @typedef {ReturnType<typeof import('./data/texts.mjs').release>} Release */
/** @typedef {(release: Release, language: string, folder: string, columns: 1 | 2) => Buffer | null} Maker */

/** @returns {Record<string, Maker | null>} */
export function makers() {
  const chromium = programAt(['chromium', 'chromium-browser', 'google-chrome'])
  const office = programAt(['soffice', 'libreoffice'])
  const compiler = typstCompiler()
  return {
    Chromium: chromium === null ? null : (...given) => byChromium(chromium, ...given),
    LibreOffice: office === null ? null : (...given) => byOffice(office, ...given),
    Typst:
      compiler === null
        ? null
        : (release, language, _, columns) =>
            Buffer.from(compiler.pdf({ mainFileContent: typstOf(release, language, columns) })),
  }
}

/** @param {readonly string[]} names @returns {string | null} */
function programAt(names) {
  for (const name of names)
    for (const folder of (process.env['PATH'] ?? '').split(delimiter))
      if (folder !== '' && existsSync(join(folder, name))) return join(folder, name)
  return null
}

/** @param {string} words */
const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const faces = {
  'Source Serif 4': 'SourceSerif4-Regular.ttf',
  Amiri: 'Amiri-Regular.ttf',
  'Noto Sans SC': 'NotoSansSC-Regular.ttf',
  'Noto Serif JP': 'NotoSerifJP-Regular.ttf',
  'Noto Serif Thai': 'NotoSerifThai-Regular.ttf',
}

/** Chromium knows no notes at the foot of a page: they stand behind the text. @param {string} program @param {Parameters<Maker>} given */
function byChromium(program, ...[release, language, folder, columns]) {
  const page = join(folder, `${language}.html`)
  const file = join(folder, `${language}-chromium.pdf`)
  const face = pathToFileURL(join(fonts, faces[/** @type {keyof typeof faces} */ (release.font)])).href
  /** @type {string[]} */
  const notes = []
  const paragraphOf = (/** @type {string} */ words) =>
    `<p>${escaped(words).replaceAll(note, (_, own) => `<sup>${notes.push(own)}</sup>`)}</p>`
  const paragraphs = release.paragraphs.map(paragraphOf).join('\n')
  writeFileSync(
    page,
    `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>x</title>
<style>@font-face{font-family:Own;src:url("${face}")}@page{size:A4;margin:24mm 20mm;@top-left{content:${JSON.stringify(release.head)};font:8pt Own}@bottom-center{content:counter(page);font:8pt Own}}body{font:10pt/1.4 Own;margin:0}
h1{font-size:18pt;font-weight:normal}main{columns:${columns};column-gap:8mm;text-align:justify;hyphens:auto}p{margin:0 0 6pt}</style><body><h1>${escaped(release.title)}</h1><main>${paragraphs}</main>${notes.map((own, at) => `<p style="font-size:7pt;margin:0"><sup>${at + 1}</sup> ${own}</p>`).join('')}</body></html>`,
  )
  spawnSync(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${file}`,
      pathToFileURL(page).href,
    ],
    { stdio: 'ignore', timeout: 120_000 },
  )
  return existsSync(file) ? readFileSync(file) : null
}

/** @param {string} program @param {Parameters<Maker>} given */
function byOffice(program, ...[release, language, folder, columns]) {
  const name = `${language}-office`
  writeFileSync(join(folder, `${name}.fodt`), officeText(release, language, columns))
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts</cachedir></fontconfig>`,
  )
  mkdirSync(join(folder, 'profile'), { recursive: true })
  spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, `${name}.fodt`),
    ],
    { stdio: 'ignore', timeout: 240_000, env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } },
  )
  const file = join(folder, `${name}.pdf`)
  return existsSync(file) ? readFileSync(file) : null
}

/** What the office program keeps a language of its own for. */
const [eastern, complex] = [new Set(['zh', 'ja']), new Set(['ar', 'th'])]

/** @param {Release} release @param {string} language @param {1 | 2} columns */
function officeText(release, language, columns) {
  let notes = 0
  const paragraphOf = (/** @type {string} */ words) =>
    `<text:p text:style-name="P">${escaped(words).replaceAll(note, (_, own) => {
      notes += 1
      return `<text:note text:id="n${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="F">${own}</text:p></text:note-body></text:note>`
    })}</text:p>`
  const [own, asian, other] = [
    language,
    eastern.has(language) ? language : 'none',
    complex.has(language) ? language : 'none',
  ]
  const font = `style:font-name="${release.font}" fo:font-family="'${release.font}'" style:font-family-asian="'${release.font}'" style:font-family-complex="'${release.font}'"`
  const direction = language === 'ar' ? 'style:writing-mode="rl-tb"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties ${font} fo:font-size="10pt" style:font-size-asian="10pt" style:font-size-complex="11pt" fo:language="${own}" fo:country="none" style:language-asian="${asian}" style:language-complex="${other}" fo:hyphenate="true"/></style:default-style><text:notes-configuration text:note-class="footnote" text:citation-body-style-name="R" text:citation-style-name="R" style:num-format="1"/></office:styles>
<office:automatic-styles>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.2cm" ${direction}/></style:style>
<style:style style:name="F" style:family="paragraph"><style:paragraph-properties ${direction}/><style:text-properties fo:font-size="8pt" style:font-size-asian="8pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="R" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm" ${direction}/><style:text-properties fo:font-size="18pt" style:font-size-asian="18pt" style:font-size-complex="20pt"/></style:style>
<style:style style:name="S" style:family="section"><style:section-properties ${direction}><style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm" ${direction}/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p text:style-name="P">${escaped(release.head)}</text:p></style:header><style:footer><text:p text:style-name="P"><text:page-number/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="H">${escaped(release.title)}</text:p><text:section text:style-name="S" text:name="s">${release.paragraphs.map(paragraphOf).join('')}</text:section></office:text></office:body></office:document>`
}

/** @param {Release} release @param {string} language @param {1 | 2} columns */
function typstOf(release, language, columns) {
  const plain = (/** @type {string} */ words) =>
    words.replaceAll(/[\\#$*_`<>@~[\]"']/g, (sign) => `\\${sign}`).replaceAll(note, (_, own) => `#footnote[${own}]`)
  return `#set page(paper: "a4", margin: 22mm, header: text(8pt)[${plain(release.head)}], numbering: "1")
#set text(font: "${release.font}", size: 10pt, lang: "${language}", hyphenate: true)
#set par(justify: true)
#text(18pt)[${plain(release.title)}]

#columns(${columns}, gutter: 8mm)[
${release.paragraphs.map(plain).join('\n\n')}
]`
}
