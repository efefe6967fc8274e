import type { drawn } from '#desk/pdf/testing/drawnPages'

/** What arrives at a desk, invented: for the stories in which many files come at once, and for those of one file to its pack. */

/** A release of which one figure differs in its later version. */
export const release = `Crossing opens in May
The ministers of both banks met in Olm and spoke about tolls, lights and the winter before they signed the accord.
“We built it together, and we shall keep it open together,” said Dana Ferrol, Minister of Roads of Norway.
Over 70 guests of both banks came to see it, and the plans of the next section will be published in the summer.
`

/** Its sender asks for an embargo that ends in that year. */
export const embargoedMail = (year: number): string =>
  mailOf(`Embargoed until 8 March ${year}, 18:00 (Vienna time)

The office of bridges said today that the ferry will be sold when the
crossing is open. “Nobody will miss it more than we do,” said Ana Holt,
chair of the office.`)

/** A mail with a reply that it quotes and a file that came with it. @param words of its sender. */
export const mailOf = (words: string): string =>
  `From: Olm Office <office@olm.example>
To: desk@mission.example
Date: Fri, 7 Mar 2025 09:12:00 +0100
Subject: Ferry ends in June
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

${words}

On Thu, 6 Mar 2025 at 10:02, Luka Prado <luka@mission.example> wrote:
> “Never,” said President Marko Vidal.

--part
Content-Type: text/plain; name="annex.txt"
Content-Disposition: attachment; filename="annex.txt"

The tolls are listed below.
--part--
`.replaceAll('\n', '\r\n')

/** A transcript of forty turns. */
export const record = Array.from({ length: 20 }, (_, at) => [
  `Ms. Ferrol (Norway): Point ${at + 1} of our plan is that the crossing stays open for everybody.`,
  `Mr. Prado (Chile): On point ${at + 1} we wait for the lights and for a winter without ice.`,
])
  .flat()
  .join('\n\n')

export const speech = `Remarks by Dana Ferrol, Minister of Roads of Norway
Check against delivery
Olm, 7 March 2025

Excellencies,

We open this crossing together, and I thank everybody who built it.
`

/** Words in two columns of a page. */
export const setInColumns = (
  page: Parameters<Parameters<typeof drawn>[1]>[0],
  columns: readonly (readonly string[])[],
): void => {
  page.fontSize(10)
  for (const [column, lines] of columns.entries())
    for (const [at, line] of lines.entries()) page.text(line, 30 + column * 190, 100 + at * 14, { lineBreak: false })
}
