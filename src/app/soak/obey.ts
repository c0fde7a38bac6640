/** For the soak test: how each command is carried out, where the page allows it. */
import type { SendIntent } from '#deliver/deliveryRecord.ts'
import type { Command } from './commands.ts'
import { recipients } from './judge.ts'
import type { Stage } from './stage.ts'

const longTime = 60 * 60_000
const now: SendIntent = { as: 'json' }

export async function obey(stage: Stage, command: Command): Promise<void> {
  const { world, edit } = stage
  const tab = stage.tab()
  switch (command.do) {
    case 'type':
      write(stage, () =>
        edit({ type: 'subjectTyped', subject: `${stage.letter().message.subject}${command.text}` }),
      )
      return world.settle()
    case 'attach':
      write(stage, () => attach(stage, command))
      return world.settle()
    case 'removeFile': {
      const [first] = stage.letter().message.attachments
      if (first && stage.isOpen()) edit({ type: 'attachmentRemoved', id: first.id })
      return world.settle()
    }
    case 'addHeader': {
      const headers = [{ id: '1', name: 'X-Soak', value: String(world.clock.now()) }]
      write(stage, () => edit({ type: 'headersSet', headers }))
      return world.settle()
    }
    case 'addRecipient':
      return write(stage, () => stage.address(recipients[1]))
    case 'keepNoCopy':
      return write(stage, () => edit({ type: 'saveToSentItemsSet', saveToSentItems: false }))
    case 'send':
      return send(stage, now)
    case 'sendLater': {
      const sendAt = new Date(world.clock.now() + command.minutes * 60_000).toISOString()
      return send(stage, { as: 'json', sendAt })
    }
    case 'save':
      if (stage.isOpen() && !stage.isOver()) tab.as(() => tab.actions().save())
      return world.settle()
    case 'undo':
      tab.as(() => tab.sending.cancel())
      tab.as(() => tab.saving.cancel())
      return world.settle()
    case 'answer':
      return answer(stage)
    case 'newLetter':
      if (tab.sending.status !== 'pending') stage.startNew()
      return world.settle()
    case 'restore': {
      const [other] = tab.keeping.letters.store.getState().unsent
      if (other && tab.sending.status !== 'pending') await stage.restore(other.id)
      return
    }
    case 'callBack':
      return callBack(stage)
    case 'wait':
      return world.clock.pass(command.ms)
    case 'finish':
      await world.clock.until(() => tab.isDead() || !tab.isBusy(), longTime)
      return
    case 'ambush':
      return world.trouble.lay(command)
    case 'storm':
      return world.trouble.begin(command)
    case 'dieAt':
      return tab.dieAt(command)
    case 'crash':
      tab.crash()
      return stage.recover(command.awayMs)
    case 'reload':
      stage.hide()
      tab.crash()
      return stage.recover(command.awayMs)
    case 'offline':
      world.isOnline = false
      return
    case 'online':
      world.isOnline = true
      tab.as(() => tab.comeBack())
      return world.settle()
    case 'secondTab':
      return
  }
}

/** Begins the next letter where this one has left. */
export function write(stage: Stage, change: () => void): void {
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

export async function send(stage: Stage, intent: SendIntent): Promise<void> {
  const tab = stage.tab()
  if (stage.isOver() || !stage.isOpen() || stage.letter().message.to.length === 0) return
  // What is said of it first is accepted.
  tab.as(() => tab.actions().sendNow(intent))
  return stage.world.settle()
}

/** Presses the button of what is said above the letter. */
export async function answer(stage: Stage): Promise<void> {
  const tab = stage.tab()
  if (tab.isBusy() || stage.isOver()) return
  const { delivery } = tab.desk.getState()
  const aside = tab.aside()
  if (aside?.kind === 'offline') tab.as(() => tab.sendWhenBack(aside.intent))
  else if (delivery?.step === 'final') await doubt(stage)
  else if (delivery?.step === 'preparing') return send(stage, delivery.intent)
  else if (tab.saving.status === 'error') tab.as(() => tab.actions().save())
  else if (tab.sending.status !== 'idle') return send(stage, now)
  return stage.world.settle()
}

/** Who looks into Outlook himself gives it the time to arrive. */
const patience = 60_000

/** Looks again, or believes what he sees in Outlook himself. */
async function doubt(stage: Stage): Promise<void> {
  const tab = stage.tab()
  const shown = tab.sending.shown()
  if (shown.status !== 'success' || shown.result.end !== 'cannotTell') return
  if (shown.result.saw === 'noAnswer') return tab.as(() => tab.look())
  await stage.world.clock.pass(patience)
  if (tab.isDead()) return
  if (stage.judge.delivered(stage.letter().stamp) === 0) return tab.as(() => tab.settleDoubt())
  stage.claims.close(stage.letter().id)
  const { id } = stage.letter()
  tab.as(() => void tab.keeping.finish(id))
}

/** From the click on nobody says any more that Exchange holds it. */
async function callBack(stage: Stage): Promise<void> {
  const tab = stage.tab()
  const letter = stage.letter()
  if (tab.isBusy() || letter.delivery?.step !== 'scheduled') return
  stage.claims.forget(letter)
  await stage.finishWithin(tab.as(() => tab.callBack()).catch(() => undefined))
}
