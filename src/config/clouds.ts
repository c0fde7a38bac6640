/**
 * The four clouds Microsoft runs Graph in: their hosts, and what each cannot do.
 *
 * Graph hosts: Graph: national cloud deployments. Sign-in hosts: MSAL's own table (@azure/msal-common,
 * AuthorityMetadata; clouds.test.ts compares). Abilities: the availability tables of the pages named below. The
 * upload host in China is a guess: if it is wrong, an operator names the right one in `uploadOrigins`.
 */
export type Cloud = 'global' | 'usGovL4' | 'usGovL5' | 'china'

export type Capabilities = {
  /** Files of 3 MB and more (Graph: attachment: createUploadSession). */
  readonly uploadSession: boolean
  /** Suggestions from people (Graph: user: list people). */
  readonly people: boolean
  /** The follow-up flag (Graph: message resource, flag). */
  readonly flag: boolean
  /** Custom headers (Graph: message resource, internetMessageHeaders). */
  readonly headers: boolean
  /** The mailbox's own list of categories (Graph: outlookUser: list masterCategories). */
  readonly categories: boolean
}

export type CloudSettings = {
  /** All names of the sign-in service that MSAL knows as one; it sends every request to the first. */
  readonly signIn: readonly [string, ...string[]]
  readonly graph: string
  readonly uploadOrigins: readonly string[]
  readonly capabilities: Capabilities
}

const everything: Capabilities = {
  uploadSession: true,
  people: true,
  flag: true,
  headers: true,
  categories: true,
}

/** Where MSAL asks whether a sign-in host that it does not know is one of Microsoft's. */
export const instanceDiscovery = 'https://login.microsoftonline.com'

const usGovSignIn = ['https://login.microsoftonline.us', 'https://login.usgovcloudapi.net'] as const

export const clouds: Readonly<Record<Cloud, CloudSettings>> = {
  global: {
    signIn: [
      'https://login.microsoftonline.com',
      'https://login.windows.net',
      'https://login.microsoft.com',
      'https://sts.windows.net',
    ],
    graph: 'https://graph.microsoft.com',
    uploadOrigins: ['https://outlook.office.com', 'https://outlook.office365.com'],
    capabilities: everything,
  },
  usGovL4: {
    signIn: usGovSignIn,
    graph: 'https://graph.microsoft.us',
    uploadOrigins: [],
    capabilities: { ...everything, uploadSession: false },
  },
  usGovL5: {
    signIn: usGovSignIn,
    graph: 'https://dod-graph.microsoft.us',
    uploadOrigins: [],
    capabilities: { ...everything, uploadSession: false },
  },
  china: {
    signIn: ['https://login.partner.microsoftonline.cn', 'https://login.chinacloudapi.cn'],
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    uploadOrigins: ['https://partner.outlook.cn'],
    capabilities: {
      ...everything,
      people: false,
      flag: false,
      headers: false,
      categories: false,
    },
  },
}
