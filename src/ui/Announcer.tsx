/** The page's one polite region for what is announced; it is there from the start, so that it is read. */
import { useStore } from 'zustand'
import { said } from './announce.ts'

export function Announcer() {
  const lines = useStore(said)
  return (
    <div className="visually-hidden" aria-live="polite">
      {lines.map(({ id, words }) => (
        <div key={id}>{words}</div>
      ))}
    </div>
  )
}
