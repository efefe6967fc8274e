import { expect, it } from 'vitest'
import { once } from './once'

it('what is under way is not begun again, and after it everything is as before', async () => {
  const begun: string[] = []
  const end: (() => void)[] = []
  const act = once(async (name: string) => {
    begun.push(name)
    await new Promise<void>((resolve) => end.push(resolve))
    if (name === 'refused') throw new Error('no')
    return `made ${name}`
  })
  const both = Promise.all([act('first'), act('second')])
  for (const done of end) done()
  expect(await both).toEqual(['made first', 'made first'])
  expect(begun).toEqual(['first'])
  const refused = act('refused')
  end[1]?.()
  await expect(refused).rejects.toThrow('no')
  const third = act('third')
  end[2]?.()
  expect(await third).toBe('made third')
})
