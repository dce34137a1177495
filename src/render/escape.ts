import { flow } from './flow.js'

const SPECIAL = /[\\`*_[\]<|~]|&(?=#?\w{1,32};)/g
const BLOCK_START = /^(?:[#>=]|[-+](?=[\s-]|$))/
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/

/** The text on one line of Markdown (CommonMark and GFM) that reads as the same characters: no markup, HTML or entity is left in it. */
export function escapeMarkdown(text: string): string {
  return flow(text).replace(SPECIAL, '\\$&').replace(BLOCK_START, '\\$&').replace(NUMBER_START, '$1\\$2')
}
