import { count } from './phrase.ts';

/** What the page as a whole says in English. */
export const page = {
  app: {
    name: 'Dateline',
    loading: 'Opening the edition',
    loadingFiles: (come: number, files: number) => `${come} of ${files} files read`,
    skip: 'Skip to the map',
    map: 'Map',
    attribution: 'GeoNames, Natural Earth. Boundaries imply no endorsement.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
    close: 'Close',
    menu: 'Menu',
    skipped: (n: number) =>
      n === 1
        ? '1 entry of this edition is damaged and was left out.'
        : `${n} entries of this edition are damaged and were left out.`,
    linkDamaged: 'Part of this link cannot be read. What can be read is shown.',
    mapFailed:
      'The map cannot be drawn here: it needs WebGL 2, which this browser lacks or has switched off. The list shows the same marks.',
    showList: 'Show the list',
    partMissing: 'This part of the page did not come. Check the connection to its server.',
    partLost: 'If it does not come, save your own reports and reload the page.',
    tryAgain: 'Try again',
  },
  top: {
    search: 'Place, force, report',
    searchLabel: 'Search places, forces and reports',
    noResult: 'Nothing found. Try a place, a force or a word of a report.',
    results: (n: number) => count(n, 'result'),
    list: 'List',
    map: 'Map',
    brief: 'Make a brief',
    language: 'Français',
    languageLabel: 'Afficher en français',
    theme: 'Light or dark',
    help: 'Help and keys',
    places: 'Places',
    forces: 'Forces',
    reports: 'Reports',
    quotes: 'Claims',
  },
  menuTitle: 'Menu',
  embed: {
    open: 'Open in Dateline',
    copy: 'Copy code to embed this view',
  },
  print: {
    print: 'Print this view',
    foot: (title: string, hash: string) => `Dateline, ${title}, edition ${hash}.`,
  },
  offline: {
    ready: 'A new version of Dateline is ready.',
    reload: 'Reload now',
    later: 'Later',
    kept: (hash: string) => `Kept on this machine: edition ${hash} opens without a network.`,
    notKept: 'Not kept on this machine yet: this page needs its server.',
  },
  error: {
    heading: 'This edition cannot be opened',
    missing: (file: string) => `${file} is missing. Build the edition again, or serve the folder that holds it.`,
    schema: (file: string, found: string, expected: string) =>
      `${file} follows version ${found} of the form; this page reads version ${expected}. Build the edition again with this version of Dateline.`,
    damaged: (file: string, where: string) =>
      where === ''
        ? `${file} is damaged: it did not come whole, or is not JSON. Reload the page; if that does not help, build the edition again.`
        : `${file} is damaged (${where}). Build the edition again.`,
    broken: (why: string) =>
      `The page stopped while it opened (${why}). Reload it; if that does not help, build the edition again.`,
    empty: 'This edition holds no dated mark',
    emptyText: 'Its reports tell of no base, attack or withdrawal that has a day. Add reports and build it again.',
  },
};
