/** The signal reaches the sign-in it belongs to, and nobody else. */
import { expect, test, vi } from 'vitest'
import { onAnswer, signalAnswer } from './answerSignal.ts'

test('only the sign-in named in the state hears it', async () => {
  const heard: string[] = []
  const stops = ['one', 'two'].map((id) => onAnswer(id, () => heard.push(id)))
  signalAnswer('#code=x&state=eyJpZCI6IjEifQ%3D%3D%7Ctwo')
  await vi.waitFor(() => expect(heard).toEqual(['two']))
  for (const stop of stops) stop()
})

test.each(['', '#', '#code=x', '#state=onlyMsal'])('%j is no answer to anybody', (fragment) => {
  expect(() => signalAnswer(fragment)).not.toThrow()
})
