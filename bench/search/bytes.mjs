/**
 * Bytes from the first letter of a question to its first results, as a server sends them with gzip: bench/search/run --bytes SITE. Ours is
 * the search page with its program, style sheet, index and the texts of what it shows; Pagefind's is its program without a page to show
 * it, its index, and the texts of ten results.
 */

import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const [site, ...words] = process.argv.slice(2)
const require = createRequire(join(process.env.SEARCH_NPM, 'index.js'))
const puppeteer = require('puppeteer-core')
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', wasm: 'application/wasm', woff2: 'font/woff2' }
let sent = []

const server = createServer((request, response) => {
  const path = decodeURI(request.url.split(/[?#]/)[0])
  const file = path.startsWith('/pagefind/') ? join(process.env.PAGEFIND, path) : join(site, path)
  if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end()
  const bytes = readFileSync(file)
  // What is packed already gains nothing.
  const packed = /\.(?:pf_\w+|woff2|pagefind)$/.test(file) ? bytes : gzipSync(bytes)
  const encoding = packed === bytes ? {} : { 'content-encoding': 'gzip' }
  response.writeHead(200, { 'content-type': TYPES[file.split('.').pop()] || 'application/octet-stream', ...encoding }).end(packed)
  sent.push({ path, size: packed.length })
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const home = `http://127.0.0.1:${server.address().port}/`
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] })
const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1]
const kB = (bytes) => (bytes / 1000).toFixed(1)

async function measure(name, ask, isCounted) {
  const all = []
  for (const word of words) {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    sent = []
    await ask(page, word)
    const counted = sent.filter(({ path }) => isCounted(path))
    all.push({ bytes: counted.reduce((sum, one) => sum + one.size, 0), count: counted.length })
    await context.close()
  }
  const bytes = middle(all.map((one) => one.bytes))
  console.log(`| ${name} | ${kB(bytes)} | ${middle(all.map((one) => one.count))} |`)
  return bytes
}

console.log(`Middle of ${words.length} questions\n\n| | kB | requests |\n|---|--:|--:|`)
const ours = await measure(
  'Fingerpost',
  async (page, word) => {
    await page.goto(home + 'search.html#q=' + encodeURIComponent(word), { waitUntil: 'networkidle0' })
    await page.waitForSelector('.hit')
  },
  (path) => /^\/assets\/search[./]/.test(path)
)
const theirs = await measure(
  'Pagefind',
  async (page, word) => {
    await page.goto(home + 'index.html')
    await page.evaluate(async (text) => {
      const pagefind = await import('/pagefind/pagefind.js')
      const { results } = await pagefind.search(text)
      await Promise.all(results.slice(0, 10).map((one) => one.data()))
    }, word)
  },
  (path) => path.startsWith('/pagefind/')
)
console.log(`\n${(ours / theirs).toFixed(2)} of Pagefind's`)
await browser.close()
server.close()
