import { CircleAlert, CircleCheck, CircleHelp, Hourglass, Info } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/Button'
import { Segmented } from '../parts/Segmented'
import { Sheet } from '../parts/Sheet'
import { saveCopy, show, showSheet, tryAgain } from '../state/actions'
import { dismiss } from '../state/notices'
import type { Notice } from '../state/notice'
import { session, useSession } from '../state/session'
import { useToday } from '../state/useToday'
import { words } from '../words'
import { clockTime, dayOf } from '../words/dates'
import { useOpenNotices } from './openNotices'
import styles from './Notices.module.css'

const w = words.notices

/** What is open until somebody solves it, and all that was said today. */
export const Notices = () => {
  const open = useOpenNotices()
  const day = useToday()
  const today = useSession((state) => state.notices).filter(({ at }) => dayOf(new Date(at)) === day)
  const [list, setList] = useState<'open' | 'today'>(open.number > 0 ? 'open' : 'today')
  const shown = (list === 'open' ? open.notices : today).toReversed()
  return (
    <Sheet title={w.title} onClose={() => show(null)}>
      <div className={styles['head']}>
        <Segmented
          label={w.which}
          isLabelHidden
          value={list}
          choices={[
            { value: 'open', title: w.open({ number: open.number }) },
            { value: 'today', title: w.today({ number: today.length }) },
          ]}
          onChange={setList}
        />
      </div>
      <ul className={styles['list']} aria-label={w.title}>
        {list === 'open' && open.waiting !== null && <Waiting changes={open.waiting} />}
        {list === 'open' && open.asking > 0 && <Asking number={open.asking} />}
        {shown.map((notice) => (
          <Line key={notice.id} notice={notice} />
        ))}
        {shown.length === 0 && (list === 'today' || (open.waiting === null && open.asking === 0)) && (
          <li className={styles['nothing']}>{list === 'open' ? w.nothingOpen : w.nothingToday}</li>
        )}
      </ul>
      <div className={styles['foot']}>
        <Button onPress={() => show(null)}>{w.close}</Button>
      </div>
    </Sheet>
  )
}

const Line = ({ notice }: { readonly notice: Notice }) => {
  const Icon = notice.tone === 'bad' ? CircleAlert : notice.tone === 'good' ? CircleCheck : Info
  return (
    <li className={styles['line']}>
      <Icon size={15} strokeWidth={1.75} aria-hidden className={styles[notice.tone] ?? ''} />
      <div className={styles['words']}>
        <p className={styles['text']}>
          {notice.text} {notice.count > 1 && <span>{words.shell.times({ count: notice.count })}</span>}
        </p>
        {notice.detail !== '' && <p className={styles['detail']}>{notice.detail}</p>}
        {(notice.actions.length > 0 || notice.isOpen) && (
          <p className={styles['actions']}>
            {notice.actions.map(({ label, run }) => (
              <Button
                key={label}
                kind="quiet"
                onPress={() => {
                  show(null)
                  run()
                }}
              >
                {label}
              </Button>
            ))}
            {notice.isOpen && (
              <Button kind="quiet" onPress={() => dismiss(notice.id)}>
                {w.putAside}
              </Button>
            )}
          </p>
        )}
      </div>
      <time className={styles['at']}>{clockTime(new Date(notice.at))}</time>
    </li>
  )
}

/** The sheet of arrivals, which stays until what it asks is answered. */
const Asking = ({ number }: { readonly number: number }) => (
  <li className={styles['line']}>
    <CircleHelp size={15} strokeWidth={1.75} aria-hidden className={styles['waiting']} />
    <div className={styles['words']}>
      <p className={styles['text']}>{w.asking({ number })}</p>
      <p className={styles['actions']}>
        <Button kind="quiet" onPress={() => showSheet(true)}>
          {w.openSheet}
        </Button>
      </p>
    </div>
  </li>
)

/** What the disk does not take: it goes by itself. */
const Waiting = ({ changes }: { readonly changes: number }) => {
  const kitId = session.read().open?.kit.id ?? null
  return (
    <li className={styles['line']}>
      <Hourglass size={15} strokeWidth={1.75} aria-hidden className={styles['waiting']} />
      <div className={styles['words']}>
        <p className={styles['text']}>{w.waiting({ changes })}</p>
        <p className={styles['detail']}>{w.waitingNext}</p>
        {kitId !== null && (
          <p className={styles['actions']}>
            <Button kind="quiet" onPress={() => void tryAgain(kitId)}>
              {w.tryAgain}
            </Button>
            <Button kind="quiet" onPress={() => void saveCopy(kitId)}>
              {words.disk.saveCopy}
            </Button>
          </p>
        )}
      </div>
    </li>
  )
}
