import { describe, expect, test } from 'vitest';
import { lines, read } from './reading.ts';

const EN: readonly [string, string, string[]][] = [
  [
    'active verb with toll',
    'Gunmen attacked a UN camp in Gao on 3 March 2022, killing four peacekeepers and wounding six.',
    ['attacks attack reported Gao 2022-03-03 actor=Gunmen target=UN killed=4 wounded=6'],
  ],
  [
    'passive voice',
    'A convoy of MINUSMA was ambushed near Kidal on Monday.',
    ['attacks ambush reported Kidal 2022-04-18 target=UN'],
  ],
  [
    'a town taken',
    'Jihadists seized Konna on 10 January 2013.',
    ['attacks seizure reported Konna 2013-01-10 actor=Jihadists'],
  ],
  [
    'a town that falls',
    'Konna fell to the rebels on 10 January 2013.',
    ['attacks seizure reported Konna 2013-01-10 actor=rebels'],
  ],
  [
    'a vehicle that hits a mine is the target',
    'A UN vehicle hit a mine near Kidal on 2 April 2022.',
    ['attacks ied-attack reported Kidal 2022-04-02 target=UN'],
  ],
  [
    'a least number',
    'A suicide bomber blew himself up in Gao on 18 January 2017; at least 50 people were killed.',
    ['attacks suicide-attack reported Gao 2017-01-18 actor=suicide bomber target=people killed={"min":50,"max":null}'],
  ],
  [
    'noun with a claim of responsibility, toll in the next sentence',
    'The ambush near Tessalit on 5 April 2022 was claimed by JNIM. Three soldiers were killed and two wounded.',
    [
      'attacks ambush reported Tessalit 2022-04-05 actor=JNIM',
      'attacks killing reported Tessalit 2022-04-05 target=soldiers killed=3 wounded=2',
    ],
  ],
  [
    'a group that owns the attack in a sentence of its own, a vaguer actor before',
    'Militants raided a camp in Gao on 5 April 2022. JNIM claimed responsibility on Thursday.',
    [
      'attacks raid reported Gao 2022-04-05 actor=Militants target=camp',
      'attacks raid reported Gao 2022-04-05 actor=JNIM',
    ],
  ],
  [
    'where it was said is not where it was',
    'Officials said in Bamako that gunmen killed five villagers near Konna on Tuesday.',
    ['attacks killing reported Konna 2022-04-19 actor=gunmen target=villagers killed=5'],
  ],
  [
    'headline style; an army without a country is that of the place',
    'Jihadists attack army camp in Gao',
    ['attacks attack reported Gao ..2022-04-20 actor=Jihadists target=ML'],
  ],
  [
    'a denial',
    'The army denied that its camp in Gao had been attacked on Monday.',
    ['attacks attack denied Gao 2022-04-18 target=camp'],
  ],
];

const FR: readonly [string, string, string[]][] = [
  [
    'active verb with toll',
    'Des hommes armés ont attaqué le camp de la Minusma à Kidal le 12 février 2016, tuant six Casques bleus.',
    ['attacks attack reported Kidal 2016-02-12 actor=hommes armés target=UN killed=6'],
  ],
  [
    'mine, toll in a sentence without a verb',
    'Un véhicule de la Minusma a sauté sur une mine près de Tessalit lundi. Bilan : deux morts et trois blessés.',
    [
      'attacks ied-attack reported Tessalit 2022-04-18 target=UN',
      'attacks killing reported Tessalit 2022-04-18 killed=2 wounded=3',
    ],
  ],
  [
    'reflexive verb of seizure',
    'Les jihadistes se sont emparés de Konna le 10 janvier 2013.',
    ['attacks seizure reported Konna 2013-01-10 actor=jihadistes'],
  ],
  [
    'a town retaken',
    'L’armée malienne a repris Konna le 17 janvier 2013.',
    ['attacks recapture reported Konna 2013-01-17 actor=ML'],
  ],
];

const attacksOf = (text: string, language: string): string[] =>
  lines(text, '2022-04-20', language).filter((one) => one.startsWith('attacks'));

describe('attacks in English', () => {
  test.each(EN)('%s', (_, text, expected) => expect(attacksOf(text, 'en')).toEqual(expected));
});

describe('attacks in French', () => {
  test.each(FR)('%s', (_, text, expected) => expect(attacksOf(text, 'fr')).toEqual(expected));
});

describe('what is no single attack', () => {
  test.each([
    ['A guerrilla war has killed 36 soldiers so far.', 'en', 'total'],
    ['It was the 14th attack on the camp in Gao since January.', 'en', 'total'],
    ['Attacks on peacekeepers in Kidal are increasing.', 'en', 'pattern'],
    ['Plus de 600 personnes ont été tuées au Mali depuis 2015.', 'fr', 'total'],
    ['Les attaques se multiplient dans la région de Gao.', 'fr', 'pattern'],
  ])('%s', (text, language, code) => {
    const { claims, problems } = read(text, '2022-04-20', language);
    expect(claims).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(text.slice(problems[0]!.span!.start, problems[0]!.span!.end)).toBe(text);
  });

  test('a report of a match has no attacks', () => {
    expect(
      lines('The striker attacked from the left in Bamako. His first goal of the match came before halftime.'),
    ).toEqual([]);
  });
});

test('a quote is the text at its offsets', () => {
  const text = 'It was quiet. Gunmen attacked Konna on 3 March 2022. “Nobody slept,” he said.';
  const [claim] = read(text).claims;
  expect(claim?.quote).toBe('Gunmen attacked Konna on 3 March 2022.');
  expect(text.slice(claim!.start, claim!.end)).toBe(claim?.quote);
  expect(claim?.rule).toBe('attack-verb');
});
