export { events } from './extract/events/stage.js'
export { type TimelineEntry, timeline } from './render/timeline.js'
export type * from './types.js'
