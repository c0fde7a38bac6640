// @vitest-environment jsdom
/** What an account chose on this device: field by field, whatever is stored. */
import { afterEach, expect, test, vi } from 'vitest'
import { changeSettings, onSettingsChange, readSettings, type Settings } from './settings.ts'

const key = 'mail-composer.settings.adele'
const none: Settings = {
  theme: 'system',
  suggestions: true,
  savesByItself: true,
}

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

test.each<[what: string, stored: string | undefined, read: Partial<Settings>]>([
  ['nothing', undefined, {}],
  ['no JSON', '{"theme":', {}],
  ['a list', '[1]', {}],
  ['null', 'null', {}],
  ['a text', '"dark"', {}],
  [
    'all of it',
    '{"theme":"dark","suggestions":false,"undoSeconds":30,"savesByItself":false,"fontFamily":"Georgia,serif","fontSize":14}',
    {
      ...{ theme: 'dark', suggestions: false, undoSeconds: 30, savesByItself: false },
      ...{ fontFamily: 'Georgia,serif', fontSize: 14 },
    },
  ],
  ['a damaged field', '{"theme":7,"undoSeconds":20}', { undoSeconds: 20 }],
  ['a theme of a newer version', '{"theme":"sepia","suggestions":false}', { suggestions: false }],
  ['an odd time', '{"undoSeconds":7,"theme":"light"}', { theme: 'light' }],
  ['a time as text', '{"undoSeconds":"30"}', {}],
  ['null in a field', '{"suggestions":null,"fontFamily":null,"fontSize":12}', { fontSize: 12 }],
  ['a last time', '{"lastSendTime":"2026-12-01T09:30"}', { lastSendTime: '2026-12-01T09:30' }],
  ['a last time that is no text', '{"lastSendTime":7,"undoSeconds":5}', { undoSeconds: 5 }],
  ['a language', '{"language":"de-CH"}', { language: 'de-CH' }],
  ['what is no language', '{"language":"<b>","undoSeconds":5}', { undoSeconds: 5 }],
  ['a font that is CSS', '{"fontFamily":"x;color:red"}', {}],
])('reads %s', (_, stored, read) => {
  if (stored !== undefined) localStorage.setItem(key, stored)
  expect(readSettings('adele')).toEqual({ ...none, ...read })
})

test('the theme this device had before counts until the account chooses one', () => {
  localStorage.setItem('mail-composer.theme', 'dark')
  expect(readSettings('adele').theme).toBe('dark')
  changeSettings('adele', { theme: 'system' })
  expect(readSettings('adele').theme).toBe('system')
  expect(readSettings('alex').theme).toBe('dark')
})

test('belongs to one account, and to nobody else', () => {
  changeSettings('adele', { undoSeconds: 5 })
  expect(readSettings('alex').undoSeconds).toBeUndefined()
  expect(readSettings(undefined).undoSeconds).toBeUndefined()
})

test('what a newer version stored stays', () => {
  localStorage.setItem(key, '{"theme":"sepia","density":"cosy"}')
  changeSettings('adele', { undoSeconds: 20 })
  expect(JSON.parse(localStorage.getItem(key)!)).toEqual({
    ...{ theme: 'sepia', density: 'cosy', undoSeconds: 20 },
  })
})

test('a choice can be taken back', () => {
  changeSettings('adele', { fontFamily: 'Georgia,serif' })
  changeSettings('adele', { fontFamily: undefined })
  expect(readSettings('adele').fontFamily).toBeUndefined()
})

test('holds until the page closes where nothing can be stored', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  changeSettings('kim', { undoSeconds: 5 })
  expect(readSettings('kim').undoSeconds).toBe(5)
})

test('what could not be stored gives way to what could be stored later', () => {
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  changeSettings('lee', { undoSeconds: 5, theme: 'dark' })
  full.mockRestore()
  changeSettings('lee', { undoSeconds: 10 })
  expect(readSettings('lee')).toMatchObject({ undoSeconds: 10, theme: 'dark' })
})

test('tells of changes here and in other tabs, until nobody listens', () => {
  let reported = 0
  const stop = onSettingsChange(() => (reported += 1))
  changeSettings('adele', { undoSeconds: 5 })
  window.dispatchEvent(new Event('storage'))
  stop()
  changeSettings('adele', { undoSeconds: 10 })
  expect(reported).toBe(2)
})
