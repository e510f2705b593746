#!/usr/bin/env node
import './require-node.mjs'

const { runCommandLine } = await import('./cli/command-line.ts')

process.exit(await runCommandLine(process.argv.slice(2)))
