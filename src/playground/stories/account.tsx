/** Who is signed in: the corner of the page, its card, From, and what is said during a sign-in. */
import type { ReactNode } from 'react'
import { SignInDialogs } from '#access/SignInDialogs.tsx'
import { Returned, SignInTrouble } from '#access/SignInNotice.tsx'
import type { SignInState, Why } from '#access/interactiveSignIn.ts'
import { Accounts } from '#account/Accounts.tsx'
import { Avatar } from '#ui/avatar/Avatar.tsx'
import { SignOutDialog } from '#account/SignOutDialog.tsx'
import { AuthError, type AuthErrorKind } from '#auth/authError.ts'
import { readSettings } from '#settings/settings.ts'
import { newId } from '#compose/field/newId.ts'
import { SignaturesDialog } from '#settings/signatures/SignaturesDialog.tsx'
import { changeSignatures, type Signatures } from '#settings/signatures/signatures.ts'
import { SettingsList } from '#settings/SettingsList.tsx'
import { adele, alex } from '#testing/fakeAuth.ts'
import type { Story } from '#playground/story.ts'
import type { WorldOptions } from '#playground/world/createWorld.ts'
import { Clicked, Held, nothing } from '#playground/world/stage.tsx'
import { World } from '#playground/world/World.tsx'

const acts = { onSignedIn: nothing, onTrouble: nothing, onNew: nothing }
const corner =
  (options: WorldOptions, isLocked = false) =>
  () => (
    <World {...options}>
      <Accounts {...{ isLocked, isWriting: true, ...acts }} />
    </World>
  )
const card = (options: WorldOptions, also: readonly string[] = [], isLocked = false) => {
  const shown = corner(options, isLocked)
  return () => <Clicked on={['.account-button', ...also]}>{shown()}</Clicked>
}

const ways = { tryAgain: nothing, cancel: nothing, proceed: nothing }
const signIn = (state: SignInState): (() => ReactNode) => {
  return () => (
    <World
      begin={({ startup }) => {
        const boot = startup.getState()
        if (boot.step === 'ready') boot.flow.store.setState(state, true)
      }}
    >
      {({ ready }) => <SignInDialogs flow={ready.flow} />}
    </World>
  )
}
const asking = (why: Why) => signIn({ step: 'asking', why, ...ways })
const trouble = (kind: AuthErrorKind) => () => (
  <SignInTrouble error={new AuthError(kind)} onDismiss={nothing} />
)

const signOut =
  (count: number, hasOpen: boolean, isKept = true) =>
  () => (
    <SignOutDialog
      {...{ count, hasOpen, isKept, onCancel: nothing, onKeep: nothing, onDelete: nothing }}
    />
  )

const both = [adele, alex]

const twoSignatures = [
  {
    id: 'long',
    name: 'Long',
    html: '<div><b>Adele Vance</b></div><div style="color:#616161">Retail Manager, Contoso</div>',
  },
  { id: 'short', name: 'Short', html: '<div>Adele</div>' },
]
const signaturesOf = (id: string, all: Signatures) => () => {
  changeSignatures(`playground.${id}`, all)
  const account = { id: `playground.${id}`, address: adele.address }
  return <SignaturesDialog {...{ account, newId }} hasDefault={false} onClose={nothing} />
}

export const stories: readonly Story[] = [
  {
    name: 'Accounts',
    states: {
      'the page begins': corner({ boot: { step: 'starting' } }),
      'nobody is signed in': corner({ accounts: [] }),
      'signed in': corner({}),
    },
  },
  {
    name: 'AccountCard',
    pageHeight: 760,
    states: {
      'one account': card({}),
      'two accounts': card({ accounts: both }),
      'two accounts, the message is on its way': card({ accounts: both }, [], true),
      'no permission for suggestions': card({ granted: ['User.Read'] }),
      'signing out': card({ accounts: both }, ['.account-card-part:last-child button']),
    },
  },
  {
    name: 'Avatar',
    states: {
      initials: () => <Avatar name="Adele Vance" photo={undefined} />,
      photo: () => <Avatar name="Adele Vance" photo="/icon.svg" />,
    },
  },
  {
    name: 'SettingsList',
    states: {
      all: () => (
        <Held value={readSettings(undefined)}>
          {(settings, set) => (
            <SettingsList
              {...{ settings, undoSeconds: 10, first: null }}
              change={(change) => set({ ...settings, ...change })}
            />
          )}
        </Held>
      ),
    },
  },
  {
    name: 'SignaturesDialog',
    pageHeight: 760,
    states: {
      'none yet': signaturesOf('none', { signatures: [], snippets: [] }),
      'two, one for answers': signaturesOf('two', {
        ...{ signatures: twoSignatures, snippets: [], forNew: 'long', forReplies: 'short' },
      }),
      snippets: () => (
        <Clicked on={['.dialog .choice-strip-choice:last-child input']}>
          {signaturesOf('snippets', { signatures: [], snippets: twoSignatures })()}
        </Clicked>
      ),
      'one was deleted': () => (
        <Clicked on={['.signatures-entry > div:last-child button']}>
          {signaturesOf('deleted', { signatures: twoSignatures, snippets: [] })()}
        </Clicked>
      ),
    },
  },
  {
    name: 'SignOutDialog',
    pageHeight: 280,
    states: {
      'the open message': signOut(1, true),
      'three messages': signOut(3, true),
      'messages that are not open': signOut(2, false),
      'nothing is kept here': signOut(1, true, false),
    },
  },
  {
    name: 'SignInDialogs',
    pageHeight: 260,
    states: {
      'a permission': asking('permission'),
      'the session ended': asking('sessionEnded'),
      'the window is blocked': asking('windowBlocked'),
      'blocked again': asking('popupBlocked'),
      'blocked again, at risk': asking('popupBlockedAtRisk'),
      waiting: signIn({ step: 'waiting', isClosed: false, ...ways }),
      'the window was closed': signIn({ step: 'waiting', isClosed: true, ...ways }),
      leaving: signIn({ step: 'leaving', ...ways }),
    },
  },
  {
    name: 'SignInNotice',
    states: {
      returned: () => <Returned onDismiss={nothing} />,
      cancelled: trouble('cancelled'),
      'pop-ups are blocked': trouble('popupBlocked'),
      declined: trouble('declined'),
      'an administrator is needed': trouble('adminApprovalNeeded'),
      offline: trouble('offline'),
      'with a code': () => (
        <SignInTrouble
          error={new AuthError('failed', { code: 'AADSTS50105' })}
          onDismiss={nothing}
        />
      ),
      'nobody knows': () => <SignInTrouble error={new Error()} onDismiss={nothing} />,
    },
  },
]
