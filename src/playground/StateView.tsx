/** One state of a story. What it throws is shown in its place, and the others stay. */
import type { ReactNode } from 'react'
import { CrashBoundary } from '#app/crash/CrashBoundary.tsx'

export function StateView({ state }: { state: () => ReactNode }) {
  return (
    <CrashBoundary
      instead={(error) => (
        <pre role="alert" className="playground-crash">
          {error instanceof Error ? error.stack : String(error)}
        </pre>
      )}
    >
      <Drawn state={state} />
    </CrashBoundary>
  )
}

function Drawn({ state }: { state: () => ReactNode }) {
  return state()
}
