import { describe, expect, test } from 'vitest';
import { inflectFrench } from '../../src/events/inflect-french.ts';
import { lines } from './reading.ts';

const told = (text: string, title?: string): string[] => lines(text, '2022-04-20', 'fr', title);

describe('forms', () => {
  test.each([
    ['céder', ['cède', 'cèdent', 'cédera']],
    ['relever', ['relève', 'relèvera']],
    ['conserver', ['conserve', 'conservent', 'conservera']],
    ['rappeler', ['rappelle', 'rappellera', 'rappelait']],
    ['démanteler', ['démantèle', 'démantèlera']],
    ['déployer', ['déploie', 'déploiera', 'déployait']],
    ['essuyer', ['essuie', 'essuient']],
  ])('%s', (verb, forms) => {
    expect(inflectFrench(verb, '').map(([form]) => form)).toEqual(expect.arrayContaining(forms));
  });

  test('the subjunctive', () =>
    expect(told('La junte a réclamé que la mission française prenne fin.', 'Mali')).not.toContainEqual(
      expect.stringContaining('reported'),
    ));
});

const TEXTS: readonly [string, string, string[]][] = [
  [
    'the one who acts after "par des"',
    'Un convoi de la Minusma a été attaqué par des rebelles près de Kidal le 2 avril.',
    ['attacks attack reported Kidal 2022-04-02 actor=rebelles target=UN'],
  ],
  [
    'prepositions of several words',
    "Un véhicule de l'armée a sauté sur une mine aux environs de Gossi le 2 avril.",
    ['attacks ied-attack reported Gossi 2022-04-02 target=véhicule'],
  ],
  [
    'a noun in -ment after an article',
    'La France a frappé un rassemblement de combattants à Ménaka le 2 avril.',
    ['attacks attack reported Ménaka 2022-04-02 actor=FR target=rassemblement de combattants'],
  ],
  [
    'a participle that only describes its noun',
    'Le poste avancé de la Minusma à Tessalit a été attaqué le 2 avril.',
    ['bases presence reported Tessalit 2022-04-02 force=UN', 'attacks attack reported Tessalit 2022-04-02 target=UN'],
  ],
  ['vehicles that are only made for combat', 'Des véhicules blindés de combat patrouillaient à Gao le 2 avril.', []],
  [
    'the day of the clause that goes on about an attack',
    'Le Conseil a condamné jeudi l’attentat qui a visé mercredi des soldats maliens à Gao.',
    ['attacks attack reported Gao 2022-04-20 target=ML'],
  ],
  [
    'a taking that succeeded, and one by a named group',
    'Les troupes maliennes ont réussi à reprendre Konna le 3 avril. Cette localité avait été prise, le 14 mars, par des militants d’AQMI.',
    ['attacks recapture reported Konna 2022-04-03 actor=ML', 'attacks seizure reported Konna 2022-03-14 actor=AQIM'],
  ],
  [
    'a car bomb by its letters',
    'Le 9 avril, un SVBIED a explosé près de Gao.',
    ['attacks bombing reported Gao 2022-04-09'],
  ],
  [
    'units with a number',
    'Le détachement français 3 basé à Tessalit a effectué trois patrouilles.',
    ['bases presence reported Tessalit ..2022-04-20 force=FR'],
  ],
  [
    'a verb that a modal governs across a reflexive',
    'Le retrait des soldats allemands du Mali doit s’échelonner jusqu’au 31 mai.',
    ['withdrawals withdrawal planned Mali 2022-04-20..2022-05-31 force=DE'],
  ],
  [
    'the taking of a camp',
    'Le 17 mars, la prise du camp de Konna a coûté la vie à trois soldats maliens.',
    ['attacks seizure reported Konna 2022-03-17 target=ML killed=3'],
  ],
  [
    'accents left out',
    'Deux casques bleus ont ete tues et trois blesses à Gao le 2 avril.',
    ['attacks killing reported Gao 2022-04-02 target=UN killed=2 wounded=3'],
  ],
  [
    'days without their month',
    'Dans la nuit du 2 au 3 avril, des rebelles ont attaqué Gao. Le 8, ils ont attaqué Ménaka. Dans la nuit du 11 au 12, des obus sont tombés sur Kidal.',
    [
      'attacks attack reported Gao 2022-04-02..2022-04-03 actor=rebelles',
      'attacks attack reported Ménaka 2022-04-08',
      'attacks mortar-attack reported Kidal 2022-04-11..2022-04-12',
    ],
  ],
  [
    'a verb made of a verb and a noun',
    'Le contingent allemand a plié bagage à Gao le 2 avril.',
    ['withdrawals withdrawal reported Gao 2022-04-02 force=DE'],
  ],
  [
    'se faire and an infinitive',
    "Deux soldats se sont fait tuer à Gao le 2 avril. Un kamikaze s'est fait exploser à Ménaka le 4 avril.",
    [
      'attacks killing reported Gao 2022-04-02 target=soldats killed=2',
      'attacks suicide-attack reported Ménaka 2022-04-04 actor=kamikaze',
    ],
  ],
  [
    'an infinitive of the past shares the subject of its clause',
    'Après avoir quitté Gossi en avril, Barkhane a fermé sa base de Ménaka le 15 avril.',
    [
      'withdrawals withdrawal reported Gossi 2022-04-01..2022-04-20 force=FR',
      'withdrawals base-closed reported Ménaka 2022-04-15 force=FR',
    ],
  ],
  [
    'venir de and an infinitive',
    'Barkhane vient de quitter la base de Gossi.',
    ['withdrawals withdrawal reported Gossi ..2022-04-20 force=FR'],
  ],
  [
    '"y" stands for the place named last',
    'Le ministre est rentré de Gao. Le contingent allemand y restera.',
    ['bases presence reported Gao 2022-04-20 force=DE'],
  ],
  [
    'where the wounded are taken is not where they were hit',
    'Une patrouille a été attaquée à Gossi le 2 avril. Bilan : trois morts et deux blessés, soignés à Gao.',
    [
      'attacks attack reported Gossi 2022-04-02 target=patrouille',
      'attacks killing reported Gossi 2022-04-02 killed=3 wounded=2',
    ],
  ],
  [
    'the base of a place that no table knows keeps its name in the country that the sentence tells',
    'La Minusma au Mali a fermé sa base de Zarkouf le 2 avril.',
    ['withdrawals base-closed reported named:Zarkouf:Mali:0:- 2022-04-02 force=UN'],
  ],
  [
    'those who stay are there',
    "Le contingent allemand restera à Gao jusqu'en mai.",
    ['bases presence reported Gao ..2022-05-31 force=DE'],
  ],
  [
    'a force that withdraws its troops, denied',
    'Berlin a démenti que la France ait retiré ses troupes de Gao.',
    ['withdrawals withdrawal denied Gao 2022-04-20 force=FR', 'bases retained reported Gao 2022-04-20 force=FR'],
  ],
  [
    'what is called false',
    "L'information selon laquelle la France se serait retirée de Gao est fausse.",
    ['withdrawals withdrawal denied Gao 2022-04-20 force=FR', 'bases retained reported Gao 2022-04-20 force=FR'],
  ],
  [
    'fire opened, a vehicle driven into a gate, rockets that come down',
    'Des hommes armés ont ouvert le feu sur un marché à Gao le 2 avril. Le 3, un véhicule a foncé sur le camp de Ménaka. Le 4, des roquettes se sont abattues sur le camp de Kidal.',
    [
      'attacks gun-attack reported Gao 2022-04-02 actor=hommes armés target=marché',
      'attacks car-bomb reported Ménaka 2022-04-03 target=camp',
      'attacks rocket-attack reported Kidal 2022-04-04',
    ],
  ],
  [
    'places told with their own days',
    'La France a fermé sa base de Kidal en octobre 2021, celle de Tessalit en novembre 2021.',
    [
      'withdrawals base-closed reported Kidal 2021-10-01..2021-10-31 force=FR',
      'withdrawals base-closed reported Tessalit 2021-11-01..2021-11-30 force=FR',
    ],
  ],
  [
    'tués is no Tuesday',
    'Deux soldats ont été tués le 3 avril à Gao. Quatre civils ont été tués. Le calme est revenu.',
    [
      'attacks killing reported Gao 2022-04-03 target=soldats killed=2',
      'attacks killing reported Gao 2022-04-03 target=civils killed=4',
    ],
  ],
  ['an accident is no attack', 'Trois soldats sont morts à Gao dans un accident de la route le 3 avril.', []],
  [
    "s'en prendre and setting on fire have objects after a preposition",
    "Des rebelles s'en sont pris au camp de Gao le 2 avril et ont mis le feu au marché de Gossi le 3 avril.",
    [
      'attacks attack reported Gao 2022-04-02 actor=rebelles target=camp',
      'attacks arson reported Gossi 2022-04-03 actor=rebelles target=marché',
    ],
  ],
  [
    'a presence that is said to be attested',
    'La présence de soldats allemands est attestée à Gao.',
    ['bases presence reported Gao 2022-04-20 force=DE'],
  ],
  [
    'a colon that opens a list',
    'La France dispose de trois bases : Gao, Ménaka et Gossi.',
    [
      'bases presence reported Ménaka 2022-04-20 force=FR',
      'bases presence reported Gossi 2022-04-20 force=FR',
      'bases presence reported Gao 2022-04-20 force=FR',
    ],
  ],
  [
    'who is ready to go has not gone',
    'Berlin se dit prêt à retirer ses soldats de Gao.',
    ['withdrawals withdrawal planned Gao 2022-04-20.. force=DE', 'bases retained reported Gao 2022-04-20 force=DE'],
  ],
  [
    'a relative clause keeps its place to itself',
    'La France, qui dispose d’une base à Gao, ouvrira un camp à Ménaka en mai.',
    [
      'bases presence reported Gao 2022-04-20 force=FR',
      'bases base-opened planned Ménaka 2022-05-01..2022-05-31 force=FR',
    ],
  ],
  [
    'keys and hands that pass',
    'La Minusma a passé la main à l’armée malienne à Gossi le 2 avril. L’Allemagne a rendu les clés du camp de Gao le 3 avril.',
    [
      'withdrawals base-handover reported Gossi 2022-04-02 force=UN to=ML',
      'withdrawals base-handover reported Gao 2022-04-03 force=DE',
    ],
  ],
  [
    'a column that set out from a town does not have its battle there',
    'Les combats ont cessé lundi à Konna, où la colonne partie de Gao est restée.',
    ['attacks battle reported Konna 2022-04-18'],
  ],
  [
    'how few of a force are to be left, and where they draw in',
    "L'effectif français devrait tomber entre 2 500 et 3 000 en 2023, avec un dispositif resserré sur Gao et Ménaka.",
    [
      'bases retained reported Gao ..2022-04-20 force=dispositif',
      'bases retained reported Ménaka ..2022-04-20 force=dispositif',
    ],
  ],
  ['nobody is there', "Il n'y a pas de soldats russes à Gao.", ['bases presence denied Gao 2022-04-20 force=RU']],
];

describe('clauses', () => {
  test.each(TEXTS)('%s', (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
