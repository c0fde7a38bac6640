/** Fetches what recovery needs late or seldom; nothing where it cannot come. */
export const fetchLateParts = () => import('./lateParts.ts').catch(() => undefined)
