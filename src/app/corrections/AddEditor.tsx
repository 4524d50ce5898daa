import '../styles/correct.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Phase } from '../../contract/claim.ts';
import type { Correction } from '../../contract/correction.ts';
import type { ReportFile } from '../../contract/report.ts';
import { LAYERS, type LayerName, STATUSES } from '../../contract/vocabulary.ts';
import { useStore } from '../state/context.ts';
import type { Passage } from '../state/store.ts';
import { correct, openDesk, signature } from './desk.ts';
import { type Draft, ROLES } from './draft.ts';
import { Field } from './Field.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { ReasonFields } from './ReasonFields.tsx';
import { Segments } from './Segments.tsx';
import { TollFields } from './TollFields.tsx';
import { WhenFields } from './WhenFields.tsx';
import { WhoFields } from './WhoFields.tsx';

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
  const language = store.language.value;
  const layer = useSignal<LayerName>('attacks');
  const phase = useSignal<Phase>('present');
  const draft = useSignal<Draft>({ ...EMPTY, from: report.published, to: report.published });
  const faults = useSignal<ReadonlySet<string>>(new Set());
  const reason = useSignal<string>(text.reasons.missed);
  const tried = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    openDesk(store);
    form.current?.querySelector<HTMLElement>('.form-title')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [store]);
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
  const turned = now.from !== null && now.to !== null && now.from > now.to;
  const add = (): void => {
    tried.value = true;
    if (now.placeId === '' || reason.value.trim() === '' || faults.value.size > 0 || turned) return;
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
    <form
      class="correct"
      aria-label={text.addTitle}
      ref={form}
      lang={language}
      dir="auto"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p class="form-title" tabIndex={-1}>
        {text.addTitle}
      </p>
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
      <Field name={text.place} machine={null}>
        <PlaceChoice passage={passage} value={now.placeId} machine="" onChange={(placeId) => set({ placeId })} />
        {tried.value && now.placeId === '' && (
          <p class="fault" role="alert">
            {text.needPlace}
          </p>
        )}
      </Field>
      <Field name={text.when} machine={null}>
        <WhenFields from={now.from} to={now.to} precision={now.precision} onChange={set} onFault={fault('when')} />
      </Field>
      <Field name={text.status} machine={null}>
        <Segments
          label={text.status}
          options={STATUSES.map((name) => [name, words.status[name]] as const)}
          value={now.status}
          onChange={(status) => set({ status })}
        />
      </Field>
      <Field name={text.who} machine={null}>
        <WhoFields
          layer={layer.value}
          roles={now.roles}
          onChange={(role, value) => set({ roles: { ...now.roles, [role]: value } })}
        />
      </Field>
      {layer.value === 'attacks' && (
        <Field name={text.toll} machine={null}>
          <TollFields
            killed={now.killed}
            wounded={now.wounded}
            onChange={(side, value) => set({ [side]: value })}
            onFault={fault('toll')}
          />
        </Field>
      )}
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
    </form>
  );
}
