const refuse = (): never => {
  throw new Error('Front matter in JavaScript is refused: a file is read here and never run.')
}

/** Front matter engines for Eleventy's own parser that refuse code under every name it goes by. */
export const neverRun = { javascript: refuse, js: refuse, node: refuse, json: refuse }
