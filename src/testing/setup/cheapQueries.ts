/**
 * For tests: what is awaited is looked for again and again. To print the whole page with each failure takes half the
 * time of a test that has one, and to remember for each element who made it a sixth of all.
 * DEBUG_PRINT_LIMIT=7000 (environment) has both all the same.
 */
export {}

if (typeof document !== 'undefined' && !process.env['DEBUG_PRINT_LIMIT']) {
  forgetOwners(await import('react'))
  const { configure } = await import('@testing-library/dom')
  configure({
    // No page under test has a script or style in its body; jsdom takes long to see that of each element.
    defaultIgnore: null as never,
    getElementError(message) {
      const error = new Error(message ?? '')
      error.name = 'TestingLibraryElementError'
      return error
    },
  })
}

/** React counts the stacks it captures and stops for a second after ten thousand: here it has enough at once. */
function forgetOwners(react: object) {
  const internals: unknown = Object.entries(react).find(([name]) =>
    name.startsWith('__CLIENT_INTERNALS'),
  )?.[1]
  Object.defineProperty(Object(internals), 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => Infinity,
    set: () => undefined,
  })
}
