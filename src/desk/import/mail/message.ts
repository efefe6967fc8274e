import type { Flow } from '../mime/parts'

/** A mail of any format, before its words are read. */
export interface MailMessage {
  readonly subject: string | null
  /** The name of whoever sent it, else the address. */
  readonly sender: string | null
  /** The day it was sent, by the sender's own clock (YYYY-MM-DD); null where no sound date stands. */
  readonly date: string | null
  /** Lines of its head, as they are shown above a mail: who, to whom, when, about what. */
  readonly head: readonly string[]
  /** The words, as plain text or as a page; null where it has none. */
  readonly body: MailBody | null
  readonly attachments: readonly MailAttachment[]
}

export type MailBody =
  | {
      readonly kind: 'text' | 'html'
      readonly bytes: Uint8Array
      readonly charset: string | null
      readonly flow: Flow
    }
  /** Characters already, by the mail's own format. */
  | { readonly kind: 'decoded'; readonly text: string }

/** A file that came with a mail. */
export interface MailAttachment {
  readonly name: string
  readonly bytes: () => Uint8Array
  readonly size: number
}
