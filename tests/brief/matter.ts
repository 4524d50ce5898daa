import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { briefWords } from '../../src/app/brief/brief-words.ts';
import { type Brief, type BriefMatter, type BriefOrder, composeBrief, composeSheet } from '../../src/brief/compose.ts';
import type { Basemap } from '../../src/brief/ground.ts';
import { type MeasureText, type Op, textsOf } from '../../src/brief/op.ts';
import { momentOfRecipe, type Recipe, type RecipeInput, readRecipe } from '../../src/brief/recipe.ts';
import type { Sheet } from '../../src/brief/sheet.ts';
import { dayOf } from '../../src/contract/day.ts';
import type { Edition } from '../../src/contract/edition.ts';
import { readCountries, readTowns, readWaters } from '../../src/map/basemap-names.ts';
import { readGround } from '../../src/map/ground.ts';
import { createTimeline } from '../../src/timeline/timeline.ts';
import { fixtureEdition } from '../fixtures/edition.ts';

const FOLDER = resolve(import.meta.dirname, '../../geodata/basemap');
const text = (name: string): string => readFileSync(resolve(FOLDER, name), 'utf8');

/** The shipped basemap, without the relief. */
const BASEMAP: Basemap = {
  ...readGround(JSON.parse(text('ground.geojson'))),
  names: {
    countries: readCountries(text('countries.tsv')),
    towns: readTowns(text('towns.tsv')),
    waters: readWaters(text('waters.tsv')),
    regions: [],
  },
  relief: null,
};

/** A measure without a browser: every letter as wide as the average one of its face. */
export const measure: MeasureText = (string, face, size, spacing = 0) =>
  [...string].length * (size * (face === 'axis' || face === 'mark' ? 0.42 : face === 'strong' ? 0.58 : 0.54) + spacing);

export const EDITION: Edition = fixtureEdition().edition;

export function matterOf(edition: Edition = EDITION): BriefMatter {
  return {
    edition,
    timeline: createTimeline(edition),
    basemap: BASEMAP,
    measure,
    produced: dayOf('2024-03-04') ?? 0,
    reviewed: new Set(),
    lens: '',
  };
}

export function recipeOf(input: RecipeInput = {}): Recipe {
  const read = readRecipe(input);
  if (!read.ok) throw new Error(read.message);
  return read.recipe;
}

export function orderOf(input: RecipeInput, matter: BriefMatter): BriefOrder {
  const recipe = recipeOf({ moment: { mode: 'as-of', day: '2022-01-20', memory: 365 }, ...input });
  return {
    recipe,
    moment: momentOfRecipe(recipe, matter.timeline.extent?.to ?? 0),
    words: briefWords(recipe.language, matter.edition.info.forces),
    finding: 'French forces hold Gao.',
    link: 'https://maps.example/#t=2022-01-20',
  };
}

/** A brief of the fixture edition, or of another. */
export function briefOf(input: RecipeInput = {}, matter: BriefMatter = matterOf()): Brief {
  return composeBrief(matter, orderOf(input, matter));
}

/** What a brief says, without setting it. */
export function sheetFor(input: RecipeInput = {}, matter: BriefMatter = matterOf()): Sheet {
  return composeSheet(matter, orderOf(input, matter)).sheet;
}

/** Pairs of texts outside the maps of a page that lie on each other. */
export function overprints(ops: readonly Op[]): string[] {
  const texts = textsOf(ops.filter((op) => op.kind !== 'group')).filter(({ text }) => text.trim() !== '');
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        return across > 1 && Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.7;
      })
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
}

/** An edition of so many attacks on a grid of places, each with one report. */
export function gridEdition(count: number): Edition {
  const model = EDITION.attacks.features[0];
  const report = EDITION.reports.reports[0];
  if (!model || !report) throw new Error('the fixture has no attack');
  const attacks = Array.from({ length: count }, (_, i) => {
    const id = `grid-${i}`;
    const coordinates: [number, number] = [-8 + (i % 20) * 0.7, 12 + Math.floor(i / 20) * 0.5];
    const claim = { ...model.properties.claims[0]!, id: `${id}-c`, placeId: id, report: report.id };
    const properties = {
      ...model.properties,
      id,
      title: `Attack ${i}`,
      placeId: id,
      placeName: `Place ${i}`,
      placeKind: 'settlement' as const,
      radiusKm: 1,
      from: '2022-01-10',
      to: '2022-01-10',
      disputed: [],
      claims: [claim],
    };
    return { ...model, id, geometry: { type: 'Point' as const, coordinates }, properties };
  });
  const none = { ...EDITION.bases, features: [] };
  return { ...EDITION, bases: none, withdrawals: none, attacks: { ...EDITION.attacks, features: attacks } };
}
