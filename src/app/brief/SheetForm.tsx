import { FORMATS } from '../../brief/paper.ts';
import type { Recipe } from '../../brief/recipe.ts';
import type { DialogText } from './dialog-text.ts';

const SWITCHES = ['boundaryNote', 'footnotes', 'placeNotes', 'reviewNote', 'appendix'] as const;
const DATES = [1, 2, 4, 6] as const;

/** Form and texts of a sheet. An emptied title or line goes back to what the program writes. */
export function SheetForm(props: {
  recipe: Recipe;
  written: { title: string; subtitle: string; link: string };
  camera: { lon: number; lat: number; zoom: number } | null;
  text: DialogText;
  onChange(recipe: Recipe): void;
}) {
  const { recipe, written, camera, text } = props;
  const set = (part: Partial<Recipe>): void => props.onChange({ ...recipe, ...part });
  return (
    <>
      <fieldset>
        <legend>{text.sheet}</legend>
        <div class="brief-row">
          <label>
            {text.format}
            <select
              class="field"
              value={recipe.format}
              onChange={(event) => set({ format: event.currentTarget.value as Recipe['format'] })}
            >
              {FORMATS.map((format) => (
                <option key={format} value={format}>
                  {text.formats[format]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text.dates}
            <select
              class="field"
              value={recipe.dates}
              onChange={(event) => set({ dates: Number(event.currentTarget.value) as Recipe['dates'] })}
            >
              {DATES.map((count) => (
                <option key={count} value={count}>
                  {text.dateCount(count)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text.language}
            <select
              class="field"
              value={recipe.language}
              onChange={(event) => set({ language: event.currentTarget.value as Recipe['language'] })}
            >
              <option value="en">English</option>
              <option value="fr">Français</option>
            </select>
          </label>
          {camera && (
            <label>
              {text.view}
              <select
                class="field"
                value={recipe.view === null ? 'all' : 'shown'}
                onChange={(event) =>
                  set({ view: event.currentTarget.value === 'all' ? null : { ...camera, bearing: 0 } })
                }
              >
                <option value="all">{text.allMarks}</option>
                <option value="shown">{text.asShown}</option>
              </select>
            </label>
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>{text.texts}</legend>
        <Line
          label={text.title}
          value={recipe.title ?? written.title}
          onText={(title) => set({ title: title || null })}
        />
        <Line
          label={text.subtitle}
          value={recipe.subtitle ?? written.subtitle}
          onText={(subtitle) => set({ subtitle: subtitle || null })}
        />
        <label>
          {text.note}
          <textarea
            class="field"
            rows={2}
            value={recipe.note}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        </label>
        <div class="brief-row">
          <Line label={text.author} value={recipe.author} onText={(author) => set({ author })} />
          <Line
            label={text.organisation}
            value={recipe.organisation}
            onText={(organisation) => set({ organisation })}
          />
        </div>
        <Line label={text.link} value={recipe.link ?? written.link} onText={(link) => set({ link })} />
      </fieldset>
      <fieldset>
        <legend>{text.says}</legend>
        {SWITCHES.map((name) => (
          <label key={name} class="brief-switch">
            <input
              type="checkbox"
              class="tick"
              checked={recipe[name]}
              onChange={() => set({ [name]: !recipe[name] })}
            />
            {text[name]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Line({ label, value, onText }: { label: string; value: string; onText(text: string): void }) {
  return (
    <label>
      {label}
      <input type="text" class="field" value={value} onInput={(event) => onText(event.currentTarget.value)} />
    </label>
  );
}
