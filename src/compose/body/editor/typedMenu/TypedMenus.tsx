/** All that is looked for by typing in the message: snippets, emoji. A new one is a line here. */
import type { Editor } from '@tiptap/core'
import { EmojiMenu } from '#compose/body/editor/emoji/EmojiMenu.tsx'
import { SnippetMenu } from '#compose/body/editor/snippets/SnippetMenu.tsx'

export function TypedMenus({ editor }: { editor: Editor }) {
  return (
    <>
      <SnippetMenu editor={editor} />
      <EmojiMenu editor={editor} />
    </>
  )
}
