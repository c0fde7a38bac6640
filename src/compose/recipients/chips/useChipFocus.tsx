/** Moves the focus to a chip, at once or when the chips have changed; past the last, to the input. */
import { useLayoutEffect, useRef } from 'react'
import type { ChipsProps } from '#compose/recipients/chipsProps.ts'

export type ChipFocus = {
  readonly now: (index: number) => void
  readonly afterwards: (index: number) => void
}

export function useChipFocus(list: ChipsProps['list'], input: ChipsProps['input']): ChipFocus {
  const wanted = useRef<number>(undefined)

  function now(index: number) {
    const chip = list.current?.querySelectorAll<HTMLElement>('.recipient-chip-text')[index]
    ;(chip ?? input.current)?.focus()
  }

  useLayoutEffect(() => {
    if (wanted.current === undefined) return
    const count = list.current?.children.length ?? 0
    now(Math.min(wanted.current, count - 1))
    wanted.current = undefined
  })

  return { now, afterwards: (index: number) => void (wanted.current = index) }
}
