import { cuesOf } from './cue.ts';
import type { Scene } from './scene.ts';

/** "The anniversary of the attacks", "the trial over the bombing": it is spoken of where it did not happen. */
export function recalled(scene: Scene, at: number): boolean {
  const { items, chunks } = scene.parse;
  const prior = chunks[at - 1];
  if (prior?.kind === 'verb' && cuesOf(scene.parse, at - 1).some((cue) => cue.class === 'recall')) return true;
  if (prior?.kind !== 'noun' || chunks[at]!.prep === '') return false;
  return items.slice(prior.a, prior.b + 1).some((item) => MEMORIAL.test(item.low));
}

const MEMORIAL =
  /^(?:anniversary|anniversaire|commemoration|commémoration|memorial|mémorial|memory|mémoire|remembrance|hommage|tribute|trial|procès|inquiry|enquête|investigation|probe|film|book|livre|report|rapport|debate|débat|talks|discussions|conference|conférence|museum|musée|suspect|suspects|suspected|mastermind|cerveau|survivors?|rescapés?|survivants?|prosecution|verdict|hearing|audience|procession|vigil|veillée|monument|auteurs?|perpetrators?|commanditaires?|history|histoire|footage|video|vidéo)$/;

/** "Claimed the raid", "condamne l'attaque": an attack that is known already, of which somebody only speaks. */
export function spokenOf(scene: Scene, at: number): boolean {
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
export function ownDate({ parse }: Scene, at: number): boolean {
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
