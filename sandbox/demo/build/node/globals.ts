/** What Node.js has everywhere, for the packages that expect it. */
export { Buffer } from 'node:buffer'

/** After what waits already, as Node's; a timer would be held to four milliseconds when they nest. */
const { port1, port2 } = new MessageChannel()
const waiting: (() => void)[] = []
port1.onmessage = () => waiting.shift()?.()

export function setImmediate<Args extends unknown[]>(act: (...args: Args) => void, ...args: Args) {
  waiting.push(() => act(...args))
  port2.postMessage(null)
}
