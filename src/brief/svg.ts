import { FACES, familiesOf, n, type Op, type PathOp, type PictureOp, type TextOp } from './op.ts';

/** What an SVG needs besides the display list: pictures and faces as data, so that the file stands alone. */
export interface SvgParts {
  /** Data or blob addresses by picture name. */
  pictures: ReadonlyMap<string, string>;
  /** Rules of @font-face with their data; empty where the page has the faces already. */
  fontCss: string;
  /** What a screen reader says, and what a file's title is. */
  title: string;
  description: string;
  /** Begins every id, so that several SVGs can stand in one document. */
  idPrefix: string;
}

/** A display list as one SVG document of so many CSS pixels; text stays text. */
export function svgOf(page: { width: number; height: number; ops: readonly Op[] }, parts: SvgParts): string {
  const clips: string[] = [];
  const body = page.ops.map((op) => element(op, parts, clips)).join('');
  const style = parts.fontCss === '' ? '' : `<style>${parts.fontCss.replaceAll('<', '\\3c ')}</style>`;
  const defs = clips.length === 0 ? '' : `<defs>${clips.join('')}</defs>`;
  const size = `width="${n(page.width)}" height="${n(page.height)}" viewBox="0 0 ${n(page.width)} ${n(page.height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
    `<title>${escaped(parts.title)}</title><desc>${escaped(parts.description)}</desc>`,
    `${style}${defs}${body}</svg>\n`,
  ].join('');
}

function element(op: Op, parts: SvgParts, clips: string[]): string {
  switch (op.kind) {
    case 'path':
      return pathElement(op);
    case 'text':
      return textElement(op);
    case 'picture':
      return pictureElement(op, parts);
    case 'group': {
      let clip = '';
      if (op.clip !== undefined) {
        const id = `${parts.idPrefix}${clips.length}`;
        clips.push(`<clipPath id="${id}"><path d="${op.clip}"/></clipPath>`);
        clip = ` clip-path="url(#${id})"`;
      }
      const at = op.at ? ` transform="translate(${n(op.at.x)} ${n(op.at.y)})"` : '';
      return `<g${at}${clip}>${op.ops.map((child) => element(child, parts, clips)).join('')}</g>`;
    }
  }
}

function pathElement(op: PathOp): string {
  const attributes = [`d="${op.d}"`, `fill="${op.fill ?? 'none'}"`];
  if (op.stroke !== undefined) {
    attributes.push(`stroke="${op.stroke}"`, `stroke-width="${n(op.width ?? 1)}"`);
    if (op.dash) attributes.push(`stroke-dasharray="${op.dash.map(n).join(' ')}"`);
    if (op.dashPhase) attributes.push(`stroke-dashoffset="${n(op.dashPhase)}"`);
    if (op.round) attributes.push('stroke-linejoin="round"');
  }
  if (op.opacity !== undefined) attributes.push(`opacity="${n(op.opacity)}"`);
  return `<path ${attributes.join(' ')}/>`;
}

const ARABIC = /[\u0620-\u06d3]/;
/** The one pair of letters that is never written apart. */
const LAM_ALEF = /\u0644[\u064b-\u0652]?[\u0622\u0623\u0625\u0627]/;

/** Whether a text has two letters that a face draws as one glyph, which a PDF's readers take the wrong way round. */
export function hasJoinedLetters(text: string): boolean {
  return LAM_ALEF.test(text);
}

/** The least that is not left out as nothing. */
const UNSEEN = '0.004';

/** Right-to-left text is anchored at its left edge, which in SVG is its end. */
function textElement(op: TextOp): string {
  const { weight, ...rest } = FACES[op.face];
  const anchor = op.rtl ? { start: 'end', middle: 'middle', end: 'start' }[op.anchor] : op.anchor;
  const attributes = [
    `x="${n(op.x)}"`,
    `y="${n(op.y)}"`,
    `font-family="${escaped(familiesOf(op.face).replaceAll('"', "'"))}"`,
    `font-size="${n(op.size)}"`,
    `font-weight="${weight}"`,
    `fill="${op.colour}"`,
    'xml:space="preserve"',
  ];
  if ('italic' in rest) attributes.push('font-style="italic"');
  if (anchor !== 'start') attributes.push(`text-anchor="${anchor}"`);
  if (op.rtl) attributes.push('direction="rtl"');
  if (op.unseen) attributes.push(`fill-opacity="${UNSEEN}"`);
  if (ARABIC.test(op.text) && (op.unseen || !hasJoinedLetters(op.text))) attributes.push('class="letters-apart"');
  if (op.spacing) attributes.push(`letter-spacing="${n(op.spacing)}"`);
  if (op.angle) attributes.push(`transform="rotate(${n((op.angle * 180) / Math.PI)} ${n(op.x)} ${n(op.y)})"`);
  if (op.halo) {
    const { colour, width } = op.halo;
    attributes.push(`stroke="${colour}" stroke-width="${n(width)}" stroke-linejoin="round" paint-order="stroke"`);
  }
  return `<text ${attributes.join(' ')}>${escaped(op.text)}</text>`;
}

function pictureElement(op: PictureOp, { pictures }: SvgParts): string {
  const href = pictures.get(op.name);
  if (href === undefined) return '';
  const turn = op.angle ? ` transform="rotate(${n((op.angle * 180) / Math.PI)} ${n(op.x)} ${n(op.y)})"` : '';
  const opacity = op.opacity === undefined ? '' : ` opacity="${n(op.opacity)}"`;
  const box = `x="${n(op.x)}" y="${n(op.y)}" width="${n(op.width)}" height="${n(op.height)}"`;
  return `<image ${box} href="${escaped(href)}" preserveAspectRatio="none"${opacity}${turn}/>`;
}

/** Text as XML holds it; characters that XML forbids are gone before (see `cleanText`). */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
