// @vitest-environment jsdom
/** An upload that the site's own policy forbids is no broken connection; only the browser's event tells. */
import { expect, test } from 'vitest'
import { answer, scriptedFetch } from '#testing/scriptedFetch.ts'
import { createTestClient } from '#testing/graphClient.ts'
import { uploadInRanges } from '#graph/upload/uploadInRanges.ts'

const file = new Blob([new Uint8Array(10)])
const lost = () => new TypeError('Failed to fetch')

function violation(blockedURI: string, disposition: string) {
  const event = new Event('securitypolicyviolation')
  document.dispatchEvent(Object.assign(event, { blockedURI, disposition }))
}

function start(...script: Parameters<typeof scriptedFetch>) {
  const { graph, requests, slept } = createTestClient({ fetch: scriptedFetch(...script) })
  const upload = (url: string, resumesAt?: number) =>
    uploadInRanges(file, { url, resumesAt }, {}, graph.transport)
  return { upload, slept, methods: () => requests.map(({ method }) => method) }
}

test.each([
  ['before the failure', 'one', undefined, 'PUT'],
  ['after the failure', 'two', undefined, 'PUT'],
  ['when an older session is asked', 'three', 5, 'GET'],
] as const)('the event comes %s: typed, with the host, and not tried again', async (...row) => {
  const [when, name, resumesAt, method] = row
  const url = `https://${name}.example/session?authtoken=1`
  const { upload, slept, methods } = start(() => {
    const tell = () => violation(url, 'enforce')
    if (when === 'after the failure') setTimeout(tell)
    else tell()
    throw lost()
  })
  const typed = { name: 'UploadForbidden', host: `${name}.example` }
  await expect(upload(url, resumesAt)).rejects.toMatchObject(typed)
  expect(methods()).toEqual([method])
  expect(slept).toEqual([])
})

test('what is only reported, or about another host, leaves a broken connection what it is', async () => {
  violation('https://upload.example/', 'report')
  violation('https://other.example/', 'enforce')
  violation('inline', 'enforce')
  const standsAt = answer(200, { nextExpectedRanges: ['0-'] })
  const { upload, methods } = start(lost(), standsAt, answer(201))
  await upload('https://upload.example/session')
  expect(methods()).toEqual(['PUT', 'GET', 'PUT'])
})
