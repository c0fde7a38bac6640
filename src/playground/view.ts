/** What is looked at, and how: in the hash of the address, so that a look can be sent to somebody. */
import { useSyncExternalStore } from 'react'

export type View = {
  readonly room: string
  /** One of its stories in one of its states, alone on the page. */
  readonly story?: string | undefined
  readonly state?: string | undefined
  readonly theme: 'light' | 'dark'
  readonly direction: 'ltr' | 'rtl'
  /** `long`: each text as long as in the wordiest language. */
  readonly texts: 'plain' | 'long'
  /** Pixels; 0 is all there is. */
  readonly width: number
  /** Inside the page with the switches; `bare`: states with a page of their own are only named. */
  readonly frame?: 'whole' | 'bare' | undefined
}

export const widths = [0, 1280, 768, 360] as const

export function parseView(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const one = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === given.get(name))
  return {
    room: given.get('room') ?? '',
    story: given.get('story') ?? undefined,
    state: given.get('state') ?? undefined,
    theme: one('theme', ['light', 'dark']) ?? 'light',
    direction: one('direction', ['ltr', 'rtl']) ?? 'ltr',
    texts: one('texts', ['plain', 'long']) ?? 'plain',
    width: widths.find((width) => String(width) === given.get('width')) ?? 0,
    frame: one('frame', ['whole', 'bare']),
  }
}

export function toHash(view: View): string {
  const given = Object.entries(view).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  )
  return `#${new URLSearchParams(given).toString()}`
}

export function useView(): View {
  return parseView(useSyncExternalStore(follow, () => window.location.hash))
}

function follow(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
