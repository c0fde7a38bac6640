/** In which folder an account keeps its templates, by the folder’s id; remembered on this device. */
const keyOf = (accountId: string) => `mail-composer.templates.${accountId}`

export function recallTemplateFolder(accountId: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(accountId)) ?? undefined
  } catch {
    return undefined
  }
}

/** A device that keeps nothing asks again the next time. */
export function rememberTemplateFolder(accountId: string, folder: string): void {
  try {
    localStorage.setItem(keyOf(accountId), folder)
  } catch {
    return
  }
}
