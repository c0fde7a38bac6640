/**
 * The day a key goes to in a month's grid (WAI-ARIA APG: date picker dialog). Arrows follow the eye:
 * where the page reads from the right, Left is the next day.
 */
import { addDays, addMonths, isKnown, startOfWeek } from './days.ts'

type Press = { readonly key: string; readonly shiftKey: boolean }

type Grid = { readonly firstDay: number; readonly isRightToLeft: boolean }

export function dayFor({ key, shiftKey }: Press, day: string, grid: Grid): string | undefined {
  const wanted = target(key, shiftKey, day, grid)
  return wanted !== undefined && isKnown(wanted) ? wanted : undefined
}

function target(key: string, shiftKey: boolean, day: string, grid: Grid): string | undefined {
  const forward = grid.isRightToLeft ? -1 : 1
  const months = shiftKey ? 12 : 1
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -forward)
    case 'ArrowRight':
      return addDays(day, forward)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return startOfWeek(day, grid.firstDay)
    case 'End':
      return addDays(startOfWeek(day, grid.firstDay), 6)
    case 'PageUp':
      return addMonths(day, -months)
    case 'PageDown':
      return addMonths(day, months)
    default:
      return undefined
  }
}
