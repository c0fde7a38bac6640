/**
 * For tests: what is awaited is looked for again and again. To print the whole page with each failure takes half the
 * time of a test that has one; DEBUG_PRINT_LIMIT=7000 (environment) has it printed all the same.
 */
export {}

if (typeof document !== 'undefined' && !process.env['DEBUG_PRINT_LIMIT']) {
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
