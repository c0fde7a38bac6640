/**
 * The four clouds Microsoft runs Graph in: their hosts, and what each cannot do.
 *
 * Hosts: Graph: national cloud deployments. Abilities: the availability tables of the pages
 * named below and the clouds' own metadata. The upload host in China is a guess no document
 * confirms: if it is wrong, uploads there are blocked until an operator names it in `uploadOrigins`.
 */
export type Cloud = 'global' | 'usGovL4' | 'usGovL5' | 'china'

export type Abilities = {
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

export type CloudFacts = {
  readonly login: string
  readonly graph: string
  readonly uploadOrigins: readonly string[]
  readonly abilities: Abilities
}

const everything: Abilities = {
  uploadSession: true,
  people: true,
  flag: true,
  headers: true,
  categories: true,
}

export const clouds: Readonly<Record<Cloud, CloudFacts>> = {
  global: {
    login: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    uploadOrigins: ['https://outlook.office.com', 'https://outlook.office365.com'],
    abilities: everything,
  },
  usGovL4: {
    login: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    uploadOrigins: [],
    abilities: { ...everything, uploadSession: false },
  },
  usGovL5: {
    login: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    uploadOrigins: [],
    abilities: { ...everything, uploadSession: false },
  },
  china: {
    login: 'https://login.chinacloudapi.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    uploadOrigins: ['https://partner.outlook.cn'],
    abilities: {
      ...everything,
      people: false,
      flag: false,
      headers: false,
      categories: false,
    },
  },
}
