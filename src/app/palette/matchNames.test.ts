/** What a person may mean by some letters. */
import { expect, test } from 'vitest'
import { matchNames } from './matchNames.ts'

const names = [
  ...['Send', 'Schedule send', 'Save draft', 'Save to folder', 'Download .eml', 'Open .eml'],
  ...['Keyboard shortcuts', 'Einfügen', 'Réponses', 'Отправить'],
]
const items = names.map((name) => ({ name }))

test.each<[string, readonly string[]]>([
  ['', names],
  ['  ', names],
  ['send', ['Send', 'Schedule send']],
  ['SEND', ['Send', 'Schedule send']],
  ['sa', ['Save draft', 'Save to folder']],
  ['fold', ['Save to folder']],
  ['folder save', ['Save to folder']],
  ['.eml', ['Download .eml', 'Open .eml']],
  ['eml', ['Download .eml', 'Open .eml']],
  ['board', ['Keyboard shortcuts']],
  ['einfu', ['Einfügen']],
  ['reponses', ['Réponses']],
  ['отпр', ['Отправить']],
  ['nothing', []],
  ['(*[', names],
])('%j', (query, wanted) => {
  expect(matchNames(query, items).map(({ name }) => name)).toEqual(wanted)
})
