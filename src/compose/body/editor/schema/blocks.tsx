/** The blocks of a message: lines, headings, quotes, code, rules, and divisions of other programs. */
import { Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { CodeBlock } from '@tiptap/extension-code-block'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { Paragraph } from '@tiptap/extension-paragraph'

// Their keys are in shortcuts.ts, for every layout (shortcutKeys.tsx); what typed signs become is in typedFormats.tsx.
const withoutInputRules = {
  addKeyboardShortcuts: () => ({}),
  addInputRules: () => [],
  addPasteRules: () => [],
}

/** A line. `tag`: a <p> has space around it where mail is read, a <div> has none. */
const Line = Paragraph.extend({
  ...withoutInputRules,
  addAttributes: () => ({
    tag: {
      default: 'div',
      parseHTML: (element: HTMLElement) => (element.tagName === 'P' ? 'p' : 'div'),
      renderHTML: ({ tag }: Record<string, unknown>) => (tag === 'p' ? { 'data-tag': 'p' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'p' }, { tag: 'div' }],
})

const Title = Heading.extend(withoutInputRules).configure({ levels: [1, 2, 3, 4, 5, 6] })
const Quote = Blockquote.extend(withoutInputRules)
const Rule = HorizontalRule.extend(withoutInputRules)

/** Two empty lines, or an arrow down at the end, leave it. Tab is nobody's key, and Ctrl+Alt is AltGr. */
const Code = CodeBlock.extend({
  ...withoutInputRules,
  marks: '',
  addKeyboardShortcuts() {
    const unwanted = ['Tab', 'Shift-Tab', 'Mod-Alt-c']
    const keys = Object.entries(this.parent?.() ?? {})
    return Object.fromEntries(keys.filter(([key]) => !unwanted.includes(key)))
  },
})

/** What another program put around several blocks, or the signature of the sender. */
const Division = Node.create({
  name: 'division',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    signature: {
      default: false,
      parseHTML: ({ dataset }: HTMLElement) => dataset['signature'] !== undefined,
      renderHTML: ({ signature }: Record<string, unknown>) =>
        signature ? { 'data-signature': '' } : {},
    },
  }),
  parseHTML: () => [{ tag: 'div[data-division]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-division': '' }, 0],
})

export const blocks = [Line, Title, Quote, Code, Rule, Division]
