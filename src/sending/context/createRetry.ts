/** Tries again after a while, as long as that is wanted. */
export function createRetry(afterMs: number, act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined

  function run() {
    timer = undefined
    act()
  }

  return {
    want(isWanted: boolean) {
      if (!isWanted) {
        clearTimeout(timer)
        timer = undefined
      } else timer ??= setTimeout(run, afterMs)
    },
  }
}
