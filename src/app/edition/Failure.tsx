import type { Messages } from '../i18n/en.ts';
import type { LoadFailure } from './load-edition.ts';

/** Why nothing is shown: an edition that cannot be, one with nothing in it, or a part of the page that did not come. */
type Why = LoadFailure | { kind: 'empty' } | { kind: 'broken'; why: string };

/** The page in place of an edition that cannot be shown: what happened, then what to do. */
export function Failure({ failure, words }: { failure: Why; words: Messages }) {
  const empty = failure.kind === 'empty';
  return (
    <main class="failure">
      <p class="wordmark">
        {words.app.name}
        <i />
      </p>
      <h1>{empty ? words.error.empty : words.error.heading}</h1>
      <p>{text()}</p>
    </main>
  );

  function text(): string {
    switch (failure.kind) {
      case 'empty':
        return words.error.emptyText;
      case 'missing':
        return words.error.missing(failure.file);
      case 'schema':
        return words.error.schema(failure.file, failure.found, failure.expected);
      case 'broken':
        return words.error.broken(failure.why);
      case 'damaged':
        return words.error.damaged(failure.file, failure.where);
    }
  }
}
