import { cuesOf } from './cue.ts';
import { frameOf } from './frame.ts';
import { type Scene, at as who } from './scene.ts';

/** Verbs of those who can only ask, unless they govern. */
export const SOFT = /^(?:ask|call|demand|urge|request|push|want|demander|exiger|réclamer|appeler|exhorter|pousser)$/;
const CROWD =
  /^(?:protesters?|demonstrators?|marchers?|activists?|supporters?|opposition|people|crowds?|thousands|hundreds|dozens|residents?|unions?|ngos?|parties|lawmakers|mps|they|who|manifestants?|partisans|militants|habitants?|syndicats|associations|partis|foule|milliers|centaines|dizaines|députés|collectif|coalition|mouvement|movement|group|groups|party|families|familles)$/;

const PROTEST =
  /^(?:demonstrat(?:ed?|ing|ors?|ions?)|protest(?:s|ed|ing|ers?)?|rall(?:y|ied|ies|ying)|manifest(?:é|ent|ants?|ations?)|défilé|défilent)$/;

/** Whether those who ask may give orders: a crowd, a party or the opposition only demands. */
export function commands(scene: Scene, agent: number): boolean {
  if (scene.parse.items.some((item) => PROTEST.test(item.low))) return false;
  const named = who(scene, agent);
  if (!named) return true;
  if (named.role === 'civilian') return false;
  const { a, b } = scene.parse.chunks[agent]!;
  return named.code !== '' || !scene.parse.items.slice(a, b + 1).some((item) => CROWD.test(item.low));
}

/** How many chunks a demand stands before what is demanded. */
const REACH = 7;

/** "Marched to demand the withdrawal of the troops": whether the event at a chunk is only demanded by those who cannot order it. */
export function onlyDemanded(scene: Scene, at: number): boolean {
  const { chunks, items } = scene.parse;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'break' && !/^(?:,|that|que|qu'|["\u201c\u201d\u00ab\u00bb])$/.test(chunk.sign)) return false;
    if (chunk.kind !== 'verb') continue;
    if (cuesOf(scene.parse, i).some((cue) => cue.class === 'expel' && SOFT.test(cue.lemma)))
      return !commands(scene, frameOf(scene.parse, i).agent);
    if (PROTEST.test(items[chunk.group!.verb]!.low)) return true;
    if (chunk.group!.form === 'finite') return false;
  }
  return false;
}
