import type { Question } from '../../scripts/domain/items.ts'
import { ItemLink } from './ItemLink.tsx'

export const QuestionList = ({ questions }: { readonly questions: readonly Question[] }) => (
  <ul class="question-list" data-pagefind-weight="2">
    {questions.map((question) => (
      <li>
        <ItemLink item={question} as="p-category" />
      </li>
    ))}
  </ul>
)
