import { useEffect, useState } from 'react'
import type { KitSharing } from '#contract/views'
import type { Audience, Kit, PersonId } from '#core/model'
import { call } from '../../desk/desk'
import { tellFailure } from '../../state/actions'

/** What would go along, as the kit is now; the last answer stays until the next one has come. null before the first. */
export const useSharing = (kit: Kit, audience: Audience, personIds: readonly PersonId[] | null): KitSharing | null => {
  const [sharing, setSharing] = useState<KitSharing | null>(null)
  useEffect(() => {
    let isLatest = true
    void call('kit.sharing', { kitId: kit.id, audience, personIds }).then((reply) => {
      if (!isLatest) return
      if (reply.ok) setSharing(reply.value)
      else tellFailure(reply.failure)
    })
    return () => {
      isLatest = false
    }
  }, [kit, audience, personIds])
  return sharing
}
