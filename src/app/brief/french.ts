import type { BriefText } from './brief-text.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n < 2 ? one : many}`;

/** What sheets say in French. */
export const FRENCH: BriefText = {
  bases: 'Bases',
  attacks: 'Attaques',
  withdrawals: 'Retraits',
  title: (what, edition) => `${what}\u202f: ${edition}`,
  joined: (parts) =>
    parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} et ${(parts.at(-1) ?? '').toLowerCase()}`,
  situation: { 'as-of': 'Situation au', between: 'Du', since: 'Depuis le' },
  window: { between: (from, to) => `${from} au ${to}`, since: (from, to) => `${from}, au ${to}` },
  made: (day) => `Fait le ${day}`,
  legend: 'Légende',
  classes: {
    'base-open': () => 'Base ouverte (force au centre)',
    'base-leaving': () => 'Base en cours de remise',
    'base-ageing': () => 'citée il y a 3 à 12 mois',
    'base-unconfirmed': () => 'non confirmée, ou ouverture inconnue',
    'base-announced': () => 'Base annoncée',
    'base-alleged': () => 'base alléguée',
    'base-closed': (m) => (m.memory === null ? 'Base fermée sur la période' : `Base fermée ces ${m.memory}`),
    'attack-fresh': (m) => (m.half === null ? 'Attaque sur la période' : `Attaque ces ${m.half}`),
    'attack-old': (m) => (m.memory === null ? 'Attaque plus tôt' : `Attaque plus tôt, ces ${m.memory}`),
    'attack-unknown-toll': () => 'attaque, bilan inconnu',
    'attack-announced': () => 'Attaque annoncée',
    'attack-alleged': () => 'attaque alléguée',
    'withdrawal-done': (m) => (m.memory === null ? 'Départ sur la période' : `Départ ces ${m.done}`),
    'withdrawal-ghost': (m) => (m.memory === null ? 'Départ' : `Départ ces ${m.memory}`),
    'withdrawal-announced': () => 'Retrait annoncé',
    'withdrawal-alleged': () => 'retrait allégué',
  },
  bursts: 'Dans l’étoile\u202f: morts, le plus bas des bilans',
  regionKey: 'seule la région est connue',
  radiusKey: (km) => `lieu connu à ${km} km près`,
  howSure: 'Degré de certitude',
  sources: 'Sources par repère',
  allSources: 'Sources',
  sourcesOnPage: (page) => `Suite page ${page}`,
  sourcesContinued: 'Sources par repère, suite',
  quotes: 'Citations à l’appui de chaque repère',
  differ: 'les sources divergent',
  notOnMap: 'Hors carte',
  outside: 'Hors du cadre',
  note: 'Note',
  histogram: (from, to) => `Bases, retraits et attaques par mois, ${from === to ? from : `de ${from} à ${to}`}`,
  filled: (memory) => (memory === null ? 'plein\u202f: la période' : `plein\u202f: les ${memory}`),
  base: (force, how, when) =>
    `${force}${{ opened: ' depuis ', before: ' dès avant le ', named: ', première mention ' }[how]}${when}`,
  leaving: (force, since) =>
    `${force} en cours de remise depuis le ${since}\u202f; aucune source ne donne le dernier jour`,
  closed: (force, on) => `${force} a fermé le ${on}`,
  announced: (what, when) => `${what}, annoncé pour ${when}`,
  lastNamed: (day) => `dernière mention ${day}`,
  alleged: 'allégué',
  attack: (title, when, killed) => [title, when, killed].filter(Boolean).join(', '),
  left: (force, when) => `${force}, départ ${when}`,
  withinRegion: 'seule la région est connue',
  within: (km) => `lieu à ${km} km près`,
  unknownForce: 'Force non nommée',
  undated: 'sans date',
  morePublishers: (n) => `+${n}`,
  more: (n) => `et ${n} de plus dans l’édition`,
  places: 'Lieux\u202f: GeoNames (CC BY 4.0).',
  basemap: 'Fond de carte\u202f: Natural Earth.',
  relief: 'Relief\u202f: SRTM30.',
  boundary: (maker) =>
    `Les frontières et les noms indiqués n’impliquent ni reconnaissance ni acceptation par ${maker || 'l’auteur de cette feuille'}.`,
  dashedBorder: 'En tirets\u202f: frontière contestée.',
  reviewed: (all, reviewed) =>
    reviewed === 0
      ? 'Lu par machine, non relu par une personne.'
      : reviewed === all
        ? 'Lu par machine, relu par une personne.'
        : `Lu par machine\u202f; ${reviewed} affirmations sur ${all} relues par une personne.`,
  edition: (hash) => `Édition ${hash}`,
  page: (page, pages) => `Page ${page} sur ${pages}`,
  axis: { north: 'N', south: 'S', east: 'E', west: 'O' },
  nothing: 'Aucun repère sur cette feuille',
  cannotEncode: (kind) =>
    `Ce navigateur ne sait pas écrire du ${kind.toUpperCase()}. Faites un GIF, ou prenez Chrome ou Edge.`,
  alone: {
    script: 'Cette page s’anime quand les scripts sont permis\u202f; sans eux elle montre une seule date.',
    elsewhere: 'Ici à d’autres dates',
    layers: 'Couches',
    map: 'Carte. Les flèches la déplacent, plus et moins l’agrandissent\u202f; la liste à côté tient les mêmes repères en texte.',
    wholeMap: 'Toute la carte',
  },
  lint: {
    'no-mark': () => 'Cette feuille ne porte aucun repère. Changez la date ou les filtres.',
    'unsourced-mark': (n, which) =>
      n < 2
        ? `Le repère ${which} n’a pas de source. Ajoutez-en une ou retirez-le.`
        : `Les repères ${which} n’ont pas de source. Ajoutez-en ou retirez-les.`,
    'unnoted-dispute': (n) => `Les sources divergent sur ${count(n, 'repère')} et aucune note ne le dit.`,
    'imprecise-as-exact': (n) =>
      `${count(n, 'repère')} ${n < 2 ? 'est posé' : 'sont posés'} sur un point, alors que le lieu n’est connu qu’à peu près.`,
    'unreviewed-claims': (n) =>
      `${count(n, 'affirmation')} ${n < 2 ? 'lue' : 'lues'} par machine sans relecture, et la feuille ne le dit pas.`,
    'missing-attribution': (_, which) => `La feuille ne nomme pas ses données\u202f: ${which}`,
    'signed-as-un': (_, name) => `«\u202f${name}\u202f» signe au nom des Nations unies. Seule l’ONU le fait.`,
    'text-too-small': (_, points) =>
      `Le plus petit texte ferait ${points.replace('.', ',')} points\u202f; il en faut 7 pour lire.`,
    'text-cut': (_, what) => `Trop long pour la feuille, et coupé\u202f: ${what}.`,
    'marks-outside': (n) => `${count(n, 'repère')} ${n < 2 ? 'est' : 'sont'} hors du cadre.`,
    'coordinates-too-fine': (digits, limit) =>
      `Les données porteraient ${digits} décimales de coordonnées\u202f; la limite est ${limit}.`,
  },
  fixes: {
    'no-mark': '',
    'unsourced-mark': 'Retirer',
    'unnoted-dispute': 'Ajouter les notes',
    'imprecise-as-exact': 'Dire la précision',
    'unreviewed-claims': 'Le dire',
    'missing-attribution': 'Nommer les données',
    'signed-as-un': 'Retirer le nom',
    'text-too-small': 'Prendre toute la largeur',
    'text-cut': 'Reprendre le texte du programme',
    'marks-outside': 'Montrer tous les repères',
    'coordinates-too-fine': 'Arrondir',
  },
};
