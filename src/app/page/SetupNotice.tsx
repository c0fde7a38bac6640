/**
 * What an operator has to fix before anybody can sign in, said where the writer can see it.
 * The message below stays usable.
 */
import type { ReactNode } from 'react'
import { CopyTextButton } from '#compose/field/CopyTextButton.tsx'
import { messageAsText } from '#compose/message/messageAsText.ts'
import type { ConfigProblem } from '#config/configFile.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import { takeSnapshot, type SessionStore } from '#session/composeSession.ts'
import './SetupNotice.css'

export function MisconfiguredNotice({ issues }: { issues: readonly ConfigProblem[] }) {
  const t = useTranslate()
  return (
    <Notice title={t('setup.misconfigured')}>
      <p>{t('setup.misconfiguredExplained')}</p>
      <ul>
        {issues.map((issue, index) => (
          <li key={index}>
            <IssueText issue={issue} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function IssueText({ issue }: { issue: ConfigProblem }) {
  const t = useTranslate()
  const { found } = issue
  switch (issue.kind) {
    case 'unreachable':
      return t('setup.unreachable', { found: found || t('common.noAnswer') })
    case 'notJson':
      return t('setup.notJson', { found })
    case 'notAnObject':
      return t('setup.notAnObject', { found })
    case 'unknownKey':
      return t('setup.unknownKey', { key: issue.key, found })
    case 'wrongValue': {
      const allowed = t(`setup.allowed.${issue.key}`)
      return t('setup.wrongValue', { key: issue.key, found, allowed })
    }
  }
}

const steps: readonly TextKey[] = [
  'setup.register.open',
  'setup.register.platform',
  'setup.register.permissions',
  'setup.register.config',
]

/** No client id: how to get one. */
export function UnregisteredNotice() {
  const t = useTranslate()
  const redirectUri = new URL('redirect.html', document.baseURI).href
  return (
    <Notice title={t('setup.unregistered')}>
      <p>{t('setup.unregisteredExplained')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(step, { redirectUri })}</li>
        ))}
      </ol>
    </Notice>
  )
}

export function SignInBrokenNotice({ found }: { found: string }) {
  const t = useTranslate()
  return (
    <Notice title={t('setup.signInBroken')}>
      <p>{t('setup.signInBrokenExplained', { found })}</p>
    </Notice>
  )
}

export function InsecureNotice({ session }: { session: SessionStore }) {
  const t = useTranslate()
  return (
    <Notice title={t('setup.insecure')}>
      <p>{t('setup.insecureExplained')}</p>
      <CopyTextButton
        kind="outline"
        label={t('part.copyText')}
        text={() => messageAsText(takeSnapshot(session).message)}
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
