/** nginx as Debian has it, set up as docs/hosting.md says, on one port of this machine. */
import { existsSync } from 'node:fs'
import { exampleOf } from './examples.ts'
import { createMachine, type Machine } from './machine.ts'

const program = '/usr/sbin/nginx'

const main = `
pid /etc/nginx/nginx.pid;
error_log stderr;
events {}
http {
  include mime.types;
  default_type application/octet-stream;
  access_log off;
  include /etc/nginx/conf.d/*.conf;
}
`

/** Where a server may not write, its temporary files stay in its own folder. */
const ofOwnFolder = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `  ${name}_temp_path /etc/nginx/${name};`)
  .join('\n')

export const nginx = {
  name: 'nginx',
  firstPort: '52200',
  /** Where its headers are. */
  headers: '/srv/mail-composer/hosting/nginx-location.conf',
  isThere: () => existsSync(program),
  createMachine: () => createMachine({ nginx: `exec ${program} -c /etc/nginx/nginx.conf "$@"` }),
  start(machine: Machine, port: number) {
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    machine.write('etc/nginx/nginx.conf', user + main.replace('http {', `http {\n${ofOwnFolder}`))
    machine.copy('/etc/nginx/mime.types')
    const site = exampleOf('nginx')
      .replace('443 ssl', `127.0.0.1:${port}`)
      .replace(/^ *ssl_.*\n/gm, '')
    machine.write('etc/nginx/conf.d/mail-composer.conf', site)
    machine.run(exampleOf('sh nginx'))
    return machine.start(`${machine.root}/bin/nginx`, ['-g', 'daemon off;'])
  },
}
