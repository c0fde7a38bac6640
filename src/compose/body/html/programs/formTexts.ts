/** What a form showed: words that were typed or chosen, and whether a box was checked. Nothing can be filled in. */
import { checkMark } from './checkMarks.ts'

const controls = 'input, select, textarea, button, label'
export const formTags = ['form', 'option', 'optgroup', ...controls.split(', ')]
export const formAttributes = ['checked', 'selected', 'multiple']

export function readForms(fragment: ParentNode) {
  for (const control of [...fragment.querySelectorAll(controls)].reverse())
    control.replaceWith(' ', ...shownBy(control), ' ')
  for (const form of fragment.querySelectorAll('form')) {
    const division = document.createElement('div')
    division.append(...form.childNodes)
    form.replaceWith(division)
  }
  for (const option of [...fragment.querySelectorAll('option, optgroup')].reverse())
    option.replaceWith(...option.childNodes)
}

function shownBy(control: Element): (string | ChildNode)[] {
  if (control.tagName === 'INPUT') return [inputText(control)]
  if (control.tagName === 'SELECT') return [chosenIn(control)]
  return [...control.childNodes]
}

function inputText(input: Element): string {
  const type = input.getAttribute('type')?.toLowerCase() ?? 'text'
  if (type === 'checkbox') return checkMark(input.hasAttribute('checked'))
  if (type === 'radio') return input.hasAttribute('checked') ? '◉ ' : '○ '
  return /^(?:hidden|password|file|image)$/.test(type) ? '' : (input.getAttribute('value') ?? '')
}

function chosenIn(select: Element): string {
  const options = [...select.querySelectorAll('option')]
  const chosen = options.filter((option) => option.hasAttribute('selected'))
  const shown = chosen.length > 0 || select.hasAttribute('multiple') ? chosen : options.slice(0, 1)
  return shown.map(({ textContent }) => textContent?.trim()).join(', ')
}
