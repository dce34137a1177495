export { quotes } from './extract/quotes/stage.js'
export type * from './types.js'
