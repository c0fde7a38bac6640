/** The import table is not a drawing: a wrong import fails the lint. */
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

// Files that do not exist have no types; the rules that need them are out of place here.
const untyped = ['no-floating-promises', 'no-misused-promises', 'switch-exhaustiveness-check']
const eslint = new ESLint({
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: Object.fromEntries(
      untyped.map((rule) => [`@typescript-eslint/${rule}`, 'off'] as const),
    ),
  },
})

async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message)
}

test.each([
  ['src/graph/wrong.ts', "import '#auth/auth.ts'"],
  ['src/graph/wrong.ts', "import '#i18n/texts.ts'"],
  ['src/ui/wrong.tsx', "import '#i18n/texts.ts'"],
  ['src/auth/wrong.ts', "import '#graph/http/client.ts'"],
  ['src/compose/wrong.ts', "import '#graph/http/client.ts'"],
  ['src/compose/flag/wrong.ts', "import 'react'"],
  ['src/compose/flag/wrong.ts', "import '@tiptap/core'"],
  ['src/compose/flag/wrong.tsx', "import '#delivery/core/outgoingMessage.ts'"],
  ['src/keep/wrong.ts', "import '#delivery/core/outgoingMessage.ts'"],
  ['src/deliver/wrong.ts', "import '#auth/auth.ts'"],
  ['src/deliver/wrong.ts', "import '#app/boot.ts'"],
  ['src/deliver/wrong.ts', "import '#sandbox/createSandbox.ts'"],
  ['src/compose/flag/wrong.ts', "import '../message.ts'"],
  ['sandbox/graph/wrong.ts', "import '#graph/types.ts'"],
  ['e2e/wrong.ts', "import '#graph/types.ts'"],
])('%s may not say %s', async (filePath, code) => {
  expect(await refusals(filePath, code)).toHaveLength(1)
})

test.each([
  ['src/compose/flag/right.ts', "import type {} from '#graph/types.ts'"],
  ['src/compose/flag/right.tsx', "import 'react'"],
  ['src/deliver/right.ts', "import '#config/clouds.ts'"],
  ['src/people/right.ts', "import '#compose/recipients/suggest.ts'"],
  ['src/deliver/right.test.ts', "import '#sandbox/createSandbox.ts'"],
  ['src/app/right.ts', "import '#auth/auth.ts'"],
])('%s may say %s', async (filePath, code) => {
  expect(await refusals(filePath, code)).toEqual([])
})
