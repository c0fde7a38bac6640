/**
 * Which messages the page failed to show: they come back as plain text, so that none of them can bring
 * every page down that opens it. One that was changed afterwards has been shown well.
 */
export const crashKey = 'mail-composer.crashed'

export const hasCrashed = (id: string): boolean => crashedIds().includes(id)

export function crashedIds(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(crashKey) ?? '[]')
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    return []
  }
}
