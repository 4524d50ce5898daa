import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readEdition } from '../../src/cli/edition-folder.ts';
import { ReportFile } from '../../src/contract/report.ts';
import { temporaryFolder } from './folder.ts';
import { dateline } from './run.ts';

const AMBUSH = 'Five soldiers were killed when gunmen ambushed a convoy near Gao on 3 May 2019, the army said.\n';
const LEAVING = 'French forces handed over their base at Gossi to the Malian army on 19 April 2022.\n';

function reports(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(temporaryFolder(), 'reports');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test('build makes an edition that the schema accepts and says what it made', async () => {
  const folder = reports({ 'a.txt': AMBUSH, 'b.md': `---\npublished: 2022-04-20\n---\n${LEAVING}` });
  const out = join(folder, '../edition');
  const { code, err } = await dateline(['build', folder, '--out', out]);
  expect(code, err).toBe(0);
  expect(err.trim().split('\n')).toHaveLength(1);
  const edition = await readEdition(out);
  expect(edition.reports.reports.map((report) => report.id)).toEqual(['a', 'b']);
  expect(edition.attacks.features.map((feature) => feature.properties.placeName)).toEqual(['near Gao']);
  expect(edition.withdrawals.features.map((feature) => feature.properties.placeName)).toEqual(['Gossi']);
  const report = v.parse(ReportFile, JSON.parse(readFileSync(join(out, 'reports/a.json'), 'utf8')));
  for (const feature of edition.attacks.features) {
    for (const claim of feature.properties.claims) expect(report.text.slice(claim.start, claim.end)).toBe(claim.quote);
  }
  for (const { start, end, phrase } of report.mentions) expect(report.text.slice(start, end)).toBe(phrase);
});

test('moments beside the reports come into the edition; a file that is none is one line', async () => {
  const text = { en: 'Keys', fr: 'Clés' };
  const moment = {
    name: text,
    sentence: text,
    day: '2022-04-19',
    view: { lon: -1.3, lat: 15.8, zoom: 6 },
    sources: ['b'],
  };
  const folder = reports({
    'b.md': `---\npublished: 2022-04-20\n---\n${LEAVING}`,
    'moments.json': JSON.stringify([moment]),
  });
  const out = join(folder, '../edition');
  expect((await dateline(['build', folder, '--out', out])).code).toBe(0);
  expect((await readEdition(out)).info.moments).toEqual([moment]);
  writeFileSync(join(folder, 'moments.json'), JSON.stringify([{ ...moment, day: 'spring' }]));
  const { code, err } = await dateline(['build', folder, '--out', out]);
  expect(code).toBe(1);
  expect(err).toMatch(/^.*moments\.json holds no named moments: 0\.day: .*\n$/);
});

test('files that cannot be read are said, one line each; the others are built and the exit code is 1', async () => {
  const folder = reports({
    'a.txt': AMBUSH,
    'empty.txt': '',
    'picture.txt': new Uint8Array(5000),
    'reports.csv': 'file,title\na.txt,"open\n',
  });
  const out = join(folder, '../edition');
  const { code, err } = await dateline(['build', folder, '--out', out]);
  expect(code).toBe(1);
  const lines = err.trim().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.filter((line) => /empty\.txt is empty/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => /picture\.txt is not a text file/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => /reports\.csv.*broken quote/.test(line))).toHaveLength(1);
  const edition = await readEdition(out);
  expect(edition.reports.reports.map((report) => report.id)).toEqual(['a']);
  expect(edition.problems.problems.map((problem) => problem.code)).toEqual(
    expect.arrayContaining(['unreadable-empty', 'unreadable-binary', 'broken-table', 'unknown-date']),
  );
});

test('build adds the claims that a person has added, and says which it cannot', async () => {
  const text = 'Nothing much was new in the north.\n\nThe flag still flew over the old fort in the far north.\n';
  const quote = 'still flew over the old fort in the far north';
  const start = text.indexOf(quote);
  const line = {
    ...{ change: 'add', reason: 'Not read as a base.', author: 'desk', time: '2022-05-01T10:00:00Z' },
    ...{ report: 'a', start, end: start + quote.length, quote, layer: 'bases', phase: 'present', action: 'presence' },
    ...{ status: 'reported', placeId: 'gn:2449893', force: 'FR' },
    ...{ from: '2022-04-20', to: '2022-04-20', precision: 'day' },
  };
  const folder = reports({
    'a.md': `---\npublished: 2022-04-20\n---\n${text}`,
    'corrections.ndjson': [line, { ...line, start: 0, end: quote.length }].map((one) => JSON.stringify(one)).join('\n'),
  });
  const out = join(folder, '../edition');
  const { code, err } = await dateline(['build', folder, '--out', out]);
  expect(code, err).toBe(0);
  expect(err).toContain(`it stands at ${start} to ${start + quote.length}`);
  const edition = await readEdition(out);
  expect(edition.bases.features.map(({ properties: p }) => [p.placeName, p.force, p.claims[0]?.rule])).toEqual([
    ['Tessalit', 'FR', 'added-by-person'],
  ]);
  expect(edition.problems.problems.map(({ code }) => code)).toEqual(['correction-not-usable']);
});

test('what is missing is one line and exit code 1, and nothing is written', async () => {
  const parent = temporaryFolder();
  const { code, out, err } = await dateline(['build', join(parent, 'nowhere'), '--out', join(parent, 'edition')]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/nowhere: it does not exist\..*\n$/);
  expect(existsSync(join(parent, 'edition'))).toBe(false);
});

test('an edition that cannot be put in place leaves the old one whole', async () => {
  const folder = reports({ 'a.txt': AMBUSH });
  writeFileSync(join(folder, '../file'), '');
  const { code, err } = await dateline(['build', folder, '--out', join(folder, '../file/edition')]);
  expect(code).toBe(1);
  expect(err.trim()).toMatch(/file\/edition cannot be written: a part of its path is a file, not a folder\.$/);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test.each([
  [['build', 'x']],
  [['build', '--out', 'x']],
  [['build', 'x', '--out', 'y', '--wrong']],
  [['build', 'x', '--out', 'y', '--generated', 'today']],
  [['site', 'x']],
  [['serve', 'a', 'b']],
  [['link']],
  [[]],
])('wrong use is exit code 2: dateline %j', async (args) => {
  const { code, err } = await dateline(args);
  expect(code).toBe(2);
  if (args.length > 0) expect(err.trim().split('\n')).toHaveLength(1);
});

test('every command has help', async () => {
  const { code, out } = await dateline(['--help']);
  expect(code).toBe(0);
  const names = [...out.matchAll(/^ {2}dateline ([a-z]+) /gm)].map(([, name]) => name ?? '');
  expect(names).toEqual(expect.arrayContaining(['build', 'places', 'claims', 'link', 'serve', 'site']));
  for (const name of names) {
    const help = await dateline([name, '--help']);
    expect(help.code).toBe(0);
    expect(help.out, name).toMatch(new RegExp(`^dateline ${name}`));
  }
});

test('the same reports give the same bytes in any order, time zone and locale', async () => {
  const folder = reports({ 'a.txt': AMBUSH, 'b.txt': LEAVING });
  const [one, two] = [join(folder, '../one'), join(folder, '../two')];
  await dateline(['build', join(folder, 'a.txt'), join(folder, 'b.txt'), '--out', one]);
  const env = { ...process.env, TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' };
  await dateline(['build', join(folder, 'b.txt'), folder, '--out', two], '', undefined, env);
  for (const file of readdirSync(one).filter((name) => name !== 'reports')) {
    expect(readFileSync(join(two, file), 'utf8'), file).toBe(readFileSync(join(one, file), 'utf8'));
  }
});

test('places keeps the order, passes a broken line over and says so', async () => {
  const input = `${JSON.stringify({ id: 2, text: 'In Gao.' })}\nbroken\n${JSON.stringify({ id: 'x', text: '' })}\n`;
  const { code, out, err } = await dateline(['places'], input);
  expect(code).toBe(1);
  expect(err.trim()).toBe('Line 2 is not JSON; it is left out.');
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map((line) => line.id)).toEqual(['2', 'x']);
  expect(lines[0].toponyms).toMatchObject([
    { start: 3, end: 6, phrase: 'Gao', name: 'Gao', kind: 'settlement', country: 'ML' },
  ]);
  expect(lines[1].toponyms).toEqual([]);
});

test('claims and link give the layers that build gives', async () => {
  const folder = reports({ 'a.txt': AMBUSH, 'b.txt': LEAVING });
  const input = [
    { id: 'a', text: AMBUSH },
    { id: 'b', text: LEAVING },
  ];
  const claims = await dateline(['claims'], input.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect(claims.code, claims.err).toBe(0);
  const [linked, built] = [join(folder, '../linked'), join(folder, '../built')];
  expect((await dateline(['link', '--out', linked], claims.out)).code).toBe(0);
  await dateline(['build', folder, '--out', built]);
  const [one, two] = [await readEdition(linked), await readEdition(built)];
  for (const layer of ['attacks', 'bases', 'withdrawals'] as const)
    expect(one[layer].features).toEqual(two[layer].features);
});

test('site writes the page with the edition in it', async () => {
  const folder = reports({ 'a.txt': AMBUSH });
  const [edition, site] = [join(folder, '../edition'), join(folder, '../site')];
  await dateline(['build', folder, '--out', edition]);
  const { code, err } = await dateline(['site', edition, '--out', site]);
  expect(code, err).toBe(0);
  expect(readdirSync(site)).toEqual(expect.arrayContaining(['index.html', 'edition', 'gazetteer.bin']));
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('default-src &#39;none&#39;');
  await expect(readEdition(join(site, 'edition'))).resolves.toBeDefined();
});

test('names in a foreign file do not steer the terminal', async () => {
  const { code, err } = await dateline(
    ['import', '-', '--out', join(temporaryFolder(), 'edition')],
    'a\u001b[2Jb,c\n1,2\n',
  );
  expect(code).toBe(1);
  expect(err).toContain('the columns are a\ufffd[2Jb, c.');
});
