import { maskOf, type RoleMask } from './lexicon.ts';
import type { Term } from './term.ts';

/** Words and roles of which a term may have any. */
export interface Choice extends RoleMask {
  words: readonly string[];
}

/** One place of a pattern: what may stand there, under what name its number is kept, whether it may be left out. */
interface Slot extends Choice {
  options: readonly (readonly ['word' | 'role', string])[];
  name: string | null;
  optional: boolean;
}

/** A sequence of slots, as `pattern` reads it from its short form. */
export interface Pattern {
  slots: readonly Slot[];
}

/** Where a pattern matched: index of the first term and after the last, and the numbers kept by slot name. */
export interface Match {
  start: number;
  end: number;
  values: Readonly<Record<string, number>>;
  terms: readonly Term[];
}

/**
 * Reads the short form of a pattern: slots apart by spaces; `a|b` either; a trailing `?` may be left out; `:name`
 * keeps the number under that name instead of the option's own. An option is a role, or, after `=` or when it holds no
 * letter, a folded word.
 */
export function pattern(short: string): Pattern {
  const slots = short.split(' ').map((part) => {
    const optional = part.length > 1 && part.endsWith('?');
    const [body, name] = splitName(optional ? part.slice(0, -1) : part);
    const options = body.split('|').map((option) => {
      if (option.startsWith('=') && option.length > 1) return ['word', option.slice(1)] as const;
      return [/[a-z]/.test(option) ? 'role' : 'word', option] as const;
    });
    return { options, name: name ?? null, optional, ...choiceOf(options) };
  });
  if (slots.length > LONGEST) throw new RangeError(`more than ${LONGEST} slots: ${short}`);
  return { slots };
}

function choiceOf(options: Slot['options']): Choice {
  const named = (kind: 'word' | 'role') => options.filter(([of]) => of === kind).map(([, option]) => option);
  return { words: named('word'), ...maskOf(named('role')) };
}

/** Whether a term has one of the words or roles of a choice. */
export function fits(choice: Choice, term: Term): boolean {
  return (choice.lo & term.lo) !== 0 || (choice.hi & term.hi) !== 0 || choice.words.includes(term.word);
}

function splitName(part: string): [string, string | undefined] {
  const colon = part.length > 1 ? part.lastIndexOf(':') : -1;
  return colon > 0 ? [part.slice(0, colon), part.slice(colon + 1)] : [part, undefined];
}

/** Keys under which a term is looked up: the word and role names with which a pattern can begin. */
export function firstKeys({ slots }: Pattern): string[] {
  const keys: string[] = [];
  for (const slot of slots) {
    for (const [kind, option] of slot.options) keys.push(kind === 'word' ? `=${option}` : option);
    if (!slot.optional) break;
  }
  return keys;
}

/** What must stand second wherever the pattern matches; null if it can match a single term. */
export function secondChoice({ slots }: Pattern): Choice | null {
  const options: Slot['options'][number][] = [];
  for (let first = 0; first < slots.length; first++) {
    let closed = false;
    for (let second = first + 1; second < slots.length && !closed; second++) {
      options.push(...slots[second]!.options);
      closed = !slots[second]!.optional;
    }
    if (!closed) return null;
    if (!slots[first]!.optional) break;
  }
  return choiceOf(options);
}

/** Most slots of a pattern. */
const LONGEST = 16;
/** The term that each slot of the pattern being matched holds, -1 for one that is left out. */
const held = new Int32Array(LONGEST);

/** The longest match of a pattern at a term, or null. Tries each way of leaving out optional slots, longest first. */
export function matchAt({ slots }: Pattern, terms: readonly Term[], at: number): Match | null {
  const end = follow(slots, 0, terms, at);
  if (end < 0) return null;
  const values: Record<string, number> = {};
  for (let i = 0; i < slots.length; i++) {
    const term = held[i]! < 0 ? undefined : terms[held[i]!];
    if (!term) continue;
    const [kind, option] = optionFor(slots[i]!, term);
    values[slots[i]!.name ?? option] = kind === 'word' ? 1 : term.roles[option]!;
  }
  return { start: at, end, values, terms };
}

function follow(slots: readonly Slot[], index: number, terms: readonly Term[], at: number): number {
  const slot = slots[index];
  if (!slot) return at;
  const term = terms[at];
  if (term && fits(slot, term)) {
    const end = follow(slots, index + 1, terms, at + 1);
    if (end >= 0) {
      held[index] = at;
      return end;
    }
  }
  if (!slot.optional) return -1;
  held[index] = -1;
  return follow(slots, index + 1, terms, at);
}

function optionFor(slot: Slot, term: Term): Slot['options'][number] {
  return slot.options.find(([kind, option]) => (kind === 'word' ? term.word === option : option in term.roles))!;
}
