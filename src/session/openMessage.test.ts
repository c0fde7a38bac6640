// @vitest-environment jsdom
/** A letter that makes room for another is kept, unless it lies in the mailbox as it is. */
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'
import { toStampedMessage, type Letter } from '#delivery/core/outgoingMessage.ts'
import type { DraftId } from '#graph/mail.ts'
import { openDevice } from '#storage/database.ts'
import { createBootStore } from '#access/startup.ts'
import { createDesk, layOnDesk, readLetter } from './composeSession.ts'
import { openMessage } from '#eml/openImported.ts'
import { startKeeping } from '#recovery/startRecovery.ts'
import { isAtRisk, takePlace } from './openMessage.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
})

const letterOf = (id: string, message: Partial<ComposedMessage> = {}): Letter => ({
  id,
  stamp: { internetMessageId: `<${id}@b>`, letterId: id },
  message: { ...emptyMessage, ...message },
})

function saved(letter: Letter): Letter {
  const written = toStampedMessage(letter)
  const id = letter.id as DraftId
  const draft = { id, accountId: 'a', written, attached: {}, inDoubt: [], isKept: true }
  return { ...letter, draft }
}

async function setUp(letter: Letter, { keeps = true } = {}) {
  const desk = createDesk()
  const bootStore = createBootStore()
  bootStore.setState({ step: 'misconfigured', problems: [] }, true)
  if (keeps) {
    const keeping = startKeeping(desk, bootStore)
    desk.setState({ keeping })
    await keeping.settled
  }
  layOnDesk(desk, { ...letter, draft: letter.draft })
  const device = await openDevice()
  async function keptIds() {
    await desk.getState().keeping?.flush()
    // Taking a letter off the device is waited for by nobody.
    await new Promise((resolve) => setTimeout(resolve, 50))
    return (await device.records()).map((one) => (one as { id: string }).id)
  }
  return { desk, keptIds }
}

test('a letter with text is put aside and stays on this device', async () => {
  const { desk, keptIds } = await setUp(letterOf('old', { subject: 'Mine' }))
  expect(await isAtRisk(desk)).toBe(false)
  takePlace(desk, letterOf('new', { subject: 'Other' }))
  expect(readLetter(desk).id).toBe('new')
  expect((await keptIds()).sort()).toEqual(['new', 'old'])
})

test('one that lies in the mailbox as it is leaves this device', async () => {
  const { desk, keptIds } = await setUp(saved(letterOf('old', { subject: 'Mine' })))
  takePlace(desk, letterOf('new', { subject: 'Other' }))
  expect(await keptIds()).toEqual(['new'])
})

test('a message from a file makes the same difference', async () => {
  const { desk, keptIds } = await setUp(saved(letterOf('old', { subject: 'Mine' })))
  openMessage(desk, { ...emptyMessage, subject: 'From a file' })
  expect(readLetter(desk).message.subject).toBe('From a file')
  expect(await keptIds()).toEqual([readLetter(desk).id])
})

test.each<[string, Letter, boolean]>([
  ['with text', letterOf('old', { subject: 'Mine' }), true],
  ['without', letterOf('old'), false],
  ['that is saved as it is', saved(letterOf('old', { subject: 'Mine' })), false],
])('where nothing is kept, a letter %s is at risk: %#', async (_, letter, expected) => {
  const { desk } = await setUp(letter, { keeps: false })
  expect(await isAtRisk(desk)).toBe(expected)
})
