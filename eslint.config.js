/**
 * What the compiler cannot say: the import table, sizes, and words outside words/.
 *
 * The table is the architecture: a folder may import what stands in its row and nothing else.
 * Inside a folder imports start with "./", across folders with "#"; "../" is never used.
 */
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Folder of src → the paths of src it may import, besides its own. */
export const mayImport = {
  ui: [],
  config: [],
  words: [],
  graph: [],
  lazy: [],
  auth: ['config'],
  compose: ['ui', 'words', 'lazy', 'graph/types'],
  people: ['ui', 'words', 'graph', 'compose/recipients'],
  keep: ['compose'],
  links: ['compose', 'graph/messageReference'],
  mime: ['compose'],
  deliver: ['ui', 'words', 'lazy', 'graph', 'compose', 'keep', 'mime', 'config/clouds'],
  drafts: ['ui', 'words', 'graph', 'compose', 'deliver'],
  wire: ['ui', 'words', 'graph', 'compose', 'deliver'],
}

const parent = { regex: '^\\.\\./', message: 'Across folders write #folder/file.ts.' }
const effects = {
  group: ['react', 'react-dom', '@tiptap/*'],
  message: 'A .ts in compose/ only thinks.',
}

function restrict(patterns) {
  return { 'no-restricted-imports': ['error', { patterns: [parent, ...patterns] }] }
}

/** The lint rule for one row: every "#…" that is not allowed is refused. */
function row(folder, allowed, more = []) {
  const open = [folder, ...allowed].map((path) => (path.includes('/') ? `${path}[/.]` : `${path}/`))
  const message = `${folder}/ may import only: ${allowed.join(', ') || 'nothing of src'}.`
  return restrict([{ regex: `^#(?!${open.join('|')})`, message }, ...more])
}

const strangers = { regex: '^#(?!sandbox/)', message: 'The judge shares nothing with the judged.' }

export default tseslint.config(
  { ignores: ['dist', 'e2e/.results', 'e2e/.report'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y-x': jsxA11y },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...reactHooks.configs['recommended-latest'].rules,
      ...jsxA11y.configs.strict.rules,
      'jsx-a11y-x/no-autofocus': ['error', { ignoreNonDOM: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 200, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      ...restrict([]),
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{L}{2,}/u]', message: 'Sentences live in words/en.json.' },
      ],
    },
  },
  ...Object.entries(mayImport).map(([folder, allowed]) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: row(folder, allowed),
  })),
  {
    files: ['src/compose/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: row('compose', mayImport.compose, [effects]),
  },
  { files: ['sandbox/**', 'e2e/**'], rules: restrict([strangers]) },
  { files: ['sandbox/start.ts', 'sandbox/preview.ts', 'e2e/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
