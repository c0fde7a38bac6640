/** Calls after a pause in the starts, and at the latest when the first of them is long ago. */
export function createDebounce(pauseMs: number, longestMs: number, act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest: ReturnType<typeof setTimeout> | undefined
  return {
    start() {
      clearTimeout(timer)
      timer = setTimeout(act, pauseMs)
      latest ??= setTimeout(act, longestMs)
    },
    stop() {
      clearTimeout(timer)
      clearTimeout(latest)
      latest = undefined
    },
  }
}
