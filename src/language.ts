export { detectLanguage } from './language/detect.js'
