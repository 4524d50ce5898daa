/** Verbs that tell of a departure only where they say from where. */
export const SOFT = new Set([
  'go',
  'rentrer',
  'partir',
  'repartir',
  'return',
  'retreat',
  'rappeler',
  'recall',
  'repatriate',
  'rapatrier',
  'evacuate',
  'move',
  'head',
  'plier',
  'redeploy',
  'redéployer',
  'bring',
  'demobilise',
  'demobilize',
  'cross',
  'fly',
  'take',
  'send',
  'ramener',
  'revenir',
  'filer',
  'disappear',
  'vanish',
  'disparaître',
  'éloigner',
  'sortir',
  'remove',
  'extract',
  'extraire',
  'pack',
  'décoller',
  'embarquer',
  'sail',
  'retire',
  'évacuer',
  'get',
  'walk',
  'ride',
  'lift',
]);

/** Verbs of who makes others leave: what they take for object is troops. */
export const CAUSING = new Set([
  'retirer',
  'withdraw',
  'ramener',
  'rappeler',
  'recall',
  'rapatrier',
  'repatriate',
  'bring',
  'send',
]);

/** "Goes on as before", "went ahead", "a car bomb had gone off". */
export const ONWARD = /^(?:on|off|ahead|through|without)$/;

/** Verbs of those who are simply there no more. */
export const GONE = new Set(['disappear', 'vanish', 'disparaître']);

/** Verbs of every flight: only of the last to fly is it a departure. */
export const ALOFT = new Set(['décoller', 'take', 'embarquer', 'sail']);

/** Verbs of those who pack up: "à" says where they were, not where they go. */
export const PACKING = new Set(['plier', 'faire', 'prendre', 'décrocher', 'battre']);

/** "Set out northwards from": where a column is bound that goes to fight. */
export const BOUND = /^(?:north|south|east|west)(?:ern|ward|wards|east|west)?$/;

/** Verbs of those who make others go: "the air force drove the fighters out". */
export const OUSTING = /^(?:drive|chase|push|force|flush|kick|sweep|chasser|pousser|repousser|déloger)$/;
