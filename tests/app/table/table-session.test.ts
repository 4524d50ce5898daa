import { expect, test } from 'vitest';
import { openTableSession } from '../../../src/app/table/table-session.ts';
import type { TableAnswer, TableQuestion } from '../../../src/worker/table-messages.ts';
import { answerTable } from '../../../src/worker/table-work.ts';

/** A session over the worker's own code, without a worker; `settle` waits for all that was asked. */
function session(text: string) {
  const asked: TableQuestion[] = [];
  let work = Promise.resolve();
  const opened = openTableSession(new File([text], 'own.csv'), (hear: (answer: TableAnswer) => void) => ({
    ask(question) {
      asked.push(question);
      work = work.then(() => answerTable(question, hear, () => 0));
    },
    end: () => undefined,
  }));
  return { ...opened, asked, settle: () => work };
}

const NAMELESS = 'a,b,c,d\nsoon,north,east,Gao\nlater,south,west,Mopti\n';
const CODED = 'c1,c2,c3,c4\n44341,16,-1,0\n44342,14,-4,2\n';

test('columns that nothing tells of are named by hand, and the table is imported by them', async () => {
  const { state, name, start, settle } = session(CODED);
  await settle();
  const first = state.peek();
  if (first.step !== 'confirm') throw new Error(first.step);
  expect(first.look.missing).toEqual(['date', 'lat', 'lon']);
  expect(first.look.examples).toEqual([
    ['44341', '44342'],
    ['16', '14'],
    ['-1', '-4'],
    ['0', '2'],
  ]);
  start();
  expect(state.peek().step).toBe('confirm');

  name('c1', 'date');
  name('c2', 'lat');
  name('c3', 'lon');
  await settle();
  const named = state.peek();
  if (named.step !== 'confirm') throw new Error(named.step);
  expect(named.look.missing).toEqual([]);
  expect(named.look.fits).toMatchObject({ date: { readable: 2, filled: 2 }, lat: { readable: 2, filled: 2 } });
  start();
  await settle();
  const done = state.peek();
  if (done.step !== 'done') throw new Error(done.step);
  expect(done.table.kept.attacks).toBe(2);
});

test('a wrong choice is shown by its values, refused with the reasons of its rows, and can be mended', async () => {
  const { state, name, start, settle } = session(NAMELESS);
  for (const [column, field] of [
    ['a', 'date'],
    ['b', 'lat'],
    ['c', 'lon'],
  ] as const) {
    name(column, field);
  }
  await settle();
  const chosen = state.peek();
  expect(chosen.step === 'confirm' && chosen.look.fits.date).toEqual({ readable: 0, filled: 2 });
  start();
  await settle();
  const refused = state.peek();
  expect(refused.step === 'confirm' && refused.refused?.rejected).toEqual([['bad-date', 2]]);
  name('a', null);
  await settle();
  const mended = state.peek();
  expect(mended.step === 'confirm' && [mended.look.missing, mended.refused]).toEqual([['date'], null]);
});

test('a column that was guessed can be left out, and one that is named moves from what it meant before', async () => {
  const { state, name, settle } = session('date,lat,lon,deaths,wounded\n2021-05-03,16.2,-0.1,3,4\n');
  name('deaths', null);
  await settle();
  const left = state.peek();
  expect(left.step === 'confirm' && left.look.map.killed).toBeUndefined();
  name('wounded', 'killed');
  await settle();
  const now = state.peek();
  expect(now.step === 'confirm' && now.look.map).toEqual({ date: 'date', lat: 'lat', lon: 'lon', killed: 'wounded' });
});

test('to name a column of a known table leaves it a known table', async () => {
  const head =
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,geo_precision,latitude,longitude,country,location,source,notes,fatalities,tags';
  const row = 'MLI1,2021-05-03,1,Battles,Armed clash,A,B,1,16.27,-0.04,Mali,Gao,Radio,Clash,3,x';
  const { state, name, settle } = session(`${head}\n${row}\n`);
  await settle();
  name('tags', 'notes');
  await settle();
  const now = state.peek();
  expect(now.step === 'confirm' && [now.look.schema, now.look.map.notes]).toEqual(['acled', 'tags']);
});

test('a look that comes after the start of the import does not stop it', async () => {
  const { state, name, start, settle } = session('date,lat,lon\n2021-05-03,16.2,-0.1\n');
  await settle();
  name('lat', 'lat');
  start();
  const steps: string[] = [];
  state.subscribe(({ step }) => steps.push(step));
  await settle();
  expect(new Set(steps)).toEqual(new Set(['importing', 'done']));
});
