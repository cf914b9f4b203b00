import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Question } from '../../scripts/domain/items.ts'

export const QuestionList = ({ questions }: { readonly questions: readonly Question[] }) => (
  <ul class="question-list">
    {questions.map((question) => (
      <li>
        <a class="p-category" href={pathOf(question)} dir="auto">
          {question.title}
        </a>
      </li>
    ))}
  </ul>
)
