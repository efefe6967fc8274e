import type { Audience, KitId, PersonId } from '#core/model'
import { call } from '../desk/desk'
import { words } from '../words'
import { afterTyping } from './callOrder'
import { show } from './going'
import { tellRefused } from './exporting'
import { tell } from './notices'
import { once } from './once'

/** Asks for a place and writes the part of a kit there; the sheet closes once the file is there. */
export const shareKit = once(
  async (kitId: KitId, audience: Audience, personIds: readonly PersonId[] | null): Promise<void> => {
    const reply = await afterTyping(() => call('kit.share', { kitId, audience, personIds }))
    if (!reply.ok) return tellRefused(reply.failure)
    if (reply.value === null) return
    show(null)
    tell({
      tone: 'good',
      text: words.share.saved({ quotes: reply.value.quotes }),
      detail: reply.value.path,
      topic: 'share',
    })
  },
)
