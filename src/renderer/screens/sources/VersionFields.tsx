import { Columns2, Link2 } from 'lucide-react'
import { useMemo } from 'react'
import { supersede } from '#core/edit/supersede'
import type { Kit, Source, SourceId } from '#core/model'
import { linkedVersions } from '#core/quote/versions/linkedVersions'
import { languageVersionsOf } from '#core/quote/versions/versions'
import { Button } from '../../parts/Button'
import { Select } from '../../parts/Select'
import { compare, decideAndTell } from '../../state/actions'
import { words } from '../../words'
import { supersededWords } from './supersededWords'
import styles from './VersionFields.module.css'

interface VersionFieldsProps {
  readonly kit: Kit
  readonly source: Source
}

const w = words.versions

/** Which sources this one replaces or says in another language. Both have consequences for the quotes. */
export const VersionFields = ({ kit, source }: VersionFieldsProps) => {
  const others = kit.sources.filter((other) => other.id !== source.id)
  const { sources } = kit
  const alike = useMemo(() => alikeTo(source, sources), [source, sources])
  if (others.length === 0) return null
  // What it replaces or is replaced by first; any other is chosen beside the text.
  const other =
    others.find(({ id, supersedes }) => id === source.supersedes || supersedes === source.id) ?? alike ?? others[0]
  const replace = (id: SourceId | null): void => {
    const { edit, followed, waiting } = supersede(kit, source.id, id)
    void decideAndTell(edit, supersededWords(followed, waiting))
  }
  const link = (id: SourceId | null): void =>
    void decideAndTell({ kind: 'source.describe', id: source.id, patch: { versionOf: id } }, w.language.linked)
  return (
    <>
      <SourceChoice
        label={words.sources.fields.supersedes}
        none={words.sources.fields.supersedesNone}
        chosen={source.supersedes}
        sources={others.filter((other) => other.supersedes !== source.id)}
        onChoose={replace}
      />
      <SourceChoice
        label={w.language.field}
        none={w.language.none}
        chosen={source.versionOf}
        sources={others.filter((other) => other.language !== source.language || other.id === source.versionOf)}
        onChoose={link}
      />
      <div>
        <Button icon={Columns2} onPress={() => other !== undefined && compare(source.id, other.id)}>
          {words.compare.command}
        </Button>
      </div>
      {alike !== null && (
        <div className={styles['proposal']}>
          <p>{w.language.proposal({ title: alike.title })}</p>
          <Button icon={Link2} onPress={() => link(alike.id)}>
            {w.language.link}
          </Button>
        </div>
      )}
    </>
  )
}

/** The likeliest one that is not linked yet. */
const alikeTo = (source: Source, sources: readonly Source[]): Source | null => {
  if (source.versionOf !== null) return null
  const linked = linkedVersions(source, sources)
  return languageVersionsOf(source, sources).find((other) => !linked.includes(other)) ?? null
}

interface SourceChoiceProps {
  readonly label: string
  readonly none: string
  readonly chosen: SourceId | null
  readonly sources: readonly Source[]
  readonly onChoose: (id: SourceId | null) => void
}

const SourceChoice = ({ label, none, chosen, sources, onChoose }: SourceChoiceProps) =>
  sources.length === 0 ? null : (
    <Select
      label={label}
      value={chosen ?? 'none'}
      choices={[{ value: 'none', title: none }, ...sources.map(({ id, title }) => ({ value: id, title }))]}
      onChange={(value) => onChoose(sources.find(({ id }) => id === value)?.id ?? null)}
    />
  )
