import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefWords } from '../../src/app/brief/brief-words.ts';
import { disputesOf } from '../../src/brief/dispute.ts';
import { isTraceable } from '../../src/brief/evidence.ts';
import { classOf } from '../../src/brief/legend.ts';
import { textsOf } from '../../src/brief/op.ts';
import type { RecipeInput } from '../../src/brief/recipe.ts';
import { ADDED } from '../../src/contract/correction.ts';
import { isoOf } from '../../src/contract/day.ts';
import { LAYERS } from '../../src/contract/vocabulary.ts';
import { briefOf, EDITION, matterOf, sheetFor } from './matter.ts';

const matter = matterOf();
const extent = matter.timeline.extent ?? { from: 0, to: 0 };
const day = fc.integer({ min: extent.from - 400, max: extent.to + 400 }).map(isoOf);
const moment = fc.oneof(
  fc.record({ mode: fc.constant('as-of' as const), day, memory: fc.constantFrom(30, 90, 365, 730) }),
  fc.record({ mode: fc.constant('between' as const), from: day, to: day }),
  fc.record({ mode: fc.constant('since' as const), from: day, day }),
);
const recipe: fc.Arbitrary<RecipeInput> = fc.record({
  moment,
  layers: fc.subarray([...LAYERS]),
  forces: fc.subarray(EDITION.info.forces.map(({ code }) => code)),
  format: fc.constantFrom('a4-landscape' as const, 'a4-portrait' as const, '1:1' as const),
  view: fc.constantFrom(null, { lon: 0, lat: 17, zoom: 6.5 }, { lon: -2, lat: 15, zoom: 3 }),
  appendix: fc.constant(false),
});

test('every number on a sheet is what the timeline answers for the same moment and filters', () => {
  fc.assert(
    fc.property(recipe, (input) => {
      const sheet = sheetFor(input, matter);
      const forces = new Set(input.forces);
      const asked = matter.timeline.shown(sheet.moment).filter(({ feature, layer }) => {
        const code = layer === 'attacks' ? feature.properties.target : feature.properties.force;
        return input.layers?.includes(layer) && (forces.size === 0 || forces.has(code ?? ''));
      });
      expect(sheet.marks.map(({ feature }) => feature.id)).toEqual(asked.map(({ feature }) => feature.id));
      const listed = [...sheet.entries, ...sheet.offMap, ...sheet.outside].flatMap(({ marks }) => marks);
      expect(listed.map(({ mark }) => mark.feature.id).sort()).toEqual(asked.map(({ feature }) => feature.id).sort());
      const onMap = sheet.entries.flatMap(({ marks }) => marks.map(({ mark }) => mark));
      const counts = new Map<string, number>();
      for (const mark of onMap) counts.set(classOf(mark), (counts.get(classOf(mark)) ?? 0) + 1);
      expect(new Map(sheet.legend.map(({ kind, count }) => [kind as string, count]))).toEqual(counts);
      expect(sheet.disputed).toBe(onMap.filter(({ feature }) => feature.properties.disputed.length > 0).length);
    }),
    { numRuns: 200 },
  );
});

test('numbers run from 1 without a gap, one for each stack on the map, and each place leads to a quote', () => {
  fc.assert(
    fc.property(recipe, (input) => {
      const sheet = sheetFor(input, matter);
      const numbers = [...new Set(sheet.entries.map(({ number }) => number))];
      expect(numbers).toEqual(sheet.stacks.map((_, index) => index + 1));
      expect([...sheet.numbers.values()].sort((a, b) => a - b)).toEqual(numbers);
      for (const { marks } of [...sheet.entries, ...sheet.offMap, ...sheet.outside]) {
        for (const { sources } of marks) expect(sources.some(isTraceable)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('a place known only by country is told and not drawn', () => {
  const sheet = sheetFor();
  expect(sheet.offMap.map(({ place }) => place)).toEqual(['Mali']);
  expect(sheet.entries.every(({ place }) => place !== 'Mali')).toBe(true);
});

test('each dispute has a footnote with what each side says and who says it', () => {
  const sheet = sheetFor({ moment: { mode: 'between', from: '2016-01-01', to: '2018-01-01' } });
  const gao = sheet.footnotes.find(({ feature }) => feature === 'a-gao-2017');
  expect(gao?.text).toMatch(/^toll: 77 killed \(.+\); at least 37 killed \(.+\)$/);
  expect(sheet.entries.find(({ number }) => number === gao?.number)?.notes).toContain(gao?.letter);
});

test('where sources agree on the killed and differ on the wounded, the footnote is about the wounded', () => {
  const attack = EDITION.attacks.features.find(({ id }) => id === 'a-kidal-2016')!;
  const [first, second] = attack.properties.claims;
  const claims = [
    { ...first!, killed: 6, wounded: 30 },
    { ...second!, killed: 6, wounded: 40 },
  ];
  const notes = disputesOf(
    { feature: { ...attack, properties: { ...attack.properties, claims } }, layer: 'attacks', state: 'fresh' },
    new Map(EDITION.reports.reports.map((report) => [report.id, report])),
    (id) => id,
    briefWords('en', []),
  );
  expect(notes[0]?.positions.map(({ says }) => says).sort()).toEqual(['30 wounded', '40 wounded']);
});

test('an entry says what the mark shows', () => {
  const sheet = sheetFor();
  const text = (place: string) => sheet.entries.find((entry) => entry.place === place)?.text;
  expect(text('Kidal')).toContain('France handing over since 12 Oct 2021; no source gives its last day');
  expect(text('Ber')).toBe('UN, first named 27 Mar 2020');
  expect(text('Bamako')).toContain('Wagner Group since Dec 2021 (alleged)');
  expect(text('Bandiagara')).toContain('1 killed; place within 25 km');
});

test('the boundary note names whoever signs, and nobody by default', () => {
  expect(sheetFor().boundary).toContain('the maker of this sheet');
  expect(sheetFor({ organisation: 'Sahel Desk' }).boundary).toContain('acceptance by Sahel Desk');
  expect(JSON.stringify(sheetFor().boundary)).not.toMatch(/United Nations|\bUN\b/);
});

test('marks that are left out are neither drawn nor counted', () => {
  const whole = sheetFor();
  const without = sheetFor({ leftOut: ['b-gossi-fr'] });
  expect(without.marks.length).toBe(whole.marks.length - 1);
  expect(without.entries.some(({ place }) => place === 'Gossi')).toBe(false);
});

test('what is printed beside a class is its count, and every source that an entry names is one of its quotes’', () => {
  fc.assert(
    fc.property(recipe, (input) => {
      const { sheet, layout } = briefOf(input, matter);
      const printed = layout.pages.flatMap(({ ops }) => textsOf(ops.filter((op) => op.kind !== 'group')));
      const words = briefWords(sheet.language, EDITION.info.forces);
      for (const { kind, count, sure } of sheet.legend.filter((row) => row.sure)) {
        expect(sure).toBe(true);
        const first = words.legendClass(kind, sheet.moment).split(' ').slice(0, 2).join(' ');
        const rows = printed.filter(({ text }) => text.startsWith(first));
        const beside = rows.flatMap((row) => printed.filter(({ y, x }) => Math.abs(y - row.y) < 12 && x > row.x));
        expect(beside.map(({ text }) => text)).toContain(words.number(count));
      }
      for (const { publishers, marks } of sheet.entries) {
        const named = publishers.split(/; | \+\d+$|, (?=\d)/).filter((name) => name !== '' && !/^\d/.test(name));
        const known = marks.flatMap(({ sources }) =>
          sources.map(({ publisher, report }) => publisher || report?.title),
        );
        for (const name of named) expect(known).toContain(name);
      }
    }),
    { numRuns: 40 },
  );
});

test('what a person has added counts as reviewed, like what a person has accepted', () => {
  const bases = EDITION.bases.features.map((feature) => {
    const claims = feature.properties.claims.map((claim) =>
      feature.id === 'b-gossi-fr' ? { ...claim, rule: ADDED } : claim,
    );
    return { ...feature, properties: { ...feature.properties, claims } };
  });
  const edition = { ...EDITION, bases: { ...EDITION.bases, features: bases } };
  const own = (id: string) => EDITION.bases.features.find((feature) => feature.id === id)!.properties.claims;
  expect(sheetFor({}, matterOf(edition)).claims.reviewed).toBe(own('b-gossi-fr').length);
  const accepted = new Set([own('b-kidal-fr')[0]!.id]);
  const sheet = sheetFor({}, { ...matterOf(edition), reviewed: accepted });
  const count = own('b-gossi-fr').length + 1;
  expect(sheet.claims.reviewed).toBe(count);
  expect(sheet.review).toContain(`${count} of ${sheet.claims.all} claims reviewed`);
});

test('marks are called in the language of the sheet', () => {
  const features = EDITION.attacks.features.map((feature) => {
    const { target: _target, ...rest } = feature.properties;
    const title = `Suicide attack at ${rest.placeName}`;
    return { ...feature, properties: { ...rest, action: 'suicide-attack', title } };
  });
  const edition = { ...EDITION, attacks: { ...EDITION.attacks, features } };
  const moment = { mode: 'since' as const, from: '1990-01-01' };
  const told = (language: 'en' | 'fr'): string =>
    sheetFor({ moment, language }, matterOf(edition))
      .entries.map(({ text }) => text)
      .join(' ');
  expect(told('en')).toContain('Suicide attack, ');
  expect(told('fr')).toContain('Attentat suicide, ');
  expect(told('fr')).not.toContain('Suicide attack');
});

test('a mark of which only the region is known says so, and its key is a hatch', () => {
  const bases = EDITION.bases.features.map((feature, index) =>
    index === 0
      ? { ...feature, properties: { ...feature.properties, placeKind: 'admin1' as const, placeId: 'r', radiusKm: 200 } }
      : feature,
  );
  const edition = { ...EDITION, bases: { ...EDITION.bases, features: bases } };
  const { sheet, layout } = briefOf({ moment: { mode: 'since', from: '1990-01-01' } }, matterOf(edition));
  const entry = sheet.entries.find(({ marks }) => marks.some(({ mark }) => mark.feature.id === bases[0]!.id));
  expect(entry?.text).toMatch(/only the region is known$/);
  expect([...layout.figure.haloed.values()]).toContain('region');
  const ops = layout.pages[0]!.ops;
  const key = textsOf(ops.filter((op) => op.kind !== 'group')).find(({ text }) => text.startsWith('only the region'));
  expect(key).toBeDefined();
  const hatches = ops.filter((op) => op.kind === 'group' && op.name === undefined && op.clip !== undefined);
  expect(hatches).toHaveLength(1);
});

test('a sheet without a mark looks at where the edition has some', () => {
  const none = sheetFor({ moment: { mode: 'as-of', day: '1999-01-01', memory: 90 } });
  const all = sheetFor({ moment: { mode: 'since', from: '1990-01-01' } });
  expect(none.marks).toEqual([]);
  expect(Math.abs(none.camera.lon - all.camera.lon)).toBeLessThan(3);
  expect(none.camera.zoom).toBeGreaterThan(3);
});
