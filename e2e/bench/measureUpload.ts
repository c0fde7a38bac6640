/**
 * A file of 25 MB sent with a message, beside bare PUTs of as many bytes to the same host: all in one,
 * and in ranges as the app has to send them, because Outlook takes less than 4 MB at once.
 */
import { request, type Browser, type Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { makeFile } from '#e2e/support/files.ts'
import { allScopes, newPerson } from '#e2e/support/fixtures.ts'
import { SandboxControl, type Person } from '#e2e/support/SandboxControl.ts'
import type { Figure } from './figures.ts'
import type { ServedBuild } from '#e2e/support/serveBuild.ts'

const rounds = 3
const size = 25 * 1_048_576
const rangeBytes = 12 * 320 * 1024

type Origins = ServedBuild['origins']

export async function measureUpload(browser: Browser, { origins }: ServedBuild): Promise<Figure[]> {
  const times: { app: number; one: number; ranges: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const person = newPerson()
    const api = await request.newContext()
    const sandbox = new SandboxControl(api, origins.graph, person)
    await sandbox.addAccount()
    await sandbox.consent(allScopes)
    const page = await browser.newPage()
    const app = await throughMessage(page, origins, person)
    const one = await barePuts(page, await openSession(origins, person), size)
    const ranges = await barePuts(page, await openSession(origins, person), rangeBytes)
    times.push({ app, one, ranges })
    await page.close()
    await api.dispose()
  }
  const figure = (beside: string, plain: 'one' | 'ranges'): Figure => ({
    ...{ what: '25 MB uploaded', beside },
    pairs: times.map((time) => ({ app: time.app, plain: time[plain] })),
  })
  return [figure('bare PUTs of ranges', 'ranges'), figure('one bare PUT', 'one')]
}

/** From the first range's start to the last one's end. */
async function throughMessage(page: Page, { app, upload }: Origins, person: Person) {
  const composer = new ComposerPage(page)
  await composer.open(app)
  await composer.signIn(person)
  await composer.fill({ to: person.address, subject: 'Files', body: 'Here they are.' })
  await composer.attach(makeFile('big.bin', size))
  await composer.send.click()
  await composer.sent.waitFor()
  return page.evaluate((upload) => {
    const ranges = performance.getEntriesByType('resource').filter(({ name }) => {
      return name.startsWith(upload)
    }) as PerformanceResourceTiming[]
    const starts = ranges.map(({ startTime }) => startTime)
    return Math.max(...ranges.map(({ responseEnd }) => responseEnd)) - Math.min(...starts)
  }, upload)
}

/** The URL of an upload session for a new draft. */
async function openSession({ graph }: Origins, { address }: Person): Promise<string> {
  const scopes = ['Mail.ReadWrite']
  const given = await post(`${graph}/sandbox/tokens`, { address, scopes })
  const authorization = `Bearer ${given['token']}`
  const draft = await post(`${graph}/v1.0/me/messages`, { subject: 'Bare' }, { authorization })
  const at = `${graph}/v1.0/me/messages/${draft['id']}/attachments/createUploadSession`
  const item = { AttachmentItem: { attachmentType: 'file', name: 'bare.bin', size } }
  const { uploadUrl = '' } = await post(at, item, { authorization })
  return uploadUrl
}

async function post(url: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Record<string, string>
}

async function barePuts(page: Page, url: string, step: number): Promise<number> {
  return page.evaluate(
    async ([url, size, step]) => {
      const file = new Blob([new Uint8Array(size)])
      const begin = performance.now()
      for (let start = 0; start < size; start += step) {
        const end = Math.min(start + step, size)
        const headers = {
          'Content-Type': 'application/octet-stream',
          'Content-Range': `bytes ${start}-${end - 1}/${size}`,
        }
        const response = await fetch(url, { method: 'PUT', headers, body: file.slice(start, end) })
        if (!response.ok) throw new Error(`The PUT was answered ${response.status}.`)
      }
      return performance.now() - begin
    },
    [url, size, step] as const,
  )
}
