/**
 * The rules of `_headers` in the languages of other hosts. A test holds the files in public/ to
 * what is made here, so that no host serves the app with rules of its own.
 */
import type { HeaderRule } from './headersFile.ts'

const note = 'Made from _headers by "npx vitest run sandbox/serve -u": change it there.'

/** Azure Static Web Apps: staticwebapp.config.json. */
export function toStaticWebApp(rules: readonly HeaderRule[]): string {
  const [everywhere, others] = split(rules)
  const routes = others.map(({ path, headers }) => ({
    route: path,
    headers: Object.fromEntries(headers),
  }))
  const config = { globalHeaders: Object.fromEntries(everywhere), routes }
  return `${JSON.stringify(config, null, 2)}\n`
}

/** Apache with mod_headers: .htaccess, which holds in whatever folder the app lies. */
export function toHtaccess(rules: readonly HeaderRule[]): string {
  const [everywhere, others] = split(rules)
  const blocks = others.map(({ path, headers }) => {
    const lines = headers.map(([name, value]) => `    Header always set ${name} "${value}"`)
    return [`  <If "%{REQUEST_URI} =~ m#${ending(path)}#">`, ...lines, '  </If>']
  })
  const always = everywhere.map(([name, value]) => `  Header always set ${name} "${value}"`)
  return [
    `# ${note}`,
    '<IfModule mod_headers.c>',
    ...always,
    ...blocks.flat(),
    '</IfModule>',
    '',
  ].join('\n')
}

/** nginx, to include in the http block: what depends on the path. */
export function toNginxMaps(rules: readonly HeaderRule[]): string {
  const [, others] = split(rules)
  return [`# ${note}`, ...varying(others).map((name) => nginxMap(name, others)), ''].join('\n')
}

/** nginx, to include in the location of the app. */
export function toNginxLocation(rules: readonly HeaderRule[]): string {
  const [everywhere, others] = split(rules)
  const fixed = everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`)
  const mapped = varying(others).map((name) => `add_header ${name} ${variable(name)} always;`)
  return [`# ${note}`, ...fixed, ...mapped, ''].join('\n')
}

const varying = (rules: readonly HeaderRule[]) => [
  ...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name))),
]

function nginxMap(name: string, rules: readonly HeaderRule[]): string {
  const cases = rules.flatMap(({ path, headers }) =>
    headers
      .filter(([other]) => other === name)
      .map(([, value]) => `  "~${ending(path)}" "${value}";`),
  )
  return [`map $uri ${variable(name)} {`, '  default "";', ...cases, '}'].join('\n')
}

const variable = (name: string) => `$mail_composer_${name.toLowerCase().replaceAll('-', '_')}`

/** The end of a path as a pattern, so that it also holds below a folder. */
function ending(path: string): string {
  const pattern = path.replaceAll('.', '\\.')
  return pattern.endsWith('*') ? pattern.slice(0, -1) : `${pattern}$`
}

function split(rules: readonly HeaderRule[]) {
  const everywhere = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers)
  return [everywhere, rules.filter(({ path }) => path !== '/*')] as const
}
