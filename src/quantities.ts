export { quantities } from './extract/quantities/stage.js'
export type * from './types.js'
