/** What the playground shows: a component by its name, in each of its states. */
import type { ReactNode } from 'react'

export type Story = {
  readonly name: string
  /** By name; drawn below I18nProvider, and below World where it asks for more. */
  readonly states: Readonly<Record<string, () => ReactNode>>
  /** It lies over the page or fills it: each state has a page of its own, so many pixels high. */
  readonly pageHeight?: number
}
