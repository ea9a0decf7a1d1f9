#!/usr/bin/env node
import { main } from '../dist/main.js'
import { realContext } from '../dist/wire.js'

process.exitCode = await main(process.argv.slice(2), realContext(process))
