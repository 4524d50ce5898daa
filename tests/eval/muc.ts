/**
 * Scores the event reader on MUC-4, wire reports on attacks all in capitals: `node scripts/score-events.mjs muc DIR`,
 * where DIR holds muc4-tst1.jsonl.gz and muc4-tst2.jsonl.gz.
 *
 * Gold: templates of type ATTACK, BOMBING, KIDNAPPING or ARSON that are accomplished or attempted; optional ones may
 * be found or missed at no cost. Found: the attacks that linking makes of a report's claims, denied ones left out.
 * One to one, the pairs with most in common first (days 2, place 3, kind of attack 1). A pair is compatible when
 * - the day ranges meet with 3 days of grace at either end, an open or missing end meeting all, and
 * - the mark lies in the template's country, or one of the two names none.
 * MUC-4 counts acts of terror, not war: a fight between forces, or an attack on soldiers, that finds no template is set
 * aside, neither right nor wrong; `strict` is the precision with all of them wrong.
 * Incident precision and recall count pairs. Of the pairs, `date` is right when the ranges meet without grace, `place`
 * when the mark's place or one that contains it has a name of the template below the country, or when the template
 * has none and the mark lies in its country.
 * The texts are read as the pipeline reads reports in capitals.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dayOf } from '../../src/contract/day.ts';
import type { Feature } from '../../src/contract/feature.ts';
import type { Place } from '../../src/contract/place.ts';
import { kindOfForce } from '../../src/events/forces.ts';
import { link } from '../../src/events/link.ts';
import { readReport } from '../../src/pipeline/read-report.ts';
import { type Gazetteer, placeOf } from '../../src/places/gazetteer.ts';
import { fold } from '../../src/text/fold.ts';

interface Template {
  optional: boolean;
  type: string[];
  stage: string[];
  location_struct?: { name: string; type: string | null }[][][][];
  date_struct?: { start: string | null; end: string | null }[][];
}

interface Row {
  id: string;
  text: string;
  dateline: string;
  templates: Template[];
}

export interface MucFigures {
  recall: number;
  precision: number;
  strict: number;
  date: number;
  place: number;
  pairs: number;
  missed: number;
  extra: number;
  war: number;
}

type Placing = (id: string) => Place | null;

const KINDS: Readonly<Record<string, readonly string[]>> = {
  BOMBING: ['bombing', 'car-bomb', 'ied-attack', 'suicide-attack'],
  KIDNAPPING: ['abduction'],
  ARSON: ['arson'],
  ATTACK: ['attack', 'killing', 'assassination', 'massacre', 'gun-attack', 'battle', 'raid', 'ambush', 'shelling'],
};
const GRACE = 3;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function publishedOf(dateline: string): string | null {
  const found = /(\d{1,2}) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* (\d{2})/.exec(dateline);
  if (!found) return null;
  return `19${found[3]}-${String(MONTHS.indexOf(found[2]!) + 1).padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
}

const namesOf = (template: Template): string[] =>
  (template.location_struct ?? []).flat(3).map(({ name }) => fold(name.replace(/[()"?]/g, '').trim()));

function rangeOf(template: Template): { from: number; to: number } {
  const dates = (template.date_struct ?? []).flat();
  const from = dates.map(({ start }) => dayOf(start) ?? Number.NEGATIVE_INFINITY);
  const to = dates.map(({ end }) => dayOf(end) ?? Number.POSITIVE_INFINITY);
  if (dates.length === 0) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return { from: Math.min(...from), to: Math.max(...to) };
}

function attacksOf(row: Row, gazetteer: Gazetteer, place: Placing): Feature[] {
  const raw = row.text.replace(/\[[A-Z ,]+\]/g, (tag) => ' '.repeat(tag.length));
  const published = publishedOf(row.dateline);
  const report = {
    id: row.id,
    title: '',
    publisher: '',
    published,
    publishedTo: published,
    url: null,
    language: 'en',
    sha256: '',
    inferred: [],
    text: raw,
  };
  const { claims } = readReport(report, gazetteer);
  const places = new Map(
    claims.flatMap((claim) => (place(claim.placeId) ? [[claim.placeId, place(claim.placeId)!] as const] : [])),
  );
  return link(claims, { places, reports: new Map([[row.id, report]]) }).attacks.filter(
    (one) => one.properties.status !== 'denied',
  );
}

const SOLDIERS =
  /\b(?:army|armed forces|air force|navy|soldiers?|troops?|battalions?|brigades?|patrols?|barracks|garrisons?|military|guerrillas?|rebels?|fighters|positions?|units?|base|post|outpost)\b/i;

function ofWar({ properties }: Feature): boolean {
  const target = properties.target ?? '';
  return (
    properties.action === 'battle' ||
    properties.action === 'ambush' ||
    kindOfForce(target) !== undefined ||
    SOLDIERS.test(target)
  );
}

/** The figures; `log` is told of each template that is missed and each mark that finds none. Throws where a file is missing. */
export function scoreMuc(dir: string, gazetteer: Gazetteer, log: (...words: unknown[]) => void): MucFigures {
  const place: Placing = (id) => placeOf(gazetteer, id);
  const rows: Row[] = ['muc4-tst1', 'muc4-tst2'].flatMap((name) =>
    gunzipSync(readFileSync(join(dir, `${name}.jsonl.gz`)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );
  const total = { pairs: 0, war: 0, found: 0, gold: 0, date: 0, place: 0 };
  for (const row of rows) {
    const marks = attacksOf(row, gazetteer, place);
    const gold = row.templates.filter((one) => KINDS[one.type[0] ?? ''] && !/THREAT/.test(one.stage[0] ?? ''));
    const pairs: { mark: Feature; template: Template; score: number; date: boolean; place: boolean }[] = [];
    for (const mark of marks) {
      const p = mark.properties;
      const from = dayOf(p.from) ?? Number.NEGATIVE_INFINITY;
      const to = dayOf(p.to) ?? Number.POSITIVE_INFINITY;
      const own = place(p.placeId);
      const around = [own, ...(own?.within ?? []).map(place)].filter((one) => one !== null);
      const names = new Set(
        around
          .flatMap((one) => [fold(one.name), ...(one.nameFr ? [fold(one.nameFr)] : [])])
          .flatMap((name) => [name, name.replace(/ (?:department|province|region|city|district)$/, '')]),
      );
      for (const template of gold) {
        const range = rangeOf(template);
        if (from > range.to + GRACE || to < range.from - GRACE) continue;
        const [country, ...inner] = namesOf(template);
        const inCountry = country === undefined || names.has(country);
        if (!inCountry && names.size > 0) continue;
        const exact = inner.length === 0 ? inCountry : inner.some((name) => names.has(name));
        const date = from <= range.to && to >= range.from;
        const kind = KINDS[template.type[0]!]!.includes(p.action);
        pairs.push({ mark, template, date, place: exact, score: (date ? 2 : 0) + (exact ? 3 : 0) + (kind ? 1 : 0) });
      }
    }
    pairs.sort((a, b) => b.score - a.score);
    const marksLeft = new Set(marks);
    const goldLeft = new Set(gold);
    for (const pair of pairs) {
      if (!marksLeft.has(pair.mark) || !goldLeft.has(pair.template)) continue;
      marksLeft.delete(pair.mark);
      goldLeft.delete(pair.template);
      if (pair.template.optional) continue;
      total.pairs++;
      if (pair.date) total.date++;
      if (pair.place) total.place++;
    }
    for (const one of goldLeft) {
      if (one.optional) continue;
      total.gold++;
      log('missed', row.id, one.type[0], namesOf(one).join(': '), JSON.stringify(one.date_struct));
    }
    for (const one of marksLeft) {
      if (ofWar(one)) {
        total.war++;
        continue;
      }
      total.found++;
      log(
        'extra ',
        row.id,
        one.properties.title,
        one.properties.from,
        one.properties.to,
        one.properties.claims[0]!.rule,
        one.properties.claims[0]!.quote.slice(0, 160).replace(/\s+/g, ' '),
      );
    }
  }
  const share = (a: number, b: number): number => Math.round((a / (b || 1)) * 1000) / 1000;
  return {
    recall: share(total.pairs, total.pairs + total.gold),
    precision: share(total.pairs, total.pairs + total.found),
    strict: share(total.pairs, total.pairs + total.found + total.war),
    date: share(total.date, total.pairs),
    place: share(total.place, total.pairs),
    pairs: total.pairs,
    missed: total.gold,
    extra: total.found,
    war: total.war,
  };
}
