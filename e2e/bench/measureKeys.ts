/**
 * What a key costs: from keydown to paint, and on the page's main thread, in a long message, in the
 * same one where nothing is stored on the device, in an empty one, and in the browser's own fields with
 * the same text on the same page.
 */
import type { Browser, Page } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { quantile, type Figure } from './figures.ts'
import { paintTimes, paste, watchPaint } from '#e2e/support/paintAfter.ts'
import type { ServedBuild } from '#e2e/support/serveBuild.ts'

const rounds = 3
const keys = 40
const betweenKeysMs = 30
const settleMs = 600

const sentence = 'The quick brown fox jumps over the lazy dog and says nothing. '
/** 1 MB in 2,000 paragraphs. */
const longText = Array.from({ length: 2000 }, (_, at) => `${sentence.repeat(8)}${at}`).join('\n\n')

const places = [
  'long message',
  'long message, not kept',
  'empty message',
  'long textarea',
  'long editable',
] as const
type Place = (typeof places)[number]

type KeyCost = Record<'typical' | 'slow' | 'script' | 'thread', number>

export async function measureKeys(browser: Browser, { origins }: ServedBuild): Promise<Figure[]> {
  const costs: Record<Place, KeyCost>[] = []
  for (let round = 0; round < rounds; round++) {
    const round = {} as Record<Place, KeyCost>
    for (const place of places) round[place] = await keyCost(browser, origins.app, place)
    costs.push(round)
  }
  const figure = (what: string, cost: keyof KeyCost, beside: Place): Figure => ({
    ...{ what: `${what}, 1 MB message`, beside },
    pairs: costs.map((round) => ({
      app: round['long message'][cost],
      plain: round[beside][cost],
    })),
  })
  return [
    figure('key to paint', 'typical', 'empty message'),
    figure('key to paint', 'typical', 'long textarea'),
    figure('key to paint', 'typical', 'long editable'),
    figure('key to paint, p95', 'slow', 'empty message'),
    figure('key to paint, p95', 'slow', 'long textarea'),
    figure('script per key', 'script', 'empty message'),
    figure('main thread per key', 'thread', 'empty message'),
    figure('key to paint', 'typical', 'long message, not kept'),
    figure('key to paint, p95', 'slow', 'long message, not kept'),
    figure('main thread per key', 'thread', 'long message, not kept'),
  ]
}

async function keyCost(browser: Browser, address: string, place: Place): Promise<KeyCost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  try {
    if (place === 'long message, not kept') await keepNothing(page)
    const composer = new ComposerPage(page)
    await composer.open(address)
    await composer.body.focus()
    if (place.startsWith('long message')) await paste(page, longText)
    if (place === 'long textarea') await addPlainField(page, 'textarea')
    if (place === 'long editable') await addPlainField(page, 'div')
    await page.waitForTimeout(settleMs)
    await watchPaint(page, 'keydown')
    return await typeKeys(page)
  } finally {
    await page.close()
  }
}

/** As on a shared computer. */
function keepNothing(page: Page): Promise<unknown> {
  return page.route('**/config.json', async (route) => {
    const config = (await (await route.fetch()).json()) as object
    await route.fulfill({ json: { ...config, keepOnDevice: false } })
  })
}

/** The browser's own field over the page, with the long text and the caret at its end. */
function addPlainField(page: Page, tag: 'textarea' | 'div'): Promise<void> {
  return page.evaluate(
    ([tag, text]) => {
      const field = document.createElement(tag)
      if (field instanceof HTMLTextAreaElement) field.value = text
      else {
        field.contentEditable = 'true'
        const paragraphs = text.split('\n\n').map((words) => {
          const paragraph = document.createElement('p')
          paragraph.textContent = words
          return paragraph
        })
        field.append(...paragraphs)
      }
      const place = { position: 'fixed', inset: '100px', overflow: 'auto', background: 'Canvas' }
      Object.assign(field.style, place, {
        boxSizing: 'border-box',
        width: '740px',
        height: '560px',
      })
      document.body.append(field)
      field.focus()
      if (field instanceof HTMLTextAreaElement) field.setSelectionRange(text.length, text.length)
      else getSelection()?.collapse(field.lastChild, 1)
    },
    [tag, longText] as const,
  )
}

async function typeKeys(page: Page): Promise<KeyCost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const spent = async (name: string) => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000
  }
  const before = { script: await spent('ScriptDuration'), thread: await spent('TaskDuration') }
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('typing '.charAt(key % 7))
    await page.waitForTimeout(betweenKeysMs)
  }
  const times = await paintTimes(page, keys)
  return {
    typical: quantile(times, 0.5),
    slow: quantile(times, 0.95),
    script: ((await spent('ScriptDuration')) - before.script) / keys,
    thread: ((await spent('TaskDuration')) - before.thread) / keys,
  }
}
