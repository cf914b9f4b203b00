import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Question } from '../../scripts/domain/items.ts'

export const QuestionList = ({ questions }: { readonly questions: readonly Question[] }) => (
  <ul class="question-list" data-pagefind-weight="2">
    {questions.map((question) => (
      <li>
        <a class="p-category" href={pathOf(question)} lang={question.language} dir="auto">
          {question.title}
        </a>
      </li>
    ))}
  </ul>
)
