import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ClaimEntry } from '../edition/edition-index.ts';
import { useStore } from '../state/context.ts';
import { claimNow, linesByClaim } from './claim-state.ts';
import { DraftFields } from './DraftFields.tsx';
import { correct, openDesk, signature } from './desk.ts';
import { type Draft, draftOf, homeOf, linesBetween } from './draft.ts';
import { EditorForm } from './EditorForm.tsx';
import { Field } from './Field.tsx';
import { HomeChoice } from './HomeChoice.tsx';
import { ReasonFields } from './ReasonFields.tsx';
import { useDraft } from './use-draft.ts';

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
  const text = store.words.value.correct;
  const { claim } = entry;
  const machine = store.machine.get(claim.id) ?? claim;
  const before = useMemo(() => {
    openDesk(store);
    return draftOf(claim, homeOf(claim.id, linesByClaim(store.log.peek()).get(claim.id) ?? []));
  }, [claim]);
  const draft = useDraft(before);
  const { now, set } = draft;
  const chosenReason = useSignal<string | null>(null);
  const tried = useSignal(false);
  const reason = chosenReason.value ?? likelyReason(before, now);
  const lines = (): ReturnType<typeof linesBetween> =>
    linesBetween(claim.id, before, now, signature(store, reason.trim()));
  const changed = lines().length > 0;
  const keep = (): void => {
    tried.value = true;
    if (reason.trim() === '' || !draft.sound || !changed) return;
    correct(store, lines(), text.kept);
    onDone();
  };
  const judge = (change: 'accept' | 'reject', why: string, said: string): void => {
    tried.value = true;
    if (why.trim() === '') return;
    correct(store, [{ claim: claim.id, change, ...signature(store, why.trim()) }], said);
    onDone();
  };
  return (
    <EditorForm title={text.title} onSubmit={keep}>
      <DraftFields draft={draft} layer={claim.layer} passage={claim} machine={machine} />
      {claim.layer !== 'bases' && (
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
        <button type="button" class="text-btn" onClick={onDone}>
          {text.cancel}
        </button>
        <span class="break" />
        <button type="button" class="btn quiet" onClick={() => judge('accept', text.reasons.checked, text.accepted)}>
          {text.accept}
        </button>
        <button type="button" class="btn quiet" onClick={() => judge('reject', reason, text.rejected)}>
          {text.reject}
        </button>
      </div>
      <p class="hint">{changed ? '' : text.unchanged}</p>
    </EditorForm>
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
