/** For the soak test: what is waited for by nobody who is still there. */
export const pending = (): Promise<never> => new Promise(() => undefined)
