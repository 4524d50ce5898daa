import { actionOf, OFS, ofGas, type Reading, roles, VICTIM } from './attack-parts.ts';
import { cuesOf } from './cue.ts';
import { kindOfForce } from './forces.ts';
import { frameOf } from './frame.ts';
import { isIllness } from './peacetime.ts';
import { is, type Who } from './phrase.ts';
import { type Draft, holds, placeIn, type Scene, at as who } from './scene.ts';

const ON_TARGET = new Set([
  'on',
  'against',
  'at',
  'contre',
  'sur',
  'de',
  "d'",
  'du',
  'des',
  'of',
  'targeting',
  'à',
  'aux',
  'au',
  'visant',
  'with',
]);

/** "The attack on the camp", "l'attaque de Gao": an attack named by a noun. */
export function attackNoun(scene: Scene, at: number, action: string, item: number): Reading {
  const { chunks, items } = scene.parse;
  const chunk = chunks[at]!;
  const noun = items[item]!;
  if (ofWarfare(scene, at, item)) return null;
  if (
    (/^incidents?$/.test(noun.low) && !holds(scene, at, 'mine')) ||
    noun.low === 'action' ||
    noun.low === 'actions' ||
    noun.low === 'échange' ||
    noun.low === 'exchange' ||
    noun.low === 'échanges'
  )
    return null;
  if (
    noun.low === 'fire' &&
    !(chunk.prep === 'under' && chunks[at - 1]?.kind === 'verb') &&
    !(item > chunk.a && (is(items[item - 1], 'weapon') || is(items[item - 1], 'armed') || items[item - 1]!.force))
  )
    return null;
  if (OFS.has(chunk.prep) && chunks[at - 1]?.kind === 'date') return null;
  if (COMBAT.has(noun.low) && (!fought(scene, at) || figurative(scene, at))) return null;
  if (modifies(scene, at, item)) return null;
  if (action === 'bombing' && ofGas(scene)) return null;
  if (LABOUR.has(noun.low) && onStrike(scene, at)) return null;
  if (lost(scene, at) || isIllness(scene, at)) return null;
  let target: Who | null = null;
  let actor: Who | null = null;
  const own: number[] = [];
  let blamed = false;
  for (let i = at + 1; i < chunks.length && i <= at + 4; i++) {
    const next = chunks[i]!;
    if (next.kind === 'break' && next.sign === ',' && chunks[i + 1]?.joined) continue;
    if (next.kind === 'verb' && next.group!.form === 'participle') {
      const cues = cuesOf(scene.parse, i);
      if (
        !cues.some(
          (cue) =>
            cue.class.startsWith('light') ||
            cue.class === 'claimresp' ||
            cue.class === 'attack' ||
            cue.class === 'condemn' ||
            cue.class === 'occur',
        )
      )
        break;
      blamed = cues.some((cue) => cue.class === 'condemn');
      continue;
    }
    if (
      next.kind === 'verb' &&
      next.group!.form === 'gerund' &&
      /^(?:targeting|visant|ciblant|contre)$/.test(items[next.group!.verb]!.low)
    ) {
      const hit = chunks[i + 1]?.kind === 'noun' ? i + 1 : -1;
      target = target ?? who(scene, hit);
      if (placeIn(scene, hit)) own.push(hit);
      break;
    }
    if (next.kind !== 'noun' || next.prep === '') break;
    const named = who(scene, i)!;
    if (next.prep === 'by' || next.prep === 'par' || (blamed && BLAMED_ON.test(next.prep))) actor = actor ?? named;
    else if (ON_TARGET.has(next.prep)) {
      if ((next.prep === 'of' || OFS.has(next.prep)) && named.role === 'armed' && !target) actor = actor ?? named;
      else if (OFS.has(next.prep) && (holds(scene, i, 'mine') || named.role === 'weapon')) continue;
      else if (named.role === 'event' && target === null) continue;
      else if (VICTIM.has(named.role) || named.code !== '') target = target ?? named;
      if (placeIn(scene, i)) own.push(i);
    }
  }
  for (let i = chunk.a; i < item && !actor; i++) {
    const before = items[i]!;
    if (is(before, 'armed') || (before.force && kindOfForce(before.force) === 'armed'))
      actor = {
        code: before.force && kindOfForce(before.force) === 'armed' ? before.force : '',
        role: 'armed',
        words: before.text,
        bare: false,
      };
  }
  if (own.length === 0) own.push(...townUnder(scene, at));
  const remembered = recalled(scene, at);
  if (remembered) {
    const next = chunks[at + 1];
    if (next?.kind === 'noun' && /^(?:in|at|near|à|de|en)$/.test(next.prep) && placeIn(scene, at + 1)) own.push(at + 1);
    if (own.length === 0) return null;
  }
  const light = lightVerb(scene, at);
  if (noun.low === 'fire' && light?.target?.role === 'official' && item === chunk.a) return null;
  if (light) {
    actor = actor ?? light.actor;
    target = target ?? light.target;
  }
  const plural = noun.word!.plural && noun.word!.nouns.length > 0 && !/^(?:hostilities|hostilités)$/.test(noun.low);
  const counted =
    chunk.a < item &&
    /^(?:two|three|deux|trois|les deux|these|both|ces|twin|doubles?|simultaneous|coordinated|simultanées|coordonnées)$/.test(
      items[Math.max(chunk.a, item - 1)]!.low,
    );
  const draft: Omit<Draft, 'rule'> = {
    layer: 'attacks',
    action: actionOf(scene, at, action),
    at,
    where: { own, subject: chunk.prep === 'under' || chunk.prep === 'sous' },
    ...roles(scene, actor, target),
    confidence: 0.75,
  };
  if (own.length === 0 && !ownDate(scene, at) && spokenOf(scene, at)) draft.again = true;
  if (plural && !counted) draft.generic = true;
  if (!plural && indefinite(scene, at)) draft.generic = light === null && !target && own.length === 0;
  return draft;
}

const COMBAT = new Set([
  'combat',
  'combats',
  'fighting',
  'hostilities',
  'hostilités',
  'occupation',
  'conflict',
  'siege',
  'siège',
  'blockade',
  'blocus',
  'offensive',
  'strike',
  'strikes',
  'frappe',
  'frappes',
  'tir',
  'tirs',
  'capture',
  'fall',
  'chute',
  'prise',
  'execution',
  'exécution',
  'exécutions',
  'executions',
  'killings',
  'killing',
  'killings',
  'confrontation',
  'confrontations',
]);

/** "The anniversary of the attacks", "the trial over the bombing": it is spoken of where it did not happen. */
function recalled(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  const prior = chunks[at - 1];
  if (prior?.kind === 'verb' && cuesOf(scene.parse, at - 1).some((cue) => cue.class === 'recall')) return true;
  if (prior?.kind !== 'noun' || chunks[at]!.prep === '') return false;
  return items.slice(prior.a, prior.b + 1).some((item) => MEMORIAL.test(item.low));
}

const MEMORIAL =
  /^(?:anniversary|anniversaire|commemoration|commémoration|memorial|mémorial|memory|mémoire|remembrance|hommage|tribute|trial|procès|inquiry|enquête|investigation|probe|film|book|livre|report|rapport|debate|débat|talks|discussions|conference|conférence|museum|musée|suspect|suspects|suspected|mastermind|cerveau|survivors?|rescapés?|survivants?|prosecution|verdict|hearing|audience|procession|vigil|veillée|monument|auteurs?|perpetrators?|commanditaires?|history|histoire|footage|video|vidéo)$/;

/** "Des véhicules de combat", "hélicoptères d'attaque": a bare noun that only says what another is for. */
function ofWarfare(scene: Scene, at: number, item: number): boolean {
  const { items, chunks } = scene.parse;
  const { a, b, prep } = chunks[at]!;
  if (a !== b || !/^d[e']$/.test(prep) || chunks[at - 1]?.kind !== 'noun') return false;
  if (/^(?:combat|assaut)$/.test(items[item]!.low)) return true;
  return items[item]!.low === 'attaque' && (holds(scene, at - 1, 'aircraft') || holds(scene, at - 1, 'vehicle'));
}

/** "Djibo, ville sous blocus", "the town under siege": the chunk of the town. */
function townUnder(scene: Scene, at: number): number[] {
  const { chunks } = scene.parse;
  if (!/^(?:sous|under)$/.test(chunks[at]!.prep) || chunks[at - 1]?.kind !== 'noun') return [];
  for (const one of [at - 1, chunks[at - 2]?.sign === ',' ? at - 3 : -1])
    if (one >= 0 && chunks[one]!.kind === 'noun' && placeIn(scene, one)) return [one];
  return [];
}

/** "Claimed the raid", "condamne l'attaque": an attack that is known already, of which somebody only speaks. */
function spokenOf(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  if (!/^(?:the|this|that|l'|la|le|cette?)$/.test(items[chunks[at]!.a]!.low)) return false;
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const { kind, group } = chunks[i]!;
    if (kind === 'verb')
      return (
        cuesOf(scene.parse, i).some((cue) => SPEAKING.has(cue.class)) && !group!.negated && group!.form === 'finite'
      );
  }
  return false;
}

/** Whether the phrase, what completes it or a participle gives a day: "the attack of 3 May", "perpetrated on 3 May". */
function ownDate({ parse }: Scene, at: number): boolean {
  const { a, b } = parse.chunks[at]!;
  if (parse.items.slice(a, b + 1).some((item) => item.date !== null)) return true;
  let told = false;
  for (let i = at + 1; i < parse.chunks.length && i < at + 5; i++) {
    const { kind, prep, group } = parse.chunks[i]!;
    if (kind === 'date') return told || prep !== '';
    if (kind === 'break' || (kind === 'verb' && group!.form === 'finite')) return false;
    told ||= kind === 'verb';
  }
  return false;
}

const SPEAKING = new Set(['claimresp', 'condemn', 'say', 'deny']);

/** "The kidnapping ring", "attack helicopters", "murder charges": an English noun that only says of what kind another is. */
function modifies(scene: Scene, at: number, item: number): boolean {
  if (scene.parse.language === 'fr') return false;
  const { items, tags, chunks } = scene.parse;
  const next = items[item + 1];
  if (item >= chunks[at]!.b || !next || tags[item + 1] !== 'noun' || next.kind !== 'word') return false;
  if (
    next.low === "'s" ||
    next.word?.nouns.length ||
    /^(?:attempts?|operations?|wave|spree|incidents?|scene|here|there)$/.test(next.low)
  )
    return false;
  return KIND_OF.test(items[chunks[at]!.b]!.low) || is(next, 'aircraft') || is(next, 'weapon') || is(next, 'vehicle');
}

const KIND_OF =
  /^(?:rings?|gangs?|charges?|cases?|squads?|suspects?|trials?|victims?|sites?|helicopters?|aircraft|jets?|rifles?|groups?|units?|teams?|brigades?|battalions?|dogs?|submarines?|ship|ships|craft|weapons?|capabilit(?:y|ies)|plans?|plots?|threats?|alerts?|warnings?|risks?|rates?|levels?|tolls?|statistics|figures|insurance|ransoms?|negotiations?|survivors?|inquiry|investigations?|probes?|convictions?|sentences?|laws?|zones?|ranges?|galler(?:y|ies)|positions?|mentality|engine|films?|drills?|exercises?|simulations?|records?|leaders?|expert|experts|planner|planners|mastermind|masterminds|debris|damage|witness|witnesses|anniversary)$/;

const LABOUR = new Set(['strike', 'strikes', 'action', 'picket', 'grève']);
const WORKERS =
  /^(?:lightning|bird|teachers?|nurses?|doctors?|workers?|drivers?|pilots?|students?|lecturers?|unions?|unionists?|strikers?|wages?|pay|salaries|salary|pensions?|hunger|general|indefinite|nationwide|wildcat|solidarity|labour|labor|walkout|picket|strikers|employees|staff|magistrates|traders|dockers|hauliers|miners)$/;

/** "The strike by teachers", "a general strike". */
function onStrike(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  const chunk = chunks[at]!;
  const next = chunks[at + 1];
  const end = next?.kind === 'noun' && /^(?:by|of|over|for)$/.test(next.prep) ? next.b : chunk.b;
  const weapon = items
    .slice(chunk.a, end + 1)
    .some((item) => is(item, 'weapon') || is(item, 'aircraft') || item.low === 'air');
  return !weapon && items.slice(Math.max(0, chunk.a - 1), end + 1).some((item) => WORKERS.test(item.low));
}

/** "We have lost the first battle": a fight that is only spoken of as won or lost. */
function lost(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  if (!/^(?:battle|bataille|combat|fight)$/.test(items[chunks[at]!.b]!.low)) return false;
  const verb = chunks[at - 1];
  return (
    verb?.kind === 'verb' &&
    /^(?:lost|won|lose|win|winning|losing|perdu|perd|gagné|gagner|remporté|perdre)$/.test(items[verb.group!.verb]!.low)
  );
}

/** Nouns of combat in general count only with a fight's marks: a preposition of place, time or cause, or a verb of happening. */
function fought(scene: Scene, at: number): boolean {
  const { chunks } = scene.parse;
  const chunk = chunks[at]!;
  if (
    /^(?:in|during|after|since|under|dans|lors|pendant|après|par|by|au|aux|à|from|of|de|d'|du|des|sous)$/.test(
      chunk.prep,
    )
  )
    return true;
  for (const i of [at - 1, at + 1, at + 2]) {
    const next = chunks[i];
    if (next?.kind === 'verb' && i === at + 1 && goesOn(scene, i)) return true;
    if (
      next?.kind === 'verb' &&
      cuesOf(scene.parse, i).some(
        (cue) =>
          cue.class === 'occur' ||
          cue.class.startsWith('light') ||
          cue.class === 'kill' ||
          cue.class === 'condemn' ||
          cue.class === 'wound',
      )
    )
      return true;
    if (
      next?.kind === 'noun' &&
      /^(?:on|against|at|in|near|between|of|contre|sur|à|près|entre|de|du|des|d')$/.test(next.prep)
    )
      return true;
    if (next?.kind === 'date') return true;
  }
  return false;
}

/** "Blamed on JNIM", "attribuée aux jihadistes". */
const BLAMED_ON = /^(?:on|to|à|au|aux)$/;

/** "Is under way", "were ongoing": a form of be that says of a fight that it goes on. */
function goesOn({ parse }: Scene, verb: number): boolean {
  const { chunks, items } = parse;
  if (!is(items[chunks[verb]!.group!.verb], 'be')) return false;
  const next = chunks[verb + 1];
  return next?.kind === 'noun' && items.slice(next.a, next.b + 1).some((item) => UNDER_WAY.test(item.low));
}

const UNDER_WAY = /^(?:ongoing|under-?way|way|raging|cours)$/;

/** "Une offensive contre la proposition": against something that nobody can attack. */
function figurative(scene: Scene, at: number): boolean {
  const next = scene.parse.chunks[at + 1];
  if (next?.kind !== 'noun' || !/^(?:contre|against|on)$/.test(next.prep)) return false;
  const against = who(scene, at + 1)!;
  return against.role === 'other' && against.code === '' && placeIn(scene, at + 1) === null;
}

function indefinite(scene: Scene, at: number): boolean {
  const first = scene.parse.items[scene.parse.chunks[at]!.a]!.low;
  return /^(?:any|no|possible|potential|further|future|aucune?|toute?|every|each|chaque|another|autre)$/.test(first);
}

/** "Carried out the attack", "came under attack": the verb's other side tells who. */
export function lightVerb(scene: Scene, at: number): { actor: Who | null; target: Who | null } | null {
  const { chunks } = scene.parse;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'verb' || Math.abs(i - at) > 8) continue;
    const cues = cuesOf(scene.parse, i);
    const agentSide = cues.some((cue) => cue.class === 'light-agent' || cue.class === 'claimresp');
    const targetSide = cues.some((cue) => cue.class === 'light-target');
    if (!agentSide && !targetSide) continue;
    const frame = frameOf(scene.parse, i);
    const linked =
      frame.patients.includes(at) ||
      (frame.adjuncts.includes(at) && ['for', 'under', 'de', 'to', "d'", 'sous'].includes(chunks[at]!.prep));
    if (!linked || frame.agent < 0 || frame.agent === at) continue;
    const named = who(scene, frame.agent)!;
    const useful = named.role !== 'other' || named.code !== '' ? named : null;
    return targetSide && !agentSide
      ? { actor: null, target: useful }
      : {
          actor:
            useful &&
            (useful.role === 'armed' || useful.role === 'force' || useful.role === 'state' || useful.code !== '')
              ? useful
              : null,
          target: null,
        };
  }
  return null;
}
