/** The device, opened when it is first needed, and again when it was closed from outside. */
import { openDevice, type Device } from './database.ts'

export type OpenDevice = (onClosed: () => void) => Promise<Device>

export function createReach(open: OpenDevice = openDevice) {
  let opening: Promise<Device | undefined> | undefined
  let device: Device | undefined

  function forget() {
    device = undefined
    opening = undefined
  }

  return {
    /** Open already, so that work can begin in the call itself. */
    now: () => device,
    /** Nothing where the device keeps nothing; the next call tries again. */
    reach(): Promise<Device | undefined> {
      opening ??= open(forget).then(
        (opened) => (device = opened),
        () => (opening = undefined),
      )
      return opening
    },
  }
}
