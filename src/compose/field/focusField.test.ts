// @vitest-environment jsdom
/** Where a problem is fixed: the mistake first, then what is written in, then what is pressed. */
import { afterEach, expect, test, vi } from 'vitest'
import { focusField } from './focusField.ts'

afterEach(() => document.body.replaceChildren())

test.each([
  ['a field after its buttons', '<button>Cc</button><input id="wanted">'],
  ['the mistake among fields', '<input><input id="wanted" aria-invalid="true">'],
  ['the chosen one', '<input type="radio"><input id="wanted" type="radio" checked>'],
  ['a button where nothing is written', '<p>Files</p><button id="wanted">Attach</button>'],
])('%s', async (_, html) => {
  document.body.innerHTML = `<div data-field="cc"><input></div><div data-field="to">${html}</div>`
  focusField(document.body, 'to')
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('wanted'))
})

test('a field in two parts: the first part that has one', async () => {
  document.body.innerHTML =
    '<div data-field="files"><p></p></div><div data-field="files"><button id="wanted"></button></div>'
  focusField(document.body, 'files')
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('wanted'))
})
