/**
 * Instead of a page that failed: at once the words of its message, and what can be done with them as soon
 * as that is there (CrashPage.tsx, fetched when the page was idle).
 */
import { lazyPart } from '#lazy/lazyComponent.tsx'
import type { BootStore } from '#access/startup.ts'
import { CrashBoundary } from './CrashBoundary.tsx'
import type { DeskStore } from '#session/composeSession.ts'
import './CrashPage.css'

const CrashPage = lazyPart(async () => (await import('./CrashPage.tsx')).CrashPage, 'soon')

type Props = { error: unknown; bootStore: BootStore; desk: DeskStore; onAgain: () => void }

export function CrashSlot(props: Props) {
  const { desk } = props
  return (
    <main className="crash-page">
      <CrashBoundary instead={() => null}>
        <CrashPage {...props} />
      </CrashBoundary>
      <pre className="crash-page-text" translate="no">
        {wordsOf(desk)}
      </pre>
    </main>
  )
}

/** Whatever is wrong with the message. */
function wordsOf(desk: DeskStore): string {
  const { subject, body } = desk.getState().letter.store.getState().message
  return `${String(subject)}\n\n${String(body.text)}`
}
