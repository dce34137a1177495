export { fromHast, fromHtml } from './source/html/html.js'
