import { describe, expect, test } from 'vitest';
import { storeOf } from '../../src/contract/events-bin.ts';
import type { Feature } from '../../src/contract/feature.ts';
import type { ImportedTable, TableAnswer, TableChoices } from '../../src/worker/table-messages.ts';
import { answerTable } from '../../src/worker/table-work.ts';

const CSV = `when,lat,lon,village,country,dead,told
2021-05-03,16.27,-0.04,Gao,Mali,3,"Three killed, one fled"
2021-05-04,14.5,-4.2,Mopti,Mali,0,Nobody was hurt
bad day,14.5,-4.2,Mopti,Mali,0,What day was it
2021-05-05,,,Mopti,Mali,0,Where was it
`;

async function answers(kind: 'inspect' | 'import', text: string, choices: TableChoices = {}) {
  const said: TableAnswer[] = [];
  let clock = 0;
  await answerTable(
    { kind, file: new File([text], 'events.csv'), choices },
    (answer) => said.push(answer),
    () => (clock += 200),
  );
  return said;
}

async function imported(text: string, choices: TableChoices = {}): Promise<ImportedTable> {
  const last = (await answers('import', text, choices)).at(-1);
  if (last?.kind !== 'imported') throw new Error(JSON.stringify(last));
  return last.table;
}

describe('a look at a table', () => {
  test('says what its columns are taken for, to be confirmed', async () => {
    const [answer] = await answers('inspect', CSV);
    expect(answer).toMatchObject({
      kind: 'look',
      look: { schema: 'other', map: { date: 'when', lat: 'lat', lon: 'lon', killed: 'dead' }, citation: null },
    });
  });

  test('reminds of what an owner asks', async () => {
    const head =
      'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,geo_precision,latitude,longitude,country,location,source,notes,fatalities';
    const row = 'MLI1,2021-05-03,1,Battles,Armed clash,A,B,1,16.27,-0.04,Mali,Gao,Radio,Clash,3';
    const [answer] = await answers('inspect', `${head}\n${row}\n`);
    expect(answer).toMatchObject({ kind: 'look', look: { schema: 'acled' } });
    expect(answer?.kind === 'look' && answer.look.citation).toContain('ACLED asks for a citation');
  });

  test('says what is missing', async () => {
    const [answer] = await answers('inspect', 'colour,size\nred,large\n');
    expect(answer).toMatchObject({ kind: 'look', look: { missing: ['date', 'lat', 'lon'] } });
    expect((await answers('inspect', ''))[0]).toMatchObject({ kind: 'unusable', code: 'no-rows' });
  });
});

describe('an imported table', () => {
  test('has columns, counts what was left out and tells how far it is', async () => {
    const said = await answers('import', CSV);
    const table = await imported(CSV);
    expect(said[0]).toMatchObject({ kind: 'progress', share: 1 });
    expect(table.rows).toBe(4);
    expect(table.kept).toEqual({ bases: 0, attacks: 2, withdrawals: 0 });
    expect(Object.fromEntries(table.rejected)).toEqual({ 'bad-date': 1, 'no-coordinates': 1 });
    expect([...storeOf(table.columns.raw).events.killed]).toEqual([3, 0]);
  });

  test('gives each feature and report by its bytes', async () => {
    const table = await imported(CSV);
    const [first = 0, second = 0] = storeOf(table.columns.raw).events.bytes;
    const feature = JSON.parse(await table.layers.attacks.slice(first, first + second - 2).text()) as Feature;
    expect(feature.properties).toMatchObject({ placeName: 'Mopti', killed: 0 });
    const [claim] = feature.properties.claims;
    const range = table.textAt.get(claim?.report ?? '');
    const report = JSON.parse(await table.texts.slice(range?.[0], range?.[1]).text()) as { text: string };
    expect(report.text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
    expect(claim?.quote).toContain('2021-05-04');
  });

  test('follows what a person says of it', async () => {
    const table = await imported(CSV, { layer: 'withdrawals', map: { place: 'country' } });
    expect(table.kept).toEqual({ bases: 0, attacks: 0, withdrawals: 2 });
    const text = await table.layers.withdrawals.text();
    expect(text).toContain('"placeName":"Mali"');
  });

  test('is refused whole where nothing of it can be used', async () => {
    const map = { date: 'when', lat: 'lat', lon: 'lon' };
    const said = await answers('import', 'when,lat,lon\nx,y,z\n', { map });
    expect(said.at(-1)).toMatchObject({ kind: 'unusable', rejected: [['bad-date', 1]] });
    expect((await answers('import', 'colour,size\nred,large\n')).at(-1)).toMatchObject({ kind: 'unusable' });
  });
});
