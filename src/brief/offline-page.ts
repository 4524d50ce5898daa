import type { Entry } from './entry.ts';
import type { Sheet } from './sheet.ts';
import { escaped } from './svg.ts';
import type { BriefWords } from './words.ts';

/** One date of an offline page: what it says, and its marks as an SVG that lies over the ground. */
export interface OfflineFrame {
  sheet: Sheet;
  marks: string;
  /** A picture of each row of the legend, as SVG. */
  samples: readonly string[];
}

export interface OfflineInput {
  frames: readonly OfflineFrame[];
  /** The dates of the slider, each with the index of its frame. */
  dates: readonly { label: string; frame: number }[];
  /** Index of the date that is shown first. */
  first: number;
  ground: string;
  fontCss: string;
  words: BriefWords;
}

/** The page may load nothing at all, and run only what stands in it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; font-src data:";

const STYLE = `
*{box-sizing:border-box;margin:0}
body{font:400 14px/20px Inter,system-ui,sans-serif;color:#16191D;background:#fff;padding:20px;max-width:1320px;margin:auto}
h1{font:600 25px/30px Inter,system-ui,sans-serif;letter-spacing:-.02em}
header{display:flex;gap:24px;justify-content:space-between;align-items:end;border-bottom:2px solid #16191D;padding-bottom:8px}
output{font:600 21px/25px Inter,system-ui,sans-serif;white-space:nowrap;display:block;text-align:right}
.bar{display:flex;gap:12px;align-items:center;padding:12px 0}
.bar input{flex:1;accent-color:#16191D;height:28px}
button{font:600 13px/28px Inter,system-ui,sans-serif;background:#16191D;color:#fff;border:0;border-radius:2px;min-width:44px;padding:0 12px}
main{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:20px}
.map{position:relative;align-self:start}
.map svg{display:block;width:100%;height:auto}
.map .over{position:absolute;inset:0}
[hidden]{display:none!important}
h2{font:600 13px/20px Inter,system-ui,sans-serif;border-bottom:1px solid #827E76;margin:0 0 4px}
ul{list-style:none;padding:0;margin:0 0 12px}
.legend li{display:grid;grid-template-columns:42px 1fr auto;align-items:center;min-height:26px}
details{border-bottom:1px solid #DFDBD2;padding:4px 0;font-size:12.5px;line-height:17px;color:#43484F}
summary{cursor:pointer}
summary b{color:#16191D}
blockquote{font:400 14px/20px "Source Serif 4",Georgia,serif;color:#16191D;border-left:2px solid #C6C1B6;padding-left:10px;margin:6px 0 0 2px}
cite{display:block;font:400 12px/16px Inter,system-ui,sans-serif;color:#63686F;font-style:normal}
footer{border-top:1px solid #C6C1B6;margin-top:16px;padding-top:6px;font-size:12px;line-height:16px;color:#43484F}
@media (max-width:900px){main{grid-template-columns:minmax(0,1fr)}header{display:block}output{text-align:left}}`;

const SCRIPT = `
const range=document.querySelector('input'),play=document.querySelector('button'),date=document.querySelector('output');
const frames=[...document.querySelectorAll('[data-frame]')],dates=JSON.parse(document.getElementById('dates').textContent);
let timer=0;
function show(){const d=dates[range.value];for(const f of frames)f.hidden=+f.dataset.frame!==d.frame;date.textContent=d.label;range.setAttribute('aria-valuetext',d.label)}
function stop(){clearInterval(timer);timer=0;play.textContent=play.dataset.play;}
range.addEventListener('input',()=>{stop();show()});
play.addEventListener('click',()=>{if(timer)return stop();if(+range.value>=dates.length-1)range.value=0;play.textContent=play.dataset.pause;
timer=setInterval(()=>{if(+range.value>=dates.length-1)return stop();range.value=+range.value+1;show()},450)});
addEventListener('keydown',e=>{if(e.key===' '&&e.target===document.body){e.preventDefault();play.click()}});show();`;

/** A view as one HTML file that needs nothing else: its dates can be scrubbed, and every mark opens its quotes. */
export function offlinePage({ frames, dates, first, ground, fontCss, words }: OfflineInput): string {
  const shown = dates[first]?.frame ?? 0;
  const { sheet } = frames[shown]!;
  const data = JSON.stringify(dates).replaceAll('<', '\\u003c');
  const foot = [sheet.boundary, ...sheet.attributions, sheet.review, words.edition(sheet.edition)].filter(Boolean);
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(`${sheet.title}, ${sheet.date}`)}</title>
<style>${fontCss.replaceAll('<', '\\3c ')}${STYLE}</style></head><body>
<header><div><h1>${escaped(sheet.title)}</h1></div><div>${escaped(sheet.kicker)}<output aria-live="polite">${escaped(sheet.date)}</output></div></header>
<div class="bar"><button type="button" data-play="${escaped(words.play)}" data-pause="${escaped(words.pause)}">${escaped(words.play)}</button>
<input type="range" min="0" max="${dates.length - 1}" value="${first}" aria-label="${escaped(words.dateLabel)}"></div>
<main><div class="map">${ground}
${frames.map((frame, index) => `<div class="over" data-frame="${index}"${index === shown ? '' : ' hidden'}>${frame.marks}</div>`).join('\n')}
</div><div>
${frames.map((frame, index) => section(frame, index, index !== shown, words)).join('\n')}
</div></main>
<footer>${foot.map(escaped).join(' ')}</footer>
<script type="application/json" id="dates">${data}</script><script>${SCRIPT}</script></body></html>
`;
}

function section({ sheet, samples }: OfflineFrame, index: number, hidden: boolean, words: BriefWords): string {
  const legend = sheet.legend.map(
    ({ kind, count }, row) =>
      `<li>${samples[row] ?? ''}<span>${escaped(words.legendClass(kind, sheet.moment))}</span><b>${words.number(count)}</b></li>`,
  );
  const entries = [...sheet.entries, ...sheet.offMap].map((entry) => details(entry, words));
  return `<section data-frame="${index}"${hidden ? ' hidden' : ''}><p>${escaped(sheet.finding)}</p>
<h2>${escaped(words.legend)}</h2><ul class="legend">${legend.join('') || `<li><span></span><span>${escaped(words.nothing)}</span></li>`}</ul>
<h2>${escaped(words.sources)}</h2>${entries.join('')}</section>`;
}

function details(entry: Entry, words: BriefWords): string {
  const quotes = entry.marks.flatMap(({ sources }) =>
    sources.map(({ quote, publisher, published, report }) => {
      const day = published === null ? words.undated : words.shortDay(published);
      const by = [publisher || (report?.title ?? ''), day, report?.url ?? ''].filter(Boolean).join(', ');
      return `<blockquote>${escaped(quote)}<cite>${escaped(by)}</cite></blockquote>`;
    }),
  );
  const number = entry.number === null ? '' : `${entry.number} `;
  return `<details><summary><b>${number}${escaped(entry.place)}</b> ${escaped(entry.text)}</summary>${quotes.join('')}</details>`;
}
