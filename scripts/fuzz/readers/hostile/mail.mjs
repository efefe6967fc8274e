// Mails and saved pages that are bombs: parts in parts, heads without end, codes of nothing.
import { oneOf } from './markup.mjs'

/** @typedef {import('./markup.mjs').Dice} Dice */

const head = 'From: Press <press@roads.example>\r\nSubject: Crossing\r\nMIME-Version: 1.0\r\n'
const said = '<p>“We open in May,” said Dana Ferrol.</p>'

/** @param {Dice} dice @returns {Buffer} */
export function hostileMail(dice) {
  const many = 1 + dice(20_000)
  switch (dice(9)) {
    case 0: {
      const isSame = dice(2) === 0
      const opening = Array.from(
        { length: Math.min(many, 6_000) },
        (_, at) =>
          `Content-Type: multipart/${oneOf(['mixed', 'alternative', 'related', 'digest'], dice)}; boundary="${isSame ? 'b' : `b${at}`}"\r\n\r\n--${isSame ? 'b' : `b${at}`}\r\n`,
      )
      return Buffer.from(`${head}${opening.join('')}Content-Type: text/html\r\n\r\n${said}\r\n`)
    }
    case 1:
      return Buffer.from(
        `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${`--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\na\r\n`.repeat(many)}--b--`,
      )
    case 2:
      return Buffer.from(
        `${head}${oneOf(['X-A: a\r\n', 'Subject: =?utf-8?Q?=?=\r\n', 'To: a@b.example, \r\n', 'Received: from a\r\n\tby b\r\n'], dice).repeat(many)}\r\n${said}`,
      )
    case 3:
      return Buffer.from(`${head}X-A: a${'\r\n a'.repeat(many)}\r\n\r\nWe open.`)
    case 4:
      return Buffer.from(
        `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${oneOf(['', '=', '\r\n', '====\r\n', 'A', '!!!!', 'V2U='], dice).repeat(many)}`,
      )
    case 5:
      return Buffer.from(
        `${head}Subject: ${oneOf(['=?utf-8?B?4oCc?= ', '=?x?Q?=41?=', '=?utf-8?B?', '=?', '?='], dice).repeat(many)}\r\n\r\nWe open.`,
      )
    case 6:
      return Buffer.from(
        `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Disposition: attachment; ${Array.from({ length: many }, (_, at) => `filename*${oneOf([at, many - at, '', '-1', '1e9'], dice)}*=utf-8''%D0%9C;`).join(' ')}\r\n\r\na\r\n--b--`,
      )
    case 7:
      return Buffer.from(
        `${head}${`Content-Type: message/rfc822\r\n\r\n${head}`.repeat(Math.min(many, 4_000))}\r\nWe open.`,
      )
    default: {
      const charset = oneOf(['utf-7', 'utf-16', 'x-user-defined', 'iso-2022-jp', 'hz-gb-2312', 'none', ''], dice)
      const body = oneOf(
        ['+AGE-', '\x1b$B', '=E2=80', '=\r\n', '> ', '>> \r\n', 'On Friday X wrote:\r\n', '-- \r\n', 'From: a\r\n'],
        dice,
      ).repeat(many)
      return Buffer.from(
        `${head}Content-Type: text/${oneOf(['plain', 'html', 'plain; format=flowed; delsp=yes'], dice)}; charset=${charset}\r\nContent-Transfer-Encoding: ${oneOf(['quoted-printable', '7bit', 'base64', 'x-uuencode'], dice)}\r\n\r\n${body}`,
      )
    }
  }
}
