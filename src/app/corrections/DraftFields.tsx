import type { Claim } from '../../contract/claim.ts';
import { dayOf } from '../../contract/day.ts';
import { type LayerName, STATUSES } from '../../contract/vocabulary.ts';
import { dayRange } from '../i18n/format.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { tollText } from '../i18n/toll.ts';
import { useStore } from '../state/context.ts';
import type { Passage } from '../state/store.ts';
import { type Draft, ROLES } from './draft.ts';
import { Field } from './Field.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { Segments } from './Segments.tsx';
import { TollFields } from './TollFields.tsx';
import type { DraftInHand } from './use-draft.ts';
import { WhenFields } from './WhenFields.tsx';
import { WhoFields } from './WhoFields.tsx';

interface Props {
  draft: DraftInHand;
  layer: LayerName;
  passage: Passage;
  /** The claim as the machine read it, told where the draft says otherwise; null where it read none. */
  machine: Claim | null;
  /** Says that a place is still to be chosen. */
  placeNeeded?: boolean;
}

/** Where, when, how sure, who and how many: what a person fills in of a claim. */
export function DraftFields({ draft: { now, set, fault }, layer, passage, machine, placeNeeded = false }: Props) {
  const store = useStore();
  const words = store.words.value;
  const text = words.correct;
  const language = store.language.value;
  const when = (c: Pick<Draft, 'from' | 'to' | 'precision'>): string =>
    dayRange(dayOf(c.from), dayOf(c.to), c.precision, language);
  const toll = (value: Claim['killed']): string => (value === undefined ? text.none : tollText(value, words, language));
  const force = (code: string | undefined): string => (code ? forceName(store.index, code, language) : text.none);
  /** What the machine read of a part of the claim, null where the draft says the same. */
  const read = (same: (claim: Claim) => boolean, told: (claim: Claim) => string): string | null =>
    machine === null || same(machine) ? null : told(machine);
  return (
    <>
      <Field
        name={text.place}
        machine={read(
          ({ placeId }) => placeId === now.placeId,
          ({ placeId }) => placeNameOf(store.index, placeId, placeId, language),
        )}
      >
        <PlaceChoice
          passage={passage}
          value={now.placeId}
          machine={machine?.placeId ?? ''}
          onChange={(placeId) => set({ placeId })}
        />
        {placeNeeded && (
          <p class="fault" role="alert">
            {text.needPlace}
          </p>
        )}
      </Field>
      <Field name={text.when} machine={read((claim) => when(claim) === when(now), when)}>
        <WhenFields from={now.from} to={now.to} precision={now.precision} onChange={set} onFault={fault('when')} />
      </Field>
      <Field
        name={text.status}
        machine={read(
          ({ status }) => status === now.status,
          ({ status }) => words.status[status],
        )}
      >
        <Segments
          label={text.status}
          options={STATUSES.map((name) => [name, words.status[name]] as const)}
          value={now.status}
          onChange={(status) => set({ status })}
        />
      </Field>
      <Field
        name={text.who}
        machine={read(
          (claim) => ROLES[layer].every((role) => now.roles[role] === (claim[role] ?? '')),
          (claim) => ROLES[layer].map((role) => `${text.roles[role]} ${force(claim[role])}`).join(', '),
        )}
      >
        <WhoFields
          layer={layer}
          roles={now.roles}
          onChange={(role, value) => set({ roles: { ...now.roles, [role]: value } })}
        />
      </Field>
      {layer === 'attacks' && (
        <Field
          name={text.toll}
          machine={read(
            ({ killed, wounded }) =>
              JSON.stringify([now.killed, now.wounded]) === JSON.stringify([killed ?? null, wounded ?? null]),
            ({ killed, wounded }) => `${text.killed} ${toll(killed)}, ${text.wounded} ${toll(wounded)}`,
          )}
        >
          <TollFields
            killed={now.killed}
            wounded={now.wounded}
            onChange={(side, value) => set({ [side]: value })}
            onFault={fault('toll')}
          />
        </Field>
      )}
    </>
  );
}
