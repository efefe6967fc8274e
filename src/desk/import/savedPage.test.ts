import { expect, test } from 'vitest'
import { refusalOf } from '../store/testing/kits'
import { readDocument } from './readDocument'

const saved = (part: string): Uint8Array =>
  Buffer.from(
    [
      'From: <Saved by a browser>',
      'Subject: The ferry sails',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      part,
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b--',
    ].join('\r\n'),
  )

test('a page saved with its parts is read like the page', async () => {
  const { text, title } = await readDocument(
    'page.mht',
    saved('<p>=E2=80=9CWe agree,=E2=80=9D she s=\r\naid.</p><nav>Home</nav>'),
  )
  expect([text, title]).toEqual(['“We agree,” she said.', 'The ferry sails'])
})

test('a file without a page in it is refused', async () => {
  expect(await refusalOf(readDocument('page.mht', Buffer.from('no mail at all')))).toBe('source.damaged')
})

test('letters of Windows in a page that Word saved are letters', async () => {
  const page = Buffer.from(
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset="windows-1252"\r\n\r\n<p class=MsoNormal>\x93We don\x92t sign,\x94 she said.<o:p></o:p></p>\r\n--b--',
    'latin1',
  )
  expect((await readDocument('page.mht', page)).text).toBe('“We don’t sign,” she said.')
})
