/** For tests: the ways on after a failure of the network, or after a refusal that passes. */
import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import * as page from './waysOnPage.ts'
import { inButton, press, arrangeOffline, said, sent, shown } from './waysOnPage.ts'
import type { Situation, World } from './waysOnPage.ts'
import { t } from '#testing/t.ts'

export type Row = {
  readonly state: string
  readonly arrange: (situation: Situation) => Promise<World> | World
  readonly button: string
  /** Where it needs no window, or is not shown. */
  readonly only?: readonly Situation[]
  readonly needsNoWindow?: boolean
  /** What has to be pressed first after it failed. */
  readonly reopenedBy?: string
  /** What it leads to. */
  readonly end: (world: World) => Promise<unknown>
}

const subjects = ({ folder }: World, name: 'drafts' | 'sentitems') =>
  folder(name).map(({ subject }) => subject)
export const has = (name: 'drafts' | 'sentitems', wanted: readonly string[]) => (world: World) =>
  waitFor(() => expect([...subjects(world, name)].sort()).toEqual(wanted))

const signedIn: readonly Situation[] = ['signed in']

/** Where somebody has to sign in, or to allow it. */
export const out: readonly Situation[] = ['signed out', 'permission missing', 'window closed']

const reasons = [
  'deliver.waitsForNetwork',
  'deliver.youAreOffline',
  'deliver.signedOut',
  'deliver.needsPermission',
] as const

/** One reason is said, and no other beside it. */
function expectOneReason(situation: Situation) {
  const reason =
    situation === 'permission missing' ? 'deliver.needsPermission' : 'deliver.signedOut'
  const text = document.body.textContent
  expect(reasons.filter((key) => text.includes(t(key)))).toEqual([reason])
}

export const networkRows: readonly Row[] = [
  {
    ...{ state: 'waiting', button: 'Continue', only: out },
    async arrange(situation) {
      const world = page.open(situation, page.records.waiting)
      await shown('Continue')
      expectOneReason(situation)
      return world
    },
    end: sent,
  },
  {
    ...{ state: 'waiting', button: 'Cancel', only: out, needsNoWindow: true },
    async arrange(situation) {
      const world = page.open(situation, page.records.waiting)
      await shown('Continue')
      return world
    },
    end: ({ session }) => waitFor(() => expect(session.getState().delivery).toBeUndefined()),
  },
  {
    ...{ state: 'offline', button: 'Send when online', needsNoWindow: true, only: out },
    arrange: arrangeOffline,
    async end({ situation }) {
      await said(t('deliver.waitsForNetwork'))
      await page.goOnline(true)
      await shown('Continue')
      expectOneReason(situation)
    },
  },
  {
    ...{ state: 'offline', button: 'Keep as draft', needsNoWindow: true },
    arrange: arrangeOffline,
    end: () => waitFor(() => expect(screen.queryByText('Keep as draft', inButton)).toBeNull()),
  },
  {
    ...{ state: 'offline', button: 'Try again' },
    async arrange(situation) {
      const world = await arrangeOffline(situation)
      await page.goOnline(true)
      return world
    },
    end: sent,
  },
  {
    ...{
      state: 'offline while it can be undone',
      button: 'Send when online',
      only: signedIn,
      needsNoWindow: true,
    },
    arrange: page.arrangeLostWhileUndoable,
    async end() {
      await said(t('deliver.waitsForNetwork'))
      expect(screen.queryByText(t('deliver.notSent'))).toBeNull()
      await page.goOnline(true)
      await sent()
    },
  },
  {
    ...{
      state: 'offline while it can be undone',
      button: 'Keep as draft',
      only: signedIn,
      needsNoWindow: true,
    },
    arrange: page.arrangeLostWhileUndoable,
    end: () => waitFor(() => expect(screen.queryByText('Keep as draft', inButton)).toBeNull()),
  },
  {
    ...{
      state: 'back online after that',
      button: 'Try again',
      only: signedIn,
      needsNoWindow: true,
    },
    async arrange(situation) {
      const world = await page.arrangeLostWhileUndoable(situation)
      await page.goOnline(true)
      await said(t('deliver.notSent'))
      return world
    },
    end: sent,
  },
  {
    ...{ state: 'sending refused', button: 'Try again', only: signedIn, needsNoWindow: true },
    arrange: page.arrangeRejected('Send'),
    end: sent,
  },
  {
    ...{ state: 'saving refused', button: 'Try again', only: signedIn, needsNoWindow: true },
    arrange: page.arrangeRejected('Save draft'),
    end: has('drafts', ['Hello']),
  },
  {
    ...{ state: 'saving offline', button: 'Try again', only: signedIn, needsNoWindow: true },
    async arrange(situation) {
      const world = page.open(situation)
      world.cut(true)
      await page.goOnline(false)
      await press('Save draft')
      await said(t('deliver.notSaved'))
      world.cut(false)
      return world
    },
    // It needs no other click: it is saved when there is a network again.
    async end(world) {
      await page.goOnline(true)
      await has('drafts', ['Hello'])(world)
      await waitFor(() => expect(screen.queryByText('Try again', inButton)).toBeNull())
    },
  },
]
