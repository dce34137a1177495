// Prints the scoreboard over the evaluation sets beside the repository, when they are there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const board = fileURLToPath(new URL('../../../shared/eval/run.mjs', import.meta.url))
if (!existsSync(board)) {
  console.log('No evaluation sets beside the repository (../shared/eval): nothing to score.')
} else {
  const project = fileURLToPath(new URL('../..', import.meta.url))
  const { status } = spawnSync(process.execPath, [board, '--project', project, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
