import type { FurnitureReason, OwnReason } from '../types.js'
import { described } from './describe.js'
import { suggestion } from './option-names.js'

const OURS: Readonly<Record<FurnitureReason, true>> = {
  ad: true,
  'comment-form': true,
  cookie: true,
  copyright: true,
  damage: true,
  embed: true,
  'end-mark': true,
  error: true,
  'heading-prefix': true,
  'heading-suffix': true,
  login: true,
  nav: true,
  newsletter: true,
  'page-marker': true,
  'photo-credit': true,
  promo: true,
  'read-more': true,
  related: true,
  'repeated-headline': true,
  'repeated-text': true,
  'reporter-tail': true,
  scroll: true,
  share: true,
  'site-name': true,
  'social-cta': true,
  source: true,
  syndication: true,
  tags: true,
  ui: true,
  video: true,
}

/** The reason, ours or the caller's own. Throws a `TypeError` that names the option for a word that is neither. */
export function reasonIn(option: string, reason: unknown): FurnitureReason | OwnReason {
  if (typeof reason === 'string' && (Object.hasOwn(OURS, reason) || /^x-./.test(reason)))
    return reason as FurnitureReason | OwnReason
  const hint = suggestion(String(reason), [...Object.keys(OURS), `x-${reason}`])
  throw new TypeError(`${option} must be a reason of ours, or begin with "x-"; got ${described(reason)}${hint}`)
}
