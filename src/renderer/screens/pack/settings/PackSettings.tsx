import type { Audience, CardSize, HouseStyle, Kit, Pack, PageLayout, Paper, PeopleOrder, TypeSize } from '#core/model'
import { drawnBy } from '../../../parts/drawnBy'
import { Section } from '../../../parts/Section'
import { Segmented } from '../../../parts/Segmented'
import { Select } from '../../../parts/Select'
import { TextField } from '../../../parts/TextField'
import { decide } from '../../../state/actions'
import { words } from '../../../words'
import { MarkingChoice } from './MarkingChoice'
import styles from './Settings.module.css'

interface PackSettingsProps {
  readonly kit: Kit
  readonly pack: Pack
}

/** Who reads it and how it is set. Give it the pack's `key`. */
const DrawnPackSettings = ({ kit, pack }: PackSettingsProps) => {
  const change = (patch: Partial<Omit<Pack, 'id'>>) => decide({ kind: 'pack.change', id: pack.id, patch })
  return (
    <Section title={words.pack.settings}>
      <TextField label={words.pack.packTitle} value={pack.title} onChange={(title) => change({ title })} />
      <div>
        <Select<Audience>
          label={words.pack.audience}
          value={pack.audience}
          choices={choicesOf(words.pack.audiences)}
          onChange={(audience) => void change({ audience })}
        />
        <p className={styles['hint']}>{words.pack.audienceWhy}</p>
      </div>
      <MarkingChoice kit={kit} pack={pack} onChange={(marking) => change({ marking })} />
      <div className={styles['pair']}>
        <Select
          label={words.pack.language}
          value={pack.language}
          choices={languages}
          onChange={(language) => void change({ language })}
        />
        <Select<Paper>
          label={words.pack.paper}
          value={pack.paper}
          choices={choicesOf(words.pack.papers)}
          onChange={(paper) => void change({ paper })}
        />
      </div>
      <Select<PageLayout>
        label={words.pack.layout}
        value={pack.layout}
        choices={choicesOf(words.pack.layouts)}
        onChange={(layout) => void change({ layout })}
      />
      {pack.sections.some(({ kind, included }) => kind === 'cards' && included) && (
        <Select<CardSize>
          label={words.pack.cards}
          value={pack.cards}
          choices={choicesOf(words.pack.cardSizes)}
          onChange={(cards) => void change({ cards })}
        />
      )}
      <Segmented<TypeSize>
        label={words.pack.typeSize}
        value={pack.typeSize}
        choices={choicesOf(words.pack.typeSizes)}
        onChange={(typeSize) => void change({ typeSize })}
      />
      <Select<HouseStyle>
        label={words.pack.houseStyle}
        value={pack.houseStyle}
        choices={choicesOf(words.pack.houseStyles)}
        onChange={(houseStyle) => void change({ houseStyle })}
      />
      <Segmented<Pack['quoteOrder']>
        label={words.pack.quoteOrder}
        value={pack.quoteOrder}
        choices={choicesOf(words.pack.quoteOrders)}
        onChange={(quoteOrder) => void change({ quoteOrder })}
      />
      <Select<PeopleOrder>
        label={words.pack.peopleOrder}
        value={pack.peopleOrder}
        choices={choicesOf(words.pack.peopleOrders)}
        onChange={(peopleOrder) => void change({ peopleOrder })}
      />
    </Section>
  )
}

export const PackSettings = drawnBy(DrawnPackSettings, ({ kit, pack }) => [kit.event.marking, pack])

/** The languages a pack can be printed in. */
const languages = (Object.keys(words.pack.languages) as (keyof typeof words.pack.languages)[]).map((value) => ({
  value,
  title: words.pack.languages[value],
}))

const choicesOf = <Value extends string>(titles: Readonly<Record<Value, string>>) =>
  (Object.keys(titles) as Value[]).map((value) => ({ value, title: titles[value] }))
