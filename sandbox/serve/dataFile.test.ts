import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createSaver, readData, writeData } from './dataFile.ts'

async function newPath() {
  const folder = await mkdtemp(join(tmpdir(), 'data-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { folder, path: join(folder, 'deep', 'mail.json') }
}

test('what is written is read again, and nothing else lies beside it', async () => {
  const { folder, path } = await newPath()
  expect(await readData(path)).toBeUndefined()
  await writeData(path, { mail: 1 })
  await writeData(path, { mail: 2 })
  expect(await readData(path)).toEqual({ mail: 2 })
  expect(await readdir(join(folder, 'deep'))).toEqual(['mail.json'])
})

test('a broken file stops the start and is named', async () => {
  const { folder } = await newPath()
  const path = join(folder, 'broken.json')
  await writeFile(path, '{')
  await expect(readData(path)).rejects.toThrow(path)
})

test('many changes are one save, and the last one counts', async () => {
  const saved: number[] = []
  let state = 0
  const { saveSoon, saveNow } = createSaver(() => {
    saved.push(state)
    return Promise.resolve()
  }, 60_000)
  for (state = 1; state < 5; state++) saveSoon()
  await saveNow()
  expect(saved).toEqual([5])
})
