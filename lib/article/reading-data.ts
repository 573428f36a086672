/**
 * What one language's pages print around their stories. All words are keys (see `toKey`):
 * lower case, without signs at either end. An opening is the start of a line, as whole words.
 */
export type ReadingWords = {
  /** BCP 47. */
  code: string;
  /** Unicode script where the language is the only one here to use it, else "". */
  script: string;
  /** Small words that tell the language from its neighbours. */
  functionWords: string[];
  /** Openings of a line that leads to another story ("baca juga"). */
  relatedOpenings: string[];
  /** Openings that do so only before a colon and a link ("baca: ..."). */
  relatedLabels: string[];
  /** Whole lines that head a list of other stories ("berita terkait"). */
  relatedHeadings: string[];
  /** Whole lines that pages print in mid-text: advert markers, buttons, page counters (# is a number). */
  lines: string[];
  /** Openings of notices that are no part of a story: newsletters, comments, copyright. */
  noticeOpenings: string[];
  /** Openings of a caption or of a picture's credit, before a colon ("foto"). */
  captionLabels: string[];
  /** Openings of a line that names who wrote or edited, before a colon ("editor"). */
  bylineLabels: string[];
  /** Those of them that name who edited, not who wrote ("editor"). */
  editorLabels: string[];
  /** Openings of a byline that are no part of a name ("oleh"). */
  bylineLeads: string[];
  /** Words between two names ("dan"). */
  nameJoiners: string[];
  /** Openings of a line that credits the whole text to somebody, before a colon ("sumber"). */
  creditLabels: string[];
  /** Openings of a line that credits the whole text to somebody ("artikel ini telah tayang di"). */
  creditOpenings: string[];
  /** Labels of a publisher's box ("ringkasan berita"). */
  boxLabels: string[];
  /** Labels that are a box's only before the story's first paragraph ("kesimpulan"). */
  headBoxLabels: string[];
  /** Words by which a notice says that a model wrote the box. */
  boxNotices: string[];
  /** Words of a link to the next page or to the whole article ("halaman selanjutnya"). */
  furtherPages: string[];
  /** Openings of a line that asks to subscribe or log in before going on. */
  wallOpenings: string[];
  /** Parts of an address ("foto") under which outlets keep pages of pictures, and of videos. */
  photoPaths: string[];
  videoPaths: string[];
  /** Offsets by the zone names that pages of this language print ("WIB"). */
  zones: Record<string, string>;
};

/** All that `readArticle` must know about languages and outlets. */
export type ReadingData = {
  languages: ReadingWords[];
  /** Codes of languages whose words stand on pages of any language. */
  commonLanguages: string[];
  /** Class names of boxes that print no label. */
  boxShapes: string[];
  /** Class words of parts that are never the story. */
  junkMarks: string[];
  /** Class words of adverts, whose lists are no summary. */
  advertMarks: string[];
  /** Class words of the sentence under a headline. */
  dekMarks: string[];
  /** Parts of addresses at which an outlet asks to be followed. */
  channels: string[];
  /** News agencies by the names with which they sign a story. */
  agencies: string[];
  /** Query names that number an article's pages. */
  pageParameters: string[];
  /** Name and value of a query that asks for all pages in one ("page=all"). */
  wholePages: string[];
  /** Names of `meta` elements that say how many pages the article has. */
  pageTotals: string[];
};
