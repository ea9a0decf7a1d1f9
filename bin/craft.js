#!/usr/bin/env node
'use strict'
const { load } = require('./load.js')

const { main } = load('main.js')
const { realContext } = load('wire.js')

main(process.argv.slice(2), realContext(process)).then((code) => {
  process.exitCode = code
})
