// @vitest-environment jsdom
/** Which entries are named again, and for whom. */
import { expect, test, vi } from 'vitest'
import { syncStorage } from './storageSync.ts'

const account = 'msal.3|home.tenant|login.example|tenant'
const token = 'msal.3|home.tenant|login.example|refreshtoken|CLIENT-1|||'

test('entries of accounts and of our own tokens are named, nothing else', async () => {
  const heard: unknown[] = []
  const msal = new BroadcastChannel('msal.broadcast.cache')
  msal.onmessage = ({ data }) => heard.push(data)
  syncStorage('client-1')
  for (const key of [account, 'msal.3.account.keys', 'theme', null, token]) {
    dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }))
  }
  dispatchEvent(new StorageEvent('storage', { key: account, storageArea: sessionStorage }))
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  expect(heard).toEqual([
    { key: account, context: '' },
    { key: token, context: 'client-1' },
  ])
  msal.close()
})
