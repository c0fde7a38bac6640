/** For the soak test: what is done for each command. */
import { answer, callBack, send, undo } from './clicks.ts'
import type { Command } from './commands.ts'
import type { More } from './moreCommands.ts'
import { moreDeeds } from './moreDeeds.ts'
import { recipients } from './judge/judge.ts'
import { recover, takeOver, type Stage } from './stage.ts'

type Name = Command['do']
type Deeds<Names extends Name> = {
  readonly [One in Names]: (
    stage: Stage,
    command: Extract<Command, { readonly do: One }>,
  ) => unknown
}

const longTime = 60 * 60_000

type Writing =
  'type' | 'typeBody' | 'attach' | 'removeFile' | 'addHeader' | 'addRecipient' | 'keepNoCopy'

const writing: Deeds<Writing> = {
  type: (stage, { text }) =>
    write(stage, () =>
      stage.edit({ type: 'subjectTyped', subject: stage.letter().message.subject + text }),
    ),
  typeBody: (stage, { text }) =>
    write(stage, () => stage.edit({ type: 'bodyTyped', html: `<p>${text}</p>`, text })),
  attach: (stage, file) => write(stage, () => attach(stage, file)),
  removeFile(stage) {
    const [first] = stage.letter().message.attachments
    if (first) write(stage, () => stage.edit({ type: 'attachmentRemoved', id: first.id }))
  },
  addHeader(stage) {
    const headers = [{ id: '1', name: 'X-Soak', value: String(stage.world.clock.now()) }]
    write(stage, () => stage.edit({ type: 'headersSet', headers }))
  },
  addRecipient: (stage) => write(stage, () => stage.address(recipients[1])),
  keepNoCopy: (stage) =>
    write(stage, () => stage.edit({ type: 'saveToSentItemsSet', saveToSentItems: false })),
}

type Clicking =
  'send' | 'sendLater' | 'save' | 'undo' | 'answer' | 'newLetter' | 'restore' | 'callBack'

const clicking: Deeds<Clicking> = {
  send: (stage) => send(stage, { as: 'json' }),
  sendLater(stage, { minutes }) {
    const sendAt = new Date(stage.world.clock.now() + minutes * 60_000).toISOString()
    return send(stage, { as: 'json', sendAt })
  },
  save(stage) {
    const tab = stage.tab()
    if (stage.isOpen() && !stage.isOver()) tab.as(() => tab.decide() || tab.actions.save())
  },
  undo,
  answer,
  newLetter: (stage) => (stage.tab().tasks.sending.isPending() ? undefined : stage.startNew()),
  restore(stage) {
    const { keeping, tasks } = stage.tab()
    const [other] = keeping.letters.store.getState().unsent
    return other && !tasks.sending.isPending() ? stage.restore(other.id) : undefined
  },
  callBack,
}

const trouble: Deeds<Exclude<Name, Writing | Clicking | More['do']>> = {
  wait: ({ world }, { ms }) => world.clock.pass(ms),
  elsewhere: ({ other }, { act, afterMs }) => other.actAfter(act, afterMs),
  finish: ({ world, tab }) => world.clock.until(() => tab().isDead() || !tab().isBusy(), longTime),
  ambush: ({ world }, ambush) => world.trouble.lay(ambush),
  storm: ({ world }, storm) => world.trouble.begin(storm),
  dieAt: (stage, death) => stage.tab().dieAt(death),
  crash(stage, { awayMs }) {
    stage.tab().crash()
    return recover(stage, awayMs)
  },
  reload(stage, { awayMs }) {
    stage.tab().hide()
    stage.tab().crash()
    return recover(stage, awayMs, true)
  },
  offline: (stage) => stage.goOnline(false),
  online: (stage) => stage.goOnline(),
  loseCode: ({ world }) => void (world.isCodeLost = true),
  findCode: ({ world }) => void (world.isCodeLost = false),
  secondTab: takeOver,
}

const deeds = { ...writing, ...clicking, ...trouble, ...moreDeeds }

export async function obey(stage: Stage, command: Command): Promise<void> {
  const deed = deeds[command.do] as (stage: Stage, command: Command) => unknown
  await deed(stage, command)
  await stage.world.settle()
}

/** Begins the next letter where this one has left. */
function write(stage: Stage, change: () => void): void {
  if (stage.isOver()) stage.startNew()
  if (!stage.isOpen()) return
  if (stage.letter().message.to.length === 0) stage.address()
  change()
}

function attach(stage: Stage, { name, size }: Extract<Command, { do: 'attach' }>) {
  const bytes = new Uint8Array(size).fill(size % 251)
  const id = crypto.randomUUID()
  const facts = { id, name, contentType: 'application/octet-stream', size }
  stage.attach({ ...facts, file: new Blob([bytes]) }, bytes)
}
