/** Where a key leads in rows of cells, as WAI-ARIA's grid has it; nothing for a key that is none of them. */
type Press = { readonly key: string; readonly ctrlKey: boolean; readonly target: unknown }

export function moveInRows<Cell>(
  rows: readonly (readonly Cell[])[],
  { key, ctrlKey, target }: Press,
): Cell | undefined {
  const row = rows.findIndex((cells) => cells.includes(target as Cell))
  const column = rows[row]?.indexOf(target as Cell) ?? 0
  const cells = rows[row] ?? []
  const below = (by: number) => {
    const next = rows[Math.min(Math.max(row + by, 0), rows.length - 1)] ?? []
    return next[Math.min(column, next.length - 1)]
  }
  switch (key) {
    case 'ArrowRight':
      return cells[column + 1] ?? rows[row + 1]?.[0]
    case 'ArrowLeft':
      return cells[column - 1] ?? rows[row - 1]?.at(-1)
    case 'ArrowDown':
      return below(1)
    case 'ArrowUp':
      return below(-1)
    case 'PageDown':
      return below(5)
    case 'PageUp':
      return below(-5)
    case 'Home':
      return ctrlKey ? rows[0]?.[0] : cells[0]
    case 'End':
      return ctrlKey ? rows.at(-1)?.at(-1) : cells.at(-1)
    default:
      return undefined
  }
}
