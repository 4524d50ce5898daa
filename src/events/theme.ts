import themesTsv from '../../geodata/lexicon/themes.tsv?raw';
import { fold } from '../text/fold.ts';
import { rowsOf } from '../text/table.ts';
import { kindOfForce } from './forces.ts';
import type { Item } from './items.ts';
import { inClass, type Word } from './word.ts';

/** What a text can be about: the peacetime ones use the words of war for something else. */
const PEACE = ['sport', 'crime', 'accident', 'nature', 'health', 'labour', 'politics', 'culture', 'memory'] as const;
/** Those that nobody dies of. */
const BLOODLESS: ReadonlySet<Theme> = new Set(['sport', 'labour', 'politics', 'culture']);

const THEMES = [...PEACE, 'arms', 'war', 'harm', 'court', 'relief', 'town'] as const;

type Theme = (typeof THEMES)[number];

/** Where each theme stands in the evidence. */
const AT = Object.fromEntries(THEMES.map((theme, i) => [theme, i])) as Record<Theme, number>;

/** How much words tell of each theme, in the order of the themes. */
export type Evidence = readonly number[];

const nothing = (): number[] => THEMES.map(() => 0);

type Weights = ReadonlyMap<Theme, number>;

/** Weights by where their themes stand in the evidence. */
type Told = readonly (readonly [at: number, weight: number])[];

const NOTHING: Weights = new Map();
const NONE: Told = [];
/** What the name of an armed group, and that of any other force, tells of war. */
const GROUP: Told = [
  [AT.arms, 3],
  [AT.war, 3],
];
const FORCE: Told = [
  [AT.arms, 1],
  [AT.war, 1],
];

const rows = rowsOf(themesTsv);
const TABLES = { en: tableOf('en'), fr: tableOf('fr') };

/** Weights by word, and for whole classes of words. */
interface Table {
  words: ReadonlyMap<string, Weights>;
  classes: readonly (readonly [name: string, theme: Theme, weight: number])[];
  /** What forms told when they were last met; the same form can be read as another word. */
  met: Map<string, { word: Word | null; told: Told }>;
}

/** Forms kept at a time; after more of them all are forgotten. */
const MET = 30_000;

function tableOf(language: string): Table {
  const words = new Map<string, Map<Theme, number>>();
  const classes: [string, Theme, number][] = [];
  for (const row of rows) {
    if (row.language !== language && row.language !== 'any') continue;
    const theme = row.theme as Theme;
    const weight = Number(row.weight);
    for (const word of row.words!.split('|')) {
      if (word.startsWith('@')) classes.push([word.slice(1), theme, weight]);
      for (const form of new Set([word, fold(word)])) {
        const known = words.get(form) ?? new Map<Theme, number>();
        for (const told of theme === 'arms' ? [theme, 'war' as const] : [theme])
          known.set(told, Math.max(known.get(told) ?? 0, weight));
        words.set(form, known);
      }
    }
  }
  return { words, classes, met: new Map() };
}

/** Names under which a state or the United Nations does all it does, not only what its soldiers do. */
const AT_LARGE = /^(?:u\.?s\.?a?\.?|u\.?k\.?|u\.?n\.?|e\.?u\.?|onu|ue|united nations|nations unies|the un)$/;

/** What one word or name tells. */
function toldBy(item: Item, table: Table): Told {
  if (item.force !== '' && !AT_LARGE.test(item.low)) {
    const kind = kindOfForce(item.force);
    if (kind === 'armed') return GROUP;
    if (kind !== 'state' || item.kind === 'force') return FORCE;
  }
  if (item.kind !== 'word' && item.kind !== 'force') return NONE;
  const { low, word } = item;
  const met = table.met.get(low);
  if (met !== undefined && met.word === word) return met.told;
  const weights = [...formWeights(low, word, table)];
  const told = weights.length === 0 ? NONE : weights.map(([theme, weight]) => [AT[theme], weight] as const);
  if (table.met.size >= MET) table.met.clear();
  table.met.set(low, { word, told });
  return told;
}

function formWeights(low: string, word: Word | null, { words, classes }: Table): Weights {
  const own = words.get(low) ?? (low.includes(' ') ? partsOf(low, words) : undefined);
  let all: Map<Theme, number> | null = null;
  for (const [name, theme, weight] of classes)
    if (!own?.has(theme) && inClass(word, name)) all = (all ?? new Map(own)).set(theme, weight);
  return all ?? own ?? NOTHING;
}

/** "Special forces soldiers": the most that any of its words tells. */
function partsOf(phrase: string, words: Table['words']): Weights {
  const most = new Map<Theme, number>();
  for (const part of phrase.split(' '))
    for (const [theme, weight] of words.get(part) ?? NOTHING) most.set(theme, Math.max(most.get(theme) ?? 0, weight));
  return most;
}

/** What a text tells of itself, sentence by sentence. */
export interface Themes {
  /** Takes in the items of a sentence; returns what they alone tell. */
  add(items: readonly Item[]): Evidence;
  /** Whether what a sentence with this evidence calls an attack is, in such a text, something of peacetime. */
  isPeacetime(sentence: Evidence): boolean;
  /** Whether anything so far tells of people under arms. */
  armed(): boolean;
}

/** Each word counts once in a sentence and once in the text. */
export function createThemes(language: 'en' | 'fr'): Themes {
  const table = TABLES[language];
  const whole = nothing();
  const known = new Set<string>();
  let sentences = 0;
  const prior = (theme: Theme): number => {
    const told = (SHARE * whole[AT[theme]]!) / Math.sqrt(sentences);
    return Math.min(MIXED.has(theme) ? LITTLE : MOST, told);
  };
  return {
    add(items) {
      sentences++;
      const seen = new Set<string>();
      const evidence = nothing();
      for (const item of items) {
        const told = toldBy(item, table);
        if (told === NONE || seen.has(item.low)) continue;
        seen.add(item.low);
        const isNew = !known.has(item.low);
        known.add(item.low);
        for (const [at, weight] of told) {
          evidence[at]! += weight;
          if (isNew) whole[at]! += weight;
        }
      }
      return evidence;
    },
    isPeacetime(sentence) {
      return PEACE.some((theme) => {
        const peace = sentence[AT[theme]]! + prior(theme);
        return (
          peace >= LEAST && peace > against(sentence, theme) + prior('war') + (BLOODLESS.has(theme) ? prior('harm') : 0)
        );
      });
    },
    armed: () => whole[AT.arms]! > 0,
  };
}

/** How much of what a text tells goes for each of its sentences, and the most that it can come to. */
const SHARE = 0.5;
const MOST = 3;
/** What stands beside war in the same texts, of which the rest of a text tells little. */
const MIXED: ReadonlySet<Theme> = new Set(['crime', 'politics', 'memory', 'health', 'nature', 'labour']);
const LITTLE = 0.5;
/** What tells less than this tells nothing. */
const LEAST = 1.5;
/** How much more of peacetime than of war a sentence tells that needs no other to be understood. */
const PLAIN = 3;

/** The themes of which words tell at least so much, in the order of the themes. */
export const themesIn = (evidence: Evidence, least: number): readonly string[] =>
  THEMES.filter((theme) => evidence[AT[theme]]! >= least);

/** Whether a sentence by itself tells of peacetime and hardly of war: no attack of it is kept in mind. */
export const isPlainlyPeacetime = (sentence: Evidence): boolean =>
  PEACE.some((theme) => sentence[AT[theme]]! >= against(sentence, theme) + PLAIN);

/** What a sentence tells against a theme of peacetime. */
const against = (sentence: Evidence, theme: Theme): number =>
  sentence[AT.war]! + (BLOODLESS.has(theme) ? sentence[AT.harm]! : 0);

/** Whether a sentence speaks of relief, or, where something is opened or closed, of what any town has, and of nobody under arms. */
export const isCivil = (sentence: Evidence, doors: boolean): boolean =>
  sentence[AT.arms] === 0 && (sentence[AT.relief]! > 0 || (doors && sentence[AT.town]! > 0));
