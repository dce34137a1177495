import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'warta-cli-'))
const text = join(folder, 'satu.txt')
const page = join(folder, 'dua.html')
writeFileSync(text, 'Harga Beras Turun\n\nBIMA - Harga beras turun kemarin.\n')
writeFileSync(page, '<article><h1>Harga Beras Naik</h1><p>Harga beras naik di pasar.</p></article>')

/** Runs the command as node would, and gives what it wrote and its exit code. */
async function warta(...args: string[]): Promise<{ out: string; err: string; code: unknown }> {
  const argv = process.argv
  process.argv = ['node', 'warta', ...args]
  let [out, err] = ['', '']
  const onOut = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += chunk
    return true
  })
  const onErr = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    err += chunk
    return true
  })
  try {
    process.exitCode = undefined
    vi.resetModules()
    await import('../src/cli.js')
    await vi.waitUntil(() => process.exitCode !== undefined)
    return { out, err, code: process.exitCode }
  } finally {
    onOut.mockRestore()
    onErr.mockRestore()
    process.argv = argv
  }
}

afterEach(() => {
  process.exitCode = undefined
  process.stdout.removeAllListeners('error')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('warta', () => {
  test('writes one file as a JSON object', async () => {
    const { out, err, code } = await warta(text)
    expect([err, code]).toEqual(['', 0])
    expect(JSON.parse(out).headline.text).toBe('Harga Beras Turun')
  })

  test('writes several files as an array, and reads .html as a page', async () => {
    const { out } = await warta(text, page)
    const pages = JSON.parse(out).map((article: { page: object | null }) => article.page !== null)
    expect(pages).toEqual([false, true])
  })

  test('writes NDJSON, one article a line', async () => {
    const { out } = await warta('--ndjson', text, text)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).data),
    ).toEqual([{}, {}])
  })

  test('writes Markdown', async () => {
    expect((await warta('--markdown', text)).out).toContain('# Harga Beras Turun\n')
  })

  test('resolves against --published-at', async () => {
    const { out } = await warta('--published-at', '2026-02-05', text)
    expect(JSON.parse(out).reference).toEqual({ value: '2026-02-05', source: 'option' })
  })

  test('helps', async () => {
    const { out, code } = await warta('--help')
    expect(code).toBe(0)
    expect(out).toContain('Usage: warta [options] [FILE...]')
  })

  test('goes on after a file it cannot read, and ends with 1', async () => {
    const { out, err, code } = await warta(join(folder, 'tiada.txt'), text)
    expect(code).toBe(1)
    expect(err).toContain('tiada.txt')
    expect(JSON.parse(out)).toHaveLength(1)
  })

  test.each([
    ['an unknown option', ['--xml'], '--xml'],
    ['two formats', ['--json', '--markdown'], 'choose one of --json, --markdown'],
    ['a date that is none', ['--published-at', '2026-02-31', text], '2026-02-31'],
  ])('ends with 2 at %s', async (_what, args, message) => {
    const { err, code } = await warta(...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})
