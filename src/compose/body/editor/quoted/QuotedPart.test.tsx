// @vitest-environment jsdom
/** What is kept is shown closed off: nothing loads, leads away or runs, and it can be taken out. */
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { preserveBody } from '#compose/body/quoted.ts'
import { InlineImagesProvider } from '#compose/body/InlineImagesContext.tsx'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { QuotedPart } from './QuotedPart.tsx'
import { contentIdsIn, toShownHtml } from '#compose/body/html/toShownHtml.ts'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function shown(html: string, inlineImages: Record<string, string> = {}) {
  const holder = document.createElement('div')
  holder.append(toShownHtml(html, new Map(Object.entries(inlineImages))))
  return holder
}

test.each([
  ['<p>a<script>alert(1)</script></p>'],
  ['<img src="https://spy.example/1.gif" srcset="https://spy.example/2.gif 2x">'],
  ['<a href="https://x.org" ping="https://spy.example">a</a>'],
  ['<a href="javascript:alert(1)">a</a>'],
  ['<table background="https://spy.example/1.gif"><tr><td>a</td></tr></table>'],
  ['<p style="background:url(https://spy.example/1.gif)">a</p>'],
  ['<p style="background:u\\72l(https://spy.example/1.gif)">a</p>'],
  ['<iframe src="https://spy.example"></iframe><object data="https://spy.example"></object>'],
  ['<form action="https://spy.example"><input name="q" autofocus></form>'],
  ['<svg><image href="https://spy.example/1.png"/></svg>'],
  ['<link rel="stylesheet" href="https://spy.example/1.css"><base href="https://spy.example">'],
  ['<video poster="https://spy.example/1.png" src="https://spy.example/1.mp4"></video>'],
  ['<p onclick="alert(1)">a</p>'],
  ['<style>@import "https://spy.example/1.css"</style><p>a</p>'],
])('%s can do nothing', (html) => {
  const holder = shown(html)
  const all = holder.innerHTML.toLowerCase()
  expect(all).not.toMatch(/spy\.example\/\d|script|onclick|<iframe|<input|<object|<link|<base/)
  expect(holder.querySelector('[href], [srcset], [autofocus]')).toBeNull()
  for (const { src } of holder.querySelectorAll('img')) expect(src).toBe('')
})

test('colours and tables are seen', () => {
  const cell = shown(
    '<table><tr><td style="color:red;position:fixed">a</td></tr></table>',
  ).querySelector('td')
  expect(cell?.style.color).toBe('red')
  expect(cell?.style.position).toBe('')
})

test('pictures of the message itself are named and put in', () => {
  const html = '<img src="cid:a%40x"><img src="CID:b@x"><img src="cid:a@x">'
  expect(contentIdsIn(html)).toEqual(['a@x', 'b@x'])
  const sources = [...shown(html, { 'a@x': 'blob:1' }).querySelectorAll('img')]
  expect(sources.map((image) => image.getAttribute('src'))).toEqual(['blob:1', null, 'blob:1'])
})

const answer =
  '<html><body><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Megan Bowen &lt;m@x.org&gt;<br><b>Sent:</b> Thursday 16:20</div>Shall we?</body></html>'

function open(content: string, fetchPicture?: (id: string) => Promise<Blob | undefined>) {
  const [onRemove, onEdit] = [vi.fn(), vi.fn()]
  render(
    <I18nProvider>
      <InlineImagesProvider value={{ fetchPicture }}>
        <QuotedPart
          body={preserveBody({ contentType: 'html', content })}
          {...{ onRemove, onEdit }}
        />
      </InlineImagesProvider>
    </I18nProvider>,
  )
  const region = screen.getByRole('region', { name: 'Original message' })
  const root = () => region.querySelector('.quoted-part-page')?.shadowRoot
  return { onRemove, onEdit, root }
}

test('it lies in a shadow root, and says that it is kept', async () => {
  const { root, onRemove } = open('<html><body><hr><b>Hi</b></body></html>')
  expect(root()?.textContent).toBe('Hi')
  expect(screen.getByText(/will be included below your text/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Remove original' }))
  expect(onRemove).toHaveBeenCalledOnce()
})

test('a message that is answered is folded: who wrote it and when; unfolded it can be taken into the text', async () => {
  const { root, onEdit } = open(answer)
  const fold = screen.getByRole('button', { name: 'Show quoted text', expanded: false })
  expect(screen.getByText('Megan Bowen, Thursday 16:20')).toBeTruthy()
  expect(root()).toBeUndefined()
  expect(screen.queryByRole('button', { name: 'Remove original' })).toBeNull()
  await userEvent.click(fold)
  expect(fold.getAttribute('aria-expanded')).toBe('true')
  expect(root()?.textContent).toContain('Shall we?')
  await userEvent.click(screen.getByRole('button', { name: 'Edit original' }))
  expect(onEdit).toHaveBeenCalledOnce()
  await userEvent.click(fold)
  expect(root()).toBeUndefined()
})

test('one that takes long to be shown is folded, and never taken into the text', async () => {
  const { root } = open(`<p>${'word '.repeat(500_000)}</p>`)
  expect(root()).toBeUndefined()
  expect(screen.getByText(/will be included below your text/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Show quoted text' }))
  expect(root()?.textContent).toContain('word word')
  expect(screen.queryByRole('button', { name: 'Edit original' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Remove original' })).toBeTruthy()
})

test('on paper it is unfolded', () => {
  const { root } = open(answer)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(root()?.textContent).toContain('Shall we?')
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(root()).toBeUndefined()
})

test('pictures are fetched only when asked for', async () => {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL() {} }),
  )
  const fetchPicture = vi.fn(() => Promise.resolve(new Blob(['x'])))
  const { root } = open('<img src="cid:a@x">', fetchPicture)
  expect(fetchPicture).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Show images' }))
  await waitFor(() => expect(root()?.querySelector('img')?.getAttribute('src')).toBe('blob:x'))
  expect(screen.queryByRole('button', { name: 'Show images' })).toBeNull()
})

test.each([
  '<html><frameset cols="1,1"><frame src="q.html"></frameset></html>',
  '<script>draw()</script>',
  '<html><head><title>Only a title</title></head></html>',
])('a part of which nothing can be shown says so: %s', async (html) => {
  const { onRemove } = open(html)
  expect(screen.getByText(/nothing in it to show here/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Remove original' }))
  expect(onRemove).toHaveBeenCalledOnce()
})
