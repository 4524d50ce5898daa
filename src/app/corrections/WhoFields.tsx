import { useId, useMemo } from 'preact/hooks';
import type { LayerName } from '../../contract/vocabulary.ts';
import { nameOrder } from '../i18n/name-order.ts';
import { forceName } from '../i18n/names.ts';
import { useStore } from '../state/context.ts';
import { foldText } from '../top/search-index.ts';
import { type Draft, ROLES, type Role } from './draft.ts';

interface Props {
  layer: LayerName;
  roles: Draft['roles'];
  onChange(role: Role, value: string): void;
}

/** Who acts and on whom: a force of the edition by its name, or the words of the report. */
export function WhoFields({ layer, roles, onChange }: Props) {
  const { index, words, language } = useStore();
  const text = words.value.correct;
  const list = useId();
  const forces = useMemo(
    () =>
      [...index.forces.values()]
        .map((force) => ({ code: force.code, name: force[language.value] }))
        .sort((a, b) => nameOrder(language.value)(a.name, b.name)),
    [index, language.value],
  );
  const codeOf = (typed: string): string => {
    const wanted = foldText(typed);
    return forces.find(({ code, name }) => foldText(name) === wanted || foldText(code) === wanted)?.code ?? typed;
  };
  return (
    <div class="who-fields">
      {ROLES[layer].map((role) => (
        <label key={role}>
          <span>{text.roles[role]}</span>
          <input
            class="field"
            list={list}
            value={roles[role] === '' ? '' : forceName(index, roles[role], language.value)}
            placeholder={text.none}
            autocomplete="off"
            spellcheck={false}
            onChange={(event) => onChange(role, codeOf(event.currentTarget.value.slice(0, 100)))}
          />
        </label>
      ))}
      <datalist id={list}>
        {forces.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </div>
  );
}
