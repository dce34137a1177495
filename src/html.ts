export { fromHast, fromHtml } from './read/html/html.js'
