import { FONTS, type Font } from './sprite.ts';

/** Letters that bring in both subsets of a face. */
const SAMPLE = 'Aéœ–ŋ';

/** Waits for every face that the map writes in. Rejects when the page has none of that name that loads. */
export async function drawFonts(fonts: FontFaceSet): Promise<void> {
  const faces = Object.values(FONTS).map(({ weight, size, family, ...rest }: Font) => {
    return `${rest.style ?? 'normal'} ${weight} ${size}px "${family}"`;
  });
  await Promise.all([...new Set(faces)].map((face) => fonts.load(face, SAMPLE)));
}
