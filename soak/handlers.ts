/** For the soak test: what is done for each command. */
import { answer, callBack, readNotice, send, undo } from './clicks.ts'
import type { Command } from './commands.ts'
import type { More } from './moreCommands.ts'
import { moreHandlers } from './moreHandlers.ts'
import { recipients } from './judge/judge.ts'
import { recover, takeOver, type Driver } from './driver.ts'

type Name = Command['do']
type Handlers<Names extends Name> = {
  readonly [One in Names]: (
    driver: Driver,
    command: Extract<Command, { readonly do: One }>,
  ) => unknown
}

const longTime = 60 * 60_000

type Writing =
  | ('type' | 'typeBody' | 'attach' | 'removeFile' | 'pauseFile' | 'resumeFile')
  | ('addHeader' | 'addRecipient' | 'keepNoCopy')

const writing: Handlers<Writing> = {
  type: (driver, { text }) =>
    write(driver, () =>
      driver.edit({ type: 'subjectTyped', subject: driver.message().message.subject + text }),
    ),
  typeBody: (driver, { text }) =>
    write(driver, () => driver.edit({ type: 'bodyTyped', html: `<p>${text}</p>`, text })),
  attach: (driver, file) => write(driver, () => attach(driver, file)),
  removeFile(driver) {
    const [first] = driver.message().message.attachments
    if (first) write(driver, () => driver.edit({ type: 'attachmentRemoved', id: first.id }))
  },
  pauseFile: (driver) => pauseUpload(driver, 'onPause'),
  resumeFile: (driver) => pauseUpload(driver, 'onResume'),
  addHeader(driver) {
    const headers = [{ id: '1', name: 'X-Soak', value: String(driver.world.clock.now()) }]
    write(driver, () => driver.edit({ type: 'propertiesSet', properties: { headers } }))
  },
  addRecipient: (driver) => write(driver, () => driver.address(recipients[1])),
  keepNoCopy: (driver) =>
    write(driver, () =>
      driver.edit({ type: 'propertiesSet', properties: { saveToSentItems: false } }),
    ),
}

type Clicking =
  'send' | 'sendLater' | 'save' | 'undo' | 'answer' | 'newMessage' | 'restore' | 'callBack'

const clicking: Handlers<Clicking> = {
  send: (driver) => send(driver, { as: 'json' }),
  sendLater(driver, { minutes }) {
    const sendAt = new Date(driver.world.clock.now() + minutes * 60_000).toISOString()
    return send(driver, { as: 'json', sendAt })
  },
  save(driver) {
    const tab = driver.tab()
    if (!driver.isOpen() || driver.isOver()) return
    readNotice(driver)
    tab.as(() => tab.decide() || tab.actions.save())
  },
  undo,
  answer,
  newMessage: (driver) => (driver.tab().tasks.sending.isPending() ? undefined : driver.startNew()),
  restore(driver) {
    const { recovery, tasks } = driver.tab()
    const [other] = recovery.unsentMessages.store.getState().unsent
    return other && !tasks.sending.isPending() ? driver.restore(other.id) : undefined
  },
  callBack,
}

const faultPlan: Handlers<Exclude<Name, Writing | Clicking | More['do']>> = {
  wait: ({ world }, { ms }) => world.clock.pass(ms),
  elsewhere: ({ other }, { act, afterMs }) => other.actAfter(act, afterMs),
  finish: ({ world, tab }) => world.clock.until(() => tab().isDead() || !tab().isBusy(), longTime),
  oneShotFault: ({ world }, oneShotFault) => world.faultPlan.plan(oneShotFault),
  faultBurst: ({ world }, burst) => world.faultPlan.begin(burst),
  dieAt: (driver, death) => driver.tab().dieAt(death),
  crash(driver, { awayMs }) {
    driver.tab().crash()
    return recover(driver, awayMs)
  },
  reload(driver, { awayMs }) {
    driver.tab().hide()
    driver.tab().crash()
    return recover(driver, awayMs, true)
  },
  offline: (driver) => driver.goOnline(false),
  online: (driver) => driver.goOnline(),
  loseCode: ({ world }) => void (world.isCodeLost = true),
  findCode: ({ world }) => void (world.isCodeLost = false),
  secondTab: takeOver,
}

const handlers = { ...writing, ...clicking, ...faultPlan, ...moreHandlers }

export async function execute(driver: Driver, command: Command): Promise<void> {
  const handler = handlers[command.do] as (driver: Driver, command: Command) => unknown
  await handler(driver, command)
  await driver.world.settle()
}

/** Begins the next message where this one has left. */
function write(driver: Driver, change: () => void): void {
  if (driver.isOver()) driver.startNew()
  if (!driver.isOpen()) return
  if (driver.message().message.to.length === 0) driver.address()
  change()
}

/** One that is uploaded without a click. */
function pauseUpload(driver: Driver, how: 'onPause' | 'onResume') {
  const tab = driver.tab()
  const [first] = driver.message().message.attachments
  const isClicked = [tab.tasks.sending, tab.tasks.saving].some((task) => task.isPending())
  if (first && !isClicked) tab.as(() => tab.view().uploads[how](first.id))
}

function attach(driver: Driver, { name, size }: Extract<Command, { do: 'attach' }>) {
  const bytes = new Uint8Array(size).fill(size % 251)
  const id = crypto.randomUUID()
  const info = { id, name, contentType: 'application/octet-stream', size }
  driver.attach({ ...info, file: new Blob([bytes]) }, bytes)
}
