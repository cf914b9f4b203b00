/** As far as it is used here: the package comes without types. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    readonly issueMessage: string
    readonly severity: 'ERROR' | 'WARNING'
  }
  export default class Validator {
    validate(found: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>
      readonly microdata: object
      readonly rdfa: object
    }): Promise<readonly Issue[]>
  }
}
