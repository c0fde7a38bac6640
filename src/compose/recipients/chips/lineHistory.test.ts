/** Every change of the three fields is undone and redone, in order, and nothing else is. */
import { expect, test } from 'vitest'
import { recipientLinesOf } from '#compose/message/recipientLinesOf.ts'
import { createMessageStore } from '#compose/message/messageStore.ts'
import { historyOf } from './lineHistory.ts'

const ada = { address: 'ada@x.org' }
const bob = { address: 'bob@y.org' }

function setUp() {
  const store = createMessageStore()
  const lines = recipientLinesOf(store)
  const { edit } = store.getState()
  return { lines, edit, history: historyOf(lines), store }
}

test('adding, moving and removing are undone and redone in order', () => {
  const { lines, edit, history } = setUp()
  const states = [lines.read()]
  edit({ type: 'recipientsAdded', field: 'to', entries: [ada, bob] })
  states.push(lines.read())
  lines.write({ to: [ada], cc: [bob] })
  states.push(lines.read())
  edit({ type: 'recipientRemoved', field: 'cc', index: 0 })
  states.push(lines.read())
  for (const state of states.slice(0, -1).reverse()) {
    expect(history.undo()).toBe(true)
    expect(lines.read()).toEqual(state)
  }
  expect(history.undo()).toBe(false)
  for (const state of states.slice(1)) {
    expect(history.redo()).toBe(true)
    expect(lines.read()).toEqual(state)
  }
  expect(history.redo()).toBe(false)
})

test('what else is edited stays, and is no step', () => {
  const { edit, history, store } = setUp()
  edit({ type: 'recipientsAdded', field: 'to', entries: [ada] })
  edit({ type: 'subjectTyped', subject: 'Plans' })
  expect(history.undo()).toBe(true)
  expect(store.getState().message).toMatchObject({ to: [], subject: 'Plans' })
})

test('a new change ends what could be redone; all fields share one history', () => {
  const { lines, edit, history } = setUp()
  edit({ type: 'recipientsAdded', field: 'to', entries: [ada] })
  history.undo()
  edit({ type: 'recipientsAdded', field: 'cc', entries: [bob] })
  expect(historyOf(lines).redo()).toBe(false)
  expect(lines.read()).toEqual({ to: [], cc: [bob], bcc: [] })
})
