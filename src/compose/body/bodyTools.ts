/**
 * What menus and the command palette do with the text: written by the editor of the open message, gone with it. One
 * for the page, as there is one message on it.
 */
import { createStore } from 'zustand/vanilla'

export type CountedText = {
  readonly all: string
  /** Empty where nothing is selected. */
  readonly selected: string
}

type BodyTools = {
  readonly find?: () => void
  readonly text?: () => CountedText
}

export const bodyTools = createStore<BodyTools>(() => ({}))
