import { isImprecise, saysRadius } from './entry.ts';
import { isTraceable } from './evidence.ts';
import { textsOf } from './op.ts';
import { LEAST_TEXT, type Paper } from './paper.ts';
import type { Recipe } from './recipe.ts';
import { attributionsOf, type Sheet } from './sheet.ts';
import type { SheetLayout } from './sheet-layout.ts';
import type { BriefWords } from './words.ts';

/** Names of the rules, in the order in which findings are listed. */
export const LINT_RULES = [
  'no-mark',
  'unsourced-mark',
  'unnoted-dispute',
  'imprecise-as-exact',
  'unreviewed-claims',
  'missing-attribution',
  'signed-as-un',
  'text-too-small',
  'text-cut',
  'marks-outside',
  'coordinates-too-fine',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** What a rule looks at. */
export interface LintInput {
  sheet: Sheet;
  layout: SheetLayout;
  paper: Paper;
  recipe: Recipe;
  words: BriefWords;
}

/**
 * Something a sheet should not go out with. `features` are the ids of the marks it is about, `fix` what of the
 * recipe is to be set to mend it (null where only a person can), `override` the reason that was given for leaving it.
 */
export interface Finding {
  rule: LintRule;
  message: string;
  features: string[];
  fix: Partial<Recipe> | null;
  override: string | null;
}

interface Found {
  count: number;
  detail?: string;
  features?: string[];
  fix: Partial<Recipe> | null;
}

interface Rule {
  name: LintRule;
  check(input: LintInput): Found | null;
}

/** Width of one millimetre in CSS pixels. */
const MM = 96 / 25.4;

const RULES: readonly Rule[] = [
  {
    name: 'no-mark',
    check: ({ sheet }) => (sheet.stacks.length === 0 && sheet.offMap.length === 0 ? { count: 1, fix: null } : null),
  },
  {
    name: 'unsourced-mark',
    check({ sheet, recipe }) {
      const bare = [...sheet.entries, ...sheet.offMap].flatMap((entry) =>
        entry.marks
          .filter(({ sources }) => !sources.some(isTraceable))
          .map(({ mark }) => ({
            id: mark.feature.id,
            name: entry.number === null ? entry.place : String(entry.number),
          })),
      );
      if (bare.length === 0) return null;
      const features = bare.map(({ id }) => id);
      const detail = [...new Set(bare.map(({ name }) => name))].slice(0, 8).join(', ');
      return { count: bare.length, detail, features, fix: { leftOut: [...recipe.leftOut, ...features] } };
    },
  },
  {
    name: 'unnoted-dispute',
    check({ sheet }) {
      const noted = new Set(sheet.footnotes.map(({ feature }) => feature));
      const features = [...sheet.entries, ...sheet.offMap]
        .flatMap(({ marks }) => marks)
        .filter(({ mark }) => mark.feature.properties.disputed.length > 0 && !noted.has(mark.feature.id))
        .map(({ mark }) => mark.feature.id);
      return features.length === 0 ? null : { count: features.length, features, fix: { footnotes: true } };
    },
  },
  {
    name: 'imprecise-as-exact',
    check({ sheet, layout, words }) {
      const exact = sheet.stacks
        .flatMap(({ members }) => members)
        .filter(({ id }) => !id.startsWith('country:') && !layout.figure.haloed.has(id))
        .flatMap(({ id }) => {
          const entry = sheet.entries.find(({ marks }) => marks[0]?.mark.feature.properties.placeId === id);
          return entry && !saysRadius(entry, words) ? entry.marks.filter(({ mark }) => isImprecise(mark)) : [];
        });
      const features = exact.map(({ mark }) => mark.feature.id);
      return features.length === 0 ? null : { count: features.length, features, fix: { placeNotes: true } };
    },
  },
  {
    name: 'unreviewed-claims',
    check({ sheet }) {
      const left = sheet.claims.all - sheet.claims.reviewed;
      return left === 0 || sheet.review !== '' ? null : { count: left, fix: { reviewNote: true } };
    },
  },
  {
    name: 'missing-attribution',
    check({ sheet, words }) {
      const said = sheet.attributions.join(' ');
      const missing = attributionsOf(words).filter((text) => !said.includes(text));
      return missing.length === 0
        ? null
        : { count: missing.length, detail: missing.join(' '), fix: { attributions: null } };
    },
  },
  {
    name: 'signed-as-un',
    check({ recipe }) {
      const name = recipe.organisation.trim();
      const un = /(?:^|[^\p{L}])(?:UN|ONU|MINUSMA|United Nations|Nations unies)(?=$|[^\p{L}])/iu;
      return un.test(name) ? { count: 1, detail: name, fix: { organisation: '' } } : null;
    },
  },
  {
    name: 'text-too-small',
    check({ layout, paper, recipe }) {
      const shrunk = recipe.placedMm === null ? 1 : Math.min(1, (recipe.placedMm * MM) / paper.width);
      const texts = layout.pages.flatMap(({ ops }) => textsOf(ops));
      const least = Math.min(...texts.map(({ size }) => size)) * shrunk;
      if (texts.length === 0 || least >= LEAST_TEXT - 0.01) return null;
      return { count: 1, detail: (least * 0.75).toFixed(1), fix: recipe.placedMm === null ? null : { placedMm: null } };
    },
  },
  {
    name: 'text-cut',
    check({ layout, recipe }) {
      if (layout.cut.length === 0) return null;
      const fix = {
        ...(layout.cut.includes('title') && recipe.title !== null ? { title: null } : {}),
        ...(layout.cut.includes('finding') && recipe.subtitle !== null ? { subtitle: null } : {}),
      };
      return { count: layout.cut.length, detail: layout.cut.join(', '), fix: Object.keys(fix).length > 0 ? fix : null };
    },
  },
  {
    name: 'marks-outside',
    check({ sheet, recipe }) {
      // The sheet's own view leaves out only what lies far off, and lists it; a chosen view may do so unawares.
      if (recipe.view === null) return null;
      const features = sheet.outside.flatMap(({ marks }) => marks.map(({ mark }) => mark.feature.id));
      return features.length === 0 ? null : { count: features.length, features, fix: { view: null } };
    },
  },
  {
    name: 'coordinates-too-fine',
    check({ recipe }) {
      const { coordinateDigits: digits, coordinateLimit: limit } = recipe;
      return digits <= limit ? null : { count: digits, detail: String(limit), fix: { coordinateDigits: limit } };
    },
  },
];

/** All findings of a sheet, in the order of the rules. */
export function lintSheet(input: LintInput): Finding[] {
  const { recipe, words } = input;
  return RULES.flatMap(({ name, check }) => {
    const found = check(input);
    if (found === null) return [];
    return {
      rule: name,
      message: words.lint[name](found.count, found.detail ?? ''),
      features: found.features ?? [],
      fix: found.fix,
      override: recipe.overrides[name]?.trim() || null,
    };
  });
}

/** Findings that still stand in the way: neither mended nor left with a reason. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ override }) => override === null);
}
