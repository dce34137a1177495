/** Words that by themselves tell that another name of the same person follows: «Samsudin alias Isam». */
export const ALIAS_WORDS = 'alias; aka; sapaan; julukan; berjuluk; dijuluki; disapa; dipanggil; panggilan; dikenal'

/** Of these, those that need a word of habit with them: «biasa dipanggil», not «dipanggil». */
export const CALLING_WORDS = 'disapa; dipanggil; dikenal; dijuluki'

/** Words of habit beside them. */
export const CALLING_HABITS = 'atau; akrab; biasa; kerap; sering; lebih; lazim; karib'

/** Words that may stand among them: «atau yang memiliki nama lengkap». */
export const CALLING_FILLERS =
  'yang; juga; sebagai; dengan; nama; bernama; lengkap; asli; kecil; panggung; memiliki; adalah; dari'

/** Parts of names in two that tell a full or another name: «nama lengkap», «nama asli». */
export const NAME_NOUNS = 'lengkap; asli; kecil; panggung'
