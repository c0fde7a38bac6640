/** npm run build:demo: the demo, into dist-demo/. An argument names another folder. */
import { resolve } from 'node:path'
import { buildDemo } from './buildDemo.ts'

await buildDemo(resolve(process.argv[2] ?? 'dist-demo'))
