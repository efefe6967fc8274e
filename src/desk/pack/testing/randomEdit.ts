import type { Kit, Pack } from '#core/model'
import { printedLanguages } from '#core/pack/words'
import type { Dice } from './dice'

/** Something that a person may change while they look at the pages, by chance. Identity is lost, as it is between processes. */
export const randomEdit = (kit: Kit, dice: Dice): Kit => {
  const edit = edits[dice(edits.length)] ?? wordInPoint
  return structuredClone(edit(kit, dice))
}

type Edit = (kit: Kit, dice: Dice) => Kit

/** One word put in, or one taken out. */
const reworded = (text: string, dice: Dice): string => {
  const words = text.split(' ')
  const at = dice(words.length)
  return dice(3) === 0 && words.length > 1 ? words.toSpliced(at, 1).join(' ') : words.toSpliced(at, 0, 'anew').join(' ')
}

const changed = <Thing>(list: readonly Thing[], dice: Dice, change: (thing: Thing) => Thing): readonly Thing[] => {
  const at = dice(list.length)
  return list.map((thing, index) => (index === at ? change(thing) : thing))
}
const moved = <Thing>(list: readonly Thing[], dice: Dice): readonly Thing[] => {
  const [first, ...rest] = list
  return first === undefined ? list : rest.toSpliced(dice(list.length), 0, first)
}
const ofPack =
  (change: (pack: Pack, dice: Dice) => Pack): Edit =>
  (kit, dice) => ({ ...kit, packs: kit.packs.map((pack) => change(pack, dice)) })

const wordInPoint: Edit = (kit, dice) => ({
  ...kit,
  messages: changed(kit.messages, dice, (message) => ({ ...message, text: reworded(message.text, dice) })),
})

const edits: readonly Edit[] = [
  wordInPoint,
  wordInPoint,
  (kit, dice) => ({
    ...kit,
    people: changed(kit.people, dice, (person) => ({ ...person, role: reworded(person.role, dice) })),
  }),
  (kit, dice) => ({
    ...kit,
    quotes: changed(kit.quotes, dice, (quote) => ({ ...quote, annotation: reworded(quote.annotation, dice) })),
  }),
  (kit, dice) => ({
    ...kit,
    questions: changed(kit.questions, dice, (question) => ({ ...question, answer: reworded(question.answer, dice) })),
  }),
  (kit, dice) => ({ ...kit, front: { ...kit.front, purpose: reworded(kit.front.purpose, dice) } }),
  (kit, dice) => ({ ...kit, event: { ...kit.event, title: reworded(kit.event.title, dice) } }),
  // Something is gone, or stands twice, or elsewhere: everything behind it has another number.
  (kit, dice) => ({ ...kit, messages: kit.messages.toSpliced(dice(kit.messages.length), 1) }),
  (kit, dice) => ({ ...kit, messages: moved(kit.messages, dice) }),
  (kit, dice) => ({ ...kit, people: moved(kit.people, dice) }),
  (kit, dice) => ({
    ...kit,
    quotes: changed(kit.quotes, dice, (quote) => ({
      ...quote,
      standing: quote.standing === 'kept' ? ('proposed' as const) : ('kept' as const),
    })),
  }),
  (kit, dice) => ({ ...kit, programme: kit.programme.toSpliced(dice(kit.programme.length), 1) }),
  (kit, dice) => ({
    ...kit,
    background: {
      ...kit.background,
      mayUse: [...kit.background.mayUse, ...kit.background.mayUse].slice(0, 8 - dice(8)),
    },
  }),
  // The pack is set in another way.
  ofPack((pack, dice) => ({ ...pack, sections: moved(pack.sections, dice) })),
  ofPack((pack, dice) => ({
    ...pack,
    sections: changed(pack.sections, dice, (section) => ({ ...section, included: !section.included })),
  })),
  ofPack((pack, dice) => ({ ...pack, language: printedLanguages[dice(printedLanguages.length)] ?? 'en' })),
  ofPack((pack, dice) => ({ ...pack, layout: (['single', 'bound', 'tablet'] as const)[dice(3)] ?? 'single' })),
  ofPack((pack, dice) => ({ ...pack, typeSize: dice(2) === 0 ? 'large' : 'standard' })),
  ofPack((pack, dice) => ({ ...pack, quoteOrder: dice(2) === 0 ? 'theme' : 'speaker' })),
  ofPack((pack, dice) => ({
    ...pack,
    marking: dice(2) === 0 ? null : { label: reworded('RESTRICTED', dice), handling: '' },
  })),
]
