import { useEffect, useState } from 'react'
import type { Kit, Pack } from '#core/model'
import { type Change, comparableVersions } from '#core/pack/addendum/changes'
import { call } from '../../../desk/desk'
import { Section } from '../../../parts/Section'
import { Select } from '../../../parts/Select'
import { words } from '../../../words'
import { shortDay } from '../../../words/dates'
import { FixButtons } from '../checks/FixButtons'
import { type Fix, messageFixes, personFix, quoteFixes, reviewAt, sourceFixes } from '../checks/fixes'
import { screenOf } from '../checks/screenOf'
import styles from './Versions.module.css'

interface VersionsProps {
  readonly kit: Kit
  readonly pack: Pack
}

const w = words.pack.versions

/** What two files of this pack say otherwise, or one of them and the pack as it is now. Nothing before one has left. */
export const Versions = ({ kit, pack }: VersionsProps) => {
  const files = comparableVersions(kit.exports, pack)
  const known = files.map(({ version }) => version)
  const [chosen, choose] = useState<{ readonly from: number; readonly to: number | null } | null>(null)
  const last = known.at(-1)
  const isChoice = chosen !== null && known.includes(chosen.from) && (chosen.to === null || known.includes(chosen.to))
  const from = isChoice ? chosen.from : last
  const to = isChoice ? chosen.to : null
  const changes = useChanges(kit, pack, from, to)
  if (from === undefined) return null
  const labelled = files.map(({ version, at }) => ({
    value: String(version),
    title: w.version({ version, day: shortDay(at.slice(0, 10)) }),
  }))
  return (
    <Section title={w.title}>
      <p className={styles['hint']}>{w.hint}</p>
      <Select
        label={w.from}
        value={String(from)}
        choices={labelled}
        onChange={(version) => choose({ from: Number(version), to: Number(version) === to ? null : to })}
      />
      <Select
        label={w.to}
        value={to === null ? today : String(to)}
        choices={[...labelled.filter(({ value }) => value !== String(from)), { value: today, title: w.now }]}
        onChange={(version) => choose({ from, to: version === today ? null : Number(version) })}
      />
      {changes !== null && (
        <div role="region" aria-label={w.list} tabIndex={0} className={styles['list']}>
          <p role="status" className={styles['found']}>
            {changes.length === 0 ? w.nothing : w.found({ number: changes.length })}
          </p>
          <ul>
            {changes.map((change) => (
              <li key={`${change.section} ${change.id}`} className={styles['change']}>
                <span>{said(change)}</span>
                {change.what !== 'withdrawn' && <FixButtons fixes={waysTo(kit, change)} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}

const today = 'now'

/** Fields of the kit have no number. */
const said = ({ what, section, id, number }: Change): string => {
  const place = { what, section: words.pack.sections[section] }
  return id.startsWith(`${section}.`) ? w.change(place) : w.numbered({ ...place, number })
}

const waysTo = (kit: Kit, { section, id }: Change): readonly Fix[] => {
  const ways = [
    ...kit.quotes.filter((quote) => quote.id === id).flatMap((quote) => quoteFixes(kit, quote.id)),
    ...kit.people.filter((person) => person.id === id).map(personFix),
    ...kit.sources.filter((source) => source.id === id).flatMap((source) => sourceFixes(kit, source.id)),
    ...messageFixes(kit, [id]),
  ]
  return ways.length > 0 ? ways : [reviewAt(screenOf[section])]
}

/** Milliseconds without a decision after which they are compared anew. */
const pause = 300

const useChanges = (kit: Kit, pack: Pack, from: number | undefined, to: number | null): readonly Change[] | null => {
  const [found, keep] = useState<{ readonly of: string; readonly changes: readonly Change[] } | null>(null)
  const packId = pack.id
  const of = `${packId} ${pack.audience} ${from} ${to}`
  useEffect(() => {
    if (from === undefined) return undefined
    let isWanted = true
    const timer = setTimeout(async () => {
      const reply = await call('pack.changes', { kitId: kit.id, packId, from, to })
      if (isWanted && reply.ok && reply.value !== null) keep({ of, changes: reply.value.changes })
    }, pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [kit, packId, from, to, of])
  return found?.of === of ? found.changes : null
}
