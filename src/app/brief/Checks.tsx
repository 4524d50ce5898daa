import { type Finding, type LintRule, openFindings } from '../../brief/lint.ts';
import type { Recipe } from '../../brief/recipe.ts';
import type { DialogText } from './dialog-text.ts';

/** What should be mended before a sheet goes out: each point with its mend, or a reason to leave it. */
export function Checks(props: {
  findings: readonly Finding[];
  recipe: Recipe;
  fixes: Readonly<Record<LintRule, string>>;
  text: DialogText;
  onChange(recipe: Recipe): void;
}) {
  const { findings, recipe, fixes, text, onChange } = props;
  const open = openFindings(findings).length;
  const reason = (rule: LintRule, because: string): void => {
    const { [rule]: _, ...others } = recipe.overrides;
    onChange({ ...recipe, overrides: because === '' ? others : { ...others, [rule]: because } });
  };
  return (
    <fieldset class="brief-checks">
      <legend>{text.checks}</legend>
      <p role="status">{open === 0 ? text.clean : text.open(open)}</p>
      <ul>
        {findings.map(({ rule, message, fix, override }) => (
          <li key={rule} class={override === null ? '' : 'left'}>
            <p>{message}</p>
            <div class="brief-row">
              {fix && (
                <button type="button" class="btn quiet" onClick={() => onChange({ ...recipe, ...fix })}>
                  {fixes[rule]}
                </button>
              )}
              <label>
                {override === null ? text.leave : text.leftBecause}
                <input
                  type="text"
                  class="field"
                  value={recipe.overrides[rule] ?? ''}
                  onInput={(event) => reason(rule, event.currentTarget.value)}
                />
              </label>
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
