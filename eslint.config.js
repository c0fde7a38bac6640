/**
 * What the compiler cannot say: sizes, and texts outside i18n/. What may import what is said in
 * .dependency-cruiser.js; inside a folder imports start with "./", across folders with "#".
 */
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const parent = { regex: '^\\.\\./', message: 'Across folders write #folder/file.ts.' }
const restrict = { 'no-restricted-imports': ['error', { patterns: [parent] }] }

export default tseslint.config(
  { ignores: ['dist', 'dist-demo', 'e2e/.results', 'e2e/.report'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y-x': jsxA11y },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
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
      ...restrict,
    },
  },
  {
    // These understand each file as React's compiler does, which takes a quarter of the time for all of them.
    files: ['**/*.tsx', '**/use*.ts'],
    rules: reactHooks.configs['recommended-latest'].rules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', 'src/testing/**', 'src/playground/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{L}{2,}/u]', message: 'Texts live in i18n/en.json.' },
        {
          selector:
            ':matches(Program > ExpressionStatement, Program > VariableDeclaration > VariableDeclarator) > AwaitExpression',
          message: 'WebKit hands out half-made modules while another one awaits (bug 242740).',
        },
      ],
    },
  },
  {
    // It also runs in a service worker; that it imports nothing of Node.js is said in .dependency-cruiser.js.
    files: ['sandbox/**/*.ts'],
    ignores: [
      ...['sandbox/serve/**', 'sandbox/demo/build/**', 'sandbox/start.ts', 'sandbox/preview.ts'],
      '**/*.test.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Buffer', 'process', 'global', 'setImmediate', 'require', '__dirname'].map((name) => ({
          name,
          message: 'The sandbox needs no Node.js outside serve/.',
        })),
      ],
    },
  },
  { files: ['sandbox/start.ts', 'sandbox/preview.ts', 'e2e/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
