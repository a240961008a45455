import type * as Declast from '../../src/index.js'

/** The package as it is published, with the types of its source, so that checking types needs no build. */
export const built = (await import(
  new URL('../../dist/node/index.js', import.meta.url).href
)) as typeof Declast
