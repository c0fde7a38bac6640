/** How much of something is done. */
import './ProgressBar.css'

type Props = { label: string; value: number; max: number }

export function ProgressBar({ label, value, max }: Props) {
  return <progress className="progress-bar" aria-label={label} max={max} value={value} />
}
