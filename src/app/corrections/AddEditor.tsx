import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Phase } from '../../contract/claim.ts';
import type { Correction } from '../../contract/correction.ts';
import type { ReportFile } from '../../contract/report.ts';
import { LAYERS, type LayerName } from '../../contract/vocabulary.ts';
import { useStore } from '../state/context.ts';
import type { Passage } from '../state/store.ts';
import { DraftFields } from './DraftFields.tsx';
import { correct, openDesk, signature } from './desk.ts';
import { type Draft, ROLES } from './draft.ts';
import { EditorForm } from './EditorForm.tsx';
import { Field } from './Field.tsx';
import { ReasonFields } from './ReasonFields.tsx';
import { Segments } from './Segments.tsx';
import { useDraft } from './use-draft.ts';

const PHASES = ['opened', 'present', 'closed'] as const satisfies readonly Phase[];

/** What a claim that a person adds is called, by layer and phase. */
const ACTIONS: Readonly<Record<LayerName, (phase: Phase) => string>> = {
  bases: (phase) => (phase === 'opened' ? 'base-opened' : phase === 'closed' ? 'base-closed' : 'presence'),
  attacks: () => 'attack',
  withdrawals: () => 'withdrawal',
};

const EMPTY: Omit<Draft, 'from' | 'to'> = {
  placeId: '',
  precision: 'day',
  status: 'reported',
  roles: { force: '', actor: '', target: '', successor: '' },
  killed: null,
  wounded: null,
  home: { kind: 'read' },
};

interface Props {
  passage: Passage;
  report: ReportFile;
  onDone(): void;
}

/** The form in which a person marks a passage as an event that the machine missed; its day is first the report's. */
export function AddEditor({ passage, report, onDone }: Props) {
  const store = useStore();
  const words = store.words.value;
  const text = words.correct;
  const layer = useSignal<LayerName>('attacks');
  const phase = useSignal<Phase>('present');
  const draft = useDraft({ ...EMPTY, from: report.published, to: report.published });
  const { now } = draft;
  const reason = useSignal<string>(text.reasons.missed);
  const tried = useSignal(false);
  useEffect(() => openDesk(store), [store]);
  const add = (): void => {
    tried.value = true;
    if (now.placeId === '' || reason.value.trim() === '' || !draft.sound) return;
    const roles = Object.fromEntries(
      ROLES[layer.value].flatMap((role) => (now.roles[role].trim() === '' ? [] : [[role, now.roles[role].trim()]])),
    );
    const { placeId, from, to, precision, status } = now;
    const line: Correction = {
      change: 'add',
      report: passage.report,
      layer: layer.value,
      ...(layer.value === 'bases' ? { phase: phase.value } : {}),
      action: ACTIONS[layer.value](phase.value),
      status,
      start: passage.start,
      end: passage.end,
      quote: report.text.slice(passage.start, passage.end),
      placeId,
      from,
      to,
      precision,
      ...roles,
      ...(layer.value === 'attacks' && now.killed !== null ? { killed: now.killed } : {}),
      ...(layer.value === 'attacks' && now.wounded !== null ? { wounded: now.wounded } : {}),
      ...signature(store, reason.value.trim()),
    };
    correct(store, [line], text.added);
    onDone();
  };
  return (
    <EditorForm title={text.addTitle} onSubmit={add}>
      <blockquote lang={report.language} dir="auto">
        {report.text.slice(passage.start, passage.end)}
      </blockquote>
      <Field name={text.layer} machine={null}>
        <Segments
          label={text.layer}
          options={LAYERS.map((name) => [name, words.title.layers[name]] as const)}
          value={layer.value}
          onChange={(value) => {
            layer.value = value;
          }}
        />
      </Field>
      {layer.value === 'bases' && (
        <Field name={text.phase} machine={null}>
          <Segments
            label={text.phase}
            options={PHASES.map((name) => [name, text.phases[name] ?? name] as const)}
            value={phase.value}
            onChange={(value) => {
              phase.value = value;
            }}
          />
        </Field>
      )}
      <DraftFields
        draft={draft}
        layer={layer.value}
        passage={passage}
        machine={null}
        placeNeeded={tried.value && now.placeId === ''}
      />
      <Field name={text.reason} machine={null}>
        <ReasonFields
          value={reason.value}
          fault={tried.value && reason.value.trim() === ''}
          onChange={(value) => {
            reason.value = value;
          }}
        />
      </Field>
      <div class="buttons">
        <button type="submit" class="btn">
          {text.addSave}
        </button>
        <button type="button" class="text-btn" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
    </EditorForm>
  );
}
