import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openDashboard, useBrowser } from './dashboard.ts';

useBrowser();

const HEAD = 'id,date,lat,lon,place,country,notes';
const good = (id: number) => `${id},2021-05-03,16.27,-0.04,Gao,Mali,said to be so`;
const table = (...rows: string[]) => [HEAD, ...rows].join('\n');

/** What a bad table dropped on the page must say once it is imported. */
const CASES: { what: string; text: string; latin?: true; kept: string; said: string[] }[] = [
  {
    what: 'broken quote',
    text: table(good(1), '2,2021-05-03,16.27,-0.04,"Gao,Mali,x', good(3)),
    kept: '2 of 3 rows became events.',
    said: ['1: a quote is not closed where it should be; double quotes inside a quoted cell (line 3)'],
  },
  {
    what: 'mixed line ends',
    text: `${HEAD}\r\n${good(1)}\n${good(2)}\r${good(3)}\r\n\n${good(4)}`,
    kept: '4 of 4 rows became events.',
    said: [],
  },
  {
    what: 'windows-1252',
    text: table(good(1), '2,2021-05-03,16.27,-0.04,Ménaka,Mali,déjà'),
    latin: true,
    kept: '2 of 2 rows became events.',
    said: ['The table is read as windows-1252.'],
  },
  {
    what: 'exchanged throughout',
    text: table('1,2021-05-03,-0.04,16.27,Gao,Mali,a', '2,2021-05-04,-4.2,14.5,Mopti,Mali,b'),
    kept: '2 of 2 rows became events.',
    said: ['Latitude and longitude were exchanged in all rows and have been turned.'],
  },
  {
    what: 'exchanged in a row',
    text: table(good(1), '2,2021-05-03,-0.04,16.27,Gao,Mali,a', good(3)),
    kept: '2 of 3 rows became events.',
    said: ['1: latitude and longitude are exchanged; put each in its own column (line 3)'],
  },
  {
    what: 'dates in four formats',
    text: table(
      good(1),
      '2,25/05/2021,16.27,-0.04,Gao,Mali,a',
      '3,25 May 2021,16.27,-0.04,Gao,Mali,b',
      '4,44341,16.27,-0.04,Gao,Mali,c',
      '5,soon,16.27,-0.04,Gao,Mali,d',
    ),
    kept: '4 of 5 rows became events.',
    said: ['1: the date cannot be read; write it as YYYY-MM-DD (line 6)'],
  },
  {
    what: 'an order of day and month that shows only late',
    text: table(
      ...Array.from({ length: 2100 }, (_, id) => `${id},03/05/2021,16.27,-0.04,Gao,Mali,a`),
      '9001,05/25/2021,16.27,-0.04,Gao,Mali,b',
    ),
    kept: '2,100 of 2,101 rows became events.',
    said: [
      'One date can only be read month first, and all are read day first.',
      '1: the date cannot be read; write it as YYYY-MM-DD (line 2,102)',
    ],
  },
  {
    what: 'many bad days',
    text: table(
      ...Array.from({ length: 40 }, (_, id) => good(id)),
      ...[40, 41, 42, 43, 44].map((id) => `${id},soon,16.27,-0.04,Gao,Mali,d`),
    ),
    kept: '40 of 45 rows became events.',
    said: ['5: the date cannot be read; write it as YYYY-MM-DD (lines 42, 43, 44 and 2 more)'],
  },
];

test('a bad table dropped on the page says how many rows it lost and why', async () => {
  const { page, complaints } = await openDashboard();
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  const dialog = page.getByRole('dialog', { name: 'Import a table of events' });
  for (const { what, text, latin = false, kept, said } of CASES) {
    await drop(page, `${what}.csv`, text, latin);
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await dialog.getByText('rows became events.').waitFor();
    const told = await dialog.locator('.table-done').textContent();
    for (const words of [kept, ...said]) expect.soft(told, what).toContain(words);
    expect
      .soft(await dialog.getByRole('listitem').count(), what)
      .toBe(said.filter((words) => /^\d/.test(words)).length);
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  expect(complaints).toEqual([]);
});

test('a file that is no table is refused with the reason, and the map stays as it is', async () => {
  const { page, complaints } = await openDashboard();
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  const packed = Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * 7919 + (i >> 3) * 31) % 256)).join('');
  const dialog = page.getByRole('dialog', { name: 'Import a table of events' });
  for (const [file, text, why] of [
    ['line.csv', '2021-05-03,16.27,-0.04,'.repeat(1 << 18), 'no whole row in its first megabyte'],
    ['events.xlsx', `PK\u0003\u0004${packed}`, 'If it is a spreadsheet, save it as CSV and drop that'],
    ['quote.csv', `id,date,lat,lon,"place\n${good(1)}\n`, 'The line of column names cannot be read: a quote in it'],
  ] as const) {
    await drop(page, file, text, true);
    await dialog.getByRole('alert').waitFor();
    expect.soft(await dialog.getByRole('alert').textContent()).toContain(why);
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  expect(await page.locator('.app.large').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test.each([
  ['phone, French', { width: 390, height: 844, touch: true, language: 'fr-FR' }],
  ['phone, dark', { width: 390, height: 844, touch: true, dark: true }],
  ['wide', {}],
] as const)('all choices of a table lie within its dialog, and anyone can use them: %s', async (_, opening) => {
  const { page, complaints } = await openDashboard(opening);
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  const names = 'identifiant,date_of_the_incident,latitude_in_degrees,longitude_in_degrees,description_of_the_place';
  await drop(
    page,
    'unclear.csv',
    `${names}\n1,03/05/2021,16.27,-0.04,${'Near the well and a long way '.repeat(8)}\n`,
    false,
  );
  const dialog = page.locator('dialog.table-dialog');
  await dialog.locator('footer').waitFor();
  const { left, right, outside } = await dialog.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const parts = [...element.querySelectorAll('select, th, td, label, button, p')];
    const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 1);
    return { left, right, outside: boxes.filter((box) => box.left < left || box.right > right).length };
  });
  expect([outside, left >= 0, right <= (page.viewportSize()?.width ?? 0)]).toEqual([0, true, true]);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

/** Drops a file on the page: as UTF-8, or `latin`, a byte a sign. */
async function drop(page: Page, name: string, text: string, latin: boolean): Promise<void> {
  await page.evaluate(
    ([file, content, single]) => {
      const bytes = single ? Uint8Array.from(content, (sign) => sign.charCodeAt(0)) : content;
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file));
      dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, text, latin] as const,
  );
}
