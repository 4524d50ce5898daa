import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/contract/claim.ts';
import type { Correction } from '../../src/contract/correction.ts';
import { dayOf } from '../../src/contract/day.ts';
import { Feature } from '../../src/contract/feature.ts';
import { claim, linked, on, ZORBALA } from './claim.ts';

const GAO = { layer: 'attacks', placeId: 'Gao' } as const;

describe('attacks', () => {
  test('one attack told by two reports is one mark with both claims', () => {
    const { attacks } = linked([
      claim({ ...GAO, ...on('2022-01-10'), killed: 4, target: 'UN' }),
      claim({ ...GAO, ...on('2022-01-10'), report: 'b', wounded: 6, target: 'UN' }),
    ]);
    expect(attacks).toHaveLength(1);
    expect(attacks[0]!.properties).toMatchObject({ killed: 4, wounded: 6, from: '2022-01-10', to: '2022-01-10' });
    expect(attacks[0]!.properties.claims.map((one) => one.report)).toEqual(['a', 'b']);
    expect(attacks[0]!.properties.disputed).toEqual([]);
  });

  test('another day, another place or a town taken and retaken are other events', () => {
    const { attacks } = linked([
      claim({ ...GAO, ...on('2022-01-10'), action: 'seizure' }),
      claim({ ...GAO, ...on('2022-01-14'), report: 'b' }),
      claim({ layer: 'attacks', placeId: 'Kidal', ...on('2022-01-10'), report: 'b' }),
      claim({ ...GAO, ...on('2022-01-10'), action: 'recapture', report: 'c' }),
    ]);
    expect(attacks).toHaveLength(4);
  });

  test('towns near each other that one sentence lists are several', () => {
    const at = (placeId: string, rule: string) =>
      claim({ layer: 'attacks', placeId, ...on('2022-01-10'), rule, start: 5, end: 90, target: 'civilians' });
    expect(linked([at('Gao', 'attack-verb'), at('Berra', 'attack-verb')]).attacks).toHaveLength(2);
    expect(linked([at('Gao', 'attack-verb'), at('Berra', 'toll-noun')]).attacks).toHaveLength(1);
  });

  test('days narrow down to what all claims allow', () => {
    const { attacks } = linked([
      claim({ ...GAO, from: '2022-01-01', to: '2022-01-31', precision: 'month', target: 'UN' }),
      claim({ ...GAO, ...on('2022-01-10'), target: 'UN', report: 'b' }),
    ]);
    expect(attacks).toHaveLength(1);
    expect(attacks[0]!.properties).toMatchObject({ from: '2022-01-10', to: '2022-01-10', precision: 'day' });
  });

  test('a claim that names only the country joins the attack of that day and victim', () => {
    const { attacks } = linked([
      claim({ layer: 'attacks', placeId: 'Mali', ...on('2022-01-10'), target: 'UN', killed: 4 }),
      claim({ ...GAO, ...on('2022-01-10'), target: 'UN', killed: 4, report: 'b' }),
    ]);
    expect(attacks.map((one) => one.properties.placeId)).toEqual(['Gao']);
  });

  test('a village that no table has is no other place hit with it', () => {
    const { attacks } = linked([
      claim({ layer: 'attacks', placeId: 'Mali', ...on('2022-01-10'), target: 'ML' }),
      claim({ ...GAO, ...on('2022-01-10'), target: 'ML' }),
      claim({ layer: 'attacks', placeId: ZORBALA, ...on('2022-01-10'), target: 'ML' }),
    ]);
    expect(attacks.map((one) => one.properties.placeId)).toEqual(expect.arrayContaining(['Gao', ZORBALA]));
  });
});

describe('attacks told apart in pieces', () => {
  test('a report whose passages say little each is the same attack by all it says', () => {
    const { attacks } = linked([
      claim({ ...GAO, ...on('2022-01-10'), target: 'UN', killed: 3 }),
      claim({ ...GAO, ...on('2022-01-11'), report: 'b' }),
      claim({ ...GAO, ...on('2022-01-11'), action: 'killing', target: 'UN', killed: 3, report: 'b' }),
    ]);
    expect(attacks).toHaveLength(1);
    expect(attacks[0]!.properties.disputed).toEqual(['date']);
  });

  test('news without a day from reports of one week, with tolls that one may have revised', () => {
    const news = (report: string, to: string, killed: number) =>
      claim({ ...GAO, from: null, to, precision: 'open', killed, report });
    expect(linked([news('a', '2022-01-15', 6), news('b', '2022-01-16', 7)]).attacks).toHaveLength(1);
    expect(linked([news('a', '2022-01-15', 6), news('b', '2022-01-16', 40)]).attacks).toHaveLength(2);
    expect(linked([news('a', '2022-01-15', 6), news('e', '2022-05-15', 6)]).attacks).toHaveLength(2);
  });

  test('soldiers of a state may be those of a mission, but not those of another state', () => {
    const hit = (report: string, target: string) => claim({ ...GAO, ...on('2022-01-11'), target, report });
    const other = claim({ ...GAO, ...on('2022-01-10'), target: 'UN', killed: 3 });
    const same = { ...hit('b', 'TD'), killed: 3 };
    expect(linked([other, same]).attacks).toHaveLength(1);
    expect(
      linked([
        { ...other, target: 'FR' },
        { ...same, killed: 3 },
      ]).attacks,
    ).toHaveLength(2);
  });

  test('what two reports tell of a small place in one week is one thing, in a place that many name it need not be', () => {
    const raid = (report: string, day: string) =>
      claim({ layer: 'attacks', placeId: 'Konna', ...on(day), action: 'raid', report });
    const two = [raid('a', '2022-01-10'), raid('b', '2022-01-11')];
    expect(linked(two).attacks.map(({ properties: p }) => [p.from, p.to, p.disputed])).toEqual([
      ['2022-01-10', '2022-01-11', ['date']],
    ]);
    const others = Array.from({ length: 7 }, (_, i) => raid(`x${i}`, `2021-0${i + 1}-01`));
    expect(linked([...two, ...others]).attacks).toHaveLength(9);
  });

  test('what is told of a part of the country joins what is told of a place in it', () => {
    const { attacks } = linked([
      claim({ ...GAO, ...on('2022-01-10'), target: 'UN' }),
      claim({ layer: 'attacks', placeId: 'north', ...on('2022-01-10'), target: 'UN', report: 'b' }),
    ]);
    expect(attacks.map((one) => one.properties.placeId)).toEqual(['Gao']);
  });

  test('all that a report says of an attack joins the event to which others give another day', () => {
    const { attacks } = linked([
      claim({ ...GAO, ...on('2022-01-10'), target: 'UN', killed: 5 }),
      claim({ ...GAO, ...on('2022-01-11'), target: 'UN', killed: 5, report: 'b' }),
      claim({ ...GAO, ...on('2022-01-11'), action: 'killing', killed: 6, report: 'b' }),
    ]);
    expect(attacks.map(({ properties: p }) => [p.killed, p.disputed])).toEqual([
      [{ min: 5, max: 6 }, ['date', 'toll']],
    ]);
  });

  test('what names only the region does not tie what happened in two of its towns', () => {
    const of = (placeId: string, report: string) =>
      claim({ layer: 'attacks', placeId, ...on('2022-01-10'), target: 'UN', killed: 4, report });
    const { attacks } = linked([of('Mali', 'a'), of('Gao', 'b'), of('Kidal', 'c')]);
    expect(attacks).toHaveLength(2);
    expect(attacks.map((one) => one.properties.placeId).sort()).toEqual(['Gao', 'Kidal']);
  });

  test('a town lost and won back in reports that also tell of an attack there stays two events', () => {
    const { attacks } = linked([
      claim({ ...GAO, ...on('2022-01-10'), action: 'seizure' }),
      claim({ ...GAO, ...on('2022-01-10'), action: 'attack', report: 'b' }),
      claim({ ...GAO, ...on('2022-01-10'), action: 'recapture', report: 'c' }),
    ]);
    expect(attacks.map((one) => one.properties.action).sort()).toEqual(['recapture', 'seizure']);
  });
});

describe('disputes', () => {
  const two = (first: Partial<Claim>, second: Partial<Claim>) =>
    linked([
      claim({ ...GAO, ...on('2022-01-10'), target: 'UN', ...first }),
      claim({ ...GAO, ...on('2022-01-10'), target: 'UN', report: 'b', ...second }),
    ]).attacks;

  test('toll: both counts are kept as a range, nothing is averaged', () => {
    const [attack] = two({ killed: 37 }, { killed: 80 });
    expect(attack?.properties).toMatchObject({ killed: { min: 37, max: 80 }, disputed: ['toll'] });
  });

  test('a least number does not dispute a higher count', () => {
    expect(two({ killed: { min: 10, max: null } }, { killed: 12 })[0]?.properties.disputed).toEqual([]);
  });

  test('date: neighbouring days of two sources', () => {
    const [attack, ...rest] = two({ killed: 5 }, { ...on('2022-01-11'), killed: 5 });
    expect(rest).toEqual([]);
    expect(attack?.properties).toMatchObject({ from: '2022-01-10', to: '2022-01-11', disputed: ['date'] });
  });

  test('actor', () => {
    expect(two({ actor: 'JNIM' }, { actor: 'IS' })[0]?.properties.disputed).toEqual(['actor']);
  });

  test('status: reported by one, alleged by another', () => {
    expect(two({}, { status: 'alleged' })[0]?.properties).toMatchObject({ status: 'reported', disputed: ['status'] });
  });

  test('one source does not dispute itself, but it carries the dispute of those it speaks for', () => {
    const of = (...parts: Partial<Claim>[]) =>
      linked(parts.map((part) => claim({ ...GAO, ...on('2022-01-10'), target: 'UN', ...part }))).attacks[0]?.properties
        .disputed;
    expect(of({ killed: 16 }, { killed: 23 })).toEqual([]);
    expect(of({ killed: 16, said: 'ML' }, { killed: 23, said: 'UN' })).toEqual(['toll']);
    expect(of({ actor: 'JNIM' }, { actor: 'IS' })).toEqual([]);
    expect(of({}, { status: 'denied' })).toEqual([]);
    expect(of({}, { status: 'denied', said: 'ML' })).toEqual(['happened']);
  });

  test('both positions are kept with their claims, and nothing between them is made up', () => {
    const toll = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(toll, toll, (one, other) => {
        const [attack, ...rest] = two({ killed: one }, { killed: other });
        expect(rest).toEqual([]);
        expect(attack?.properties.claims.map(({ killed }) => killed)).toEqual([one, other]);
        const killed = attack?.properties.killed;
        expect(killed).toEqual(one === other ? one : { min: Math.min(one, other), max: Math.max(one, other) });
        expect(attack?.properties.disputed).toEqual(one === other ? [] : ['toll']);
      }),
    );
  });

  test('happened: what one denies is alleged', () => {
    expect(two({}, { status: 'denied' })[0]?.properties).toMatchObject({ status: 'alleged', disputed: ['happened'] });
  });
});

describe('bases', () => {
  const base = (phase: Claim['phase'], parts: Partial<Claim>) =>
    claim({
      layer: phase === 'closed' ? 'withdrawals' : 'bases',
      placeId: 'Gao',
      force: 'FR',
      ...(phase ? { phase } : {}),
      ...parts,
    });

  test('opening, presence and closing make one life and one withdrawal', () => {
    const { bases, withdrawals } = linked([
      base('opened', { from: '2021-03-01', to: '2021-03-31', precision: 'month' }),
      base('present', { ...on('2022-01-15'), report: 'b' }),
      base('closed', { ...on('2022-03-10'), report: 'c' }),
    ]);
    expect(withdrawals).toHaveLength(1);
    expect(bases).toHaveLength(1);
    expect(bases[0]!.properties).toMatchObject({
      title: 'French base at Gao',
      from: '2021-03-01',
      to: '2022-03-10',
      openedFrom: '2021-03-01',
      openedTo: '2021-03-31',
      closedFrom: '2022-03-10',
      closedTo: '2022-03-10',
      lastConfirmed: '2022-01-15',
    });
  });

  test('a base known only from its closing has an open start', () => {
    const { bases } = linked([base('closed', on('2022-03-10'))]);
    expect(bases[0]!.properties).toMatchObject({ from: null, to: '2022-03-10', openedFrom: null });
  });

  test('closings told within three months are one, later ones are others', () => {
    const closed = (first: string, second: string) =>
      linked([base('closed', on(first)), base('closed', { ...on(second), report: 'e' })]).bases.length;
    expect(closed('2022-01-10', '2022-04-12')).toBe(1);
    expect(closed('2022-01-10', '2022-04-13')).toBe(2);
  });

  test('an arrival long after the opening is more of the same, and one soon after it the same', () => {
    const opened = (second: string) =>
      linked([base('opened', on('2022-01-10')), base('opened', { ...on(second), report: 'e' })]).bases[0]!.properties;
    expect(opened('2022-04-12').disputed).not.toEqual(opened('2022-04-13').disputed);
  });

  test('who is seen long before an opening was there before it', () => {
    const seen = (day: string) =>
      linked([base('present', on(day)), base('opened', { ...on('2022-01-10'), report: 'b' })]).bases[0]!.properties;
    expect(seen('2020-05-01')).toMatchObject({ from: null, openedTo: '2020-05-01' });
    expect(seen('2022-01-01')).toMatchObject({ from: '2022-01-10' });
  });

  test('soldiers whose force a report does not name are those it names there', () => {
    const words = base('present', { ...on('2022-01-15'), force: 'soldiers' });
    const { bases } = linked([base('present', on('2022-01-15')), words, base('present', { force: '' })]);
    expect(bases.map((one) => one.properties.force)).toEqual(['FR']);
    expect(linked([base('present', { report: 'b' }), words]).bases).toHaveLength(2);
    expect(linked([base('closed', on('2022-01-10')), words]).bases).toHaveLength(2);
    expect(linked([base('present', {}), base('present', { force: 'ML' }), words]).bases).toHaveLength(3);
  });

  test('a return after the closing is another life', () => {
    const { bases } = linked([
      base('opened', on('2020-01-01')),
      base('closed', on('2020-06-01')),
      base('opened', { ...on('2021-09-01'), report: 'b' }),
    ]);
    expect(bases.map((one) => [one.properties.from, one.properties.to]).sort()).toEqual([
      ['2020-01-01', '2020-06-01'],
      ['2021-09-01', null],
    ]);
  });

  test('what is seen between two closings of no stated day keeps them apart', () => {
    const { bases } = linked([
      base('present', on('2020-01-15')),
      base('closed', { to: '2020-07-01', precision: 'open', report: 'b' }),
      base('present', { ...on('2021-05-01'), report: 'c' }),
      base('closed', { to: '2022-03-10', precision: 'open', report: 'd' }),
    ]);
    const lives = bases.map(({ properties: p }) => [p.openedTo, p.to, p.lastConfirmed]).sort();
    expect(lives).toEqual([
      ['2020-01-15', '2020-07-01', '2020-01-15'],
      ['2021-05-01', '2022-03-10', '2021-05-01'],
    ]);
  });

  test('what had closed by a day closed the last time before it', () => {
    const { bases } = linked([
      base('closed', on('2018-04-01')),
      base('opened', on('2018-09-01')),
      base('closed', { ...on('2021-12-14'), report: 'b' }),
      base('closed', { to: '2022-04-01', precision: 'open', report: 'c' }),
    ]);
    expect(bases.map(({ properties: p }) => [p.closedFrom, p.closedTo, p.claims.length]).sort()).toEqual([
      ['2018-04-01', '2018-04-01', 1],
      ['2021-12-14', '2021-12-14', 3],
    ]);
  });

  test('an inauguration weeks after the opening is the same opening, told with another day', () => {
    const { bases } = linked([
      base('opened', { from: '2019-04-01', to: '2019-04-30', precision: 'month' }),
      base('opened', { ...on('2019-06-26'), report: 'b' }),
      base('opened', { ...on('2021-02-01'), report: 'c' }),
    ]);
    expect(bases).toHaveLength(1);
    expect(bases[0]!.properties).toMatchObject({
      openedFrom: '2019-04-01',
      openedTo: '2019-06-26',
      disputed: ['date'],
    });
    expect(bases[0]!.properties.lastConfirmed).toBe('2021-02-01');
  });

  test('a claim without any day joins the base that is known, and a plan the base that is there', () => {
    const { bases } = linked([
      base('present', on('2020-01-15')),
      base('present', { status: 'planned', from: '2020-06-01', precision: 'open', report: 'b' }),
      base('opened', { precision: 'open', report: 'undated' }),
    ]);
    expect(bases).toHaveLength(1);
    expect(bases[0]!.properties).toMatchObject({ status: 'reported', lastConfirmed: '2020-01-15' });
    expect(bases[0]!.properties.claims).toHaveLength(3);
  });

  test('a handover and the last departure days later are one withdrawal, as they end one life', () => {
    const { bases, withdrawals } = linked([
      base('closed', { ...on('2021-11-13'), action: 'base-handover' }),
      base('closed', { ...on('2021-11-15') }),
      base('closed', { ...on('2021-11-14'), report: 'b' }),
    ]);
    expect(bases).toHaveLength(1);
    expect(withdrawals).toHaveLength(1);
    expect(withdrawals[0]!.properties).toMatchObject({ from: '2021-11-13', to: '2021-11-15', disputed: [] });
  });

  test('a vague closing and an exact one are the same', () => {
    const { bases } = linked([
      base('closed', { to: '2022-04-15', precision: 'open' }),
      base('closed', { ...on('2022-03-10'), report: 'b' }),
    ]);
    expect(bases).toHaveLength(1);
    expect(bases[0]!.properties).toMatchObject({ closedFrom: '2022-03-10', closedTo: '2022-03-10' });
  });

  test('two forces at one place are two bases; neither an order to leave nor a plan ends one', () => {
    const { bases } = linked([
      base('present', on('2022-01-15')),
      base('present', { ...on('2022-01-15'), force: 'UN' }),
      base('closed', { from: '2022-02-01', status: 'planned', report: 'b' }),
      claim({ layer: 'withdrawals', placeId: 'Gao', force: 'FR', action: 'expulsion-ordered', ...on('2022-02-01') }),
    ]);
    expect(bases.map((one) => [one.properties.force, one.properties.to]).sort()).toEqual([
      ['FR', null],
      ['UN', null],
    ]);
  });

  test('a plan is kept beside what came of it', () => {
    const { bases, withdrawals } = linked([
      base('opened', { from: '2022-01-15', status: 'planned' }),
      base('opened', { ...on('2022-02-10'), report: 'b' }),
      claim({
        layer: 'withdrawals',
        placeId: 'Kidal',
        force: 'FR',
        phase: 'closed',
        from: '2022-01-15',
        status: 'planned',
      }),
      claim({ layer: 'withdrawals', placeId: 'Kidal', force: 'FR', phase: 'closed', ...on('2022-03-01'), report: 'c' }),
    ]);
    for (const [features, began] of [
      [bases.filter((one) => one.properties.placeId === 'Gao'), '2022-02-10'],
      [withdrawals, '2022-03-01'],
    ] as const) {
      expect(features).toHaveLength(2);
      const done = features.find((one) => one.properties.status === 'reported')!;
      expect(done.properties).toMatchObject({ from: began, disputed: [] });
      expect(done.properties.claims).toHaveLength(1);
      const plan = features.find((one) => one.properties.status === 'planned')!;
      expect(plan.properties).toMatchObject({ from: '2022-01-15', to: null, outcome: done.id, outcomeFrom: began });
    }
  });

  test('a plan told twice stands from when it was first known to the last day it is given', () => {
    const told = { layer: 'withdrawals', placeId: 'Kidal', force: 'FR', phase: 'closed', status: 'planned' } as const;
    const { withdrawals } = linked([
      claim({ ...told, from: '2022-01-15', to: '2022-08-17', precision: 'span' }),
      claim({ ...told, from: '2022-02-15', to: '2022-07-31', precision: 'span', report: 'b' }),
    ]);
    expect(withdrawals).toHaveLength(1);
    expect(withdrawals[0]!.properties).toMatchObject({ from: '2022-01-15', to: '2022-08-17' });
  });

  test('a plan that one report gives days to come stands on these, also where another only says that it is to be', () => {
    const told = { layer: 'withdrawals', placeId: 'Kidal', force: 'FR', phase: 'closed', status: 'planned' } as const;
    const { withdrawals } = linked([
      claim({ ...told, from: '2022-01-15', to: '2022-08-17', precision: 'span' }),
      claim({ ...told, from: '2022-06-11', to: '2022-06-20', precision: 'span', report: 'b' }),
    ]);
    expect(withdrawals).toHaveLength(1);
    expect(withdrawals[0]!.properties).toMatchObject({ from: '2022-06-11', to: '2022-06-20' });
  });

  test('more men announced for a base that is there are a plan of their own, of which nothing else came', () => {
    const { bases } = linked([
      base('present', on('2022-01-10')),
      base('opened', { from: '2022-01-15', status: 'planned' }),
    ]);
    expect(bases.map(({ properties: { status, outcome } }) => [status, outcome]).sort()).toEqual([
      ['planned', undefined],
      ['reported', undefined],
    ]);
  });

  test('a plan that a person has joined to an event stays with it', () => {
    const closed = (parts: object) =>
      claim({ layer: 'withdrawals', placeId: 'Kidal', force: 'FR', phase: 'closed', ...parts });
    const claims = [
      closed({ id: 'plan', from: '2022-01-15', status: 'planned' }),
      closed({ id: 'done', ...on('2022-03-01'), report: 'c' }),
    ];
    const corrections: Correction[] = [
      {
        claim: 'plan',
        change: 'merge',
        into: 'done',
        author: 'A',
        time: '2022-04-01T00:00:00.000Z',
        reason: 'One move.',
      },
    ];
    expect(linked(claims).withdrawals).toHaveLength(2);
    expect(linked(claims, { corrections }).withdrawals).toHaveLength(1);
  });

  test('two last days of one closing dispute its date', () => {
    const { bases } = linked([base('closed', on('2022-03-10')), base('closed', { ...on('2022-03-14'), report: 'b' })]);
    expect(bases[0]!.properties).toMatchObject({
      closedFrom: '2022-03-10',
      closedTo: '2022-03-14',
      disputed: ['date'],
    });
  });
});

describe('lenses', () => {
  const claims = [
    claim({ ...GAO, ...on('2022-01-10'), killed: 4, target: 'UN' }),
    claim({ ...GAO, ...on('2022-01-10'), killed: 9, target: 'UN', report: 'c' }),
  ];

  test('according to a publisher only its claims count', () => {
    const [attack] = linked(claims, { accordingTo: new Set(['C News']) }).attacks;
    expect(attack?.properties).toMatchObject({ killed: 9, disputed: [] });
  });

  test('known by a day only what was published by then counts', () => {
    const [attack] = linked(claims, { knownBy: dayOf('2022-02-01')! }).attacks;
    expect(attack?.properties).toMatchObject({ killed: 4, disputed: [] });
    expect(linked(claims, { knownBy: dayOf('2022-01-01')! }).attacks).toEqual([]);
  });
});

test('wire copies of one text are one voice, so they add no confidence', () => {
  const quote = 'Four peacekeepers were killed on Monday when gunmen attacked the camp of the mission in Gao.';
  const of = (report: string, text: string) =>
    claim({ ...GAO, ...on('2022-01-10'), target: 'UN', quote: text, report });
  const alone = linked([of('a', quote)]).attacks[0]!.properties.confidence;
  expect(linked([of('a', quote), of('b', quote.toUpperCase())]).attacks[0]!.properties.confidence).toBe(alone);
  expect(
    linked([of('a', quote), of('b', `${quote} The mission said so.`)]).attacks[0]!.properties.confidence,
  ).toBeGreaterThan(alone);
});

test('a claim at an unknown place is a problem, not a mark', () => {
  const { attacks, problems } = linked([claim({ layer: 'attacks', placeId: 'Nowhere' })]);
  expect(attacks).toEqual([]);
  expect(problems.map((one) => one.code)).toEqual(['unknown-place']);
});

test('the id of an event stays when a later report joins it', () => {
  const first = claim({ ...GAO, ...on('2022-01-10'), target: 'UN' });
  const later = claim({ ...GAO, ...on('2022-01-10'), target: 'UN', report: 'b' });
  expect(linked([first, later]).attacks[0]!.id).toBe(linked([first]).attacks[0]!.id);
});

const PHASES = [undefined, 'opened', 'present', 'closed'] as const;
const anyClaim = fc
  .record({
    layer: fc.constantFrom('attacks', 'bases', 'withdrawals'),
    placeId: fc.constantFrom('Gao', 'Kidal', 'Gossi', 'Mali'),
    report: fc.constantFrom('a', 'b', 'c', 'd'),
    status: fc.constantFrom('reported', 'planned', 'alleged', 'denied'),
    day: fc.integer({ min: 1, max: 28 }),
    wide: fc.boolean(),
    phase: fc.constantFrom(...PHASES),
    force: fc.constantFrom('FR', 'UN'),
    killed: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  })
  .map(({ day, wide, phase, killed, ...rest }) => {
    const date = `2022-01-${String(day).padStart(2, '0')}`;
    return claim({
      ...rest,
      ...(rest.layer === 'bases'
        ? { phase: phase ?? 'present' }
        : rest.layer === 'withdrawals' && phase === 'closed'
          ? { phase }
          : {}),
      ...(killed === undefined || rest.layer !== 'attacks' ? {} : { killed }),
      from: wide ? null : date,
      to: date,
    });
  });

test('the order of the claims changes nothing, every claim is kept once, every feature fits the schema', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 24 }), fc.infiniteStream(fc.nat()), (claims, random) => {
      const shuffled = claims.map((one) => ({ one, key: random.next().value as number })).sort((a, b) => a.key - b.key);
      const result = linked(claims);
      expect(linked(shuffled.map(({ one }) => one))).toEqual(result);
      for (const layer of ['attacks', 'withdrawals'] as const) {
        const told = result[layer].flatMap((one) => one.properties.claims.map(({ id }) => id));
        expect(told.sort()).toEqual(
          claims
            .filter((one) => one.layer === layer)
            .map(({ id }) => id)
            .sort(),
        );
      }
      const based = new Set(result.bases.flatMap((one) => one.properties.claims.map(({ id }) => id)));
      expect(claims.every((one) => one.layer !== 'bases' || based.has(one.id))).toBe(true);
      for (const feature of [...result.attacks, ...result.bases, ...result.withdrawals]) v.parse(Feature, feature);
    }),
    { numRuns: 300 },
  );
});
