// Plain JavaScript, preloaded before any .ts file, so that an old Node says one clear line instead of a syntax error.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Casewire needs Node 24 or later and this is ${process.version}. It brings its own: run \`npm ci\` (without --ignore-scripts), then \`npm start\` or \`npx casewire\`.`,
  )
  process.exit(1)
}
