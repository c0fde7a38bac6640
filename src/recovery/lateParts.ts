/** What recovery needs late or seldom, fetched in one piece (fetchLateParts.ts). */
export { createTidying } from './discard/removeUntouched.ts'
export { emptyDevice } from './emptyDevice.ts'
export { createRedirectParking } from './parkForRedirect.ts'
export { plainBeside } from './plainVersion.ts'
export { storedDraft } from './unsent/storedDraft.ts'
export { followOther, wake } from './tab/otherTab.ts'
export { restoreTyped, ready } from './tab/restoreTyped.ts'
export { comeBack } from './tab/tabReturn.ts'
