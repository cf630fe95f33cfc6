// better-sqlite3 segfaults without a word on Node 20: every entry point imports this first.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `均衡督导 需要 Node 24（当前 ${process.versions.node}）。请用 npm start、npm run cli 启动，它们自带 Node 24。\n`,
  )
  process.exit(2)
}

export const nodeVersion = process.versions.node
