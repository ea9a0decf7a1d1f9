import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const root = dirname(fileURLToPath(import.meta.url))

const isInstalled = (name) => existsSync(join(root, 'node_modules', name, 'package.json'))

/**
 * linguist keeps each of its 700 languages in a module of its own. What craft makes of them is made while building, so
 * that no run waits for it.
 */
const languagesMadeBefore = {
  name: 'languages-made-before',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]analysis[\\/]languages\.ts$/ }, async ({ path }) => {
      const { extensions, filenames } = await languagesOf(path)
      // Text for JSON.parse starts faster than the same as a literal.
      const text = JSON.stringify(JSON.stringify([[...extensions], [...filenames]]))
      const contents = `
        let tables = null
        export function languageTables() {
          return (tables ??= read())
        }
        function read() {
          const [extensions, filenames] = JSON.parse(${text})
          return { extensions: new Map(extensions), filenames: new Map(filenames) }
        }`
      return { contents, loader: 'js' }
    })
  },
}

/** What the module at `path` answers when it is run as it is written. */
async function languagesOf(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false })
  const { languageTables } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
  return languageTables()
}

/** zod speaks fifty languages; craft asks it for none of its sentences in another than English. */
const zodInEnglish = {
  name: 'zod-in-english',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
      loader: 'js',
    }))
  },
}

/**
 * ink waits on its own top level for two things, and a script can't: for Yoga's WebAssembly, which Node also compiles
 * without waiting, and for tools that look into React, which are not shipped. And two packages it brings decide what is
 * craft's to decide.
 */
const inkWithoutWaiting = {
  name: 'ink-without-waiting',
  setup({ onLoad }) {
    const DATA = /data:application\/octet-stream;base64,([\w+/=]+)/
    onLoad({ filter: /yoga-layout\/dist\/src\/index\.js$/ }, async ({ path }) => {
      const binary = await readFile(join(dirname(path), '../binaries/yoga-wasm-base64-esm.js'), 'utf8')
      const contents = `
        import loadYoga from '../binaries/yoga-wasm-base64-esm.js'
        import wrapAssembly from './wrapAssembly.js'
        const bytes = Buffer.from(${JSON.stringify(found(DATA.exec(binary)?.[1], path))}, 'base64')
        const assembly = {
          instantiateWasm: (imports, take) => take(new WebAssembly.Instance(new WebAssembly.Module(bytes), imports)),
        }
        loadYoga(assembly)
        export default wrapAssembly(assembly)
        export * from './generated/YGEnums.js'`
      return { contents, loader: 'js' }
    })
    onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(DATA, ''),
      loader: 'js',
    }))
    onLoad({ filter: /ink\/build\/reconciler\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const connecting = found(/^if \(isDev\(\)\) \{\n[\s\S]*?^\}\n/m.exec(text)?.[0], path)
      const itself = found(/isDev\(\)\s*\? await loadPackageJson\(\)\s*:/.exec(text)?.[0], path)
      return { contents: text.replace(connecting, '').replace(itself, ''), loader: 'js' }
    })
    // It ends the process at a signal that craft answers by itself, before the terminal is as it was.
    onLoad({ filter: /signal-exit\/.*index\.js$/ }, () => ({
      contents: 'export default () => () => {}',
      loader: 'js',
    }))
    // Whether somebody is there to answer is for craft to say.
    onLoad({ filter: /is-in-ci\/index\.js$/ }, () => ({ contents: 'export default false', loader: 'js' }))
  },
}

function found(text, path) {
  if (text) return text
  throw new Error(`${path} is not what the build knows; look at inkWithoutWaiting`)
}

/**
 * What every bundle of craft has in common: the program here, the tools under test/.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const bundle = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['better-sqlite3', 'better-sqlite3-13'],
  plugins: [languagesMadeBefore, zodInEnglish, inkWithoutWaiting],
  define: { 'process.env.NODE_ENV': '"production"' },
  // Bundled CommonJS packages call require() for Node's own modules; an ES module has none.
  banner: {
    js: "import { createRequire as craftRequire } from 'node:module'; const require = craftRequire(import.meta.url);",
  },
  logLevel: 'warning',
}

/**
 * The program: two entry points that share chunks, so that a command loads only what it uses.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const program = {
  ...bundle,
  banner: {},
  // Their addons stay where they were installed; 13 is not installed on Node 20. `bindings` only looks for the addon.
  external: ['bindings', ...['better-sqlite3', 'better-sqlite3-13'].filter((name) => !isInstalled(name))],
  entryPoints: ['src/main.ts', 'src/wire.ts'],
  outdir: join(root, 'dist'),
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  write: false,
}

/**
 * One file of the program as bin/load.js runs it: esbuild splits only ES modules, and V8 keeps compiled code only of
 * classic scripts.
 */
async function asScript({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta': 'meta' },
  })
  return { path, contents: Buffer.from(code) }
}

/** The hash of all files in the first line of each, by which a pack of some of them is known to be theirs. */
function signed(files) {
  const hash = createHash('sha256')
  for (const { contents } of files) hash.update(contents)
  const line = Buffer.from(`//${hash.digest('hex').slice(0, 16)}\n`)
  return files.map(({ path, contents }) => ({ path, contents: Buffer.concat([line, contents]) }))
}

/**
 * Writes the program. Chunks come first and the entry points that name them last, each file whole, so that a craft
 * started meanwhile finds either the old program or the new one.
 */
async function writeProgram() {
  const { outputFiles } = await build(program)
  const files = signed(await Promise.all(outputFiles.map(asScript)))
  const folder = program.outdir
  const isEntry = ({ path }) => ['main.js', 'wire.js'].includes(relative(folder, path))
  await mkdir(folder, { recursive: true })
  for (const file of files.filter((file) => !isEntry(file))) await writeWhole(file)
  for (const file of files.filter(isEntry)) await writeWhole(file)
  await writeFonts(join(folder, 'fonts'))
  const fresh = new Set(['fonts', ...files.map(({ path }) => relative(folder, path))])
  const stale = (await readdir(folder)).filter((name) => !fresh.has(name))
  await Promise.all(stale.map((name) => rm(join(folder, name), { recursive: true, force: true })))
  spawnSync(process.execPath, [join(root, 'bin/warm.js')])
}

/** The type a PDF is set in. The packages hold every weight, several times as much as what is shipped. */
const fonts = {
  'ibm-plex-sans': ['400Regular/IBMPlexSans_400Regular', '600SemiBold/IBMPlexSans_600SemiBold'],
  'ibm-plex-mono': ['400Regular/IBMPlexMono_400Regular'],
  'ibm-plex-sans-arabic': ['400Regular/IBMPlexSansArabic_400Regular'],
  'ibm-plex-sans-hebrew': ['400Regular/IBMPlexSansHebrew_400Regular'],
  'ibm-plex-sans-thai': ['400Regular/IBMPlexSansThai_400Regular'],
  'noto-sans-sc': ['400Regular/NotoSansSC_400Regular'],
  'noto-sans-kr': ['400Regular/NotoSansKR_400Regular'],
  'noto-sans-devanagari': ['400Regular/NotoSansDevanagari_400Regular'],
  'noto-sans-bengali': ['400Regular/NotoSansBengali_400Regular'],
  'noto-sans-gurmukhi': ['400Regular/NotoSansGurmukhi_400Regular'],
  'noto-sans-gujarati': ['400Regular/NotoSansGujarati_400Regular'],
  'noto-sans-tamil': ['400Regular/NotoSansTamil_400Regular'],
  'noto-sans-telugu': ['400Regular/NotoSansTelugu_400Regular'],
  'noto-sans-kannada': ['400Regular/NotoSansKannada_400Regular'],
  'noto-sans-malayalam': ['400Regular/NotoSansMalayalam_400Regular'],
  'noto-sans-sinhala': ['400Regular/NotoSansSinhala_400Regular'],
  'noto-sans-georgian': ['400Regular/NotoSansGeorgian_400Regular'],
  'noto-sans-armenian': ['400Regular/NotoSansArmenian_400Regular'],
  'noto-sans-ethiopic': ['400Regular/NotoSansEthiopic_400Regular'],
  'noto-sans-khmer': ['400Regular/NotoSansKhmer_400Regular'],
  'noto-sans-lao': ['400Regular/NotoSansLao_400Regular'],
  'noto-sans-myanmar': ['400Regular/NotoSansMyanmar_400Regular'],
  'noto-sans-symbols-2': ['400Regular/NotoSansSymbols2_400Regular'],
  'noto-emoji': ['400Regular/NotoEmoji_400Regular'],
}

/** Font files and their licences, and what is to be known of a font before it is read, so that only those are that draw something. */
async function writeFonts(folder) {
  const { get_font_info, initSync } = await import('@myriaddreamin/typst-ts-web-compiler')
  const wasm = fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  initSync({ module: new WebAssembly.Module(await readFile(wasm)) })
  await mkdir(folder, { recursive: true })
  const index = []
  for (const [name, faces] of Object.entries(fonts)) {
    const from = join(root, 'node_modules/@expo-google-fonts', name)
    const licence = await readFile(join(from, 'LICENSE_FONT'))
    await writeWhole({ path: join(folder, `LICENSE-${name}`), contents: licence })
    for (const face of faces) {
      const contents = await readFile(join(from, `${face}.ttf`))
      const file = `${face.slice(face.indexOf('/') + 1)}.ttf`
      index.push({ file, bytes: contents.length, info: get_font_info(contents) })
      await writeWhole({ path: join(folder, file), contents })
    }
  }
  await writeWhole({ path: join(folder, 'index.json'), contents: Buffer.from(JSON.stringify(index)) })
}

async function writeWhole({ path, contents }) {
  const old = await readFile(path).catch(() => null)
  if (old?.equals(contents)) return
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, contents)
  await rename(temporary, path)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeProgram()
