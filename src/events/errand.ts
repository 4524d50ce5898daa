import type { Parse } from './chunk.ts';

/** How many words after a verb an errand is looked for. */
const REACH = 14;

/** What soldiers leave their base for and come back from. */
const TRIP =
  /^(?:patrols?|patrolling|escorts?|reconnaissance|recon|sorties?|sweeps?|raids?|leave|duty|resupply|errands?|drills?|patrouilles?|escortes?|ravitaillement|ratissages?|permission|exercices?)$/;
const MISSION = /^missions?$/;

/** What they leave it to do. */
const DUTY =
  /^(?:patrol|resupply|escort|fetch|collect|inspect|rescue|recover|reconnoitre|scout|search|pursue|chase|intercept|track|hunt|attack|raid|ambush|investigate|check|visit|meet|buy|shop|patrouiller|ravitailler|escorter|chercher|récupérer|inspecter|secourir|poursuivre|intercepter|traquer|attaquer|ratisser|visiter|rencontrer|accompagner|vérifier|acheter|effectuer|mener)$/;

/** What only says that they go: "pour aller chercher", "to go and fetch". */
const GOING = /^(?:go|and|aller|then|ensuite)$/;

/**
 * "Left Gao to resupply their comrades", "partis de Gao en patrouille": whether the verb at a chunk tells of people who
 * leave a place for a while, to do something elsewhere.
 */
export function isErrand({ items, chunks, tags }: Parse, at: number): boolean {
  const { group } = chunks[at]!;
  if (!group || group.negated) return false;
  const end = Math.min(items.length, clauseEnd(chunks, at), group.last + 1 + REACH);
  for (let i = group.last + 1; i < end; i++) {
    const { low } = items[i]!;
    if (/^(?:to|pour|de)$/.test(low)) {
      let verb = i + 1;
      while (verb < end && GOING.test(items[verb]!.low)) verb++;
      if (verb < end && DUTY.test(items[verb]!.low) && tags[verb - 1] !== 'det') return true;
    }
    if (/^(?:on|for|en|pour)$/.test(low) && leadsToTrip(items, i + 1, end, low)) return true;
  }
  return false;
}

/** Whether a phrase after a preposition is a trip: "a routine patrol", "une mission d'escorte". */
function leadsToTrip(items: Parse['items'], from: number, end: number, prep: string): boolean {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const { low, kind } = items[i]!;
    if (kind !== 'word') return false;
    if (TRIP.test(low) || (MISSION.test(low) && /^(?:on|en)$/.test(prep))) return true;
    if (/^(?:the|their|la|le|les|leur|in|of|to)$/.test(low)) return false;
  }
  return false;
}

/** The first item of the next clause: what another verb's subject does is no errand of these. */
function clauseEnd(chunks: Parse['chunks'], at: number): number {
  const next = chunks.findIndex(
    ({ kind, group, sign }, i) =>
      i > at && ((kind === 'verb' && group!.form === 'finite') || (kind === 'break' && sign !== ',')),
  );
  return next < 0 ? Number.POSITIVE_INFINITY : chunks[next]!.a;
}

/** "Italians wishing to return home", "qui souhaitent quitter le Niger": whether the infinitive at a chunk is what some people would like, each for themselves. */
export function isOwnWish({ items, chunks }: Parse, at: number): boolean {
  const wish = chunks[at - 1]?.group;
  if (chunks[at]!.group?.form !== 'infinitive' || !wish || !WISH.test(items[wish.verb]!.low)) return false;
  return wish.form !== 'finite' || /^(?:who|qui)$/.test(chunks[at - 2]?.sign ?? '');
}

const WISH =
  /^(?:wish(?:ing|es|ed)?|want(?:ing|s|ed)?|hoping|souhait(?:ent|ant|aient)|voul(?:ant|aient)|veulent|désir(?:ent|ant|aient))$/;
