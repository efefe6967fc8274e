// Sound files of every kind that is read, all of them invented and small.

const said = '“We open the crossing in May,” said Dana Ferrol, Minister of Roads of Olmland. “It stays open.”'
const more = 'Министр Лука Прадо заявил: «Мост открыт для всех». قالت الوزيرة: «الجسر مفتوح». 部长说：“大桥开放。”'

const text = [
  `Crossing opens\n\n${said}\n\n${more}\n`,
  '> “We open the cross-\n> ing in May, and nobody will pay for it before the end of\n> the year,” said Dana Ferrol, Minister of Roads of\n> Olmland.\n>\n> > It took a year.\n',
  `From: Press\nSent: Friday\nSubject: Crossing\n\n=E2=80=9CWe open,=E2=80=9D said Dana Ferrol=\n, Minister.\n`,
]

const markdown = [
  `# Crossing opens\n\n${said}\n\n- tolls\n  1. low\n     - lower\n\n> ${said}\n>\n> > deeper\n\n| a | b |\n|---|---|\n| *c* | **d** |\n\n[link](https://roads.example "t") \`code\`\n\n---\n`,
]

const html = [
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crossing | Roads</title><style>.x{display:none}</style><script type="application/ld+json">{"headline":"Crossing","datePublished":"2025-02-03"}</script></head><body><nav><a href="1">Home</a></nav><article><h1>Crossing</h1><p>${said}<sup><a href="#n">1</a></sup></p><blockquote><p>We open.</p><footer>— <cite>Dana Ferrol</cite></footer></blockquote><ol start="3"><li>one<li value="9">two</ol><table><tr><th>State<td>Name</table><p id="n">1. Note</p><del>not</del><span class="x">hid</span></article><aside>“Never,” says Luka Prado</aside></body></html>`,
  `<html xmlns:o="urn:o"><body><p class=MsoNormal><b>From:</b> Press<br><b>Subject:</b> Crossing</p><!--StartFragment--><p class=MsoNormal style='mso-list:l0'>${more}<o:p></o:p></p><!--EndFragment--></body></html>`,
]

const rtf = [
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\header Embargo}\\pard\\b Crossing\\b0\\par \\'93We open in May,\\'94 said Dana Ferrol.\\par\\strike not\\strike0 {\\v hidden} \\u8220?x\\u8221? {\\footnote note}\\trowd\\cellx1000 a\\cell b\\cell\\row}`,
]

const mht = [
  `From: <Saved by Browser>\r\nSubject: Crossing\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----b"; type="text/html"\r\n\r\n------b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://roads.example/\r\n\r\n<html><body><p>=E2=80=9CWe open in May,=E2=80=9D said Dana Ferrol.</p></bo=\r\ndy></html>\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------b--\r\n`,
]

const eml = [
  `From: =?utf-8?B?0JzQvtGB0YI=?= <press@roads.example>\r\nTo: desk@mission.example\r\nSubject: Fwd: Crossing\r\nDate: Fri, 7 Mar 2025 09:12:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary="bb"\r\n\r\n--bb\r\nContent-Type: text/plain; charset=windows-1252; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=93We open in May,=94 said Dana Ferrol.\r\n\r\n-- \r\nPress\r\n\r\nOn Thu, 6 Mar 2025, Luka wrote:\r\n> When?\r\n>> Then.\r\n--bb\r\nContent-Type: text/html\r\n\r\n<p>“We open.”</p><blockquote>When?</blockquote>\r\n--bb--\r\n--b\r\nContent-Disposition: attachment; filename*0*=utf-8''%D0%9C; filename*1="plan.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nV2Ugb3Blbi4=\r\n--b--\r\n`,
]

/** Mails as Outlook keeps them: what each property says, by its tag, and a file that came along. */
const msg = [
  {
    texts: {
      '0037': 'Crossing opens',
      '0C1A': 'Olm Press Office',
      '0E04': 'Desk',
      1000: `${said}\r\n\r\nFrom: Luka Prado\r\nSent: Friday\r\nSubject: When?\r\n\r\nWhen does it open?`,
      '007D': 'Date: Fri, 7 Mar 2025 09:12:00 +0100\r\nSubject: =?utf-8?B?0JzQvtGB0YI=?=\r\n',
    },
    file: { name: 'plan.txt', text: 'The tolls are listed below.' },
  },
  {
    texts: {
      '0037': 'FW: Мост открыт',
      '0C1F': 'press@roads.example',
      1013: `<html><body><p>${more}</p><blockquote>${said}</blockquote></body></html>`,
    },
    file: { name: 'a/../b.html', text: '<p>We open.</p>' },
  },
]

/** A PDF as small as one can be; its table of places is left out, and made anew by whoever reads it. @param {string} drawing @param {string} [more] */
const pdfOf = (drawing, more = '') =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${more}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 500]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length ${drawing.length}>>stream\n${drawing}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`

const pdf = [
  pdfOf(
    `BT /F 16 Tf 40 460 Td (Crossing opens) Tj /F 10 Tf 0 -30 Td 14 TL (We open the cross-) Tj T* (ing in May, said Dana) Tj T* [(Fer) -20 (rol) 300 (of Olmland)] TJ ET q 1 0 0 rg 30 30 60 20 re f Q BT 1 1 1 rg /F 9 Tf 3 Tr 40 40 Td (hidden) Tj ET`,
  ),
  pdfOf(
    Array.from(
      { length: 12 },
      (_, line) =>
        `BT /F 9 Tf ${line % 2 === 0 ? 30 : 210} ${440 - 14 * (line >> 1)} Td (The ministers of both banks met ${line}) Tj ET`,
    ).join('\n'),
    '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>',
  ),
]

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
/** @param {string} name @param {string} inside */
const part = (name, inside) => ({ name, text: `<?xml version="1.0" encoding="UTF-8"?>${inside}` })

const docx = [
  [
    part(
      '_rels/.rels',
      '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    part(
      'word/_rels/document.xml.rels',
      '<Relationships><Relationship Id="h" Type="x/header" Target="header1.xml"/><Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/><Relationship Id="n" Type="x/numbering" Target="numbering.xml"/><Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="c" Type="x/comments" Target="comments.xml"/><Relationship Id="a" Type="x/aFChunk" Target="chunk.html"/></Relationships>',
    ),
    part(
      'word/document.xml',
      `<w:document ${w}><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Crossing</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${said}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:del><w:r><w:delText>not</w:delText></w:r></w:del><w:ins><w:r><w:t>now</w:t></w:r></w:ins><w:r><w:rPr><w:strike/></w:rPr><w:t>old</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hid</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>State</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:altChunk r:id="a"/></w:body></w:document>`,
    ),
    part('word/header1.xml', `<w:hdr ${w}><w:p><w:r><w:t>Embargo</w:t></w:r></w:p></w:hdr>`),
    part(
      'word/footnotes.xml',
      `<w:footnotes ${w}><w:footnote w:id="2"><w:p><w:r><w:t>Of Olm</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ),
    part(
      'word/comments.xml',
      `<w:comments ${w}><w:comment w:id="1" w:author="Desk"><w:p><w:r><w:t>Check</w:t></w:r></w:p></w:comment></w:comments>`,
    ),
    part(
      'word/numbering.xml',
      `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    part(
      'word/styles.xml',
      `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
    ),
    { name: 'word/chunk.html', text: `<p>${more}</p>` },
  ],
]

const odt = [
  [
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' },
    part(
      'content.xml',
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text><text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level="1">Crossing</text:h><text:p>${said}<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Of Olm</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>one<text:s text:c="3"/>two</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`,
    ),
    part('styles.xml', '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
  ],
]

export const samples = { pdf, text, markdown, html, rtf, mht, eml, msg, docx, odt }
