/** A link in the message: an address and nothing else. Text typed at its end is outside of it. */
import { Mark } from '@tiptap/core'
import { isMailLink } from '#compose/body/link/linkAddress.ts'

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => (isMailLink(element.getAttribute('href') ?? '') ? null : false),
      },
    ]
  },
  renderHTML: ({ HTMLAttributes: { href } }) => ['a', { href: href as unknown }, 0],
})
