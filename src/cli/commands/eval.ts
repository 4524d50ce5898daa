import { resolve } from 'node:path';
import { openGazetteer } from '../assets.ts';
import type { Command } from '../command.ts';
import { CORPORA, hasCorpus, PUBLISHED, readCorpus } from '../eval/corpora.ts';
import { measure } from '../eval/measure.ts';
import { InputError, UsageError } from '../failure.ts';

const DEFAULT_FOLDER = '../shared/corpora';
const COLUMNS = ['corpus', 'texts', 'P', 'R', 'F1', 'acc161', 'e2e F1', 'unseen F1', 'unseen e2e', 'texts/s'] as const;
const WIDTH = 26;

const share = (x: number | undefined): string => (x === undefined ? '' : x.toFixed(3));
const row = (first: string, ...cells: string[]): string =>
  `${first.padEnd(WIDTH)}${cells.map((cell, i) => cell.padStart(Math.max(5, COLUMNS[i + 1]!.length) + 2)).join('')}\n`;

export const evalCommand: Command = {
  name: 'eval',
  usage: 'dateline eval [FOLDER]',
  summary: 'print the accuracy and speed of the place reading on gold corpora',
  help: `Reads the gold corpora below FOLDER (${DEFAULT_FOLDER} by default) and prints, for each, precision, recall
and F1 of finding toponyms, the share of those found that is placed within 161 km, the F1 of both
together, the same for the half of the texts that was not looked at while developing, and texts a
second of processor time; below them what others have published. With --json the same as JSON.
Corpora that are missing are named; none at all is an error.`,
  options: { json: { type: 'boolean' } },
  async run(words, terminal) {
    if (words.rest.length > 1) throw new UsageError('eval takes one folder. See: dateline eval --help');
    const folder = resolve(words.rest[0] ?? DEFAULT_FOLDER);
    const present = CORPORA.filter((corpus) => hasCorpus(folder, corpus));
    if (present.length === 0)
      throw new InputError(`${folder} holds none of the corpora. Give their folder: dateline eval FOLDER`);
    for (const corpus of CORPORA)
      if (!present.includes(corpus)) terminal.say(`${corpus.name}: ${corpus.file} is not there.`);
    const gazetteer = await openGazetteer();
    const results = present.map((corpus) => ({ name: corpus.name, ...measure(readCorpus(folder, corpus), gazetteer) }));
    if (words.flag('json')) {
      await terminal.write(`${JSON.stringify(results, null, 2)}\n`);
      return 0;
    }
    await terminal.write(row(...(COLUMNS as readonly string[] as [string])));
    for (const { name, texts, all, unseen, perSecond } of results) {
      const corpus = CORPORA.find((candidate) => candidate.name === name)!;
      const placed = corpus.counts !== 'spans';
      await terminal.write(
        row(
          name,
          String(texts),
          share(all.precision),
          share(all.recall),
          share(all.f1),
          placed ? share(all.accuracy) : '',
          placed ? share(all.endToEnd) : '',
          corpus.whole ? '' : share(unseen.f1),
          placed && !corpus.whole ? share(unseen.endToEnd) : '',
          perSecond.toFixed(0),
        ),
      );
    }
    await terminal.write('\npublished, on news of this kind\n');
    for (const { name, f1, endToEnd } of PUBLISHED)
      await terminal.write(row(name, '', '', '', share(f1), '', share(endToEnd)));
    await terminal.write(`\nmemory ${Math.round(process.memoryUsage().rss / 1e6)} MB resident\n`);
    return 0;
  },
};
