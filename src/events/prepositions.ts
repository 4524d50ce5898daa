/** French "de" and its kin only complete a preposition before them: "par des hommes", "près de Gao". */
export const FRENCH_OF = new Set(['de', "d'", 'du', 'des']);

/** After these "de" is an article: "n'a pas de base". */
export const PARTIAL = new Set(['pas', 'plus', 'jamais', 'point']);

/** French prepositions of several words, as the short ones that stand a place or a person the same way. */
export const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['depuis', 'à partir|en provenance'],
      ['vers', 'à destination|en direction'],
      [
        'près',
        'à proximité|aux abords|aux alentours|aux environs|à hauteur|au niveau|au large|au bord|aux portes|à la lisière|sur les rives|non loin|à quelques encablures',
      ],
      ['dans', "au cœur|au coeur|au sein|à l'intérieur"],
      ['à', "à l'entrée|à la sortie|en périphérie|au profit|au bénéfice"],
      ['contre', "à l'encontre|face à|face au|face aux"],
      ['après', "à l'issue|à la suite"],
      ['lors', "au cours|à l'occasion"],
      ['avec', "aux côtés|à bord|à l'aide|en présence|en marge|auprès|à côté|en plus|en sus"],
      ['pour', 'au nom|dans le cadre|en raison|à cause|faute'],
      ['par', 'de la part'],
      ['entre', 'aux mains'],
      ['sur', 'le long'],
      ['hors', "à l'extérieur|en dehors"],
      [
        'quant',
        "quant à|quant au|quant aux|s'agissant|en ce qui concerne|en ce qui touche|pour ce qui est|pour ce qui concerne|à propos|au sujet|concernant",
      ],
      ["d'après", "d'après"],
    ] as const
  ).flatMap(([short, long]) => long.split('|').map((one) => [one, short] as const)),
);

export const NEXT_TO = new Set(['close', 'next', 'adjacent']);

export const BOTH = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'despite',
  'than',
  'après',
  'avant',
  'depuis',
  'dès',
  'malgré',
  'pendant',
  'pour',
  'sans',
  'comme',
  "jusqu'",
  'jusque',
]);

/** Place words that an "of" or "de" completes: "près de Gao" is near Gao. */
export const LOCATIVE_OF = new Set([
  'près',
  'autour',
  'loin',
  'hors',
  'outside',
  'inside',
  'out',
  'off',
  'au',
  'à',
  'aux',
  'en',
  'dans',
  'sur',
  'lors',
  'proche',
]);
