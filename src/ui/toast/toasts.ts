/**
 * What has just happened, told in passing: the one way to say it on screen. Toasts.tsx shows it, at most two
 * at once; what has left can be found again in the list of notifications, as long as the page is open.
 */
import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'

export type Toast = {
  readonly id: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly icon?: ReactNode
  /** Read out. */
  readonly title: string
  readonly text?: string
  /** Links and buttons; pressing a button is the end of the toast. */
  readonly actions?: ReactNode
  /** What it tells of, by an id: what is told of that next takes its place. */
  readonly about?: string
}

const MOST_AT_ONCE = 2
const MOST_REMEMBERED = 20

export const toasts = createStore<readonly Toast[]>(() => [])

/** All there were, the oldest first, those that are shown included. */
export const notifications = createStore<readonly Toast[]>(() => [])

let lastId = 0

/** Gives its id, to dismiss it by. */
export function showToast(content: Omit<Toast, 'id' | 'at'>): number {
  if (content.about !== undefined) endToastsAbout(content.about)
  lastId += 1
  const id = lastId
  const toast = { ...content, id, at: Date.now() }
  toasts.setState([...toasts.getState(), toast].slice(-MOST_AT_ONCE), true)
  notifications.setState([...notifications.getState(), toast].slice(-MOST_REMEMBERED), true)
  return id
}

/** It leaves the screen, and stays in the list. */
export function dismissToast(id: number): void {
  remove(toasts, id)
}

/** What it offers was done, or can't be done any more. */
export function endToast(id: number): void {
  remove(toasts, id)
  remove(notifications, id)
}

/** Something else is true of it now. */
export function endToastsAbout(about: string): void {
  for (const toast of notifications.getState()) if (toast.about === about) endToast(toast.id)
}

/** The oldest make room. */
export function keepNewest(count: number): void {
  const shown = toasts.getState()
  if (shown.length > count) toasts.setState(shown.slice(shown.length - count), true)
}

function remove(store: typeof toasts, id: number): void {
  store.setState(
    store.getState().filter((toast) => toast.id !== id),
    true,
  )
}
