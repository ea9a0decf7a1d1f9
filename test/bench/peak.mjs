// Loaded before a program with `node --import`: writes the program's highest resident memory, in kB, where it is told to.
// Children such as git are not in it, and unlike getrusage() it does not begin with what the parent used before exec.
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const file = process.env.CRAFT_BENCH_PEAK
  if (file !== undefined) writeFileSync(file, String(highestResident()))
})

function highestResident() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
