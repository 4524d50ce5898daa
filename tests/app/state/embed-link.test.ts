import { expect, test } from 'vitest';
import { embedCode, wholeLink } from '../../../src/app/state/embed-link.ts';
import { createStore } from '../../../src/app/state/store.ts';
import { readHash } from '../../../src/app/state/url-hash.ts';
import { fixtureEdition } from '../../fixtures/edition.ts';

const store = createStore(fixtureEdition().edition, 0, readHash('#t=2022-01-20&sel=gao'), {
  language: 'en',
  theme: 'light',
  loadReport: async () => null,
});

test('the code shows the present view small, and nothing of a title can leave its quotes', () => {
  const code = embedCode(store, 'https://example.org/map/?x=1#old', 'Mali "and" <script>');
  expect(code).toContain('src="https://example.org/map/?embed#t=2022-01-20&#38;sel=gao"');
  expect(code).toContain('title="Mali &#34;and&#34; &#60;script&#62;"');
  expect(code).not.toContain('<script');
});

test('the link of the small page leads to the whole one with the same view', () => {
  expect(wholeLink(store, 'https://example.org/map/?embed#old')).toBe('https://example.org/map/#t=2022-01-20&sel=gao');
});
