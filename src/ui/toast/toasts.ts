/** What has just happened, told in passing: the one way to say it on screen. Toasts.tsx shows them. */
import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'

export type Toast = {
  readonly id: number
  readonly icon?: ReactNode
  /** Read out. */
  readonly title: string
  readonly text?: string
  /** Links and buttons; pressing one closes the toast. */
  readonly actions?: ReactNode
}

const MOST_AT_ONCE = 2

export const toasts = createStore<readonly Toast[]>(() => [])

/** Gives its id, to dismiss it by. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const shown = toasts.getState()
  const id = (shown.at(-1)?.id ?? 0) + 1
  toasts.setState([...shown, { ...toast, id }].slice(-MOST_AT_ONCE), true)
  return id
}

export function dismissToast(id: number): void {
  toasts.setState(
    toasts.getState().filter((toast) => toast.id !== id),
    true,
  )
}
