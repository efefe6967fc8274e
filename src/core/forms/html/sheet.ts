import { markingColour } from '#core/pack/markingColour'

/**
 * How a single file looks on a screen and on paper. No address, no string, nothing that is loaded; the reader of the proof
 * holds the finished file against it letter by letter. On paper the marking stands at the head and foot of every page,
 * because browsers repeat the head and foot of a table.
 */
export const sheet = `
:root { color: #14181f; background: #fff; font: 17px/1.5 Georgia, Times New Roman, serif; }
body { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
header, footer { text-align: center; color: ${markingColour}; font: 600 .8rem/1.4 system-ui, sans-serif; letter-spacing: .04em; }
header p, footer p { margin: 0; text-align: center !important; }
footer .edge { color: #566070; font-weight: 400; letter-spacing: 0; }
footer .edge:first-child { margin-top: .5rem; padding-top: .5rem; border-top: 1px solid #c5ccd6; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1 { margin: 1rem 0 .5rem; font-size: 2rem; }
h2 { margin: 3rem 0 .75rem; padding-bottom: .35rem; border-bottom: 2px solid #1b4f8f; font-size: 1.5rem; }
h3 { margin: 2rem 0 .25rem; font-size: 1.15rem; }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
p { margin: .5rem 0; }
h1, h2, h3, h4, p, li, dt, dd, .paragraph span, .point span { unicode-bidi: plaintext; text-align: start; }
a { color: #1b4f8f; text-decoration-thickness: 1px; text-underline-offset: .15em; }
blockquote { margin: .75rem 0 .25rem; padding-inline-start: .9rem; break-inside: avoid; }
blockquote.verbatim { border-inline-start: 2px solid #1b4f8f; }
.lead { font-size: 1.1rem; }
.subtitle { margin-top: 0; color: #566070; }
.label, dt, th { color: #566070; font: 600 .75rem/1.4 system-ui, sans-serif; }
.label { margin: 1.25rem 0 .25rem; }
.small, .note, .terms, dd, td { font-size: .85rem; line-height: 1.45; }
.note, .quiet, .ours { color: #566070; }
.ours { font-family: system-ui, sans-serif; font-size: .9em; }
.terms { color: ${markingColour}; font-weight: 600; }
.question { margin-top: 1.25rem; font-weight: 600; }
.family { text-transform: uppercase; letter-spacing: .03em; font-size: .92em; }
.point, .paragraph { display: grid; grid-template-columns: 2.25rem 1fr; margin: .75rem 0; }
.point { font-size: 1.15rem; }
.number { color: #1b4f8f; font-variant-numeric: tabular-nums; }
mark { background: #fbf1d3; color: inherit; border-bottom: 1.5px solid #b07d1e; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .15rem .9rem; margin: .5rem 0; }
dd { margin: 0; }
dt { padding-top: .1em; }
table { width: 100%; margin: .75rem 0; border-collapse: collapse; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid #c5ccd6; text-align: start; vertical-align: top; }
td p { margin: 0; }
tr { break-inside: avoid; }
img { display: block; width: 6rem; height: auto; margin: .5rem 0; }
nav ul { padding: 0; list-style: none; }
nav ul ul { padding-inline-start: 1.25rem; font-size: .9rem; }
@page { margin: 16mm 18mm; }
@media print {
  :root { font-size: 11pt; }
  body { display: table; width: 100%; max-width: none; padding: 0; }
  header { display: table-header-group; break-inside: avoid; }
  main { display: table-row-group; }
  footer { display: table-footer-group; break-inside: avoid; }
  header p:last-child { padding-bottom: 5mm; }
  section.own { break-before: page; }
  section.own:first-child { break-before: auto; }
  a { color: inherit; text-decoration: none; }
}
`
