/**
 * The permissions an app can ask for, and what the consent page says about each.
 *
 * A scope may be written short ("Mail.Send") or with the address of Graph before it.
 */
export const permissions: Readonly<Record<string, { title: string; meaning: string }>> = {
  openid: { title: 'Sign you in', meaning: 'The app learns that it is you.' },
  profile: { title: 'View your basic profile', meaning: 'The app can see your name and address.' },
  email: { title: 'View your email address', meaning: 'The app can see your email address.' },
  offline_access: {
    title: 'Maintain access to data you have given it access to',
    meaning: 'The app can go on without asking you each time.',
  },
  'User.Read': { title: 'View your profile', meaning: 'The app can read who you are.' },
  'User.ReadBasic.All': {
    title: 'Look up colleagues',
    meaning: 'The app can read names and addresses in your organization’s directory.',
  },
  'GroupMember.Read.All': {
    title: 'Read group memberships',
    meaning: 'The app can list your organization’s groups and who is in them.',
  },
  'Mail.Send': { title: 'Send mail as you', meaning: 'The app can send messages in your name.' },
  'Mail.Send.Shared': {
    title: 'Send mail on behalf of others',
    meaning: 'The app can send from mailboxes that are shared with you.',
  },
  'Mail.Read': { title: 'Read your mail', meaning: 'The app can read your mailbox.' },
  'Mail.ReadBasic': {
    title: 'Read the outline of your mail',
    meaning: 'The app can read your messages without their bodies and attachments.',
  },
  'Mail.ReadWrite': {
    title: 'Read and write your mail',
    meaning:
      'The app can create, read, change and delete messages in your mailbox. It cannot send.',
  },
  'Mail.Read.Shared': {
    title: 'Read shared mail',
    meaning: 'The app can read mailboxes that are shared with you.',
  },
  'Mail.ReadWrite.Shared': {
    title: 'Read and write shared mail',
    meaning: 'The app can change messages in mailboxes that are shared with you. It cannot send.',
  },
  'People.Read': {
    title: 'Read your relevant people',
    meaning: 'The app can see whom you work and write with most.',
  },
  'Contacts.Read': { title: 'Read your contacts', meaning: 'The app can read your address book.' },
  'Calendars.Read': {
    title: 'Read your calendars',
    meaning: 'The app can read the events in your calendars.',
  },
  'MailboxSettings.Read': {
    title: 'Read your mailbox settings',
    meaning: 'The app can read your time zone, language and categories.',
  },
  'MailboxSettings.ReadWrite': {
    title: 'Read and change your mailbox settings',
    meaning: 'The app can change your time zone, language and categories.',
  },
}

const ofSignIn = ['openid', 'profile', 'email', 'offline_access']

/** Not for Graph: they shape the answer of the sign-in service itself. */
export function isSignInScope(scope: string): boolean {
  return ofSignIn.includes(scope)
}

const names = new Map(Object.keys(permissions).map((name) => [name.toLowerCase(), name]))

/** The scopes of a request in our spelling, and the ones nobody knows. */
export function parseScopes(text: string): { scopes: string[]; unknown: string[] } {
  const words = text.split(' ').filter((word) => word !== '')
  const known = words.map((word) =>
    names.get(word.replace(/^https?:\/\/[^/]+\//, '').toLowerCase()),
  )
  return {
    scopes: [...new Set(known.filter((name) => name !== undefined))],
    unknown: words.filter((_, index) => known[index] === undefined),
  }
}
