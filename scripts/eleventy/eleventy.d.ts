/** The part of Eleventy 3.1 that this project uses; the package brings no types of its own. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addExtension(extension: string, options: { readonly key: string }): void
    addGlobalData(name: string, data: () => unknown): void
    addPlugin(plugin: unknown): void
    addTemplate(path: string, content: (data: never) => unknown, data: object): void
    addWatchTarget(glob: string): void
    on(event: 'eleventy.after', listener: () => Promise<void>): void
    setFrontMatterParsingOptions(options: { readonly engines: object }): void
    setServerOptions(options: { readonly showAllHosts?: boolean }): void
    setTemplateFormats(formats: readonly string[]): void
  }

  export interface EleventyOptions {
    readonly configPath?: string
    readonly pathPrefix?: string
    readonly quietMode?: boolean
    readonly runMode?: 'build' | 'serve' | 'watch'
    readonly source?: 'cli' | 'script'
    readonly config?: (config: UserConfig) => void
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions)
    init(): Promise<void>
    /** Resolves to what was copied and to each file that was written, with its template and its path in the site. */
    write(): Promise<
      readonly [
        copied: unknown,
        written: readonly { readonly inputPath: string; readonly outputPath: string; readonly url: string }[],
      ]
    >
    /** Resolves to what rebuilds the site for a file that changed. */
    watch(): Promise<(path: string) => Promise<void>>
    serve(port?: number): Promise<void>
  }

  export const HtmlBasePlugin: unknown
}
