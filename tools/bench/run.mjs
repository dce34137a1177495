// All comparisons, or those named: `npm run bench -- text dates`. Each runs in a process of its own.
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const ALL = ['text', 'stages', 'dates', 'html', 'startup', 'size', 'growth']
const asked = process.argv.slice(2)

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`)
for (const name of asked.length > 0 ? asked : ALL) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, import.meta.url))], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
