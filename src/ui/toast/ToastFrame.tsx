/** How a toast looks: a picture, what has happened, and what can be done about it. Its title is read out. */
import { useEffect, useState, type ReactNode } from 'react'
import './Toast.css'

type Props = {
  icon?: ReactNode
  title: string
  /** Read out instead of the title. */
  said?: string | undefined
  text?: string | undefined
  /** Links and buttons. */
  children?: ReactNode
}

export function ToastFrame({ icon, title, said, text, children }: Props) {
  const isSaid = useIsSaid()
  return (
    <div className="toast">
      {icon}
      <div className="toast-words">
        {said && (
          <span aria-hidden className="toast-title">
            {title}
          </span>
        )}
        <span role="status" className={said ? 'visually-hidden' : 'toast-title'}>
          {isSaid && (said ?? title)}
        </span>
        {text && <span>{text}</span>}
      </div>
      {children}
    </div>
  )
}

/** What comes into a region that is there already is read out. */
function useIsSaid(): boolean {
  const [isSaid, setIsSaid] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setIsSaid(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return isSaid
}
