import type PptxGenJS from 'pptxgenjs';
import { readZip, zipOf } from './zip.ts';

/**
 * A presentation as a file (ECMA-376). The library repeats a paragraph's properties before each of its runs, where they
 * may stand only once and first, names a master for each slide of which there is one, and stores its parts unpacked; all
 * of that is put right here.
 */
export async function deckFile(deck: PptxGenJS, language: 'en' | 'fr'): Promise<Uint8Array<ArrayBuffer>> {
  const written = await deck.write({ outputType: 'uint8array' });
  const files = await readZip(written as Uint8Array<ArrayBuffer>);
  const paths = new Set(files.map(({ path }) => path));
  const archive = await zipOf(
    files.map(({ path, bytes }) => {
      const mended = (mend: (xml: string) => string) => new TextEncoder().encode(mend(new TextDecoder().decode(bytes)));
      if (path === TYPES) return { path, bytes: mended((xml) => typesOf(xml, paths)) };
      return { path, bytes: SLIDE.test(path) ? mended((xml) => spelt(propertiesFirst(xml), language)) : bytes };
    }),
  );
  return new Uint8Array(await archive.arrayBuffer());
}

const TYPES = '[Content_Types].xml';
const SLIDE = /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/;

/** The list of parts' types without those that are not there. */
function typesOf(xml: string, names: ReadonlySet<string>): string {
  return xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, name: string) =>
    names.has(name) ? whole : '',
  );
}

/** Slide XML whose texts are checked for spelling in their own language. */
function spelt(xml: string, language: 'en' | 'fr'): string {
  return xml.replaceAll('lang="en-US"', `lang="${language === 'fr' ? 'fr-FR' : 'en-GB'}"`);
}

const OPEN = '<a:pPr';
const CLOSE = '</a:pPr>';

/** Slide XML whose paragraphs have their properties once, at their beginning. */
function propertiesFirst(xml: string): string {
  return xml
    .split('<a:p>')
    .map((paragraph) => {
      const [before = '', ...parts] = paragraph.split(OPEN);
      return parts.reduce((kept, part, index) => {
        if (index === 0 && before === '') return OPEN + part;
        const end = part.indexOf('>');
        return kept + (part[end - 1] === '/' ? part.slice(end + 1) : part.slice(part.indexOf(CLOSE) + CLOSE.length));
      }, before);
    })
    .join('<a:p>');
}
