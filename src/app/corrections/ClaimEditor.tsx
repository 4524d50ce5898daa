import '../styles/correct.css';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { dayOf } from '../../contract/day.ts';
import { STATUSES } from '../../contract/vocabulary.ts';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { dayRange } from '../i18n/format.ts';
import { forceName, placeNameOf } from '../i18n/names.ts';
import { tollText } from '../i18n/toll.ts';
import { useStore } from '../state/context.ts';
import { claimNow, linesByClaim } from './claim-state.ts';
import { correct, openDesk, signature } from './desk.ts';
import { type Draft, draftOf, homeOf, linesBetween, ROLES } from './draft.ts';
import { Field } from './Field.tsx';
import { HomeChoice } from './HomeChoice.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { ReasonFields } from './ReasonFields.tsx';
import { Segments } from './Segments.tsx';
import { TollFields } from './TollFields.tsx';
import { WhenFields } from './WhenFields.tsx';
import { WhoFields } from './WhoFields.tsx';

interface Props {
  claimId: string;
  /** Called when the form is done with, whatever came of it. */
  onDone(): void;
}

/** The form in which a person sets right what the machine made of a claim; the machine's reading stays beside it. */
export function ClaimEditor({ claimId, onDone }: Props) {
  const store = useStore();
  const [entry] = useMemo(() => [claimNow(store, claimId)], [claimId]);
  return entry && <Form key={claimId} entry={entry} onDone={onDone} />;
}

function Form({ entry, onDone }: { entry: ClaimEntry; onDone(): void }) {
  const store = useStore();
  const words = store.words.value;
  const text = words.correct;
  const language = store.language.value;
  const { claim } = entry;
  const layer = claim.layer;
  const machine = store.machine.get(claim.id) ?? claim;
  const before = useMemo(() => {
    openDesk(store);
    return draftOf(claim, homeOf(claim.id, linesByClaim(store.log.peek()).get(claim.id) ?? []));
  }, [claim]);
  const draft = useSignal<Draft>(before);
  const faults = useSignal<ReadonlySet<string>>(new Set());
  const chosenReason = useSignal<string | null>(null);
  const tried = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const back = document.activeElement;
    form.current?.querySelector<HTMLElement>('.form-title')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    };
  }, []);

  const set = (change: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...change };
  };
  const fault = (name: string) => (wrong: boolean) => {
    const next = new Set(faults.value);
    if (wrong) next.add(name);
    else next.delete(name);
    faults.value = next;
  };
  const now = draft.value;
  const reason = chosenReason.value ?? likelyReason(before, now);
  const lines = (): ReturnType<typeof linesBetween> =>
    linesBetween(claim.id, before, now, signature(store, reason.trim()));
  const changed = lines().length > 0;
  const turned = now.from !== null && now.to !== null && now.from > now.to;
  const keep = (): void => {
    tried.value = true;
    if (reason.trim() === '' || faults.value.size > 0 || turned || !changed) return;
    correct(store, lines(), text.kept);
    onDone();
  };
  const judge = (change: 'accept' | 'reject', why: string, said: string): void => {
    tried.value = true;
    if (why.trim() === '') return;
    correct(store, [{ claim: claim.id, change, ...signature(store, why.trim()) }], said);
    onDone();
  };
  const when = (c: Pick<Draft, 'from' | 'to' | 'precision'>): string =>
    dayRange(dayOf(c.from), dayOf(c.to), c.precision, language);
  const toll = (value: typeof machine.killed): string =>
    value === undefined ? text.none : tollText(value, words, language);
  const force = (code: string | undefined): string => (code ? forceName(store.index, code, language) : text.none);

  return (
    <form
      class="correct"
      aria-label={text.title}
      ref={form}
      lang={language}
      dir="auto"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p class="form-title" tabIndex={-1}>
        {text.title}
      </p>
      <Field
        name={text.place}
        machine={
          now.placeId === machine.placeId ? null : placeNameOf(store.index, machine.placeId, machine.placeId, language)
        }
      >
        <PlaceChoice
          passage={claim}
          value={now.placeId}
          machine={machine.placeId}
          onChange={(placeId) => set({ placeId })}
        />
      </Field>
      <Field name={text.when} machine={when(now) === when(machine) ? null : when(machine)}>
        <WhenFields from={now.from} to={now.to} precision={now.precision} onChange={set} onFault={fault('when')} />
      </Field>
      <Field name={text.status} machine={now.status === machine.status ? null : words.status[machine.status]}>
        <Segments
          label={text.status}
          options={STATUSES.map((name) => [name, words.status[name]] as const)}
          value={now.status}
          onChange={(status) => set({ status })}
        />
      </Field>
      <Field
        name={text.who}
        machine={
          ROLES[layer].every((role) => now.roles[role] === (machine[role] ?? ''))
            ? null
            : ROLES[layer].map((role) => `${text.roles[role]} ${force(machine[role])}`).join(', ')
        }
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
          machine={
            JSON.stringify([now.killed, now.wounded]) ===
            JSON.stringify([machine.killed ?? null, machine.wounded ?? null])
              ? null
              : `${text.killed} ${toll(machine.killed)}, ${text.wounded} ${toll(machine.wounded)}`
          }
        >
          <TollFields
            killed={now.killed}
            wounded={now.wounded}
            onChange={(side, value) => set({ [side]: value })}
            onFault={fault('toll')}
          />
        </Field>
      )}
      {layer !== 'bases' && (
        <Field name={text.event} machine={null}>
          <HomeChoice entry={entry} home={now.home} onChange={(home) => set({ home })} />
        </Field>
      )}
      <Field name={text.reason} machine={null}>
        <ReasonFields
          value={reason}
          fault={tried.value && reason.trim() === ''}
          onChange={(value) => {
            chosenReason.value = value;
          }}
        />
      </Field>
      <div class="buttons">
        <button type="submit" class="btn" disabled={!changed}>
          {text.save}
        </button>
        <button type="button" class="btn quiet" onClick={() => judge('accept', text.reasons.checked, text.accepted)}>
          {text.accept}
        </button>
        <button type="button" class="btn quiet" onClick={() => judge('reject', reason, text.rejected)}>
          {text.reject}
        </button>
        <button type="button" class="text-btn" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
      <p class="hint">{changed ? '' : text.unchanged}</p>
    </form>
  );

  /** The reason that goes with what was changed, until another is chosen. */
  function likelyReason(a: Draft, b: Draft): string {
    const { reasons } = text;
    if (a.placeId !== b.placeId) return reasons.place;
    if (a.from !== b.from || a.to !== b.to || a.precision !== b.precision) return reasons.date;
    if (JSON.stringify(a.roles) !== JSON.stringify(b.roles)) return reasons.actor;
    if (JSON.stringify([a.killed, a.wounded]) !== JSON.stringify([b.killed, b.wounded])) return reasons.toll;
    if (a.status !== b.status) return reasons.status;
    return b.home.kind === 'with' && JSON.stringify(a.home) !== JSON.stringify(b.home) ? reasons.duplicate : '';
  }
}
