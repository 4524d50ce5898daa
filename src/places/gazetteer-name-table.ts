import { type Columns, NAME_DOTTED, NAME_MAIN, NAME_POSTAL } from './gazetteer-format.ts';

/** Both joined hashes of a name. */
export interface Hashes {
  a: number;
  b: number;
}

/** Names by their hashes, on their way into the file; kept in columns, since they are many. */
export interface NameTable {
  /** Adds a place to what a name stands for, once for each condition; places are to come one after another. */
  addPlace(hashes: Hashes, place: number, use: number): void;
  /** Adds to what a name is as a word; unless `always`, only of a name that is there. */
  addWord(hashes: Hashes, bits: number, always: boolean): void;
  /** All of it, by the hashes. */
  columns(): Pick<Columns, 'a' | 'b' | 'first' | 'word' | 'candidate' | 'use'>;
}

const NONE = -1;

/** Whether a name counts only as it is written: dotted or postal. */
const isConditional = (use: number): number => use & (NAME_DOTTED | NAME_POSTAL);

/** A table without names. */
export function createNameTable(): NameTable {
  /** The newest name of each `a`; `older` leads on to others of the same. */
  const byA = new Map<number, number>();
  const names = {
    a: [] as number[],
    b: [] as number[],
    word: [] as number[],
    older: [] as number[],
    last: [] as number[],
  };
  /** The candidates of all names, as they came; `before` leads to the one before of the same name. */
  const candidates = { place: [] as number[], use: [] as number[], before: [] as number[] };

  const find = ({ a, b }: Hashes): number => {
    let name = byA.get(a) ?? NONE;
    while (name !== NONE && names.b[name] !== b) name = names.older[name]!;
    return name;
  };
  const add = ({ a, b }: Hashes): number => {
    const name = names.a.length;
    names.a.push(a);
    names.b.push(b);
    names.word.push(0);
    names.older.push(byA.get(a) ?? NONE);
    names.last.push(NONE);
    byA.set(a, name);
    return name;
  };
  return {
    addPlace(hashes, place, use) {
      const known = find(hashes);
      const name = known === NONE ? add(hashes) : known;
      let i = names.last[name]!;
      for (; i !== NONE && candidates.place[i] === place; i = candidates.before[i]!) {
        const before = candidates.use[i]!;
        if (isConditional(before) !== isConditional(use)) continue;
        if ((before & NAME_MAIN) === 0 && (isConditional(use) || (use & NAME_MAIN) !== 0)) candidates.use[i] = use;
        return;
      }
      candidates.place.push(place);
      candidates.use.push(use);
      candidates.before.push(names.last[name]!);
      names.last[name] = candidates.place.length - 1;
    },
    addWord(hashes, bits, always) {
      const known = find(hashes);
      if (known === NONE && !always) return;
      const name = known === NONE ? add(hashes) : known;
      names.word[name]! |= bits;
    },
    columns() {
      const order = names.a.map((_, name) => name);
      order.sort((x, y) => names.a[x]! - names.a[y]! || names.b[x]! - names.b[y]!);
      const first = new Uint32Array(order.length + 1);
      const candidate = new Uint32Array(candidates.place.length);
      const use = new Uint8Array(candidates.place.length);
      order.forEach((name, n) => {
        const own: number[] = [];
        for (let i = names.last[name]!; i !== NONE; i = candidates.before[i]!) own.push(i);
        first[n + 1] = first[n]! + own.length;
        own.reverse().forEach((i, at) => {
          candidate[first[n]! + at] = candidates.place[i]!;
          use[first[n]! + at] = candidates.use[i]!;
        });
      });
      return {
        a: Int32Array.from(order.map((name) => names.a[name]!)),
        b: Int32Array.from(order.map((name) => names.b[name]!)),
        first,
        word: Uint8Array.from(order.map((name) => names.word[name]!)),
        candidate,
        use,
      };
    },
  };
}
