import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'chrome']
const program = names.find((name) => spawnSync(name, ['--version']).status === 0)

/** Tests that need a browser skip themselves where none of these is installed. */
export const hasBrowser = program !== undefined

export type Screen = { readonly width: number; readonly scheme: 'light' | 'dark' }

export type Page = {
  /** Gives back what an expression comes to, waited for. */
  evaluate(expression: string): Promise<unknown>
  show(screen: Screen): Promise<void>
  /** As it would be printed. */
  printed(): Promise<Uint8Array>
  /** What the browser refused or asked for beside the page itself. */
  readonly said: readonly string[]
}

export type Browser = { open(html: string): Promise<Page>; close(): Promise<void> }

type Message = {
  id?: number
  sessionId?: string
  method?: string
  params?: Params
  result?: Params
  error?: Params
}
type Params = Readonly<Record<string, unknown>>

/** A Chromium without a window, spoken to over a pipe. */
export function openBrowser(): Browser {
  const folder = mkdtempSync(join(tmpdir(), 'craft-browser-'))
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run']
  const child = spawn(
    program ?? '',
    [...flags, '--remote-debugging-pipe', `--user-data-dir=${join(folder, 'profile')}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const line = lineTo(child)
  let pages = 0
  return {
    open: async (html) => {
      const path = join(folder, `${++pages}.html`)
      writeFileSync(path, html)
      return pageAt(`file://${path}`, line)
    },
    close: async () => {
      // Asked to, all its processes end and write nothing more; a kill would reach only the first.
      await line.ask('Browser.close')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Line = {
  ask(method: string, params?: Params, sessionId?: string): Promise<Params>
  hear(listener: (message: Message) => void): void
}

/** Messages are JSON with a zero byte behind each. */
function lineTo({ stdio }: ChildProcess): Line {
  const waiting = new Map<number, { done(result: Params): void; failed(error: Error): void }>()
  const listeners: ((message: Message) => void)[] = []
  let [last, rest] = [0, '']
  const take = (message: Message) => {
    for (const listener of listeners) listener(message)
    const asked = waiting.get(message.id ?? 0)
    if (message.error !== undefined) asked?.failed(new Error(JSON.stringify(message.error)))
    asked?.done(message.result ?? {})
  }
  const from = stdio[4] as Readable
  from.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) take(JSON.parse(part) as Message)
  })
  return {
    ask: (method, params = {}, sessionId) =>
      new Promise((done, failed) => {
        waiting.set(++last, { done, failed })
        const to = stdio[3] as Writable
        to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
      }),
    hear: (listener) => listeners.push(listener),
  }
}

async function pageAt(url: string, line: Line): Promise<Page> {
  const { targetId } = await line.ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await line.ask('Target.attachToTarget', { targetId, flatten: true })
  const ask = (method: string, params: Params = {}) => line.ask(method, params, String(sessionId))
  const said: string[] = []
  const loaded = new Promise<void>((done) => {
    line.hear((message) => {
      if (message.sessionId !== sessionId) return
      if (message.method === 'Page.loadEventFired') done()
      said.push(...told(message, url))
    })
  })
  for (const part of ['Page', 'Log', 'Network', 'Runtime']) await ask(`${part}.enable`)
  await ask('Page.navigate', { url })
  await loaded
  return {
    said,
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await ask('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
      return (result as { value: unknown }).value
    },
    show: async ({ width, scheme }) => {
      await ask('Emulation.setDeviceMetricsOverride', {
        width,
        height: 900,
        deviceScaleFactor: 1,
        mobile: false,
      })
      await ask('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      })
    },
    printed: async () => {
      const { data } = await ask('Page.printToPDF', { preferCSSPageSize: true })
      return Buffer.from(String(data), 'base64')
    },
  }
}

/** A refusal, a fault, or a request for anything but the page. */
function told({ method, params = {} }: Message, page: string): readonly string[] {
  if (method === 'Log.entryAdded') return [String((params.entry as Params).text)]
  if (method === 'Runtime.exceptionThrown') return [JSON.stringify(params)]
  if (method !== 'Network.requestWillBeSent') return []
  const { url } = params.request as { url: string }
  return url === page ? [] : [`asked for ${url}`]
}
