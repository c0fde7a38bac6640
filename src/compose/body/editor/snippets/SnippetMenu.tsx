/** The snippets that a slash finds, at the caret. */
import type { Editor } from '@tiptap/core'
import { useStore } from 'zustand'
import { TypedMenu } from '#compose/body/editor/typedMenu/TypedMenu.tsx'
import { useTypedQuery } from '#compose/body/editor/typedMenu/useTypedQuery.tsx'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'
import { signing } from '#compose/body/signature/signing.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { insertSnippet } from './insertSnippet.tsx'
import { matchSnippets, readQuery } from './snippetQuery.ts'

export function SnippetMenu({ editor }: { editor: Editor }) {
  const t = useTranslate()
  const { snippets, values } = useStore(signing)
  const { prepareImages: prepare } = useInlineImages()
  const query = useTypedQuery(editor, readQuery)
  const { open } = query
  const found = open ? matchSnippets(snippets, open.words) : []

  function insert(html: string | undefined) {
    if (!open || html === undefined) return
    insertSnippet(editor, { html, place: open, values: values?.() ?? {}, prepare })
  }
  return (
    <TypedMenu
      {...{ editor, query }}
      label={t('signatures.snippets')}
      found={found.map(({ id, name }) => ({ key: id, name: name || t('signatures.unnamed') }))}
      said={t('signatures.snippetsFound', { count: found.length })}
      onChoose={(index) => insert(found[index]?.html)}
    />
  )
}
