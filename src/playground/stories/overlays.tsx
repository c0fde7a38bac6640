/** The parts of src/ui that lie over a page: dialogs, menus, popovers, panels, toasts. */
import { Check, Trash2 } from 'lucide-react'
import { useEffect } from 'react'
import { Announcer } from '#ui/Announcer.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { MenuButton } from '#ui/menu/MenuButton.tsx'
import { MenuList, type MenuGroup } from '#ui/menu/MenuList.tsx'
import { SidePanel } from '#ui/panel/SidePanel.tsx'
import { Popover } from '#ui/popover/Popover.tsx'
import { TextField } from '#ui/TextField.tsx'
import { announce } from '#ui/announce.ts'
import { ToastFrame } from '#ui/toast/ToastFrame.tsx'
import { showToast, toasts, type Toast } from '#ui/toast/toasts.ts'
import { Toasts } from '#ui/toast/Toasts.tsx'
import type { Story } from '#playground/story.ts'
import { Clicked, Hanging, nothing } from '#playground/world/stage.tsx'

const paragraph =
  'What the question is about, in one or two sentences that can be read at a glance.'

const actions = (
  <>
    <Button kind="outline">{'Cancel'}</Button>
    <Button kind="primary">{'Go on'}</Button>
  </>
)

const dialog =
  (title: string, times = 1, isWide = false) =>
  () => (
    <Dialog {...{ title, isWide, actions }} onClose={nothing}>
      {Array.from({ length: times }, (_, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </Dialog>
  )

const item = (id: string, more: Partial<MenuGroup['items'][number]> = {}) => ({
  ...{ id, label: id, onChoose: nothing },
  ...more,
})
const groups: readonly MenuGroup[] = [
  {
    items: [
      item('Print', { icon: <Check aria-hidden size={18} />, detail: 'Ctrl+P' }),
      item('Open a saved message, whose name may be long', {}),
    ],
  },
  { heading: 'For developers', items: [item('API request'), item('Off', { isDisabled: true })] },
]

/** A toast that stays, with those that are shown. */
function ShownToasts({ shown }: { shown: readonly Omit<Toast, 'id' | 'at'>[] }) {
  useEffect(() => {
    toasts.setState([], true)
    shown.forEach(showToast)
    return () => toasts.setState([], true)
  }, [shown])
  return <Toasts closeLabel="Close" most={2} home={() => null} />
}

const sent = { icon: <Check aria-hidden size={18} />, title: 'Sent', text: 'Quarterly report · 3' }
const removed = { title: 'Removed “Budget.xlsx”', actions: <Button>{'Undo'}</Button> }
const both = [sent, removed]

export const stories: readonly Story[] = [
  {
    name: 'Dialog',
    pageHeight: 300,
    states: {
      plain: dialog('Discard this message?'),
      wide: dialog('Keyboard shortcuts', 2, true),
      'longer than the page': dialog('A title that needs more than a single line to be said', 14),
    },
  },
  {
    name: 'MenuList',
    pageHeight: 300,
    states: {
      open: () => (
        <Hanging>
          {(button) => (
            <MenuList
              groups={groups}
              menu={{
                ...{ id: 'menu', label: 'More', opened: 'first', button },
                ...{ onLeave: nothing, onClose: nothing },
              }}
            />
          )}
        </Hanging>
      ),
    },
  },
  {
    name: 'MenuButton',
    pageHeight: 300,
    states: {
      pressed: () => (
        <Clicked on={['button']}>
          <MenuButton
            label="More"
            icon={<Check aria-hidden size={18} />}
            list={(menu) => <MenuList {...{ menu, groups }} />}
          />
        </Clicked>
      ),
    },
  },
  {
    name: 'Popover',
    pageHeight: 220,
    states: {
      open: () => (
        <Hanging>
          {(button) => (
            <Popover id="popover" label="Name" button={{ current: button }} onClose={nothing}>
              <div className="playground-filler">
                <TextField label="Name" hint={paragraph} />
              </div>
            </Popover>
          )}
        </Hanging>
      ),
    },
  },
  {
    name: 'SidePanel',
    pageHeight: 360,
    states: {
      plain: () => (
        <SidePanel title="Drafts" closeLabel="Close" onClose={nothing}>
          <p className="playground-filler">{paragraph}</p>
        </SidePanel>
      ),
      'wide, says something': () => (
        <SidePanel title="API request" closeLabel="Close" said="Copied" isWide onClose={nothing}>
          <p className="playground-filler">{paragraph}</p>
        </SidePanel>
      ),
    },
  },
  {
    name: 'ToastFrame',
    states: {
      'title alone': () => <ToastFrame title="Message discarded" />,
      'all of it': () => (
        <ToastFrame icon={<Trash2 aria-hidden size={18} />} title="Removed" text={paragraph}>
          <Button>{'Undo'}</Button>
        </ToastFrame>
      ),
    },
  },
  {
    name: 'Toasts',
    pageHeight: 180,
    states: { two: () => <ShownToasts shown={both} /> },
  },
  {
    name: 'Announcer',
    states: { 'said, not shown': () => <Said /> },
  },
]

function Said() {
  useEffect(() => announce('Two people were added.'), [])
  return <Announcer />
}
