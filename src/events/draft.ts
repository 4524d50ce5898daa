import type { Draft } from './scene.ts';
import type { WhereHint } from './where.ts';

/** What a rule reads. */
type Read = Omit<Draft, 'rule'>;

/**
 * What a rule of a name read, as a draft. Rules write what they have, each its own fields; drafts are all made here, so
 * that they have one shape.
 */
export function createDraft(rule: string, read: Read): Draft {
  const { layer, action, phase, at, where, force, actor, target, successor, destination, status, confidence } = read;
  const { placed, again, mentioned, several, generic, undated, before, day, lasting, also } = read;
  return {
    rule,
    layer,
    action,
    phase,
    at,
    where,
    force,
    actor,
    target,
    successor,
    destination,
    status,
    placed,
    again,
    mentioned,
    several,
    generic,
    undated,
    before,
    day,
    lasting,
    confidence,
    also,
  };
}

/** A draft with what another tells besides. */
export const filledFrom = (draft: Draft, other: Draft): Draft => ({
  ...other,
  ...Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)),
});

/** What is said of where a draft happened, in one shape as well. */
export function hintOf({ layer, destination, where }: Draft): WhereHint {
  const { own, only, origin, destination: goal, subject, strict, after, exact, away } = where;
  return {
    own,
    only,
    origin,
    destination: goal,
    subject,
    strict,
    after,
    exact,
    away: destination ?? away,
    attack: layer === 'attacks',
  };
}
