/** Opens the system's file picker for one saved message. */
export function pickEml(onPick: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.eml,message/rfc822'
  input.hidden = true
  // Safari forgets a picker whose input is not in the page.
  document.body.append(input)
  input.addEventListener('cancel', () => input.remove())
  input.addEventListener('change', () => {
    input.remove()
    const file = input.files?.[0]
    if (file) onPick(file)
  })
  input.click()
}
