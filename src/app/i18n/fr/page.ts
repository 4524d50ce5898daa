import type { page as en } from '../en/page.ts';
import { count } from './phrase.ts';

/** The same in French. */
export const page: typeof en = {
  app: {
    name: 'Dateline',
    loading: 'Ouverture de l’édition',
    loadingFiles: (come: number, files: number) => `${come} ${come === 1 ? 'fichier lu' : 'fichiers lus'} sur ${files}`,
    skip: 'Aller à la carte',
    map: 'Carte',
    attribution: 'GeoNames, Natural Earth. Le tracé des frontières n’engage à rien.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    copied: 'Copié',
    copyFailed: 'Le navigateur a refusé la copie. Sélectionnez le texte et copiez-le à la main.',
    close: 'Fermer',
    menu: 'Menu',
    skipped: (n) =>
      n < 2
        ? '1 entrée de cette édition est endommagée et a été laissée de côté.'
        : `${n} entrées de cette édition sont endommagées et ont été laissées de côté.`,
    linkDamaged: 'Une partie de ce lien est illisible. Ce qui peut être lu est montré.',
    mapFailed:
      'La carte ne peut pas être dessinée ici : il lui faut WebGL 2, que ce navigateur n’a pas ou a désactivé. La liste donne les mêmes repères.',
    showList: 'Voir la liste',
    partMissing: 'Cette partie de la page n’est pas arrivée. Vérifiez la connexion à son serveur.',
    partLost: 'Si elle n’arrive pas, enregistrez vos documents et rechargez la page.',
    tryAgain: 'Réessayer',
  },
  top: {
    search: 'Lieu, force, document',
    searchLabel: 'Chercher des lieux, des forces et des documents',
    noResult: 'Rien trouvé. Essayez un lieu, une force ou un mot d’un document.',
    results: (n) => count(n, 'résultat'),
    list: 'Liste',
    map: 'Carte',
    brief: 'Faire une fiche',
    language: 'English',
    languageLabel: 'Show in English',
    theme: 'Clair ou sombre',
    help: 'Aide et touches',
    places: 'Lieux',
    forces: 'Forces',
    reports: 'Documents',
    quotes: 'Affirmations',
  },
  menuTitle: 'Menu',
  embed: {
    open: 'Ouvrir dans Dateline',
    copy: 'Copier le code pour intégrer cette vue',
  },
  print: {
    print: 'Imprimer cette vue',
    foot: (title, hash) => `Dateline, ${title}, édition ${hash}.`,
  },
  offline: {
    ready: 'Une nouvelle version de Dateline est prête.',
    reload: 'Recharger',
    later: 'Plus tard',
    kept: (hash) => `Gardée sur cette machine\u202f: l’édition ${hash} s’ouvre sans réseau.`,
    notKept: 'Pas encore gardée sur cette machine\u202f: cette page a besoin de son serveur.',
  },
  error: {
    heading: 'Cette édition ne peut pas être ouverte',
    missing: (file) => `${file} manque. Refaites l’édition, ou servez le dossier qui le contient.`,
    schema: (file, found, expected) =>
      `${file} suit la version ${found} du format ; cette page lit la version ${expected}. Refaites l’édition avec cette version de Dateline.`,
    damaged: (file, where) =>
      where === ''
        ? `${file} est endommagé : il n’est pas arrivé entier, ou n’est pas du JSON. Rechargez la page ; si cela ne suffit pas, refaites l’édition.`
        : `${file} est endommagé (${where}). Refaites l’édition.`,
    broken: (why) =>
      `La page s’est arrêtée en s’ouvrant (${why}). Rechargez-la ; si cela n’aide pas, refaites l’édition.`,
    empty: 'Cette édition ne contient aucun repère daté',
    emptyText:
      'Ses documents ne parlent d’aucune base, attaque ni retrait qui ait un jour. Ajoutez des documents et refaites-la.',
  },
};
