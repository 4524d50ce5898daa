import { arriveVerb } from './base-arrivals.ts';
import { backVerb, beVerb, stillOpen } from './base-being.ts';
import { tourVerb } from './base-departures.ts';
import { deployNoun, openNoun } from './base-deployments.ts';
import { haveVerb } from './base-having.ts';
import { heldVerb, keepVerb } from './base-holding.ts';
import { belongVerb, homeNoun, houseVerb } from './base-hosts.ts';
import { launchVerb } from './base-launches.ts';
import { baseNoun } from './base-nouns.ts';
import { sentBy, set } from './base-parts.ts';
import { budgeVerb } from './base-refusals.ts';
import { replaceNoun, replaceVerb } from './base-reliefs.ts';
import { siteVerb } from './base-sites.ts';
import { stationVerb } from './base-stations.ts';
import { conductVerb, operateVerb, stayVerb } from './base-stays.ts';
import { troopsNoun } from './base-troops.ts';
import { turnedInto } from './base-turned.ts';
import { deployVerb, openVerb, reinforceVerb } from './base-verbs.ts';
import { placedBy } from './base-where.ts';
import { flagUp } from './flags.ts';
import { stayedAt } from './left-town.ts';
import { toldByTown } from './most-of-them.ts';
import type { Rule } from './scene.ts';
import { endedStay, unplanned } from './withdrawal-signs.ts';

const RULES: readonly Rule[] = [
  { name: 'flag-up', pos: 'verb', classes: set('flag-up'), read: (scene, at) => flagUp(scene, at) },
  {
    name: 'open-verb',
    pos: 'verb',
    classes: set('open'),
    read: (scene, at, cue) => openVerb(scene, at, cue.lemma, cue.particle),
  },
  {
    name: 'station-verb',
    pos: 'verb',
    classes: set('station'),
    read: (scene, at, cue) => stationVerb(scene, at, cue.lemma),
  },
  {
    name: 'deploy-verb',
    pos: 'verb',
    classes: set('deploy'),
    read: (scene, at, cue) => (toldByTown(scene, at) ? null : deployVerb(scene, at, cue.lemma)),
  },
  {
    name: 'keep-verb',
    pos: 'verb',
    classes: set('keep'),
    read: (scene, at, cue) => keepVerb(scene, at, cue.action, cue.lemma),
  },
  { name: 'house-verb', pos: 'verb', classes: set('house'), read: (scene, at, cue) => houseVerb(scene, at, cue.lemma) },
  { name: 'tour-verb', pos: 'verb', classes: set('leave', 'depart'), read: (scene, at) => tourVerb(scene, at) },
  { name: 'site-verb', pos: 'verb', classes: set('be', 'stay', 'become'), read: (scene, at) => siteVerb(scene, at) },
  { name: 'held-verb', pos: 'verb', classes: set('be', 'stay'), read: (scene, at) => heldVerb(scene, at) },
  { name: 'open-still', pos: 'verb', classes: set('be'), read: (scene, at) => stillOpen(scene, at) },
  {
    name: 'turned-verb',
    pos: 'verb',
    classes: set('keep', 'turned'),
    read: (scene, at, cue) => turnedInto(scene, at, cue.lemma),
  },
  { name: 'budge-verb', pos: 'verb', classes: set('budge'), read: (scene, at) => budgeVerb(scene, at) },
  { name: 'back-verb', pos: 'verb', classes: set('be'), read: (scene, at) => backVerb(scene, at) },
  { name: 'stay-verb', pos: 'verb', classes: set('stay'), read: (scene, at, cue) => stayVerb(scene, at, cue.lemma) },
  {
    name: 'reinforce-verb',
    pos: 'verb',
    classes: set('reinforce'),
    read: (scene, at, cue) => reinforceVerb(scene, at, cue.action),
  },
  { name: 'replace-verb', pos: 'verb', classes: set('replace'), read: (scene, at) => replaceVerb(scene, at) },
  { name: 'launch-verb', pos: 'verb', classes: set('launchop'), read: (scene, at) => launchVerb(scene, at) },
  {
    name: 'arrive-verb',
    pos: 'verb',
    classes: set('arrive'),
    read: (scene, at, cue) => (stayedAt(scene) >= 0 ? null : arriveVerb(scene, at, cue.lemma)),
  },
  { name: 'have-verb', pos: 'verb', classes: set('have'), read: (scene, at) => haveVerb(scene, at) },
  { name: 'conduct-verb', pos: 'verb', classes: set('light-agent'), read: (scene, at) => conductVerb(scene, at) },
  {
    name: 'operate-verb',
    pos: 'verb',
    classes: set('operate'),
    read: (scene, at, cue) => operateVerb(scene, at, cue.lemma),
  },
  { name: 'be-verb', pos: 'verb', classes: set('be'), read: (scene, at) => beVerb(scene, at) },
  { name: 'belong-verb', pos: 'verb', classes: set('belong'), read: (scene, at) => belongVerb(scene, at) },
  { name: 'replace-noun', pos: 'noun', classes: set('replace'), read: (scene, at) => replaceNoun(scene, at) },
  { name: 'home-noun', pos: 'noun', classes: set('home'), read: (scene, at) => homeNoun(scene, at) },
  { name: 'open-noun', pos: 'noun', classes: set('open'), read: (scene, at) => openNoun(scene, at) },
  {
    name: 'deploy-noun',
    pos: 'noun',
    classes: set('deploy', 'presence'),
    read: (scene, at, cue) => (toldByTown(scene, at) ? null : deployNoun(scene, at, cue.action)),
  },
  { name: 'base-noun', pos: 'noun', classes: set('strongbase'), read: (scene, at) => baseNoun(scene, at) },
  { name: 'troops-noun', pos: 'noun', classes: set('people'), read: (scene, at) => troopsNoun(scene, at) },
];

/** What tells of bases, the surest first; what is said to be there no longer is read as withdrawn. */
export const BASE_RULES: readonly Rule[] = RULES.map((rule) =>
  rule.pos === 'noun'
    ? { ...rule, read: (scene, at, cue, item) => sentBy(scene, rule.read(scene, at, cue, item)) }
    : {
        ...rule,
        read: (scene, at, cue, item) => {
          const read = rule.read(scene, at, cue, item);
          return (
            read && sentBy(scene, unplanned(scene, at, endedStay(scene, at, placedBy(scene, at, rule.name, read))))
          );
        },
      },
);
