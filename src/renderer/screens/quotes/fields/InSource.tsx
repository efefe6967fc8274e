import { warningWords } from '../warningWords'
import { TriangleAlert } from 'lucide-react'
import type { Kit, Quote, Source, Span } from '#core/model'
import { isBroken, quoteState } from '#core/quote/verbatim/state'
import { besides, drawnBy } from '../../../parts/drawnBy'
import { Kbd } from '../../../parts/Kbd'
import { speakerColour } from '../../../parts/speakerColour'
import { words } from '../../../words'
import { contextNear } from '../contextNear'
import { paragraphAround } from '../../sources/reading/paragraph'
import { settingOf } from '../../sources/reading/script'
import styles from './InSource.module.css'

interface InSourceProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source
  readonly isAroundShown: boolean
  readonly onShowAround: () => void
}

const w = words.quotes.around

/** The paragraphs a quote stands in, its words marked, and what may turn their sense. */
const DrawnInSource = ({ kit, quote, source, isAroundShown, onShowAround }: InSourceProps) => {
  if (isBroken(quoteState(quote, source))) return null
  const context = contextNear(quote, source)
  const colour = speakerColour(kit, quote.speakerIds[0])
  const frames = paragraphsOf(quote, source)
  const isOutside = (span: Span | null): span is Span =>
    span !== null && !frames.some((frame) => span.start >= frame.start && span.end <= frame.end)
  const marked = { backgroundColor: `color-mix(in srgb, ${colour.line} 16%, transparent)` }
  const setting = settingOf(quote.anchors[0]?.exact ?? '', source.language)
  if (!isAroundShown && context.warnings.length === 0) return null
  return (
    <div className={styles['source']}>
      {context.warnings.map((warning) => (
        <p key={`${warning.code} ${warning.at.start}`} className={styles['warning']}>
          <TriangleAlert size={14} strokeWidth={2} aria-hidden />
          <span>{warningWords(warning)}</span>
        </p>
      ))}
      {isAroundShown && (
        <div className={styles['text']} dir={setting.direction} lang={setting.language}>
          {isOutside(context.before) && (
            <p className={styles['around']}>{source.text.slice(context.before.start, context.before.end)}</p>
          )}
          {frames.map((frame) => (
            <p key={frame.start}>
              {runsOf(frame, quote, [context.before, context.opening, context.rest, context.after]).map((run) => {
                const text = source.text.slice(run.start, run.end)
                if (run.kind === 'quoted')
                  return (
                    <mark key={run.start} className={styles['quoted']} style={marked}>
                      {text}
                    </mark>
                  )
                return (
                  <span key={run.start} className={styles[run.kind]}>
                    {text}
                  </span>
                )
              })}
            </p>
          ))}
          {isOutside(context.after) && (
            <p className={styles['around']}>{source.text.slice(context.after.start, context.after.end)}</p>
          )}
        </div>
      )}
      <button type="button" className={styles['toggle']} aria-pressed={isAroundShown} onClick={onShowAround}>
        {w.show}
        <Kbd keys="B" />
      </button>
    </div>
  )
}

export const InSource = drawnBy(DrawnInSource, ({ kit, quote, source, isAroundShown }) => [
  ...besides(quote, 'annotation', 'headline', 'themes', 'translation', 'release'),
  source,
  kit.people,
  isAroundShown,
])

/** Of a paragraph longer than this only the neighbourhood of the words is shown. */
const longest = 1_600

const paragraphsOf = (quote: Quote, source: Source): readonly Span[] => {
  const frames: Span[] = []
  for (const anchor of quote.anchors) {
    const paragraph = paragraphAround(source.text, anchor.start)
    const frame =
      paragraph.end - paragraph.start <= longest
        ? paragraph
        : { start: Math.max(paragraph.start, anchor.start - 300), end: Math.min(paragraph.end, anchor.end + 300) }
    const last = frames.at(-1)
    if (last !== undefined && frame.start <= last.end)
      frames[frames.length - 1] = { start: last.start, end: Math.max(last.end, frame.end) }
    else frames.push(frame)
  }
  return frames
}

interface Run extends Span {
  readonly kind: 'quoted' | 'around' | 'plain'
}

const runsOf = (frame: Span, quote: Quote, around: readonly (Span | null)[]): readonly Run[] => {
  const beside = around.filter((span) => span !== null)
  const edges = new Set([frame.start, frame.end])
  for (const { start, end } of [...quote.anchors, ...beside]) {
    for (const edge of [start, end]) if (edge > frame.start && edge < frame.end) edges.add(edge)
  }
  const cuts = [...edges].toSorted((left, right) => left - right)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? frame.end
    const isIn = (span: Span): boolean => span.start <= start && span.end >= end
    return { start, end, kind: quote.anchors.some(isIn) ? 'quoted' : beside.some(isIn) ? 'around' : 'plain' }
  })
}
