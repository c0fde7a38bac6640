/** Ctrl+C and a polite kill end a command cleanly: everything is closed once, then the process ends. */
export function untilStopped(close: () => Promise<void>): void {
  let isClosing = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // npm and the terminal both pass Ctrl+C on, so it may come twice.
      if (isClosing) return
      isClosing = true
      void close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`)
          process.exit(1)
        },
      )
    })
  }
}
