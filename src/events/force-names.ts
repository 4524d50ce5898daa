import { ofSpelling } from '../text/spelling.ts';
import { type Token, tokenise } from '../text/token.ts';
import { ENTRIES, type ForceEntry } from './forces.ts';

/** A name that stands in a token sequence: a force's own name, or an adjective that says whose a force is. */
export interface ForceName {
  code: string;
  kind: 'alias' | 'demonym' | 'capital';
  tokens: readonly string[];
  low: readonly string[];
  /** Names written without capitals match in any case. */
  loose: boolean;
}

const byFirst = new Map<string, ForceName[]>();

function add(entry: ForceEntry, kind: ForceName['kind'], name: string): void {
  const loose = name === name.toLowerCase();
  const tokens = tokenise(loose ? name.toLowerCase() : name).map((token) => token.text);
  const first = tokens[0]!.toLowerCase();
  const list = byFirst.get(first);
  const found = { code: entry.code, kind, tokens, low: tokens.map((one) => one.toLowerCase()), loose };
  if (list) list.push(found);
  else byFirst.set(first, [found]);
}

for (const entry of ENTRIES) {
  for (const name of entry.aliases) add(entry, 'alias', name);
  for (const name of entry.capitals) add(entry, 'capital', name);
  if (entry.kind === 'state') for (const name of new Set([entry.en, entry.fr])) add(entry, 'capital', name);
  for (const name of entry.demonyms) {
    add(entry, 'demonym', name);
    if (/^\p{Lu}.*\p{L}$/u.test(name) && !/(?:[nt]ch|sh|ese|[sz]|(?:ch|sh|ts|es)m[ae]n)$/.test(name))
      add(entry, 'demonym', `${name}s`);
    else if (/^\p{Ll}/u.test(name) && !/[sxz]$/.test(name)) add(entry, 'demonym', `${name}s`);
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);

/** A name of so many words is one in whatever case its words are written. */
const TITLE = 5;
const APOSTROPHE = /[\u2018\u2019\u02bc]/;
const NONE: readonly ForceName[] = [];
const namesFrom = ofSpelling(({ low }) => byFirst.get(low) ?? NONE);

/** The longest force name that starts at token `at`, or null. A typographic apostrophe matches a plain one. */
export function forceNameAt(tokens: readonly Token[], at: number): ForceName | null {
  const names = namesFrom(tokens[at]!.spelling);
  for (let i = 0; i < names.length; i++) if (matches(tokens, at, names[i]!)) return names[i]!;
  return null;
}

function matches(tokens: readonly Token[], at: number, name: ForceName): boolean {
  const loose = name.loose || name.tokens.length >= TITLE;
  for (let i = 0; i < name.tokens.length; i++) {
    const token = tokens[at + i];
    if (!token) return false;
    let text = loose ? token.spelling.low : token.text;
    if (token.kind === 'mark' && APOSTROPHE.test(text)) text = "'";
    if (text !== (loose ? name.low : name.tokens)[i]) return false;
  }
  return true;
}
