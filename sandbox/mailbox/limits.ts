/**
 * The limits of Exchange Online and Graph, in bytes where they are sizes.
 *
 * Where Microsoft's pages say MB without more, 1 MB is 1,048,576 bytes here, except for the least
 * size of an upload session. The message limit stands at what an administrator may allow at most.
 */
const mebibyte = 1024 * 1024

export type Limits = {
  concurrentRequests: number
  requestsPerTenMinutes: number
  /** Graph: 150 MB. Off, since an afternoon of trying out big files would meet it. */
  uploadBytesPerFiveMinutes: number
  requestBytes: number
  postedFileBytes: number
  leastSessionBytes: number
  mostSessionBytes: number
  messageBytes: number
  recipients: number
}

export const defaultLimits: Limits = {
  concurrentRequests: 4,
  requestsPerTenMinutes: 10_000,
  uploadBytesPerFiveMinutes: Number.POSITIVE_INFINITY,
  requestBytes: 4 * mebibyte,
  postedFileBytes: 3 * mebibyte,
  leastSessionBytes: 3_000_000,
  mostSessionBytes: 150 * mebibyte,
  messageBytes: 150 * mebibyte,
  recipients: 500,
}
