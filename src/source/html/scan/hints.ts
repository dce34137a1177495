// Weak evidence: words of the web's general vocabulary, English and Indonesian, in class names and ids. No outlet's own names.

/** What stands around an article, not in it. */
export const CHROME =
  /(?<![a-z])(sidebar|footer|breadcrumbs?|nav|navbar|navigation|menu|popup|modal|cookies?|login|signin|register|widget|popular|populer|terpopuler|trending|ticker|breaking|pagination|pager|masthead|newsletters?|subscribe|subscription|langganan|berlangganan|paywall)(?![a-z])/
/** What readers say, often at more length than the story. */
export const TALK = /(?<![a-z])(comments?|komentar|disqus|discussion|diskusi|respond)(?![a-z])/
/** Links to other stories. */
export const RELATED =
  /(?<![a-z])(related|relate|terkait|rekomendasi|rekomen|recommend(?:ed|ation|ations)?|baca-?juga|read-?also|lainnya|other-?news|more-?news|also)(?![a-z])/
/** Buttons that pass the story on. */
export const SHARE = /(?<![a-z])(share|sharer|sharing|sharebar|social|sosmed|bagikan|addthis|sharethis|follow)(?![a-z])/
export const TAGS = /(?<![a-z])(tags?|topics?|topik|keywords?|labels?)(?![a-z])/
export const ADVERT =
  /(?<![a-z])(ads?|advert|adverts|advertisement|advertising|iklan|sponsor|sponsored|banner|adsense|dfp|gpt)(?![a-z])/
export const CAPTION = /(?<![a-z])(caption|photo-?credit|copyright|image-?desc|img-?desc|pic-?desc|foto-?caption)(?![a-z])/
export const PICTURE = /(?<![a-z])(photo|foto|image|img|gallery|galeri|picture|pic)(?![a-z])/
export const BYLINE =
  /(?<![a-z])(authors?|byline|writer|creator|editor)(?![a-z])|(penulis|reporter|jurnalis|kontributor|redaktur|wartawan|pewarta)(?![a-z])/
export const MORE = /(?<![a-z])(load-?more|read-?more|show-?more|view-?more|expand)(?![a-z])/
