import { buildSync } from 'esbuild'

/** Bundles one script for the browser: a module, minified, with nothing left to fetch. */
export const bundleScript = (file: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: ['es2020'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const [output] = outputFiles
  if (!output) throw new Error(`No script came out of ${file}.`)
  return output.text
}
