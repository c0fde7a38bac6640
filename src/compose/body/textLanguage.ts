/** The language the text is written in, for spell checking: its sender's choice, if there is one. */
import { createStore } from 'zustand/vanilla'

type TextLanguage = { readonly language: string | undefined }

export const textLanguage = createStore<TextLanguage>(() => ({ language: undefined }))
