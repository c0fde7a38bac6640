// @vitest-environment jsdom
/** An at sign at the start of a word finds people; one of them becomes a link in its place, and nothing else changes. */
import type { Editor } from '@tiptap/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBodyEditor, readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { mentioning } from '#compose/mentions/mentioning.ts'
import type { Recipient } from '#compose/recipients/recipients.ts'
import { isBegunBy } from '#compose/recipients/suggestions/isBegunBy.ts'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { MentionMenu } from './MentionMenu.tsx'

const adele = { address: 'AdeleV@contoso.com', name: 'Adele Vance' }
const alex = { address: 'AlexW@contoso.com', name: 'Alex Wilber' }
const suggest: Suggest = (query, _signal, onAnswer) =>
  onAnswer({ people: [adele, alex].filter((one) => isBegunBy(one, query)) })

let editor: Editor
let added: Recipient[]

function begin(text = 'Hi ') {
  editor = createBodyEditor({ text, anchor: text.length, head: text.length }, () => undefined)
  document.body.append(editor.view.dom)
  render(<MentionMenu editor={editor} suggest={suggest} />)
}

beforeEach(() => {
  fillGapsOfJsdom()
  Element.prototype.scrollIntoView = () => undefined
  added = []
  mentioning.setState({ people: () => [alex], add: (person) => added.push(person) > 0 })
})
afterEach(() => {
  cleanup()
  editor.destroy()
})

const type = (text: string) =>
  [...text].forEach((sign) => act(() => editor.view.dispatch(editor.state.tr.insertText(sign))))
const press = (key: string) => act(() => void fireEvent.keyDown(editor.view.dom, { key }))
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const html = () => readCopy(editor).html

test('at once who gets the message, then who is suggested; nobody twice', () => {
  begin()
  type('@')
  expect(options()).toEqual(['Alex WilberAlexW@contoso.com'])
  type('a')
  expect(options()).toEqual(['Alex WilberAlexW@contoso.com', 'Adele VanceAdeleV@contoso.com'])
  type('dele')
  expect(options()).toEqual(['Adele VanceAdeleV@contoso.com'])
})

test('chosen by Enter it is a link and a blank, one step, and the person is told of', () => {
  begin()
  type('@ade')
  press('Enter')
  const link = '<a href="mailto:AdeleV@contoso.com">@Adele Vance</a>'
  expect(html()).toBe(`Hi ${link}&nbsp;`)
  expect(added).toEqual([adele])
  act(() => void editor.commands.undo())
  expect(html()).toBe('Hi @ade')
  act(() => void editor.commands.redo())
  type('look')
  expect(html()).toBe(`Hi ${link} look`)
  expect(readCopy(editor).text).toBe('Hi @Adele Vance look')
})

test('in front of a blank none is added, and the look of the line stays', () => {
  begin('')
  act(() => void editor.commands.setContent(null))
  act(() => void editor.chain().toggleBold().insertContent('Hi  there').setTextSelection(4).run())
  type('@ade')
  press('Tab')
  expect(html()).toBe(
    '<b>Hi </b><a href="mailto:AdeleV@contoso.com"><b>@Adele Vance</b></a><b> there</b>',
  )
})

test('after a blank Enter is the text’s; an address that is typed asks for nobody', () => {
  begin()
  type('@adele ')
  expect(options()).toEqual([])
  type('v')
  expect(options()).toHaveLength(1)
  press('Escape')
  expect(html()).toBe('Hi @adele v')
  type(' info@a')
  expect(options()).toEqual([])
  expect(added).toEqual([])
})
