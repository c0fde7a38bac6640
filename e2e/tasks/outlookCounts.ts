/**
 * How many acts each task takes in Outlook on the web, new message open, counted as Hand counts.
 *
 * Nobody here could use a tenant: each is an estimate from Microsoft's own support pages, which name the
 * buttons to press (support.microsoft.com, “Outlook on the web”).
 */
export const outlookCounts = {
  /** Estimate: To, Enter, Tab (Cc is open or not), subject, Tab, text, Send. */
  write: 7,
  /** Estimate: paste, Tab. */
  pasteList: 2,
  /** Estimate: Attach file, Browse this computer, the files. */
  attachThree: 3,
  /** Estimate: arrow beside Send, Schedule send, Custom time, the date, the time, Send. */
  scheduleMonday: 6,
  /** Estimate: the folder Drafts, the draft. */
  findDraft: 2,
  /** Estimate: Options, Show From, From, the address. */
  changeFrom: 4,
  /** Estimate: Undo, while the toast is there. */
  undo: 1,
  /** Estimate: the search field, the words, Enter, the message, Reply. */
  reply: 5,
  /** Estimate: Options, Request a read receipt. */
  readReceipt: 2,
  /** Estimate: Settings, General, Appearance, Dark mode, Save. */
  dark: 5,
} as const
