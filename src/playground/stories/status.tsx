/** What is going on with the message, in the foot of the composer: saving, sending, undo, and the row itself. */
import type { GraphWait } from '#graph/http/transport.ts'
import { ComposerActions } from '#compose/ComposerActions.tsx'
import { atStart, type DeliveryProgress } from '#delivery/run/progress.ts'
import { DeliveryBar } from '#sending/status/DeliveryBar.tsx'
import { MessageStatus } from '#sending/status/MessageStatus.tsx'
import type { Autosave } from '#sending/status/SaveState.tsx'
import type { TaskView } from '#sending/status/TaskProgress.tsx'
import { CountdownRing } from '#sending/undo/CountdownRing.tsx'
import { UndoToast } from '#sending/undo/UndoToast.tsx'
import { Button } from '#ui/Button.tsx'
import { files } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, never, nothing } from '#playground/world/stage.tsx'
import { World } from '#playground/world/World.tsx'

const at = Date.parse('2026-03-02T09:15:00Z')
const idle: TaskView = { ...atStart, status: 'idle', canStop: false, cancel: nothing }
const running = (more: Partial<DeliveryProgress> = {}, canStop = true): TaskView => ({
  ...{ ...idle, status: 'pending', canStop },
  ...more,
})
const waits = (why: GraphWait['why']) => running({ wait: { why, forMs: 45_000 } as GraphWait })

const sending = (run: TaskView) => () => (
  <DeliveryBar sending={run} saving={{ ...idle, savedAt: undefined }} files={[files.film]} />
)
const saving = (run: TaskView, savedAt?: number) => () => (
  <DeliveryBar sending={idle} saving={{ ...run, savedAt }} files={[files.film]} />
)

const quiet: Autosave = {
  ...{ isRunning: false, savedAt: undefined, trouble: undefined },
  ...{ isToCome: false, onSave: nothing },
}
const byItself =
  (change: Partial<Autosave>, isOnlyHere = false, isOnDevice = true) =>
  () => (
    <DeliveryBar
      {...{ sending: idle, files: [], isOnlyHere, isOnDevice }}
      saving={{ ...idle, savedAt: undefined }}
      autosave={{ ...quiet, ...change }}
    />
  )

const row =
  (isLocked: boolean, canSend = true, canDiscard = true) =>
  () => (
    <ComposerActions
      {...{ isLocked, canSend, canDiscard, showsOptions: false, status: null }}
      {...{ onSend: nothing, onSave: nothing, onDiscard: nothing, onOptions: nothing }}
      onPick={nothing}
      sendMenu={(isOff) => (
        <Button kind="primary" disabled={isOff}>
          {'⌄'}
        </Button>
      )}
      moreMenu={<Button>{'…'}</Button>}
    />
  )

const soon = { forMs: 10_000, ofMs: 10_000 }

export const stories: readonly Story[] = [
  {
    name: 'ComposerActions',
    pageHeight: 80,
    states: {
      ready: row(false),
      'nothing to discard': row(false, true, false),
      'may not be sent': row(false, false),
      locked: row(true),
      'formats shown, on a phone': () => (
        <Clicked on={['.composer-actions-format']}>{row(false)()}</Clicked>
      ),
    },
  },
  {
    name: 'DeliveryBar: a click',
    states: {
      sending: sending(running()),
      'sending, uploading': sending(
        running({ phase: 'uploading', progress: { [files.film.id]: 30_000_000 } }),
      ),
      'sending, too late to stop': sending(running({ phase: 'final' }, false)),
      stopping: sending(running({ phase: 'stopping' }, false)),
      checking: sending(running({ phase: 'checking' }, false)),
      throttled: sending(waits('throttled')),
      unavailable: sending(waits('unavailable')),
      'connection lost': sending(waits('offline')),
      saving: saving(running()),
      saved: saving({ ...idle, status: 'success' }, at),
      'waits for the network': () => (
        <DeliveryBar
          {...{ sending: idle, files: [], isWaiting: true, onTakeBack: nothing }}
          saving={{ ...idle, savedAt: undefined }}
        />
      ),
    },
  },
  {
    name: 'DeliveryBar: by itself',
    states: {
      saving: byItself({ isRunning: true }),
      saved: byItself({ savedAt: at }),
      'on this device alone, to come': byItself({ isToCome: true }, true),
      'on this device alone, offered': byItself({}, true),
      offline: byItself({ trouble: 'offline' }),
      'offline, not on the device either': byItself({ trouble: 'offline' }, false, false),
      'switched off': byItself({ trouble: 'off' }),
      'no access': byItself({ trouble: 'noAccess' }),
      failed: byItself({
        trouble: 'failed',
        failure: {
          ...{ textKey: 'deliver.notSaved', outcome: 'notSent' },
          ...{ why: 'deliver.mailboxFull', next: 'none' },
        },
      }),
    },
  },
  {
    name: 'MessageStatus',
    states: {
      'the controller sends': () => (
        <World begin={({ tasks }) => tasks.sending.start(never)}>
          <MessageStatus files={[]} />
        </World>
      ),
      'the controller saves': () => (
        <World begin={({ tasks }) => tasks.saving.start(never)}>
          <MessageStatus files={[]} />
        </World>
      ),
    },
  },
  { name: 'CountdownRing', states: { 'from ten seconds on': () => <CountdownRing {...soon} /> } },
  {
    name: 'UndoToast',
    states: {
      'sent at once': () => <UndoToast {...soon} onUndo={nothing} />,
      scheduled: () => <UndoToast {...soon} sendAt="2026-03-03T07:00:00Z" onUndo={nothing} />,
    },
  },
]
