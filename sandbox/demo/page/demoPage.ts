/**
 * The demo's own script in the app's page: waits for the worker, then fetches the app. Keys are taken from the first paint on,
 * as ever. No part of the real build.
 */
import { whenControlled } from './whenControlled.ts'
import './demoPage.css'

const bar = document.querySelector('.demo')
const [words, reset] = [bar?.querySelector('p'), bar?.querySelector('button')]
const scripts = document.querySelectorAll<HTMLLinkElement>('link[data-demo-script]')

whenControlled('./demo-worker.js').then(
  async () => {
    for (const { href } of scripts) await import(/* @vite-ignore */ href)
  },
  () => {
    if (!words) return
    words.setAttribute('role', 'alert')
    words.textContent =
      'This demo needs a service worker, and this browser offers none here. Open it over https, not in a private window.'
  },
)

/** What the app keeps by itself; its messages are in IndexedDB, where the worker deletes them. */
const isOfApp = (key: string) => /^(?:mail-composer|msal)\b/.test(key)

reset?.addEventListener('click', () => {
  if (!confirm('Delete these mailboxes, and all that Mail Composer has stored in this browser?'))
    return
  void fetch('./sandbox/reset', { method: 'POST' }).then(() => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage).filter(isOfApp)) storage.removeItem(key)
    }
    location.reload()
  })
})
