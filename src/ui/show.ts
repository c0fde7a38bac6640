/** Shows a notice or a dialog of an action in its place on the page; with nothing, takes it away. */
import type { ReactNode } from 'react'

export type Show = (surface?: ReactNode) => void
