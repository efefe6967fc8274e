import { useEffect, useState } from 'react'
import type { RereadPlace } from '#contract/views'
import { engineVersion } from '#core/extract/engine'
import type { Kit, Source } from '#core/model'
import { call } from '../../desk/desk'
import { tellFailure } from '../../state/actions'

const none: readonly RereadPlace[] = []

/** Where this version reads the sources of a kit otherwise, asked again whenever a reading has changed. */
export const useRereading = (kit: Kit): readonly RereadPlace[] => {
  const [places, setPlaces] = useState(none)
  const asked = kit.sources
    .filter(isOlder)
    .map(({ id, reading }) => [id, reading.engine, reading.kept, reading.utterances])
  const key = JSON.stringify(asked)
  useEffect(() => {
    if (key === '[]') return setPlaces(none)
    let isWanted = true
    void call('source.differences', { kitId: kit.id }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setPlaces(reply.value)
      else tellFailure(reply.failure)
    })
    return () => {
      isWanted = false
    }
  }, [kit.id, key])
  return places
}

const isOlder = ({ reading }: Source): boolean => reading.engine < engineVersion
