/** A look as an address, and back. */
import { expect, test } from 'vitest'
import { parseView, toHash, type View } from './view.ts'

const plain: View = { room: '', theme: 'light', direction: 'ltr', texts: 'plain', width: 0 }

test.each<View>([
  plain,
  { ...plain, room: 'ui', theme: 'dark', direction: 'rtl', texts: 'long', width: 360 },
  { ...plain, room: 'ui', story: 'Dialog', state: 'wide & long', frame: 'bare' },
])('%j comes back', (view) => {
  expect(parseView(toHash(view))).toEqual(view)
})

test('what it does not know it leaves out', () => {
  expect(parseView('#theme=pink&width=17&frame=x')).toEqual(plain)
})
