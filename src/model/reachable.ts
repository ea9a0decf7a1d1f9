import { connect } from 'node:net'

/**
 * Does anything listen at this address of this machine? Answered within a moment and without the client's code, which
 * takes longer to load than all the rest of craft. What is elsewhere is not asked here.
 * @param limitMs how long to wait for an answer
 */
export function isSomebodyThere(address: string, limitMs: number): Promise<boolean> {
  const { hostname, port, protocol } = new URL(address)
  const host = hostname.replace(/^\[|\]$/g, '')
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port || (protocol === 'https:' ? 443 : 80)) })
    const end = (isThere: boolean): void => {
      socket.destroy()
      resolve(isThere)
    }
    socket.setTimeout(limitMs, () => end(false))
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
}
