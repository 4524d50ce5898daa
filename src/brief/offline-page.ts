import { sha256 } from '@noble/hashes/sha2.js';
import type { Entry } from './entry.ts';
import type { Sheet } from './sheet.ts';
import { escaped } from './svg.ts';
import type { BriefWords } from './words.ts';

/** What a page that stands alone is made of. */
export interface OfflineInput {
  /** What it shows first, and all that it shows where scripts are not allowed. */
  sheet: Sheet;
  /** The map of that sheet as a data address. */
  still: string;
  /** What the script draws from, as JSON, and the script itself. */
  data: string;
  script: string;
  fontCss: string;
  words: BriefWords;
  /** Says that the page moves only when scripts are allowed. */
  needsScript: string;
}

const STYLE = `
*{box-sizing:border-box;margin:0}
body{font:400 14px/20px Inter,system-ui,sans-serif;color:#16191D;background:#fff;padding:20px;max-width:1480px;margin:auto}
h1{font:600 25px/30px Inter,system-ui,sans-serif;letter-spacing:-.02em}
h3{font:600 13px/20px Inter,system-ui,sans-serif;border-bottom:1px solid #827E76;margin:12px 0 4px}
h3:first-child{margin-top:0}
h4{font:500 12.5px/17px Inter,system-ui,sans-serif;color:#16191D;margin:8px 0 2px}
b{font-weight:600}
header{display:flex;gap:24px;justify-content:space-between;align-items:end;border-bottom:2px solid #16191D;padding-bottom:8px}
.finding{color:#43484F}
.when{text-align:right;color:#43484F;font-size:12.5px;white-space:nowrap}
output{font:600 21px/25px Inter,system-ui,sans-serif;color:#16191D;display:block;font-variant-numeric:tabular-nums}
main{display:grid;grid-template-columns:minmax(0,1fr) 340px;gap:20px;padding-top:12px}
.stage{min-width:0}
.map{position:relative;line-height:0}
.surface,.surface:hover,.surface:active{display:block;border:0;padding:0;background:none;touch-action:none;cursor:grab}
.surface:active{cursor:grabbing}
.zoom{position:absolute;top:8px;right:8px;display:flex;flex-direction:row-reverse;gap:4px}
.surface:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,a:focus-visible,.track:focus-within:has(:focus-visible){outline:2px solid #16191D;outline-offset:2px}
button{font:500 13px/20px Inter,system-ui,sans-serif;color:#43484F;background:#fff;border:1px solid #827E76;border-radius:2px;min-height:30px;min-width:30px;padding:4px 10px;cursor:pointer}
button:hover{background:#F1EFE8}
button:active,.play{background:#16191D;color:#fff;border-color:#16191D}
.play:hover{background:#43484F}
.play{min-width:78px}
button:disabled{color:#63686F;border-color:transparent;background:none;cursor:default}
.link{border:0;min-height:24px;padding:2px 0;text-align:left;text-decoration:underline;text-underline-offset:2px}
.bar{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:10px 0 8px}
.bar label{margin-left:auto}
input[type=date]{font:inherit;height:30px;border:1px solid #827E76;border-radius:2px;padding:0 6px;background:#fff;color:inherit}
.track{position:relative}
.track canvas{position:absolute;inset:0;width:100%;height:100%}
.track input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:ew-resize;appearance:none}
.track input::-webkit-slider-thumb{appearance:none;width:16px;height:44px}
.track input::-moz-range-thumb{width:16px;height:44px;border:0}
fieldset{border:0;padding:0;display:flex;flex-wrap:wrap;gap:4px 16px}
fieldset label{display:flex;gap:6px;align-items:center;min-height:28px}
fieldset input{accent-color:#16191D;width:14px;height:14px;margin:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ul{list-style:none;padding:0}
.legend li{display:grid;grid-template-columns:42px 1fr auto;align-items:center;min-height:26px;gap:4px}
.sample{width:42px;height:36px;margin:-5px 0}
.sample canvas{width:100%;height:100%}
details{border-bottom:1px solid #DFDBD2;padding:4px 0;font-size:12.5px;line-height:17px;color:#43484F}
details[open]{background:#F1EFE8;margin:0 -8px;padding:4px 8px}
summary{cursor:pointer;display:flex;gap:8px;min-height:24px;list-style:none}
summary::-webkit-details-marker{display:none}
summary b{color:#16191D}
summary i,cite{font-family:"Source Serif 4",Georgia,serif}
.number{flex:none;font:600 11px/17px "Barlow Condensed","Arial Narrow",sans-serif;min-width:17px;height:17px;border-radius:9px;background:#16191D;color:#fff!important;text-align:center;padding:0 3px}
blockquote{border-left:2px solid #C6C1B6;padding-left:10px;margin:6px 0 8px 2px}
q{font:400 14.5px/21px "Source Serif 4",Georgia,serif;color:#16191D}
cite{display:block;font:400 12px/16px Inter,system-ui,sans-serif;color:#5B6067;font-style:normal;overflow-wrap:anywhere}
a{color:inherit}
.note,.footnote{padding-top:8px;font-size:12.5px;line-height:17px;color:#43484F}
footer{border-top:1px solid #C6C1B6;margin-top:16px;padding-top:6px;font-size:12px;line-height:16px;color:#43484F;overflow-wrap:anywhere}
img{max-width:100%;height:auto;display:block}
@media (min-width:901px){.side{max-height:calc(100vh - 110px);overflow:auto;position:sticky;top:8px;padding:0 8px}}
@media (max-width:900px){body{padding:12px}main{grid-template-columns:minmax(0,1fr)}header{display:block}.when{text-align:left;padding-top:6px}button{min-height:44px;min-width:44px}fieldset label{min-height:44px}summary{min-height:32px}}
@media print{.bar,.zoom{display:none}.side{max-height:none;position:static}}`;

/**
 * A view as one HTML file that needs nothing else. It may load nothing and run only its own script; without that it is a
 * still page with the same quotes.
 */
export function offlinePage({ sheet, still, data, script, fontCss, words, needsScript }: OfflineInput): string {
  const code = script.replace(/<(?=\/script|!--)/gi, '\\x3c');
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${base64Of(sha256(new TextEncoder().encode(code)))}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const foot = [sheet.boundary, ...sheet.attributions, sheet.review, words.edition(sheet.edition)].filter(Boolean);
  const label = `${sheet.title}. ${sheet.kicker} ${sheet.date}. ${sheet.finding}`;
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escaped(`${sheet.title}, ${sheet.date}`)}</title>
<style>${fontCss.replaceAll('<', '\\3c ')}${STYLE}</style></head><body><div id="view">
<header><div><h1>${escaped(sheet.title)}</h1><p class="finding">${escaped(sheet.finding)}</p></div>
<div class="when">${escaped(sheet.kicker)}<output>${escaped(sheet.date)}</output>${escaped(sheet.made)}</div></header>
<main><div class="stage"><img src="${still}" alt="${escaped(label)}"><noscript><p class="note">${escaped(needsScript)}</p></noscript></div>
<div class="side"><h3>${escaped(words.sources)}</h3>${[...sheet.entries, ...sheet.offMap].map((entry) => details(entry, words)).join('\n')}</div></main>
<footer>${foot.map(escaped).join(' ')}</footer></div>
<script type="application/json" id="data">${data.replaceAll('<', '\\u003c')}</script><script type="module">${code}</script></body></html>
`;
}

function details(entry: Entry, words: BriefWords): string {
  const quotes = entry.marks.flatMap(({ sources }) =>
    sources.slice(0, QUOTES).map(({ quote, publisher, published, report }) => {
      const day = published === null ? words.undated : words.shortDay(published);
      const by = [publisher || (report?.title ?? ''), day].filter(Boolean).join(', ');
      return `<blockquote><q>${escaped(quote)}</q><cite>${escaped(by)}</cite></blockquote>`;
    }),
  );
  const number = entry.number === null ? '' : `<b class="number">${entry.number}</b>`;
  return `<details><summary>${number}<span><b>${escaped(entry.place)}</b> ${escaped(entry.text)}</span></summary>${quotes.join('')}</details>`;
}

/** Quotes of a mark on a page that stands still. */
const QUOTES = 3;

function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
