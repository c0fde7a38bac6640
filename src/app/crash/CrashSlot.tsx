/**
 * Instead of a page that failed: at once the words of its message, and what can be done with them as soon
 * as that is there (CrashPage.tsx, fetched when the page was idle).
 */
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { CrashBoundary } from './CrashBoundary.tsx'
import type { Delivery } from '#sending/delivery.ts'
import type { SessionStore } from '#session/composeSession.ts'
import './CrashPage.css'

const CrashPage = lazyComponent(async () => (await import('./CrashPage.tsx')).CrashPage, 'soon')

type Props = { error: unknown; delivery: Delivery; onAgain: () => void }

export function CrashSlot(props: Props) {
  const { session } = props.delivery
  return (
    <main className="crash-page">
      <CrashBoundary instead={() => null}>
        <CrashPage {...props} />
      </CrashBoundary>
      <pre className="crash-page-text" translate="no">
        {wordsOf(session)}
      </pre>
    </main>
  )
}

/** Whatever is wrong with the message. */
function wordsOf(session: SessionStore): string {
  const { subject, body } = session.getState().current.store.getState().message
  return `${String(subject)}\n\n${String(body.text)}`
}
