/** Lists: with their kind of number or bullet, and begun by "- " or "1. " only. */
import { wrappingInputRule } from '@tiptap/core'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'

const noKeys = { addKeyboardShortcuts: () => ({}) }

const type = {
  default: null,
  parseHTML: (element: HTMLElement) => element.dataset['type'] ?? null,
  renderHTML: ({ type }: Record<string, unknown>) => (type ? { 'data-type': String(type) } : {}),
}

const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      // Where there is nothing to sink or lift, Tab leaves the editor.
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

/** "- " begins a list; a star or a plus at the start of a line stays as typed. */
const BulletedList = BulletList.extend({
  ...noKeys,
  addAttributes: () => ({ type }),
  addInputRules() {
    return [wrappingInputRule({ find: /^-\s$/, type: this.type })]
  },
})

/** Only "1. " begins a list: "24. Dezember" is a date. Nor do pasted lines that begin with numbers. */
const NumberedList = OrderedList.extend({
  ...noKeys,
  addAttributes() {
    return { ...this.parent?.(), type }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })]
  },
  addProseMirrorPlugins: () => [],
})

/** Backspace and Delete. Tab below a list would take an empty line into it, and nobody could leave the text there. */
const Joints = ListKeymap.extend({
  addKeyboardShortcuts() {
    const { Tab: _, ...keys } = this.parent?.() ?? {}
    return keys
  },
})

export const lists = [BulletedList, NumberedList, Item, Joints]
