/** HTML elements that start and end a line, after the user agent style sheet; table parts included. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody ' +
    'td tfoot th thead tr ul xmp'
  ).split(' '),
)

/** Elements whose content is never article text: not rendered, replaced, or controls. */
export const UNRENDERED: ReadonlySet<string> = new Set(
  (
    'applet area audio base basefont bgsound button canvas col colgroup datalist embed iframe img input link map math meta ' +
    'noembed noframes noscript object optgroup option param picture progress rp script select source style svg template textarea ' +
    'title track video'
  ).split(' '),
)
