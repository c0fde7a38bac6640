/** Small stages for stories: a value that can be changed, a button something hangs from, a click that opens. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'

export const nothing = () => undefined
export const never = () => new Promise<never>(() => undefined)

type HeldProps<Value> = {
  value: Value
  children: (value: Value, set: (value: Value) => void) => ReactNode
}

/** What a story changes stays changed. */
export function Held<Value>({ value: first, children }: HeldProps<Value>) {
  const [value, set] = useState(first)
  return children(value, set)
}

const opener = '…'

/** A button that is there before what hangs from it. */
export function Hanging({ children }: { children: (button: HTMLButtonElement) => ReactNode }) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  return (
    <>
      <Button ref={setButton} aria-expanded kind="outline">
        {opener}
      </Button>
      {button && children(button)}
    </>
  )
}

type ClickedProps = {
  /** CSS selectors of what is clicked, one after the other, each as soon as it is there; `input=x` is typed into. */
  on: readonly string[]
  children: ReactNode
}

/** How many clicks are left is told (`data-left`), for who waits until all is opened. */
export function Clicked({ on, children }: ClickedProps) {
  const place = useRef<HTMLDivElement>(null)
  const [left] = useState(() => [...on])
  useEffect(() => {
    const click = () => {
      const [, field, text] = /^(input)=(.*)$/.exec(left[0] ?? '') ?? []
      const selector = field ?? left[0]
      const target = selector ? place.current?.querySelector<HTMLElement>(selector) : undefined
      if (!target) return
      left.shift()
      if (place.current) place.current.dataset['left'] = String(left.length)
      if (text !== undefined && target instanceof HTMLInputElement) type(target, text)
      else target.click()
    }
    const observer = new MutationObserver(click)
    const changes = { childList: true, subtree: true, attributeFilter: ['disabled'] }
    if (place.current) observer.observe(place.current, changes)
    click()
    return () => observer.disconnect()
  }, [left])
  return (
    <div ref={place} data-left={on.length}>
      {children}
    </div>
  )
}

/** As a key would: past the value that React set. */
function type(input: HTMLInputElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
