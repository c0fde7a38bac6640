/** Sending later, and what is toast of a message that is done with. */
import { useEffect } from 'react'
import { emptyMessage } from '#compose/message/message.ts'
import { ScheduleDialog } from '#sending/schedule/ScheduleDialog.tsx'
import { ScheduledPanel } from '#sending/ended/ScheduledPanel.tsx'
import { ShowEnded } from '#sending/ended/ShowEnded.tsx'
import { ended, type Ended } from '#sending/ended/ended.ts'
import { useDelivery } from '#sending/DeliveryContext.tsx'
import { useSession } from '#session/SessionContext.ts'
import { toasts } from '#ui/toast/toasts.ts'
import { Toasts } from '#ui/toast/Toasts.tsx'
import { GraphError } from '#graph/http/graphError.ts'
import type { Begin } from '#playground/world/createWorld.ts'
import { full, now, outlook, zone } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, never, nothing } from '#playground/world/stage.tsx'
import { World } from '#playground/world/World.tsx'

const until = '2026-03-03T07:00:00Z'

function Scheduled() {
  const delivery = useDelivery()
  const { store } = useSession().getState().current
  return <ScheduledPanel {...{ store, delivery, until }} onNew={nothing} />
}

const panel = (begin?: Begin) => () => (
  <World message={full} {...(begin && { begin })}>
    <Scheduled />
  </World>
)

const dialog =
  (lastUsed?: string, offMs = 0) =>
  () => (
    <ScheduleDialog
      {...{ now, zone, lastUsed, onSchedule: nothing, onClose: nothing }}
      clockOff={async () => offMs}
    />
  )

function EndedToast({ outcome }: Pick<Ended, 'outcome'>) {
  const { current } = useSession().getState()
  useEffect(() => {
    const message = { ...emptyMessage, ...full }
    const delivery = { step: 'scheduled', accountId: 'adele', sendAt: until } as const
    const snapshot = { id: 'a', stamp: current.stamp, message, draft: undefined, delivery }
    toasts.setState([], true)
    ended.setState([{ outcome, snapshot }], true)
  }, [outcome, current])
  return (
    <>
      <ShowEnded />
      <Toasts closeLabel="Close" most={2} home={() => null} />
    </>
  )
}

const toast = (outcome: Ended['outcome']) => () => (
  <World>
    <EndedToast outcome={outcome} />
  </World>
)

const failing = (error: unknown): Begin => {
  return ({ tasks, explainer }) => {
    void explainer.fetch()
    tasks.callingBack.start(() => Promise.reject(error))
  }
}

export const stories: readonly Story[] = [
  {
    name: 'ScheduleDialog',
    pageHeight: 700,
    states: {
      'the usual times': dialog(),
      'with the last one': dialog('2026-03-05T08:30'),
      'the clock is wrong': dialog(undefined, 7_200_000),
      'a time that is over': () => <Clicked on={['.button-primary']}>{dialog()()}</Clicked>,
    },
  },
  {
    name: 'ScheduledPanel',
    states: {
      held: panel(),
      'being called back': panel(({ tasks }) => tasks.callingBack.start(never)),
      'too late': panel(({ tasks }) =>
        tasks.callingBack.start(async () => ({ kind: 'left', link: outlook })),
      ),
      'not called back': panel(failing(new GraphError({ kind: 'offline', left: true }))),
    },
  },
  {
    name: 'ShowEnded',
    pageHeight: 140,
    states: {
      sent: toast({ kind: 'sent', at: '2026-03-02T09:15:00Z', link: outlook }),
      scheduled: toast({ kind: 'scheduled', sendAt: until }),
    },
  },
]
