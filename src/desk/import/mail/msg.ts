import { Refusal } from '../../refusal'
import { isWalkable } from './compound'
import { dayIn } from './eml'
import type { MailBody, MailMessage } from './message'
import { type FieldsData, MsgReader } from './msgLibrary'

/** A mail as Outlook saves it (.msg, [MS-OXMSG]). */
export const readMsg = (name: string, bytes: Uint8Array): MailMessage => {
  if (!isWalkable(bytes)) throw new Refusal('source.damaged', { name, reason: 'its parts do not hold together' })
  const reader = new MsgReader(new Uint8Array(bytes).buffer)
  const fields = fieldsOf(reader, name)
  const sender = filled(fields.senderName) ?? filled(fields.senderSmtpAddress) ?? filled(fields.senderEmail)
  const sent = filled(fields.clientSubmitTime) ?? filled(fields.messageDeliveryTime)
  const subject = filled(fields.subject)
  const to = (fields.recipients ?? []).flatMap((one) => filled(one.name) ?? filled(one.email) ?? [])
  return {
    subject,
    sender,
    date: dayIn(sent),
    head: [
      ...(sender === null ? [] : [`From: ${sender}`]),
      ...(to.length === 0 ? [] : [`To: ${to.join('; ')}`]),
      ...(sent === null ? [] : [`Date: ${sent}`]),
      ...(subject === null ? [] : [`Subject: ${subject}`]),
    ],
    body: bodyOf(fields),
    attachments: (fields.attachments ?? [])
      .filter((one) => one.attachmentHidden !== true)
      .map((one, index) => ({
        name:
          filled(one.fileName) ?? filled(one.name) ?? `file-${index + 1}${one.innerMsgContent === true ? '.msg' : ''}`,
        size: one.contentLength ?? 0,
        bytes: () => contentOf(reader, one, name),
      })),
  }
}

/** Whether a compound file holds a mail: the name of its stream of properties, in UTF-16. */
export const holdsMail = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('__properties_version1.0', 'utf16le'),
  )

const fieldsOf = (reader: MsgReader, name: string): FieldsData => {
  try {
    const fields = reader.getFileData()
    if (fields.error === undefined) return fields
  } catch {
    // Said below.
  }
  throw new Refusal('source.damaged', { name, reason: 'no mail inside' })
}

const contentOf = (reader: MsgReader, attachment: FieldsData, name: string): Uint8Array => {
  try {
    return reader.getAttachment(attachment).content
  } catch {
    throw new Refusal('source.damaged', { name, reason: 'an attachment is torn' })
  }
}

const bodyOf = ({ body, bodyHtml, html, internetCodepage }: FieldsData): MailBody | null => {
  if (filled(body) !== null) return { kind: 'decoded', text: body ?? '' }
  if (html instanceof Uint8Array && html.length > 0)
    return { kind: 'html', bytes: html, charset: charsetOf(internetCodepage), flow: 'none' }
  return filled(bodyHtml) === null
    ? null
    : { kind: 'html', bytes: Buffer.from(bodyHtml ?? ''), charset: 'utf-8', flow: 'none' }
}

/** Of a Windows code page by its number. */
const charsetOf = (page: number | undefined): string | null => {
  if (page === undefined) return null
  if (page === 65_001) return 'utf-8'
  if (page === 20_866) return 'koi8-r'
  return page >= 28_591 && page <= 28_606 ? `iso-8859-${page - 28_590}` : `windows-${page}`
}

/** The library gives whatever the file says that a field is: one of bytes or a number has no words. */
const filled = (value: unknown): string | null => {
  const found = typeof value === 'string' ? value.replaceAll('\0', '').trim() : ''
  return found === '' ? null : found
}
