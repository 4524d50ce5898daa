import type { Language } from './basemap-names.ts';

/** The map's own words; the application's are elsewhere. */
export const MAP_WORDS: Readonly<
  Record<
    Language,
    { label: string; zoomIn: string; zoomOut: string; attribution: string; unit: string; ctrl: string; fingers: string }
  >
> = {
  en: {
    label: 'Map. Arrow keys move it, plus and minus zoom. The list holds the same marks as a table.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    attribution: 'GeoNames, Natural Earth, SRTM. Boundaries imply no endorsement.',
    unit: 'km',
    ctrl: 'Hold Ctrl and scroll to zoom the map',
    fingers: 'Use two fingers to move the map',
  },
  fr: {
    label:
      'Carte. Les flèches la déplacent, plus et moins changent l’échelle. La liste porte les mêmes repères en tableau.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    attribution: 'GeoNames, Natural Earth, SRTM. Le tracé des frontières n’engage à rien.',
    unit: 'km',
    ctrl: 'Maintenez Ctrl et faites défiler pour changer l’échelle',
    fingers: 'Déplacez la carte avec deux doigts',
  },
};
