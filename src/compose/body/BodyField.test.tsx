// @vitest-environment jsdom
/** The plain field, and the editor taking over from it, as far as a page without layout shows. */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { FlushProvider } from '#compose/field/FlushContext.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { noBody, type Body, type BodyCopy } from './bodyValue.ts'
import { BodyField } from './BodyField.tsx'

const flushes = new Set<() => void>()
let copies: BodyCopy[] = []

type Shown = { body?: Body; error?: string; isLocked?: boolean }

function Page({ body = noBody, error, isLocked = false }: Shown) {
  return (
    <I18nProvider>
      <FlushProvider flushes={flushes}>
        <BodyField {...{ body, error, isLocked }} onType={(copy) => void copies.push(copy)} />
      </FlushProvider>
    </I18nProvider>
  )
}

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  copies = []
})

function flush(): BodyCopy | undefined {
  act(() => flushes.forEach((each) => each()))
  return copies.at(-1)
}

function field(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Message body' })
}

/** In one go: the editor may come between two keys, and this page has no keyboard. */
function type(value: string) {
  fireEvent.input(field(), { target: { value } })
}

async function editor(): Promise<HTMLElement> {
  await waitFor(() => expect(field().getAttribute('contenteditable')).toBe('true'))
  return field()
}

test('the first HTML is a plain field with the toolbar in its place', () => {
  const html = renderToString(<Page />)
  expect(html).toContain('<textarea')
  expect(html).toContain('role="toolbar"')
  expect(html).not.toContain('style=')
})

test('a locked text is scrolled by keys, one that is not is itself a stop', () => {
  const { rerender, container } = render(<Page isLocked />)
  const scroller = () => container.querySelector<HTMLElement>('.body-field-scroll')
  expect(scroller()?.tabIndex).toBe(0)
  rerender(<Page />)
  expect(scroller()?.tabIndex).toBe(-1)
})

test('what is typed at once is handed over on flush', () => {
  render(<Page />)
  type('a\nb')
  expect(flush()).toEqual({ html: '<div>a</div><div>b</div>', text: 'a\nb' })
  expect(flush()).toEqual({ html: '<div>a</div><div>b</div>', text: 'a\nb' })
  expect(copies).toHaveLength(1)
})

test('what is typed is handed over when typing pauses', async () => {
  render(<Page />)
  type('ab')
  expect(copies).toEqual([])
  await waitFor(() => expect(copies).toEqual([{ html: 'ab', text: 'ab' }]))
})

test('text from before any script is taken from the page', async () => {
  const root = document.body.appendChild(document.createElement('div'))
  root.innerHTML = renderToString(<Page />)
  const plain = root.querySelector('textarea')
  if (plain) plain.value = 'early\n\nbird'
  render(<Page />, { container: root, hydrate: true })
  expect(copies).toEqual([
    { html: '<div>early</div><div><br></div><div>bird</div>', text: 'early\n\nbird' },
  ])
  expect((await editor()).textContent).toBe('earlybird')
})

test('the editor takes over text and focus, and types no copy by that', async () => {
  render(<Page />)
  field().focus()
  type('hello')
  flush()
  const text = await editor()
  expect(text.textContent).toBe('hello')
  expect(document.activeElement).toBe(text)
  expect(screen.getByRole('button', { name: 'Bold' }).matches(':disabled')).toBe(false)
  expect(copies).toHaveLength(1)
})

const longText = 'word '.repeat(25_000)

test.each([
  ['a short message is laid out whole', 'hello', 0, false],
  ['a long message is laid out where it is looked at', longText, 0, true],
  ['a long message that was scrolled is laid out whole', longText, 100, false],
])('%s', async (_, text, scrolled, isPartial) => {
  render(<Page />)
  type(text)
  field().scrollTop = scrolled
  expect((await editor()).classList.contains('editor-text-long')).toBe(isPartial)
})

test('the editor waits for a composition to end', async () => {
  render(<Page />)
  fireEvent.compositionStart(field())
  await import('./editor/bodyEditor.tsx')
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(field().tagName).toBe('TEXTAREA')
  fireEvent.compositionEnd(field())
  expect((await editor()).tagName).toBe('DIV')
})

test('a formatted message cannot lose its formatting to the plain field', async () => {
  const body: Body = { format: 'html', html: 'a <b>b</b>', text: 'a b' }
  render(<Page body={body} />)
  expect(field().hasAttribute('readonly')).toBe(true)
  expect((await editor()).innerHTML).toContain('<strong>b</strong>')
  expect(copies).toEqual([])
})

test('the editor has a name, a role and its error', async () => {
  const { rerender } = render(<Page />)
  const text = await editor()
  expect(text.getAttribute('aria-multiline')).toBe('true')
  rerender(<Page error="Too long." />)
  expect(text.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(text.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Too long.',
  )
  rerender(<Page />)
  expect(text.hasAttribute('aria-invalid')).toBe(false)
})
