import { expect, test } from 'vitest';
import { append } from '../../../src/app/corrections/log.ts';
import { undoCorrection } from '../../../src/app/state/history.ts';
import { dayOf } from '../../../src/contract/day.ts';
import { KIDAL } from '../../fixtures/told-edition.ts';
import { settled, toldStore } from '../told-store.ts';

const by = { reason: 'Wrong date', author: '', time: '2026-01-02T00:00:00.000Z' };

test('without a lens nothing is linked anew', async () => {
  const { store, relinking } = toldStore();
  await relinking.ready;
  expect(store.linked.value).toBeNull();
  expect(store.edition).toBe(store.opened.value);
});

test('a lens in the link is looked through before the first picture, and taken off again', async () => {
  const { store, relinking } = toldStore('#t=2021-05-20&by=AFP&memory=365');
  await relinking.ready;
  expect(store.inView.value.map(({ layer }) => layer)).toEqual(['bases', 'bases']);
  expect(store.announced.value).toBe('According to: AFP: 2 bases, 0 attacks');
  expect(store.index.inReport.has('checkpoint')).toBe(false);
  store.view.accordingTo.value = [];
  await settled();
  expect(store.inView.value.filter(({ layer }) => layer === 'attacks')).toHaveLength(2);
  expect(store.announced.value).toContain('All reports');
});

test('what was not yet known on a day is gone, the time axis stays', async () => {
  const { store, relinking } = toldStore('#t=2021-10-30');
  await relinking.ready;
  const { axis } = store;
  const leaving = () => store.timeline.entries.filter(({ layer }) => layer === 'withdrawals').length;
  expect(leaving()).toBe(1);
  store.view.knownBy.value = dayOf('2021-10-19');
  await settled();
  expect(leaving()).toBe(0);
  expect(store.axis).toBe(axis);
});

test('a correction changes the map, rings what changed, and can be undone', async () => {
  const { store, relinking } = toldStore('#t=2021-10-30&memory=365');
  await relinking.ready;
  const left = () => store.timeline.entries.find(({ layer }) => layer === 'withdrawals')?.feature.properties.from;
  expect(left()).toBe('2021-10-12');
  const line = {
    claim: 'camp-left-1',
    change: 'range',
    from: '2021-10-14',
    to: '2021-10-14',
    precision: 'day',
  } as const;
  store.log.value = append(store.log.value, [{ ...line, ...by }]);
  await settled();
  expect(left()).toBe('2021-10-14');
  const ringed = store.shown.value.filter(({ feature }) => store.settled.value.changed.has(feature.id));
  expect(ringed.map(({ feature }) => feature.properties.placeId)).toContain(KIDAL);
  expect(ringed.length).toBeLessThan(store.shown.value.length);
  expect(store.machine.get('camp-left-1')?.from).toBe('2021-10-12');
  expect(undoCorrection(store)).toBe(true);
  await settled();
  expect(left()).toBe('2021-10-12');
  expect(store.linked.value).toBeNull();
  expect(undoCorrection(store)).toBe(false);
});

test('what a correction changed is told against the same linking without it, not against the edition as it was built', async () => {
  const { store, relinking } = toldStore('#t=2021-10-30&memory=365');
  await relinking.ready;
  const { opened } = store;
  const older = opened.value.attacks.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, confidence: 0.111 },
  }));
  opened.value = { ...opened.value, attacks: { ...opened.value.attacks, features: older } };
  await settled();
  const line = { claim: 'camp-left-1', change: 'status', status: 'alleged' } as const;
  store.log.value = append(store.log.value, [{ ...line, ...by }]);
  await settled();
  const ringed = store.shown.value.filter(({ feature }) => store.settled.value.changed.has(feature.id));
  expect(ringed.length).toBeGreaterThan(0);
  expect(ringed.filter(({ layer }) => layer === 'attacks')).toEqual([]);
});

test('a correction out of the edition’s years widens the time axis', async () => {
  const { store, relinking } = toldStore();
  await relinking.ready;
  const line = {
    claim: 'camp-left-1',
    change: 'range',
    from: '2023-02-01',
    to: '2023-02-01',
    precision: 'day',
  } as const;
  store.log.value = append(store.log.value, [{ ...line, ...by }]);
  await settled();
  expect(store.axis.to).toBe(dayOf('2023-12-31'));
});

test('only the last of many lenses is shown, and a worker that fails leaves what was there', async () => {
  const { store, relinking } = toldStore('#t=2021-05-20&memory=365');
  await relinking.ready;
  store.view.accordingTo.value = ['AFP'];
  store.view.accordingTo.value = ['Radio Nord'];
  await settled();
  expect([...store.index.inReport.keys()]).toEqual(['checkpoint']);
  store.tools.worker = async () => {
    throw new Error('gone');
  };
  store.view.accordingTo.value = ['AFP'];
  await settled();
  expect([...store.index.inReport.keys()]).toEqual(['checkpoint']);
  expect(store.notice.value).toContain('could not be linked anew');
});
