/**
 * How well the search answers: ours, Pagefind's and MiniSearch's over the same built site, in one table.
 *
 *   bench/search/run [SITE [QUERIES [each|ENGINE]]]
 *
 * QUERIES has a line for each question: the question, a tab, and `address-without-ending=grade` for each page that answers it. nDCG@10
 * counts 2^grade - 1; a first hit is a page of the highest grade that the question has, on top.
 * `each` lists what every question got, in the order of the table; the name of an engine what that one found.
 */

import { createServer } from 'node:http'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { runInNewContext } from 'node:vm'
import { Pieces } from '../../src/main/js/rules/search/pieces.js'
import { Matcher } from '../../src/main/js/rules/search/match.js'
import { arranged, lookedInto, STEP } from '../../src/main/js/rules/search/order.js'
import { query } from '../../src/main/js/rules/search/query.js'

const [site, queries, verbose] = process.argv.slice(2)
const require = createRequire(join(process.env.SEARCH_NPM, 'index.js'))
const MiniSearch = require('minisearch')
const { parseHTML } = require('linkedom')

const asked = readFileSync(queries, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [text, judged] = line.split('\t')
    return { text, judged: new Map(judged.split(' ').map((one) => [one.split('=')[0], Number(one.split('=')[1])])) }
  })

const pageOf = (url) => url.replace(/^.*?:\/\/[^/]*\//, '').replace(/^\//, '').replace(/[?#].*$/, '').replace(/\.html$/, '')
const distinct = (urls) => [...new Set(urls.map(pageOf))].slice(0, 10)

function ours() {
  const folder = join(site, 'assets/search')
  const load = (name) => {
    let value
    runInNewContext(readFileSync(join(folder, name + '.js'), 'utf8'), { fingerpostSearch: (taken) => (value = taken) })
    return value
  }
  const pieces = new Pieces(load('index'))
  const ask = (question) => {
    for (;;) {
      const found = pieces.ask(question)
      if (found !== null) return found
      ;[...pieces.missing].forEach((name) => pieces.take(name, load(name)))
    }
  }
  // As the search page puts the first twelve in order.
  return (text) => {
    const asked = query(text, pieces.synonyms, pieces.entry.language)
    const found = ask(() => new Matcher(pieces, asked).find())
    const group = (page) => pieces.group(page)
    const hits = arranged(found.hits, group).slice(0, 12)
    const cards = ask(() => hits.map((hit) => pieces.card(hit.page)))
    const urls = []
    for (let from = 0; from < hits.length; from += STEP) {
      const step = cards.slice(from, from + STEP)
      const sections = step.map((card) => pieces.sections(card))
      urls.push(...lookedInto(hits.slice(from, from + STEP), step, sections, found, group).map((at) => step[at].url))
    }
    return urls
  }
}

function miniSearch() {
  const index = new MiniSearch({ fields: ['title', 'titles', 'text'], storeFields: ['url'] })
  let id = 0
  files(site).forEach((path) => {
    const { document } = parseHTML(readFileSync(join(site, path), 'utf8'))
    const main = document.querySelector('main')
    if (!main || /^(search|404|embed)/.test(path) || path.endsWith('print.html')) return
    // As VitePress does: a document for each section, with the headings above it.
    const page = (main.querySelector('h1') || document.querySelector('title')).textContent
    let section = { title: page, titles: '', text: '' }
    const put = () => index.add({ id: id++, url: path, ...section })
    const walk = (node) => {
      if (/^H[23]$/.test(node.nodeName)) {
        put()
        section = { title: node.textContent, titles: page, text: '' }
      } else if (node.nodeType === 3) section.text += node.textContent
      else if (!/^(SCRIPT|STYLE|SVG|H1)$/i.test(node.nodeName)) node.childNodes.forEach(walk)
    }
    walk(main)
    put()
  })
  return (text) =>
    index.search(text, { prefix: true, fuzzy: 0.2, boost: { title: 4, text: 2, titles: 1 } }).map((hit) => hit.url)
}

function files(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.html') && statSync(join(folder, path)).isFile())
}

/** Pagefind runs in a browser; its index lies in the folder PAGEFIND. */
async function pagefind() {
  const puppeteer = require('puppeteer-core')
  const root = process.env.PAGEFIND
  const server = createServer((request, response) => {
    const path = join(root, decodeURI(request.url.split('?')[0]))
    if (!existsSync(path) || statSync(path).isDirectory()) return response.end('<!doctype html>')
    const type = { js: 'text/javascript', wasm: 'application/wasm', json: 'application/json' }[path.split('.').pop()]
    response.setHeader('content-type', type || 'application/octet-stream')
    response.end(readFileSync(path))
  }).listen(0, '127.0.0.1')
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
  const search = (text) =>
    page.evaluate(async (words) => {
      const pagefind = (window.pf = window.pf || (await import('/pagefind/pagefind.js')))
      const { results } = await pagefind.search(words)
      return (await Promise.all(results.slice(0, 30).map((one) => one.data()))).map((one) => one.url)
    }, text)
  return { search, close: () => browser.close().then(() => server.close()) }
}

function ndcg(urls, judged) {
  const gain = (grade, at) => (2 ** grade - 1) / Math.log2(at + 2)
  const got = urls.reduce((sum, url, at) => sum + gain(judged.get(url) || 0, at), 0)
  const best = [...judged.values()].sort((a, b) => b - a).slice(0, 10).reduce((sum, grade, at) => sum + gain(grade, at), 0)
  return got / best
}

/** How well an engine answers each question. */
async function answers(name, search) {
  const values = []
  let first = 0
  let none = 0
  for (const { text, judged } of asked) {
    const urls = distinct(await search(text))
    const value = ndcg(urls, judged)
    values.push(value)
    if (judged.get(urls[0]) === Math.max(...judged.values())) first++
    if (!urls.some((url) => judged.has(url))) none++
    if (verbose === name) console.log(value.toFixed(2), text, '|', urls.map((u) => u + (judged.has(u) ? '=' + judged.get(u) : '')).join(' '))
  }
  const share = (count) => (count / asked.length).toFixed(3)
  console.log(`| ${name} | ${share(values.reduce((sum, one) => sum + one, 0))} | ${share(first)} | ${none} |`)
  return values
}

console.log(`${asked.length} questions over ${files(site).length} pages\n\n| | nDCG@10 | first hit | nothing of use in ten |\n|---|---|---|---|`)
const all = [await answers('Fingerpost', ours())]
if (process.env.PAGEFIND) {
  const found = await pagefind()
  all.push(await answers('Pagefind', found.search))
  await found.close()
}
all.push(await answers('MiniSearch', miniSearch()))
if (verbose === 'each') asked.forEach(({ text }, at) => console.log(all.map((values) => values[at].toFixed(2)).join(' '), text))
