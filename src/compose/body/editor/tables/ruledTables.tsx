/** A table whose columns can be drawn wider, which knows whether it has lines (EditorObjects.css). */
import type { Node } from '@tiptap/pm/model'
import { TableView } from '@tiptap/pm/tables'

class RuledTableView extends TableView {
  constructor(node: Node, cellMinWidth: number) {
    super(node, cellMinWidth)
    this.showLines(node)
  }

  override update(node: Node): boolean {
    const isSame = super.update(node)
    if (isSame) this.showLines(node)
    return isSame
  }

  private showLines({ attrs }: Node) {
    const borders = attrs['borders'] as string | null
    if (borders) this.table.dataset['borders'] = borders
    else delete this.table.dataset['borders']
  }
}

export const ruledTables = RuledTableView
