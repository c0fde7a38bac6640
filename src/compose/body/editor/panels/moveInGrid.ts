/** Arrow keys, Home and End among the buttons of a grid of `columns`; the first one may be a row of its own. */
type Press = {
  readonly key: string
  readonly currentTarget: HTMLElement
  readonly preventDefault: () => void
  readonly stopPropagation: () => void
}

export function moveInGrid(columns: number) {
  return (event: Press) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
    const at = buttons.indexOf(document.activeElement as HTMLElement)
    const to = target(event.key, at, buttons.length, columns)
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    buttons[to]?.focus()
  }
}

function target(key: string, at: number, count: number, columns: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns },
  }
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  if (step === undefined) return undefined
  return Math.min(Math.max(at + step, 0), count - 1)
}
