import { buildSync } from 'esbuild'

/** Bundles one script for the browser: a module, minified, with nothing left to fetch. `constants` are the values of names that it only declares. */
export const bundleScript = (file: string, constants: object): string => {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: ['es2020'],
    charset: 'utf8',
    legalComments: 'none',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    logLevel: 'silent',
  })
  const [output] = outputFiles
  if (!output) throw new Error(`No script came out of ${file}.`)
  return output.text
}
