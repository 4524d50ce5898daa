import type PptxGenJS from 'pptxgenjs';
import { readZip, writeZip } from './zip.ts';

/**
 * A presentation as a file (ECMA-376). The library repeats a paragraph's properties before each of its runs, where they
 * may stand only once and first, names a master for each slide of which there is one, and stores its parts unpacked; all
 * of that is put right here.
 */
export async function deckFile(deck: PptxGenJS, language: 'en' | 'fr'): Promise<Uint8Array<ArrayBuffer>> {
  const written = await deck.write({ outputType: 'uint8array' });
  const entries = await readZip(written as Uint8Array<ArrayBuffer>);
  const names = new Set(entries.map(({ name }) => name));
  return writeZip(
    entries.map(({ name, data }) => {
      const mended = (mend: (xml: string) => string) => new TextEncoder().encode(mend(new TextDecoder().decode(data)));
      if (name === TYPES) return { name, data: mended((xml) => typesOf(xml, names)) };
      return { name, data: SLIDE.test(name) ? mended((xml) => spelt(propertiesFirst(xml), language)) : data };
    }),
  );
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
