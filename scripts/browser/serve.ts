import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headersFor, type NetlifyRules, parseNetlifyRules, redirectFor } from './netlify-rules.ts'

export type ServeOptions = {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Serves the site below this path, as on a host that gives it a sub-folder: `/the-days-after/`. */
  readonly basePath?: string
  /** The default is the project's own netlify.toml. */
  readonly rules?: NetlifyRules
}

export type ServedSite = { readonly origin: string; readonly close: () => Promise<void> }

type Answer = {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body?: Buffer
}

const contentTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

const compressible = /^(?:text\/|image\/svg|application\/(?:.*\+)?(?:json|xml|wasm))/

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) as Promise<Buffer>,
  gzip: (body: Buffer) => promisify(gzip)(body) as Promise<Buffer>,
}

/** Serves a built folder on this machine alone, with the rules of netlify.toml, the way Netlify would. */
export async function serveSite(folder: string, options: ServeOptions = {}): Promise<ServedSite> {
  const root = resolve(folder)
  if (!(await isFolder(root))) throw new Error(`There is no folder ${folder} to serve. Build the site first.`)
  const rules = options.rules ?? projectRules()
  const base = `/${options.basePath ?? ''}/`.replace(/\/+/g, '/').slice(0, -1)

  const server = createServer((request, response) => {
    answer(root, base, rules, request)
      .catch((error: unknown) => plain(500, String(error)))
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers)
        response.end(body) // Node leaves it out of an answer to HEAD.
      })
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(options.port ?? 0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()))
        server.closeAllConnections()
      }),
  }
}

export function projectRules(): NetlifyRules {
  return parseNetlifyRules(readFileSync(join(import.meta.dirname, '../../netlify.toml'), 'utf8'))
}

async function answer(
  root: string,
  base: string,
  rules: NetlifyRules,
  request: IncomingMessage,
): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
  }
  // The base address is a stand-in, and is joined as text: `new URL('//host', base)` would leave this host.
  const asked = request.url ?? '/'
  if (!asked.startsWith('/')) return plain(400, 'The path must start with a slash.')
  const { pathname, search } = new URL(`http://site${asked}`)
  if (base && pathname === base) return redirect(301, `${base}/${search}`)
  if (!pathname.startsWith(`${base}/`)) return plain(404, `Nothing is served outside ${base}/.`)
  const path = pathname.slice(base.length)

  const rule = redirectFor(rules, path)
  const ruled = rule && redirect(rule.status, withBase(base, rule.to, search))
  if (ruled && rule.force) return ruled

  const name = fileName(root, path)
  if (name === undefined) return plain(400, 'The path is malformed.')
  const found = await isFile(path.endsWith('/') ? join(name, 'index.html') : name)
  if (found) return file(found, 200, headersFor(rules, path), request)
  // Netlify adds the slash to a folder's address, and only then tries the redirects: what exists comes first.
  if (!path.endsWith('/') && (await isFile(join(name, 'index.html')))) {
    return redirect(301, `${base}${path.replace(/^\/+/, '/')}/${search}`)
  }
  if (ruled) return ruled

  const missing = await isFile(join(root, '404.html'))
  return missing ? file(missing, 404, headersFor(rules, '/404.html'), request) : plain(404, 'Not found.')
}

async function file(
  name: string,
  status: 200 | 404,
  extra: ReadonlyMap<string, string>,
  request: IncomingMessage,
): Promise<Answer> {
  const content = await readFile(name)
  const contentType =
    extra.get('content-type') ?? contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream'
  const encoding = compressible.test(contentType)
    ? wantedEncoding(request.headers['accept-encoding'])
    : undefined
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}${encoding ? `-${encoding}` : ''}"`
  const headers: OutgoingHttpHeaders = {
    // What Netlify sends by itself: keep it, but ask every time whether it changed.
    'cache-control': 'public,max-age=0,must-revalidate',
    vary: 'Accept-Encoding',
    ...Object.fromEntries(extra),
    etag: tag,
  }
  if (status === 200 && isFresh(request.headers['if-none-match'], tag)) return { status: 304, headers }

  const body = encoding ? await compressors[encoding](content) : content
  return {
    status,
    headers: {
      ...headers,
      'content-type': contentType,
      'content-length': body.length,
      ...(encoding && { 'content-encoding': encoding }),
    },
    body,
  }
}

function plain(status: number, text: string, headers: OutgoingHttpHeaders = {}): Answer {
  const body = Buffer.from(`${text}\n`)
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length, ...headers },
    body,
  }
}

function redirect(status: 301 | 302, location: string): Answer {
  return { status, headers: { location, 'content-length': 0 } }
}

/** Netlify hands the query on, unless the rule's target has one of its own. */
function withBase(base: string, to: string, search: string): string {
  const target = to.startsWith('/') ? `${base}${to}` : to
  return target.includes('?') ? target : `${target}${search}`
}

/** The file a path names, or undefined when it is malformed or leads out of the folder. */
function fileName(root: string, path: string): string | undefined {
  const decoded = decode(path)
  if (decoded === undefined || decoded.includes('\\')) return undefined
  const name = join(root, decoded)
  const inside = relative(root, name)
  return inside === '..' || inside.startsWith(`..${sep}`) ? undefined : name.replace(/[/\\]$/, '')
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function wantedEncoding(header: string | string[] | undefined): 'br' | 'gzip' | undefined {
  const wanted = new Set(
    String(header ?? '')
      .split(',')
      .map((each) => each.trim().toLowerCase())
      .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
      .map((each) => each.replace(/;.*/, '').trim()),
  )
  return wanted.has('br') ? 'br' : wanted.has('gzip') ? 'gzip' : undefined
}

function isFresh(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''))
  return known.includes(tag) || known.includes('*')
}

async function isFile(name: string): Promise<string | undefined> {
  const found = await stat(name).catch(() => undefined)
  return found?.isFile() ? name : undefined
}

async function isFolder(name: string): Promise<boolean> {
  return (await stat(name).catch(() => undefined))?.isDirectory() ?? false
}
