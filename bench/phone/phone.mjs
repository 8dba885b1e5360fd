/**
 * What a phone does with the site: 390 px, 150 ms, 1.6 Mbit/s, a processor four times slower, in turns with Starlight on the same guides.
 * Run by bench/phone/run. Middles of so many rounds; kB as they are sent, with gzip.
 */

import { createServer } from 'node:http'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const [ours, theirs, rounds] = process.argv.slice(2)
const puppeteer = createRequire(join(process.env.PHONE_NPM, 'index.js'))('puppeteer-core')
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', woff2: 'font/woff2', json: 'application/json' }
const GUIDE = 'guides/fine-tuning-with-lora'
const TREE = 'trees/retrieve-or-retrain.html'
const QUIET = 1500

async function serve(root) {
  const packed = new Map()
  const server = createServer((request, response) => {
    let path = join(root, decodeURI(request.url.split('?')[0]))
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html')
    if (!existsSync(path)) return response.writeHead(404).end()
    if (!packed.has(path)) packed.set(path, path.endsWith('.woff2') ? readFileSync(path) : gzipSync(readFileSync(path)))
    const encoding = path.endsWith('.woff2') ? {} : { 'content-encoding': 'gzip' }
    response.writeHead(200, { 'content-type': TYPES[path.split('.').pop()] || 'application/octet-stream', ...encoding })
    response.end(packed.get(path))
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}

/** Put into the page before all else: keeps what the browser tells of paints, long tasks, shifts and clicks. */
function watch() {
  const told = (window.told = { lcp: 0, fcp: 0, tasks: [], shift: 0, clicks: [] })
  const on = (type, take, more) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more })
  on('largest-contentful-paint', (entry) => (told.lcp = entry.startTime))
  on('paint', (entry) => entry.name === 'first-contentful-paint' && (told.fcp = entry.startTime))
  on('longtask', (entry) => told.tasks.push([entry.startTime, entry.duration]))
  on('layout-shift', (entry) => !entry.hadRecentInput && (told.shift += entry.value))
  on('event', (entry) => entry.interactionId && told.clicks.push(entry.duration), { durationThreshold: 16 })
}

async function load(browser, url, then) {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true })
  const cdp = await page.createCDPSession()
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let bytes = 0
  let requests = 0
  cdp.on('Network.loadingFinished', (event) => ((bytes += event.encodedDataLength), requests++))
  await page.evaluateOnNewDocument(watch)
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
  await new Promise((done) => setTimeout(done, QUIET))
  const told = await page.evaluate(() => window.told)
  const blocked = told.tasks.reduce((sum, [start, length]) => sum + (start + length > told.fcp ? Math.max(0, length - 50) : 0), 0)
  const more = then ? await then(page) : {}
  await context.close()
  return { kB: bytes / 1000, requests, FCP: told.fcp, LCP: told.lcp, CLS: told.shift, TBT: blocked, ...more }
}

/**
 * Answers all questions by the first choice that leads on, as a finger does; what the slowest took until the next paint, and the longest task, which may
 * begin behind that paint.
 */
async function walk(page) {
  const begun = await page.evaluate(() => performance.now())
  for (let step = 0; step < 12; step++) {
    const link = await page.evaluateHandle(() => {
      const seen = (one) => one.getClientRects().length
      return [...document.querySelectorAll('[data-module="tree"] .answer a, [data-module="tree"] a.answer, [data-module="tree"] .answers a')].find(seen)
    })
    const element = link.asElement()
    if (!element) break
    await element.evaluate((one) => one.scrollIntoView({ block: 'center' }))
    await element.tap()
    await new Promise((done) => setTimeout(done, 900))
  }
  const clicks = await page.evaluate(() => window.told.clicks)
  const tasks = await page.evaluate((from) => window.told.tasks.filter(([start]) => start > from).map(([, length]) => length), begun)
  return { clicks: clicks.length, worst: Math.max(0, ...clicks), task: Math.max(0, ...tasks), end: await page.evaluate(() => location.hash) }
}

const site = await serve(ours)
const peer = await serve(theirs)
const PAGES = [
  ['Starlight, guide', peer.url + GUIDE + '/'],
  ['Fingerpost, guide', site.url + GUIDE + '.html'],
  ['tree', site.url + TREE, walk],
  ['search', site.url + 'search.html#q=rag'],
].filter(([name]) => !process.env.ONLY || name.includes(process.env.ONLY))
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] })
const all = new Map(PAGES.map(([name]) => [name, []]))
// A first round, which is not counted, fills the server's and the system's memory.
for (let round = 0; round <= rounds; round++)
  for (const [name, url, then] of PAGES) {
    const one = await load(browser, url, then)
    if (round) all.get(name).push(one)
  }
const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1]
const COLUMNS = ['kB', 'requests', 'FCP', 'LCP', 'CLS', 'TBT', 'worst', 'task']
const digits = { kB: 1, CLS: 3 }
console.log(`| | ${COLUMNS.join(' | ')} |\n|---|${COLUMNS.map(() => '--:|').join('')}`)
all.forEach((list, name) => {
  const cell = (column) => (list[0][column] === undefined ? '' : middle(list.map((one) => one[column])).toFixed(digits[column] || 0))
  console.log(`| ${name} | ${COLUMNS.map(cell).join(' | ')} |`)
})
const ratio = (column) => middle(all.get('Fingerpost, guide').map((one, at) => one[column] / all.get('Starlight, guide')[at][column])).toFixed(2)
if (!process.env.ONLY) console.log(`\nGuide, of Starlight's in the same round: FCP ${ratio('FCP')}, LCP ${ratio('LCP')}`)
if (process.env.ONLY || all.get('tree')) console.log((all.get('tree') || []).map((one) => `${one.clicks} clicks, ${one.worst} ms, ${one.end.slice(0, 80)}`).slice(0, 1).join('\n'))
await browser.close()
site.close()
peer.close()
