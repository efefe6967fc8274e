import type { Composing, Made } from '../composing'
import { isBlank } from '../text'

export const composeQuestions = ({ selection, words }: Composing): Made => ({
  blocks: selection.questions
    .filter((question) => !isBlank(question.question))
    .map((question, index) => ({
      kind: 'question',
      number: `${words.questions.question}${index + 1}`,
      question: question.question,
      answer: isBlank(question.answer) ? words.notGiven : question.answer,
      ifPressed: isBlank(question.ifPressed)
        ? null
        : { label: words.questions.ifPressed, text: question.ifPressed, given: true },
    })),
})
