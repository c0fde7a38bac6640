/** All that is looked for by typing in the message: snippets, emoji, people. A new one is a line here. */
import type { Editor } from '@tiptap/core'
import { EmojiMenu } from '#compose/body/editor/emoji/EmojiMenu.tsx'
import { MentionMenu } from '#compose/body/editor/mentions/MentionMenu.tsx'
import { SnippetMenu } from '#compose/body/editor/snippets/SnippetMenu.tsx'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'

type Props = { editor: Editor; suggest: Suggest | undefined }

export function TypedMenus({ editor, suggest }: Props) {
  return (
    <>
      <SnippetMenu editor={editor} />
      <EmojiMenu editor={editor} />
      <MentionMenu editor={editor} suggest={suggest} />
    </>
  )
}
