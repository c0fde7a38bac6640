/**
 * What older versions have stored on a device opens, and comes to its end exactly once. The records were
 * written by commit f898679, at every step of a delivery, with the mailboxes as they were at that moment.
 */
import { readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { beforeAll, expect, test } from 'vitest'
import type { StoreSnapshot } from '#sandbox/mailbox/snapshot.ts'
import { isFile } from '#compose/attachments/attachments.ts'
import { recipients } from './judge/judge.ts'
import { bringToEnd } from './play.ts'
import { startDriver } from './driver.ts'
import { scopes } from './tab/tabScope.ts'
import type { World } from './types.ts'
import { prepare } from './world/prepare.ts'
import { createWorld, noFigures } from './world/world.ts'

type OldMessage = {
  readonly id: string
  readonly message: { readonly subject: string; readonly attachments: readonly { name: string }[] }
}

type Life = {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly version: number
  readonly letters: readonly OldMessage[]
  readonly files: readonly { key: [string, string]; size: number; fill: number; type: string }[]
  readonly mailboxes: StoreSnapshot
}

const lives = JSON.parse(readFileSync('soak/records/f898679.json', 'utf8')) as Record<string, Life>

beforeAll(prepare)

/** The stores as that version made them, and what was in them. */
async function store(world: World, { version, letters, files }: Life): Promise<void> {
  const work = scopes.run(world.elsewhere, async () => {
    const db = await openDB('mail-composer', version, {
      upgrade(opened) {
        opened.createObjectStore('letters', { keyPath: 'id' })
        opened.createObjectStore('files')
      },
    })
    for (const message of letters) await db.put('letters', message)
    for (const { key, size, fill, type } of files) {
      await db.put('files', new Blob([new Uint8Array(size).fill(fill)], { type }), key)
    }
    db.close()
  })
  let isDone = false
  void work.finally(() => (isDone = true))
  await world.clock.until(() => isDone, 10_000)
  await work
}

test.each(Object.keys(lives))('%s', { timeout: 60_000 }, async (name) => {
  const life = lives[name]!
  const world = createWorld(noFigures())
  await world.clock.pass(life.now - world.clock.now())
  world.sandbox.store.restore(life.mailboxes)
  await store(world, life)
  const bytesOf = ({ size, fill }: Life['files'][number]) => new Uint8Array(size).fill(fill)
  const files = new Map(life.files.map((file) => [file.key[1], bytesOf(file)]))
  const driver = await startDriver(world, files)
  for (const { id, message } of life.letters) {
    await driver.restore(id)
    const { message: back } = driver.message()
    expect(back.subject).toBe(message.subject)
    expect(back.attachments.filter(isFile).map((one) => one.name)).toEqual(
      message.attachments.map((one) => one.name),
    )
  }
  await bringToEnd(driver)
  for (const { id, message } of life.letters) {
    const inbox = world.sandbox.store.mailbox(
      world.sandbox.store.findAccount(recipients[0])?.id ?? '',
    )
    const arrived = inbox.list(inbox.folderId('inbox'))
    const isScheduled = driver.message().delivery?.step === 'scheduled'
    const mine = arrived.filter((one) => one.subject === message.subject)
    expect([id, mine.length]).toEqual([id, isScheduled ? 0 : 1])
    expect(mine.flatMap((one) => one.attachments.map((file) => file.name))).toEqual(
      isScheduled ? [] : message.attachments.map((file) => file.name),
    )
  }
  driver.closeAll()
})
