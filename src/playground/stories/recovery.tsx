/** What is said of messages on this device, and what is discarded. */
import { DiscardDialog } from '#recovery/discard/DiscardDialog.tsx'
import { DiscardedToast } from '#recovery/DiscardedToast.tsx'
import { RecoveryPanel } from '#recovery/RecoveryPanel.tsx'
import { UnsentEntry } from '#recovery/unsent/UnsentEntry.tsx'
import { UnsentMessages } from '#recovery/unsent/UnsentMessagesDialog.tsx'
import type { UnsentSummary } from '#storage/unsentSummary.ts'
import { adele } from '#testing/fakeAuth.ts'
import { bodies, people } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { nothing } from '#playground/world/stage.tsx'
import { storyRecovery, type Stored } from '#playground/world/storyRecovery.ts'
import { World } from '#playground/world/World.tsx'

const written: UnsentSummary = {
  ...{ id: 'a', savedAt: Date.parse('2026-03-02T08:00:00Z'), subject: 'Quarterly report' },
  ...{ to: [people.alex, people.megan], firstLine: 'the report is attached.', fileCount: 2 },
  ...{ account: undefined, isUnderWay: false, isInOtherTab: false },
}
const unsent: readonly UnsentSummary[] = [
  written,
  { ...written, id: 'b', subject: '', to: [], firstLine: '', fileCount: 0, isInOtherTab: true },
  { ...written, id: 'c', subject: 'Held', scheduledFor: '2026-03-03T07:00:00Z', isUnderWay: true },
  { ...written, id: 'd', subject: 'تقرير المبيعات', to: [people.arabic], isUnderWay: true },
]

const panel =
  (stored: Stored, isInOtherTab = false) =>
  () => (
    <World>
      <RecoveryPanel
        recovery={storyRecovery(stored)}
        isOnItsWay={false}
        isInOtherTab={isInOtherTab}
      />
    </World>
  )

const list =
  (shown: readonly UnsentSummary[], isOnItsWay = false) =>
  () => (
    <UnsentMessages
      recovery={storyRecovery({ unsent: shown })}
      accounts={[adele]}
      isOnItsWay={isOnItsWay}
    />
  )

const discard = (hasDraft: boolean) => () => (
  <DiscardDialog hasDraft={hasDraft} onStore={nothing} onDiscard={nothing} />
)

const lost = { at: 0, body: bodies.plain }

export const stories: readonly Story[] = [
  {
    name: 'UnsentMessages',
    states: {
      one: list([written]),
      four: list(unsent),
      'while another is on its way': list(unsent, true),
    },
  },
  {
    name: 'UnsentEntry',
    states: {
      four: () => (
        <UnsentEntry recovery={storyRecovery({ unsent })} accounts={[adele]} onOpen={nothing} />
      ),
    },
  },
  {
    name: 'RecoveryPanel',
    states: {
      'nothing is stored': panel({ isOff: true }),
      'the browser refuses': panel({ trouble: { kind: 'refused' } }),
      'no room': panel({ trouble: { kind: 'full', files: [], isTextStored: false } }),
      'no room for files': panel({
        trouble: { kind: 'full', files: ['Film.mov'], isTextStored: true },
      }),
      'files are refused': panel({ trouble: { kind: 'filesRefused', files: ['Film.mov'] } }),
      'files are missing': panel({ missing: ['Film.mov', 'Budget.xlsx'] }),
      'back as plain text': panel({ isPlain: true }),
      'no longer there': panel({ isVanished: true }),
      unreadable: panel({ unreadable: 2 }),
      'in another tab': panel({}, true),
      'in another tab, and gone': panel({ isVanished: true }, true),
    },
  },
  {
    name: 'LostTextNotice',
    states: {
      'another program emptied it': () => (
        <World
          begin={({ session }) => {
            const { current } = session.getState()
            session.setState({ current: { ...current, textHistory: { versions: [], lost } } })
          }}
        >
          <RecoveryPanel recovery={storyRecovery({})} isOnItsWay={false} isInOtherTab={false} />
        </World>
      ),
    },
  },
  {
    name: 'DiscardedToast',
    states: {
      discarded: () => <DiscardedToast recovery={storyRecovery({ gone: 'discarded' })} />,
      deleted: () => <DiscardedToast recovery={storyRecovery({ gone: 'deleted' })} />,
    },
  },
  {
    name: 'DiscardDialog',
    pageHeight: 240,
    states: { plain: discard(false), 'with a draft': discard(true) },
  },
]
