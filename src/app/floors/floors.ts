/**
 * The oldest browsers that everything works in, by the names of MDN's browser-compat-data. The build is made for them,
 * a test holds the source against them (testing/floors), and an older browser is told so (OldBrowserNotice.css).
 */
export const floors = {
  chrome: '123',
  edge: '123',
  firefox: '125',
  safari: '17.5',
  safari_ios: '17.5',
} as const

/** As build tools write them. */
export const buildTarget = Object.entries(floors).map(
  ([browser, version]) => (browser === 'safari_ios' ? 'ios' : browser) + version,
)
