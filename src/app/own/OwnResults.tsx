import type { Problem } from '../../contract/problem.ts';
import { openReport } from '../state/actions.ts';
import { useStore } from '../state/context.ts';
import { type OwnFile, removeOwn } from './own-desk.ts';

/** Rows of remarks that one report shows. */
const REMARKS = 20;

/** What became of each report: its claims, its remarks, or why it was left out. */
export function OwnResults({ files }: { files: readonly OwnFile[] }) {
  const store = useStore();
  const words = store.words.value.own;
  return (
    <section class="own-results">
      <h3>{words.results}</h3>
      <ul>
        {[...files].reverse().map((file) => (
          <Result key={file.key} file={file} />
        ))}
      </ul>
    </section>
  );
}

function Result({ file }: { file: OwnFile }) {
  const store = useStore();
  const words = store.words.value.own;
  const report = file.read?.report ?? null;
  const problems = file.read?.problems ?? [];
  const busy = store.own.value.progress !== null;
  return (
    <li class={file.state}>
      <div class="row">
        <span class="name" title={report?.title ?? file.name}>
          {report ? (
            <button
              type="button"
              class="text-btn"
              dir="auto"
              aria-label={words.openReport(report.title)}
              onClick={() => {
                store.dialog.value = null;
                openReport(store, report.id);
              }}
            >
              {report.title}
            </button>
          ) : (
            <bdi>{file.name}</bdi>
          )}
        </span>
        <span class="what">
          {file.state === 'read' && words.claims(file.read?.claims.length ?? 0)}
          {file.state === 'skipped' && words.skipped}
          {words.states[file.state] ?? ''}
        </span>
        {report && !busy && (
          <button
            type="button"
            class="text-btn quiet"
            aria-label={words.remove(report.title)}
            onClick={() => void removeOwn(store, report.id)}
          >
            {words.removeShort}
          </button>
        )}
      </div>
      {file.state === 'skipped' && problems[0] && <p class="why">{said(problems[0])}</p>}
      {file.state === 'read' && problems.length > 0 && (
        <details>
          <summary>{words.doubts(problems.length)}</summary>
          <ul>
            {problems.slice(0, REMARKS).map((problem) => (
              <li key={JSON.stringify(problem)}>
                {said(problem)}
                {problem.span && report && (
                  <>
                    {' '}
                    <q lang={report.language} dir="auto">
                      {report.text.slice(problem.span.start, problem.span.end).slice(0, 200)}
                    </q>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );

  function said({ code, message }: Problem) {
    return words.problem[code] ?? <span lang="en">{message}</span>;
  }
}
