export { listedEntities as entities } from './extract/entities/listed-stage.js'
export type * from './types.js'
