import { defineConfig } from 'vitest/config'
import { memoryDisk } from './test/tooling/memory-disk.ts'

export default defineConfig({
  test: {
    globalSetup: ['test/tooling/build-once.ts'],
    setupFiles: ['test/tooling/same-cases.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    env: memoryDisk(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests start real git processes and open real stores; more workers than cores only make them wait.
    maxWorkers: 2,
  },
})
