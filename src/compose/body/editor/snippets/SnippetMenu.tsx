/**
 * The snippets that a slash finds, at the caret. The text keeps the focus: arrow keys choose, Enter and Tab insert,
 * Escape leaves what was typed.
 */
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useStore } from 'zustand'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'
import { signing, type Signature } from '#compose/body/signature/signing.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'
import { insertSnippet } from './insertSnippet.tsx'
import { SnippetList } from './SnippetList.tsx'
import { matchSnippets } from './snippetQuery.ts'
import { useMenuKeys } from './useMenuKeys.tsx'
import { useSnippetQuery } from './useSnippetQuery.tsx'

export function SnippetMenu({ editor }: { editor: Editor }) {
  const t = useTranslate()
  const id = useId()
  const { snippets, values } = useStore(signing)
  const { prepareImages: prepare } = useInlineImages()
  const { open, dismiss } = useSnippetQuery(editor)
  const [moved, setMoved] = useState({ words: '', index: 0 })
  const words = open?.words ?? ''
  const found = open ? matchSnippets(snippets, words) : []
  const index = moved.words === words ? Math.min(moved.index, found.length - 1) : 0
  const isShown = open !== undefined && found.length > 0

  function insert(snippet: Signature | undefined) {
    if (!open || !snippet) return
    insertSnippet(editor, { html: snippet.html, place: open, values: values?.() ?? {}, prepare })
    dismiss()
  }
  const count = found.length
  const tell = useEffectEvent(() => announce(t('signatures.snippetsFound', { count })))
  useEffect(() => {
    if (isShown) tell()
  }, [isShown])
  useMenuKeys(editor, isShown, {
    move: (by) => setMoved({ words, index: (index + by + count) % count }),
    insert: () => insert(found[index]),
    dismiss,
  })
  if (!isShown) return null
  return <SnippetList {...{ id, editor, found, index }} at={open.from} onChoose={insert} />
}
