import type { Question } from '#core/model'
import type { Composing, Made } from '../composing'
import type { QuestionBlock } from '../document'
import { belongsToAll } from '../engagements'
import { given, isBlank } from '../text'

/** What may be asked, the line to take, and to whom it may be said. */
export const composeQuestions = ({ selection, words }: Composing): Made => ({
  blocks: belongsToAll(selection)
    .questions.filter((question) => !isBlank(question.question))
    .map((question) => composeQuestion(words, question)),
})

export const composeQuestion = (words: Composing['words'], question: Question): QuestionBlock => ({
  kind: 'question',
  question: question.question,
  answer: question.answer,
  ifPressed: isBlank(question.ifPressed) ? null : { label: words.questions.ifPressed, text: question.ifPressed },
  facts: given(words.points.maySay, words.points.audience[question.mayBeSaidTo]),
})
