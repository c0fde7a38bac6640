/** Apache as Debian has it, set up as docs/hosting.md says, on one port of this machine. */
import { existsSync, readFileSync } from 'node:fs'
import { exampleOf } from './examples.ts'
import { createMachine, type Machine } from './machine.ts'

const program = '/usr/sbin/apache2'

/** Where it writes while it runs. */
const folders = ['RUN', 'LOCK', 'LOG'].map((name) => `export APACHE_${name}_DIR=/etc/apache2`)

export const apache = {
  name: 'Apache',
  firstPort: '52400',
  /** Where its headers are. */
  headers: '/srv/mail-composer/.htaccess',
  isThere: () => existsSync(program),
  createMachine: () => createMachine({ apachectl: 'exec /usr/sbin/apachectl "$@"' }),
  start(machine: Machine, port: number) {
    machine.copy('/etc/apache2')
    const known = readFileSync('/etc/apache2/envvars', 'utf8')
    const own = [...folders, 'export APACHE_PID_FILE=/etc/apache2/apache2.pid'].join('\n')
    machine.write('etc/apache2/envvars', `${known}\n${own}\n`)
    machine.write('etc/apache2/ports.conf', `Listen 127.0.0.1:${port}\nServerName localhost\n`)
    machine.write('etc/apache2/conf-available/mail-composer.conf', exampleOf('apache'))
    machine.run(exampleOf('sh apache'))
    return machine.start(`${machine.root}/bin/apachectl`, ['-D', 'FOREGROUND'])
  },
}
