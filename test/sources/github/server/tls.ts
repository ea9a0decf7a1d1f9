import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { afterEach } from 'vitest'
import { temporaryFolder } from '../../../fixture/git.ts'

const OPENSSL = 'openssl'
export const canCertify = spawnSync(OPENSSL, ['version'], { stdio: 'ignore' }).status === 0

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Listens on this machine until the test is over. */
export async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closing.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}

/** A certificate for these names that nobody vouches for but itself; its file is that of its authority. */
function certificateFor(names: readonly string[]) {
  const folder = temporaryFolder()
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const alternatives = names.map((name) => `DNS:${name}`).join(',')
  const line = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=craft-test -addext subjectAltName=${alternatives} -keyout ${key} -out ${file}`
  const { status, stderr } = spawnSync(OPENSSL, line.split(' '), { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { key: readFileSync(key), cert: readFileSync(file), file }
}

/** The same server behind TLS; `file` is what makes its certificate known. */
export async function behindTls(server: { readonly url: string }) {
  const { file, ...certificate } = certificateFor(['localhost', 'github.test'])
  const inner = Number(new URL(server.url).port)
  const port = await listening(
    createServer(certificate, (socket) => joined(socket, connect(inner, '127.0.0.1'))),
  )
  return { port, file }
}

/** A proxy that leads everything to `port`, whatever it is called, or answers with `status` instead. */
export async function startProxy(port: number, status = 200) {
  const heard: string[] = []
  const server = createHttpServer()
  server.on('connect', (request, socket, head) => {
    heard.push(`${request.url} ${JSON.stringify(request.headers)} ${head.toString('latin1')}`)
    socket.write(`HTTP/1.1 ${status} So\r\n\r\n`)
    if (status !== 200) return socket.end()
    socket.on('data', (piece) => heard.push(piece.toString('latin1')))
    joined(socket as Socket, connect(port, '127.0.0.1'))
  })
  return { port: await listening(server), heard }
}

function joined(one: Socket, other: Socket): void {
  one.on('error', () => other.destroy())
  other.on('error', () => one.destroy())
  one.pipe(other).pipe(one)
}
