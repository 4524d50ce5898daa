import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PlacesFile } from '../../src/contract/edition.ts';
import { Feature } from '../../src/contract/feature.ts';
import { ReportFile } from '../../src/contract/report.ts';
import { fixture, imported } from './imported.ts';

/** What the map makes of a feature, in one line. */
function lines({ features }: ReturnType<typeof imported>): string[] {
  return features.map(({ layer, properties: p }) =>
    [
      layer,
      p.action,
      p.from,
      p.to,
      p.precision,
      p.placeName,
      p.placeKind,
      p.radiusKm,
      p.country,
      p.actor ?? p.force,
      p.target,
    ]
      .map((value) => value ?? '-')
      .join(' | '),
  );
}

describe('a table in the shape of ACLED', () => {
  const acled = imported(fixture('acled-shaped.csv'), { file: 'acled-shaped.csv' });

  test('is read by its precision codes', () => {
    expect(acled.result.inspection.schema).toBe('acled');
    expect(lines(acled)).toEqual([
      'attacks | battle | 2021-03-05 | 2021-03-05 | day | Tinbarka | settlement | 3 | ML | Riders of the North | ML',
      'attacks | bombing | 2021-04-09 | 2021-04-15 | week | Sarafina road | admin2 | 25 | ML | Unidentified Armed Group (Mali) | Civilians (Mali)',
      'attacks | abduction | 2021-05-01 | 2021-05-31 | month | Tillaberi | admin1 | 100 | NE | Riders of the North | Civilians (Niger)',
      'bases | base-opened | 2021-06-20 | - | day | Tinbarka Sud | settlement | 3 | ML | FR | -',
    ]);
    expect(acled.features[0]?.properties.killed).toBe(4);
    expect(acled.features[3]?.properties).toMatchObject({
      openedFrom: '2021-06-20',
      openedTo: '2021-06-20',
      closedTo: null,
    });
  });

  test('counts what is left out: a march, and the second row of an id', () => {
    expect(acled.result.rejected).toEqual([
      ['duplicate-id', 1],
      ['no-layer', 1],
    ]);
    expect(acled.result.problems.map(({ code, message }) => `${code}: ${message}`)).toContain(
      'no-layer: acled-shaped.csv line 5 is left out: neither an attack, nor a base, nor a withdrawal.',
    );
  });

  test('reminds of the citation that its owner asks for', () => {
    expect(acled.result.citation).toContain('acleddata.com');
    expect(acled.result.problems[0]?.code).toBe('citation');
  });

  test('names the forces that it holds', () => {
    expect(acled.result.forces.map((force) => force.code)).toEqual(['FR', 'ML']);
  });
});

describe('a table in the shape of UCDP GED', () => {
  const ucdp = imported(fixture('ucdp-shaped.csv'));

  test('is read by its precision codes', () => {
    expect(ucdp.result.inspection.schema).toBe('ucdp-ged');
    expect(lines(ucdp)).toEqual([
      'attacks | battle | 2019-01-01 | 2019-01-01 | day | Tinwell | settlement | 2 | ML | ML | Riders of the North',
      'attacks | battle | 2019-01-03 | 2019-01-06 | span | Tinwell | settlement | 25 | ML | ML | Riders of the North',
      'attacks | battle | 2019-01-07 | 2019-01-13 | week | Bourem cercle | admin2 | 40 | ML | ML | Riders of the North',
      'attacks | battle | 2019-02-01 | 2019-02-28 | month | Gao region | admin1 | 120 | ML | ML | Riders of the North',
      'attacks | attack | 2019-01-01 | 2019-12-31 | year | Wells road | region | 60 | ML | ML | Civilians',
      'attacks | battle | 2019-03-01 | 2019-03-01 | day | Mali | country | 632 | ML | ML | Riders of the North',
      'attacks | battle | 2019-03-02 | 2019-03-02 | day | the great river | water | 100 | ML | ML | Riders of the North',
    ]);
  });

  test('keeps the range of its tolls, and one number where the sources agree', () => {
    expect(ucdp.features.map((feature) => feature.properties.killed)).toEqual([
      { min: 3, max: 8 },
      0,
      2,
      { min: 1, max: 4 },
      1,
      7,
      1,
    ]);
  });

  test('is less sure of a summary of several events', () => {
    expect(ucdp.features[3]?.properties.confidence).toBe(0.5);
  });
});

describe('a table in the shape of the GTD', () => {
  const gtd = imported(fixture('gtd-shaped.csv'));

  test('reads a day or month of 0 as not known', () => {
    expect(gtd.result.inspection.schema).toBe('gtd');
    expect(lines(gtd)).toEqual([
      'attacks | bombing | 2015-01-01 | 2015-01-01 | day | Tinsand | settlement | 3 | ML | Unknown | Depot',
      'attacks | assassination | 2015-02-01 | 2015-02-28 | month | Tinsand | admin2 | 40 | ML | Committee of the Wells | Mayor',
      'attacks | abduction | 2015-01-01 | 2015-12-31 | year | Gao | admin1 | 120 | ML | Committee of the Wells | Convoy',
    ]);
    expect(gtd.result.rejected).toEqual([['no-coordinates', 1]]);
  });

  test('takes negative and blank tolls for unknown', () => {
    expect(gtd.features.map(({ properties: p }) => [p.killed, p.wounded])).toEqual([
      [3, undefined],
      [undefined, 1],
      [0, 0],
    ]);
  });
});

test.each(['acled-shaped.csv', 'ucdp-shaped.csv', 'gtd-shaped.csv'])(
  'every part of %s follows the contract',
  (name) => {
    const { features, reports, result } = imported(fixture(name));
    for (const { layer: _, ...feature } of features) v.parse(Feature, feature);
    for (const report of reports) v.parse(ReportFile, report);
    const dateline = { edition: 'x', generated: '2024-01-01', schema: '1' };
    v.parse(PlacesFile, { type: 'FeatureCollection', dateline, features: result.places });
    const places = new Set(result.places.map((place) => place.id));
    for (const { properties: p } of features) {
      expect(places).toContain(p.placeId);
      for (const claim of p.claims) {
        const report = reports.find((candidate) => candidate.id === claim.report);
        expect(report?.text.slice(claim.start, claim.end)).toBe(claim.quote);
      }
    }
    for (const report of reports) {
      for (const { start, end, phrase } of report.mentions) expect(report.text.slice(start, end)).toBe(phrase);
    }
  },
);

test('the claim of a row quotes its notes, says who told the owner, and stands in a report of the table', () => {
  const { features, reports } = imported(fixture('acled-shaped.csv'), { file: 'acled-shaped.csv' });
  expect(features[0]?.properties.claims[0]).toMatchObject({
    report: 'acled-shaped-0001',
    quote: 'On 5 March, riders fired on an army post at Tinbarka; "four" soldiers died.',
    said: 'Noon Post; River Radio',
    rule: 'table-acled',
  });
  expect(reports[0]).toMatchObject({
    id: 'acled-shaped-0001',
    publisher: 'ACLED',
    title: 'acled-shaped.csv, events 1 to 4',
  });
  expect(reports[0]?.text).toContain('event_id_cnty: TST1; event_date: 2021-03-05;');
});

test('a row without notes is quoted by its cells', () => {
  const { features } = imported(fixture('ucdp-shaped.csv'));
  expect(features[6]?.properties.claims[0]?.quote).toContain(
    'where_coordinates: the great river; where_description: at the wells',
  );
});
