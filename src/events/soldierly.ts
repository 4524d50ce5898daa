import { kindOfForce } from './forces.ts';
import type { Item } from './items.ts';
import { is } from './phrase.ts';
import type { Draft } from './scene.ts';

/** Words that only those use who speak of people under arms. */
const ARMED =
  /(?:^|[ -])(?:soldiers?|soldats?|troops|troupes?|arm(?:y|ies|ées?)|militar(?:y|ies)|militaires?|peacekeep(?:ers?|ing)|blue helmets?|casques bleus|battalions?|bataillons?|battlegroups?|contingents?|garrisons?|garnisons?|regiments?|régiments?|paratroopers?|parachutistes?|legionnaires?|légionnaires?|marines|mercenar(?:y|ies)|mercenaires?|commandos?|warplanes?|airbases?|barracks|casernes?|outposts?|detachments?|détachements?|gendarmes?|gendarmerie|infantry|infanterie|artillery|artillerie|insurgents?|insurgés?|insurgency|insurrection|rebels?|rebelles?|fighters?|combattants?|jihadists?|djihadistes?|jihadistes?|militants|militia|militias|militiamen|milices?|miliciens?|gunmen|airstrikes?|air strikes?|warships?|frigate|frégate|pull-?outs?|drawdowns?|ceasefire|cessez-le-feu|forces armées|armed forces|special forces|forces spéciales|security forces|forces de sécurité|air force|navy)(?:$|[ -])/;

/** Names under which a state or the United Nations does all it does, not only what its soldiers do. */
const AT_LARGE = /^(?:u\.?s\.?a?\.?|u\.?k\.?|u\.?n\.?|e\.?u\.?|onu|ue|united nations|nations unies|the un)$/;

/**
 * Whether a word of a sentence shows that people under arms are spoken of. A text without one, on relief, trade or a
 * town's police, opens, closes and leaves places too, but no bases.
 */
export function isSoldierly(item: Item): boolean {
  if (item.force !== '' && !AT_LARGE.test(item.low))
    return kindOfForce(item.force) !== 'state' || item.kind === 'force';
  return ARMED.test(item.low);
}

/** Words of relief and of those who need it. */
const RELIEF =
  /^(?:humanitarian|humanitaires?|displaced|déplacée?s|displacement|refugees?|réfugiée?s?|idps?|unhcr|hcr|unicef|wfp|pam|oms|iom|oim|ocha|ngos?|ong|migrants?|asylum|repatriation|volunteers|bénévoles|health|santé|vaccines?|vaccins?|covid|cluster|livelihoods?|households?|ménages)$/;
const WAY =
  /^(?:roads?|routes?|crossings?|borders?|frontières?|hospitals?|hôpita(?:l|ux)|schools?|écoles?|shops?|markets?|marchés?)$/;

/**
 * Whether a sentence without soldiers speaks of relief ("partners opened a site for the displaced"), or, where
 * something is opened or closed, of what any town has ("the schools remain closed").
 */
export function isCivil(items: readonly Item[], draft: Draft): boolean {
  if (draft.layer === 'attacks' || items.some((item) => isSoldierly(item) || is(item, 'milbase'))) return false;
  const doors = draft.action === 'base-closed' || draft.action === 'base-opened';
  return items.some((item) => RELIEF.test(item.low) || (doors && WAY.test(item.low)));
}
