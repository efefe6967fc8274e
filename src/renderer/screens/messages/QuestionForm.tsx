import type { Audience, Question } from '#core/model'
import { Segmented } from '../../parts/Segmented'
import { TextArea } from '../../parts/TextArea'
import { decide } from '../../state/actions'
import { useIsNew } from '../../state/justAdded'
import { words } from '../../words'
import { audienceChoices } from './audienceChoices'
import styles from './Messages.module.css'
import { Remove } from './Remove'

interface QuestionFormProps {
  readonly question: Question
  readonly onRemove: () => void
}

/** A question that may come, the line to take, and what is said only when asked again. Give it the question's `key`. */
export const QuestionForm = ({ question, onRemove }: QuestionFormProps) => {
  const change = (patch: Partial<Omit<Question, 'id'>>) => decide({ kind: 'question.change', id: question.id, patch })
  const isNew = useIsNew(question.id)
  return (
    <>
      <TextArea
        label={words.messages.questions.question}
        value={question.question}
        placeholder={words.messages.questions.questionPlaceholder}
        isReading
        autoFocus={isNew}
        onChange={(text) => change({ question: text })}
      />
      <TextArea
        label={words.messages.questions.answer}
        value={question.answer}
        placeholder={words.messages.questions.answerPlaceholder}
        lines={4}
        isReading
        onChange={(answer) => change({ answer })}
      />
      <TextArea
        label={words.messages.questions.ifPressed}
        value={question.ifPressed}
        placeholder={words.messages.questions.ifPressedPlaceholder}
        lines={2}
        isReading
        onChange={(ifPressed) => change({ ifPressed })}
      />
      <div className={styles['terms']}>
        <Segmented<Audience>
          label={words.messages.mayBeSaidToLabel}
          value={question.mayBeSaidTo}
          choices={audienceChoices}
          onChange={(mayBeSaidTo) => void change({ mayBeSaidTo })}
        />
        <p className={styles['hint']}>{words.messages.mayBeSaidToWhy}</p>
      </div>
      <Remove label={words.messages.questions.removeOne} onRemove={onRemove} />
    </>
  )
}
