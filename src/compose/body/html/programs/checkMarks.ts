/** Lists to check off, of Google Docs and Confluence: whether an item is done, as a sign before its words. */
export const checkMark = (isChecked: boolean) => (isChecked ? '☑ ' : '☐ ')

export function readCheckMarks(fragment: ParentNode) {
  for (const item of fragment.querySelectorAll('li[role="checkbox"]')) {
    // The box, drawn.
    item.querySelector(':scope > img')?.remove()
    begin(item, item.getAttribute('aria-checked') === 'true')
  }
  for (const item of fragment.querySelectorAll('.inline-task-list > li'))
    begin(item, item.classList.contains('checked'))
}

function begin(item: Element, isChecked: boolean) {
  const line = item.querySelector('p, div') ?? item
  line.prepend(checkMark(isChecked))
}
