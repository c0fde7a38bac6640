/** A ring that empties, with the seconds left in it. It is looked at, not read out. */
import { useState } from 'react'
import { useSecondsLeft } from '#sending/status/useSecondsLeft.ts'

const RADIUS = 9
const ROUND = 2 * Math.PI * RADIUS

export function CountdownRing({ forMs, ofMs }: { forMs: number; ofMs: number }) {
  const [wait] = useState({ forMs })
  // What is still counted is not over yet.
  const seconds = Math.max(1, useSecondsLeft(wait))
  const emptied = 1 - Math.min(1, (seconds * 1000) / ofMs)
  return (
    <span aria-hidden className="countdown-ring">
      <svg width="22" height="22" viewBox="0 0 22 22">
        <circle cx="11" cy="11" r={RADIUS} className="countdown-ring-track" />
        <circle
          cx="11"
          cy="11"
          r={RADIUS}
          className="countdown-ring-left"
          strokeDasharray={ROUND}
          strokeDashoffset={emptied * ROUND}
        />
      </svg>
      <span className="countdown-ring-number">{seconds}</span>
    </span>
  )
}
