/** The whole page as app/App.tsx draws it, in its starts and in the steps of a message; it is alive. */
import { useEffect } from 'react'
import { PartMissing } from '#lazy/PartMissing.tsx'
import { OlderPage } from '#lazy/OlderPage.tsx'
import { ReloadProvider } from '#lazy/ReloadContext.tsx'
import { ComposePage } from '#app/page/ComposePage.tsx'
import { CrashSlot } from '#app/crash/CrashSlot.tsx'
import type { ConfigProblem } from '#config/configFile.ts'
import type { Delivery } from '#sending/delivery.ts'
import { toConfig } from '#config/config.ts'
import { GraphError } from '#graph/http/graphError.ts'
import { alex, adele } from '#testing/fakeAuth.ts'
import { bodies, files, full, many, people, withOptions } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import type { Begin, WorldOptions } from '#playground/world/createWorld.ts'
import { Clicked, never, nothing } from '#playground/world/stage.tsx'
import { storyRecovery } from '#playground/world/storyRecovery.ts'
import { World } from '#playground/world/World.tsx'

/** Without Mail.ReadWrite nothing is saved by itself. */
const granted = ['User.Read', 'Mail.Send']

const page =
  (options: WorldOptions = {}) =>
  () => (
    <World granted={granted} {...options}>
      {({ delivery }) => <Alive delivery={delivery} />}
    </World>
  )

function Alive({ delivery }: { delivery: Delivery }) {
  useEffect(() => delivery.connect(), [delivery])
  return <ComposePage />
}

const opened = (on: readonly string[], options: WorldOptions = {}) => {
  const shown = page(options)
  return () => <Clicked on={on}>{shown()}</Clicked>
}

const panel = (name: 'options' | 'request' | 'drafts', more: WorldOptions = {}) =>
  page({ message: full, session: { panel: name }, ...more })

const problems: readonly ConfigProblem[] = [
  { kind: 'unknownKey', key: 'clientid', found: '"x"' },
  { kind: 'wrongValue', key: 'undoSeconds', found: '"soon"' },
  { kind: 'unreachable', found: '' },
  { kind: 'notJson', found: '{' },
  { kind: 'notAnObject', found: '[]' },
]

const failing = (error: unknown): Begin => {
  return ({ tasks, explainer }) => {
    void explainer.fetch()
    tasks.sending.start(() => Promise.reject(error))
  }
}
const uploading: Begin = ({ tasks }) =>
  tasks.sending.start(({ onProgress }) => {
    onProgress?.(files.film.id, 30_000_000)
    return never()
  })

const held: Begin = ({ tasks }) =>
  tasks.sending.start(({ onUndoable }) => {
    onUndoable?.(600_000)
    return never()
  })

const config = toConfig({})
const summary = {
  ...{ id: 'a', savedAt: 0, subject: 'Report', to: [people.alex], firstLine: 'Hi' },
}
const unsent = [
  { ...summary, ...{ fileCount: 0, account: undefined, isUnderWay: false, isInOtherTab: false } },
]

function Crashed({ error }: { error: unknown }) {
  return (
    <World message={full}>
      {({ delivery }) => <CrashSlot {...{ error, delivery }} onAgain={nothing} />}
    </World>
  )
}

const reload = { reload: async () => false, reloadAnyway: nothing }

export const stories: readonly Story[] = [
  {
    name: 'ComposePage',
    pageHeight: 640,
    states: {
      empty: page(),
      written: page({ message: { ...full, body: bodies.rich } }),
      'everything set': page({ message: { ...full, ...withOptions, bcc: many } }),
      'two accounts': page({ message: full, accounts: [adele, alex] }),
      'nobody is signed in': page({ accounts: [] }),
      sending: page({ message: full, begin: ({ tasks }) => tasks.sending.start(never) }),
      'sending, uploading': page({
        message: { ...full, attachments: [files.film] },
        begin: uploading,
      }),
      'it can be taken back': page({ message: full, begin: held }),
      'not sent': page({
        message: full,
        begin: failing(new GraphError({ kind: 'throttled', retryAfterMs: 240_000 })),
      }),
      scheduled: page({
        message: full,
        session: {
          delivery: { step: 'scheduled', accountId: 'adele', sendAt: '2999-03-03T07:00:00Z' },
        },
      }),
      'open in another tab': page({
        message: full,
        session: { isInOtherTab: true, recovery: storyRecovery({}) },
      }),
      'unsent messages': page({ session: { recovery: storyRecovery({ unsent }) } }),
      'something was discarded': page({
        session: { recovery: storyRecovery({ gone: 'discarded' }) },
      }),
      'the options': panel('options'),
      'the request': panel('request'),
      'the drafts': panel('drafts'),
      'checks before sending': opened(['.composer-actions .button-primary:not(:disabled)'], {
        message: { subject: 'x' },
      }),
    },
  },
  {
    name: 'SetupNotice',
    pageHeight: 560,
    states: {
      starting: page({ boot: { step: 'starting' } }),
      misconfigured: page({ boot: { step: 'misconfigured', problems } }),
      unregistered: page({ boot: { step: 'unregistered', config } }),
      insecure: page({ boot: { step: 'insecure', config } }),
      'sign-in is broken': page({
        boot: { step: 'signInBroken', config, found: 'BrowserConfigurationAuthError' },
      }),
    },
  },
  {
    name: 'CrashPage',
    pageHeight: 420,
    states: { crashed: () => <Crashed error={new TypeError('x')} /> },
  },
  {
    name: 'PartMissing',
    states: { 'could not be fetched': () => <PartMissing why="unknown" onRetry={nothing} /> },
  },
  {
    name: 'OlderPage',
    states: {
      offered: () => <OlderPage />,
      'the message is not kept': () => (
        <ReloadProvider value={reload}>
          <Clicked on={['button']}>
            <OlderPage />
          </Clicked>
        </ReloadProvider>
      ),
    },
  },
]
