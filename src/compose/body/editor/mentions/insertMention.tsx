/** Puts a person's name, as a link to the address, in the place of what was typed to find it, as one step. */
import type { Editor } from '@tiptap/core'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'
import { mentionHref } from '#compose/mentions/mentionLinks.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'

export function insertMention(
  editor: Editor,
  { name, address }: Recipient,
  { from, to }: { readonly from: number; readonly to: number },
) {
  const { doc, schema, tr } = editor.state
  const at = doc.resolve(to)
  const marks = at.marks().filter(({ type }) => type.name !== 'link')
  const link = schema.mark('link', { href: mentionHref(address) })
  const words = schema.text(`@${name ?? address}`, link.addToSet(marks))
  const isApart = /^\s/.test(at.parent.textBetween(at.parentOffset, at.parent.content.size))
  const pieces = isApart ? [words] : [words, schema.text(' ', marks)]
  asStep(editor, () => editor.view.dispatch(tr.replaceWith(from, to, pieces).scrollIntoView()))
}
