export const HARD = new Set([';', ':', '\u2014', '\u2013', '(', ')', '?', '!']);

export const QUOTES = new Set(['"', '\u201c', '\u201d', '\u00ab', '\u00bb', "'", '\u2018', '\u2019', ')', '(', '/']);

export const OF = new Set(['of', 'de', "d'", 'du', 'des']);

/** Prepositions of those from whom something is known: "according to". */
export const SOURCES = new Set(['according', 'selon', "d'après"]);
