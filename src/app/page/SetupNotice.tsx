/**
 * What an operator has to mend before anybody can sign in, said where the writer can see it.
 * The letter below stays usable.
 */
import type { ReactNode } from 'react'
import { CopyTextButton } from '#compose/field/CopyTextButton.tsx'
import { messageAsText } from '#compose/message/messageAsText.ts'
import type { ConfigProblem } from '#config/configFile.ts'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import './SetupNotice.css'

export function MisconfiguredNotice({ problems }: { problems: readonly ConfigProblem[] }) {
  const say = useWords()
  return (
    <Notice title={say('setup.misconfigured')}>
      <p>{say('setup.misconfiguredExplained')}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <ProblemWords problem={problem} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function ProblemWords({ problem }: { problem: ConfigProblem }) {
  const say = useWords()
  const { found } = problem
  switch (problem.kind) {
    case 'unreachable':
      return say('setup.unreachable', { found: found || say('common.noAnswer') })
    case 'notJson':
      return say('setup.notJson', { found })
    case 'notAnObject':
      return say('setup.notAnObject', { found })
    case 'unknownKey':
      return say('setup.unknownKey', { key: problem.key, found })
    case 'wrongValue': {
      const allowed = say(`setup.allowed.${problem.key}`)
      return say('setup.wrongValue', { key: problem.key, found, allowed })
    }
  }
}

const steps: readonly WordId[] = [
  'setup.register.open',
  'setup.register.platform',
  'setup.register.permissions',
  'setup.register.config',
]

/** No client id: how to get one. */
export function UnregisteredNotice() {
  const say = useWords()
  const redirectUri = new URL('redirect.html', document.baseURI).href
  return (
    <Notice title={say('setup.unregistered')}>
      <p>{say('setup.unregisteredExplained')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{say(step, { redirectUri })}</li>
        ))}
      </ol>
    </Notice>
  )
}

export function SignInBrokenNotice({ found }: { found: string }) {
  const say = useWords()
  return (
    <Notice title={say('setup.signInBroken')}>
      <p>{say('setup.signInBrokenExplained', { found })}</p>
    </Notice>
  )
}

export function InsecureNotice({ desk }: { desk: DeskStore }) {
  const say = useWords()
  return (
    <Notice title={say('setup.insecure')}>
      <p>{say('setup.insecureExplained')}</p>
      <CopyTextButton
        kind="outline"
        label={say('part.copyText')}
        text={() => messageAsText(readLetter(desk).message)}
      />
    </Notice>
  )
}

/** On a phone it is taller than its place, and holds nothing else that keys could reach. */
const scrollStop = { tabIndex: 0 }

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="setup-notice" role="alert" {...scrollStop}>
      <h2 className="setup-notice-title">{title}</h2>
      {children}
    </section>
  )
}
