import type { Kit, NamedDocument } from '#core/model'
import { paragraphAt } from '#core/text/numbering'
import { numbered } from '../../state/numbered'
import { Section } from '../../parts/Section'
import { go } from '../../state/actions'
import { words } from '../../words'
import styles from './Messages.module.css'

interface DocumentMentionsProps {
  readonly kit: Kit
  readonly document: NamedDocument
}

/** Where the sources name the document. */
export const DocumentMentions = ({ kit, document }: DocumentMentionsProps) => (
  <Section
    title={words.messages.documents.mentions}
    aside={<span className={styles['number']}>{document.mentions.length}</span>}
  >
    {document.mentions.length === 0 && <p className={styles['quiet']}>{words.messages.documents.noMentions}</p>}
    {document.mentions.flatMap((mention) => {
      const source = kit.sources.find((other) => other.id === mention.sourceId)
      if (source === undefined) return []
      const paragraph = paragraphAt(numbered(source.text), mention.span.start)?.number ?? 0
      return [
        <button
          key={`${source.id} ${mention.span.start}`}
          type="button"
          className={styles['place']}
          title={words.messages.documents.openMention({ title: source.title, paragraph })}
          onClick={() => go({ screen: 'sources', item: source.id })}
        >
          {words.messages.documents.place({ title: source.title, paragraph })}
        </button>,
      ]
    })}
  </Section>
)
