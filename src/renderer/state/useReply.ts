import { useEffect, useState } from 'react'
import type { CallName, Input, Output } from '#contract/calls'
import { call } from '../desk/desk'
import { tellFailure } from './actions'

/** What the desk answers to a question without arguments, asked once when the component is first shown; null before. */
export const useReply = <Name extends CallName>(name: Name, input: Input<Name>): Output<Name> | null => {
  const [answer, setAnswer] = useState<Output<Name> | null>(null)
  const [asked] = useState({ name, input })
  useEffect(() => {
    let isWanted = true
    void call(asked.name, asked.input).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setAnswer(reply.value)
      else tellFailure(reply.failure)
    })
    return () => {
      isWanted = false
    }
  }, [asked])
  return answer
}
