/** Problems as a list; each leads to the place where it can be mended. */
import { ChevronRight, CircleAlert, CircleHelp } from 'lucide-react'
import type { Problem } from '#compose/field/validationIssue.ts'
import { useWords } from '#i18n/useTranslate.ts'
import './ProblemList.css'

type Props = { problems: readonly Problem[]; onGo: (problem: Problem) => void }

export function ProblemList({ problems, onGo }: Props) {
  const say = useWords()
  return (
    <ul className="problem-list">
      {problems.map((problem, index) => {
        const Icon = problem.weight === 'blocks' ? CircleAlert : CircleHelp
        return (
          <li key={index}>
            <button
              type="button"
              className={`problem-list-problem problem-list-${problem.weight}`}
              onClick={() => onGo(problem)}
            >
              <Icon aria-hidden size={18} className="problem-list-icon" />
              <span className="problem-list-words">{say(problem.says, problem.values)}</span>
              <ChevronRight aria-hidden size={16} className="problem-list-arrow" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
