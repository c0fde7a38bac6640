/** A bar of the editor: under what it is for, above the page, within the place that is written in. */
import { useRef, type HTMLAttributes } from 'react'
import { useBarPlace, type Box } from './useBarPlace.tsx'
import './EditorBar.css'

type Props = HTMLAttributes<HTMLDivElement> & {
  /** What it is for. */
  boxOf: (bar: HTMLElement) => Box
  /** What that is in, whose size and direction count. */
  within: HTMLElement | null
}

export function EditorBar({ boxOf, within, className, ...rest }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  useBarPlace(bar, boxOf, within)
  return <div ref={bar} role="presentation" className={`editor-bar ${className}`} {...rest} />
}
