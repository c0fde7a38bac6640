/** What a piece of text can be: the usual marks, and one mark for each style of textStyles.ts. */
import { Mark } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Code } from '@tiptap/extension-code'
import { Italic } from '@tiptap/extension-italic'
import { Strike } from '@tiptap/extension-strike'
import { Underline } from '@tiptap/extension-underline'
import { textStyles, type TextStyle } from '#compose/body/document/textStyles.ts'
import { Link } from './Link.tsx'

// Their keys are in shortcuts.ts, for every layout (shortcutKeys.tsx); what typed signs become is in typedFormats.tsx.
const withoutInputRules = {
  addKeyboardShortcuts: () => ({}),
  addInputRules: () => [],
  addPasteRules: () => [],
}

const raised = (name: string, tag: string, other: string) =>
  Mark.create({
    name,
    excludes: `${name} ${other}`,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })

const dataName = (name: string) =>
  `data-${name.replaceAll(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`

/** Colours are shown lighter in the dark theme (EditorText.css); what is sent is the value. */
const styled = ({ name, css, isValue }: TextStyle) =>
  Mark.create({
    name,
    addAttributes: () => ({
      value: {
        default: null,
        parseHTML: (element: HTMLElement) => {
          const value = element.getAttribute(dataName(name)) ?? ''
          return isValue(value) ? value : null
        },
      },
    }),
    parseHTML: () => [{ tag: `span[${dataName(name)}]`, consuming: false }],
    renderHTML: ({ HTMLAttributes: { value } }) => [
      'span',
      { [dataName(name)]: value, style: `${css}:${value}; --${name}:${value}` },
      0,
    ],
  })

export const marks = [
  Link,
  ...textStyles.map(styled),
  ...[Bold, Italic, Underline, Strike].map((mark) => mark.extend(withoutInputRules)),
  raised('subscript', 'sub', 'superscript'),
  raised('superscript', 'sup', 'subscript'),
  Code.extend({ ...withoutInputRules, excludes: 'code' }),
]
