/**
 * 500 addresses pasted, from the paste until they are painted, and then keys in the subject: with all of them in To, in a
 * list of plain chips that looks the same, and in a textarea, each on the same page.
 */
import type { Browser, Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { quantile, type Figure } from './figures.ts'
import { paintTimes, paste, watchPaint } from '#e2e/support/paintAfter.ts'
import type { ServedBuild } from '#e2e/support/serveBuild.ts'

const rounds = 5
const many = 500
const keys = 30
const betweenKeysMs = 30
const settleMs = 600

const places = ['To', 'list of plain chips', 'textarea'] as const
type Place = (typeof places)[number]
type Cost = { readonly paste: number; readonly key: number }

const people = Array.from({ length: many }, (_, at) => `Person ${at} <p${at}@example.org>`).join(
  '; ',
)

export async function measureRecipients(
  browser: Browser,
  { origins }: ServedBuild,
): Promise<Figure[]> {
  const costs: Record<Place, Cost>[] = []
  for (let round = 0; round < rounds; round++) {
    const round = {} as Record<Place, Cost>
    for (const place of places) round[place] = await costOf(browser, origins.app, place)
    costs.push(round)
  }
  const figure = (what: string, cost: keyof Cost, beside: Place): Figure => ({
    ...{ what, beside },
    pairs: costs.map((round) => ({ app: round.To[cost], plain: round[beside][cost] })),
  })
  const key = `key in the subject, ${many} recipients, p95`
  return [
    figure(`${many} recipients pasted`, 'paste', 'list of plain chips'),
    figure(`${many} recipients pasted`, 'paste', 'textarea'),
    figure(key, 'key', 'list of plain chips'),
    figure(key, 'key', 'textarea'),
  ]
}

async function costOf(browser: Browser, address: string, place: Place): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  try {
    const composer = new ComposerPage(page)
    await composer.open(address)
    await composer.to.focus()
    if (place !== 'To') await addPlain(page, place)
    await page.waitForTimeout(settleMs)
    await watchPaint(page, 'paste')
    await paste(page, `${people};`)
    const [time = NaN] = await paintTimes(page, 1)
    await expectShown(page, place)
    await composer.subject.focus()
    await page.waitForTimeout(settleMs)
    return { paste: time, key: await typeKeys(page) }
  } finally {
    await page.close()
  }
}

/** To draws those that are out of sight right after the others. */
async function expectShown(page: Page, place: Place) {
  if (place === 'textarea') return
  await page.waitForFunction(
    (count) => document.querySelectorAll('.recipient-chip').length === count,
    many,
  )
}

async function typeKeys(page: Page): Promise<number> {
  await watchPaint(page, 'keydown')
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('typing '.charAt(key % 7))
    await page.waitForTimeout(betweenKeysMs)
  }
  return quantile(await paintTimes(page, keys), 0.95)
}

/** Below the fields, and focused; what is pasted there is taken by a few lines of script, without names, which tsx would wrap. */
function addPlain(page: Page, place: Exclude<Place, 'To'>): Promise<void> {
  return page.evaluate((place) => {
    const box = document.createElement('div')
    const field = document.createElement(place === 'textarea' ? 'textarea' : 'input')
    const style = { display: 'flex', flexWrap: 'wrap', gap: '4px', maxHeight: '152px' }
    Object.assign(box.style, { ...style, overflowY: 'auto' })
    box.append(field)
    document.querySelector('.recipient-lines')?.append(box)
    field.addEventListener('paste', (event) => {
      event.preventDefault()
      event.stopPropagation()
      const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? ''
      if (field instanceof HTMLTextAreaElement) return field.setRangeText(text)
      const list = Object.assign(document.createElement('ul'), { className: 'recipient-chips' })
      for (const each of text.split(';').filter(Boolean)) {
        const item = Object.assign(document.createElement('li'), { className: 'recipient-chip' })
        const name = each.replace(/<.*/, '').trim()
        for (const [className, textContent] of [
          ['recipient-chip-text', name],
          ['recipient-chip-remove', '×'],
        ] as const)
          item.append(Object.assign(document.createElement('button'), { className, textContent }))
        list.append(item)
      }
      box.prepend(list)
    })
    field.focus()
  }, place)
}
