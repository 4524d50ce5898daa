import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

/** Place, days, status where it is not reported, actor, dead and wounded of each attack of a text of 20 April 2022. */
function attacks(text: string, language: string): string[] {
  return read(text, '2022-04-20', language)
    .claims.filter(({ layer }) => layer === 'attacks')
    .map(({ placeId, from, to, status, actor, killed, wounded }) => {
      const parts = [placeId.replace(/^near:(.+):0:-$/, '$1'), from === to ? `${from}` : `${from}..${to}`];
      if (status !== 'reported') parts.push(status);
      if (actor) parts.push(`by ${actor}`);
      if (killed !== undefined) parts.push(`k${JSON.stringify(killed)}`);
      if (wounded !== undefined) parts.push(`w${JSON.stringify(wounded)}`);
      return parts.join(' ');
    });
}

type Row = readonly [what: string, text: string, expected: readonly string[]];

const EN: readonly Row[] = [
  [
    'told a paragraph after its town and its day',
    'Gossi had been calm for a year.\n\nThat changed on Monday night. Gunmen opened fire on the gendarmerie post, killing four gendarmes.',
    ['Gossi 2022-04-18 by Gunmen k4'],
  ],
  [
    'the country first, then the town',
    'Two attacks in Mali on Thursday left 30 dead.\n\nA convoy came under rocket fire near Gossi; nine civilians died.',
    ['Mali 2022-04-14 k30', 'Gossi 2022-04-14 k9'],
  ],
  [
    'so many days after another',
    'On 13 April gunmen attacked a post at Gao. It came five days after a bomb destroyed an ambulance near Gossi, killing six people.',
    ['Gao 2022-04-13 by gunmen', 'Gossi 2022-04-08 k6'],
  ],
  [
    'the later of two is not on the day of the earlier',
    'On 13 April a bomb hit a pipeline at Gao. This attack takes place five days after a previous guerrilla action.',
    ['Gao 2022-04-13', 'Gao 2022-04-13'],
  ],
  [
    'a count that another has replaced',
    'Gunmen attacked the camp at Gao on Monday, killing 71 soldiers. Twelve were wounded, the army said, revising an initial toll of 60.',
    ['Gao 2022-04-18 by Gunmen k71', 'Gao 2022-04-18 w12'],
  ],
  [
    'the first of two counts of a sentence',
    'A rocket hit a house in Gao on Monday. Rescuers found five dead, revising an earlier figure of three.',
    ['Gao 2022-04-18', 'Gao 2022-04-18 k5'],
  ],
  [
    'a row of victims',
    'Gunmen killed 81 civilians, 13 soldiers and six policemen in Gao on Monday.',
    ['Gao 2022-04-18 by Gunmen k100'],
  ],
  [
    'left so many dead',
    'A clash in Gao on Monday left three soldiers and an unknown number of assailants dead.',
    ['Gao 2022-04-18 k3'],
  ],
  ['the killing of so many', 'Mali deplored the killing of four farmers in Gao on Monday.', ['Gao 2022-04-18 k4']],
  [
    'who is blamed in a sentence of its own',
    'A rocket hit a market in Gao on Monday. The governor blamed the Russian army.',
    ['Gao 2022-04-18', 'Gao 2022-04-18 by RU'],
  ],
  [
    'who is accused of something else',
    'Rebels attacked a post in Gao on Monday. Germany accuses Niger of arming them.',
    ['Gao 2022-04-18 by Rebels'],
  ],
  [
    'who is blamed for it',
    'The army blamed JNIM for the killing of four farmers in Gao on Monday.',
    ['Gao 2022-04-18 by JNIM k4'],
  ],
  [
    'who says that it was behind',
    'Gunmen stormed a hotel in Gao on Monday. AQIM said that it was behind the attack.',
    ['Gao 2022-04-18 by Gunmen', 'Gao 2022-04-18 by AQIM'],
  ],
  [
    'who says that it fired',
    'Rockets hit the camp in Gao on Monday. Ansar Dine said it had fired the rockets.',
    ['Gao 2022-04-18', 'Gao 2022-04-18 by Ansar Dine'],
  ],
  ['whose shells they were', 'Shells fired by the RSF hit a hospital in Gao on Monday.', ['Gao 2022-04-18 by RSF']],
  [
    'what residents say that soldiers did to men',
    'Residents of Gao say that soldiers executed nine men on Monday.',
    ['Gao 2022-04-18 alleged by soldiers k9'],
  ],
  [
    'who announces it far away',
    'A soldier was killed on Saturday when his vehicle hit a mine near Gossi, the Paris government announced on Sunday.',
    ['Gossi 2022-04-16 k1'],
  ],
  [
    'the day before, after a longer time',
    'A soldier was killed in Gao on Saturday. He had arrived a month ago. The day before, 49 soldiers had died in an assault on a camp at Gossi.',
    ['Gao 2022-04-16 k1', 'Gossi 2022-04-15 k49'],
  ],
  [
    'the number of people killed has climbed',
    "The number of people killed in Monday's ambush of a convoy at Gossi has climbed to 80.",
    ['Gossi 2022-04-18 k80'],
  ],
  [
    'those who put the dead at a number',
    'Car bombs went off in Gao on Monday. The president put the dead at 100 and the injured at 300.',
    ['Gao 2022-04-18', 'Gao 2022-04-18 k100 w300'],
  ],
  [
    'an aside within a row of victims',
    'Gunmen struck Gao on Monday. Sixty civilians, including aid workers, and 15 gendarmes died.',
    ['Gao 2022-04-18 by Gunmen', 'Gao 2022-04-18 k75'],
  ],
  [
    'all of them',
    'A vehicle of three soldiers was hit by an explosive device at Gossi on Monday. All three died instantly.',
    ['Gossi 2022-04-18', 'Gossi 2022-04-18 k3'],
  ],
  ['a note without its auxiliary', '18 April: three displaced persons shot dead in Gao.', ['Gao 2022-04-18 k3']],
  [
    'who is accused, not who accuses, and not on the day of the accusation',
    'The army on Tuesday accused the M23 of slaughtering 50 civilians in Gao.',
    ['Gao null..2022-04-19 alleged by M23 k50'],
  ],
  [
    'what sums up attacks that are told one by one',
    'Two attacks in Mali left 50 dead. Gunmen killed 36 people in Gao on Monday. Rebels killed 14 in Gossi on Monday.',
    ['Gao 2022-04-18 by Gunmen k36', 'Gossi 2022-04-18 by Rebels k14'],
  ],
];

const FR: readonly Row[] = [
  [
    'told a paragraph after its town and its day',
    "Gossi n'avait plus connu de violences.\n\nTout a changé lundi soir. Des hommes armés ont ouvert le feu sur le poste de gendarmerie, tuant quatre gendarmes.",
    ['Gossi 2022-04-18 by hommes armés k4'],
  ],
  [
    'nobody owns it on a day',
    "Des hommes armés ont attaqué un poste à Gao lundi. L'attaque n'avait pas été revendiquée mardi.",
    ['Gao 2022-04-18 by hommes armés', 'Gao 2022-04-18'],
  ],
  [
    'a count that another has replaced',
    'Des hommes armés ont attaqué le camp de Gao lundi, tuant 71 soldats. Douze ont été blessés, selon le ministère, un premier bilan faisant état de 60 morts.',
    ['Gao 2022-04-18 by hommes armés k71', 'Gao 2022-04-18 w12'],
  ],
  [
    'a row of victims',
    'Selon un officier, 81 civils, 13 soldats et six policiers ont été tués à Gao lundi.',
    ['Gao 2022-04-18 k100'],
  ],
  [
    'the day of another, which a pronoun stands for',
    "Des hommes armés ont attaqué un hôtel à Gao lundi. Aqmi a signé l'attaque, comme elle l'avait fait pour celle de Bamako en janvier.",
    ['Gao 2022-04-18 by hommes armés', 'Gao 2022-04-18 by AQIM'],
  ],
  [
    'those who lie dead',
    'Des tirs ont éclaté à Gao lundi. Lorsque la fusillade a cessé, 17 personnes gisaient à terre.',
    ['Gao 2022-04-18', 'Gao 2022-04-18 k17'],
  ],
  [
    'a participle that shares its auxiliary',
    "Les rebelles ont pris d'assaut une base à Gao lundi, et tué une quinzaine de militaires.",
    ['Gao 2022-04-18 by rebelles k{"min":14,"max":16}'],
  ],
  [
    'who is accused, in the present',
    "Un obus est tombé sur un marché à Gao lundi. Kiev accuse l'armée russe.",
    ['Gao 2022-04-18', 'Gao 2022-04-18 by RU'],
  ],
  [
    'where those were met who tell it',
    "Gossi est en deuil. D'après l'ONU, qui s'appuie sur des témoins rencontrés à Gao, 131 villageois y ont été exécutés lundi.",
    ['Gossi 2022-04-18 k131'],
  ],
  [
    'a count far from its verb',
    "Le bilan de l'attaque menée lundi par Boko Haram contre la garnison d'un poste à Gao, dans le nord du Mali, s'est, selon la presse, alourdi à 98 morts.",
    ['Gao 2022-04-18 by BOKOHARAM k98'],
  ],
  ['taken under fire', 'Un convoi a été pris sous le feu à Gao lundi.', ['Gao 2022-04-18']],
];

describe.each([
  ['en', EN],
  ['fr', FR],
] as const)('attacks told in several sentences or paragraphs (%s)', (language, rows) => {
  test.each(rows)('%s', (_, text, expected) => {
    expect(attacks(text, language)).toEqual(expected);
  });
});
