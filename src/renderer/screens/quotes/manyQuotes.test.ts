import { expect, it } from 'vitest'
import { personOf, kitOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { actsOn, stayingOf } from './manyQuotes'

const source = sourceOf('“The quay is dry,” said Berit Holm. “The tide turns,” it was said.')
const speaker = personOf('Berit Holm')
const named = quotedIn(source, ['The quay is dry,'], { speakerIds: [speaker.id], standing: 'proposed' })
const unnamed = quotedIn(source, ['The tide turns,'], { speakerIds: [], standing: 'proposed' })
const kit = kitOf({ sources: [source], people: [speaker], quotes: [named, unnamed] })
const keeping = (...quotes: Parameters<typeof actsOn>[1]) => {
  const [keep] = actsOn(kit, quotes, () => undefined)
  return { title: keep?.title, isDisabled: keep?.isDisabled, staying: stayingOf(kit, quotes) }
}

it('many at once never keep words of which nobody is named', () => {
  expect(keeping(named, unnamed)).toEqual({ title: 'Keep the sure one', isDisabled: false, staying: 1 })
  expect(keeping(unnamed)).toEqual({ title: 'Keep: none is sure', isDisabled: true, staying: 1 })
  expect(keeping(named)).toEqual({ title: 'Keep', isDisabled: false, staying: 0 })
})
