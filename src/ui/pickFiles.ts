/** Opens the system's file picker. `accept` as in HTML; without `isMultiple` for one file. */
type Options = { readonly accept?: string; readonly isMultiple?: boolean }

export function pickFiles(
  { accept = '', isMultiple = false }: Options,
  onPick: (files: readonly File[]) => void,
): void {
  const input = document.createElement('input')
  Object.assign(input, { type: 'file', accept, multiple: isMultiple, hidden: true })
  // Safari forgets a picker whose input is not in the page.
  document.body.append(input)
  input.addEventListener('cancel', () => input.remove())
  input.addEventListener('change', () => {
    input.remove()
    onPick([...(input.files ?? [])])
  })
  input.click()
}
