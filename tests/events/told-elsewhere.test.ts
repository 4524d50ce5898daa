import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const HEADED: readonly [string, string][] = [
  ['Gossi: the French camp is shut, and nobody guards it.', 'withdrawals Gossi FR'],
  ['Konna: a Chadian battalion has been stationed at the mill since May.', 'bases Konna TD'],
  ['Gossi : la base française a été fermée en mai.', 'withdrawals Gossi FR'],
];

const APPOSED: readonly [string, string][] = [
  ['MINUSMA is shrinking. Konna, its sector headquarters, has no water.', 'bases Konna UN'],
  ['Chadian engineers came first. At Konna, the base is supplied by air.', 'bases Konna TD'],
  ['Konna, the old market town, has no water.', ''],
];

const GOING_ON: readonly [string, string][] = [
  [
    'French troops left Gao on 3 March. On 9 March it was the turn of Kidal.',
    'withdrawals Gao FR | withdrawals Kidal FR',
  ],
  [
    'MINUSMA closed its base in Gao on 3 March. Kidal followed on 9 March, Tessalit on 11 March.',
    'withdrawals Gao UN | withdrawals Kidal UN | withdrawals Tessalit UN',
  ],
  [
    'MINUSMA closed its base in Gao on 3 March. It will do the same in Kidal in June.',
    'withdrawals Gao UN | withdrawals Kidal UN planned | bases Kidal UN',
  ],
  ['The mayor opened a school in Gao. Kidal followed on 9 March.', ''],
];

const HERE: readonly [string, string][] = [
  ['The camp in Konna is quiet. The last French soldiers drove away on Monday.', 'withdrawals Konna FR'],
  ['The camp in Konna is quiet. The mission must leave the country.', ''],
];

const KEPT: readonly [string, string][] = [
  ['The French army will not leave Gao.', 'bases Gao FR'],
  ['French troops have not left Gao.', 'withdrawals Gao FR denied | bases Gao FR'],
];

const STATES: readonly [string, string][] = [
  ['The French camp in Gao stands empty.', 'withdrawals Gao FR'],
  ['The Danish base in Gao was found derelict on Friday.', 'withdrawals Gao DK'],
  ['There are no French soldiers left in Gao.', 'withdrawals Gao FR'],
  ['No Danish soldier remains in Gao.', 'withdrawals Gao DK'],
  ['Danish troops were obliged to leave Gao.', 'withdrawals Gao DK'],
  ['Danish troops are obliged to wash in Gao.', ''],
  ['Danish soldiers must be out of Gao by June.', 'withdrawals Gao DK planned | bases Gao DK'],
  ['Danish troops made a hasty exit from Gao.', 'withdrawals Gao DK'],
  ["Konna's police drove away on Sunday, and at Gao nobody was told.", 'withdrawals Konna ML'],
  ['Konna, forsaken by the Danes in May, has no clinic.', 'withdrawals Konna DK'],
];

const THERE: readonly [string, string][] = [
  ['Gao is quiet. Danish commandos live there in tents.', 'bases Gao DK'],
  ['European Union monitors have offices in Gao and Konna.', 'bases Gao EU | bases Konna EU'],
  [
    'Shelling closed the runway of Gao in March; the camp of the Danes at Konna stayed open. German soldiers are stationed at the air base there.',
    'attacks Gao | bases Konna DK | bases Konna DE',
  ],
];

const TURNS: readonly [string, string][] = [
  ['The Danish base in Gao will be the last to go, in June.', 'withdrawals Gao DK planned | bases Gao DK'],
  ['Konna was the first Danish camp to be handed over.', 'withdrawals Konna DK'],
  [
    'Denmark sent soldiers to Mali. Its battalion in Gao leaves last.',
    'bases Mali DK | withdrawals Gao DK planned | bases Gao DK',
  ],
  ['The mayor of Konna was the first to speak.', ''],
];

const STAYING: readonly [string, string][] = [
  ['Danish troops used to live in Gao.', 'bases Gao DK'],
  ['Danish soldiers hold Konna.', 'bases Konna DK'],
  ['The Danish garrison at Konna refuses to budge.', 'bases Konna DK'],
  ['Nobody has left the Danish camp in Gao.', 'bases Gao DK'],
  ['Danish battalions have since been lodged at Konna.', 'bases Konna DK'],
  ['Nigerien officers send their cadets to Bamako.', ''],
];

const WORDINGS: readonly [string, string][] = [
  ['Danish peacekeepers guard the airport in Gao.', 'bases Gao UN (DK)'],
  ['A new Danish base is under construction at Gao.', 'bases Gao DK'],
  ['The army has moved into the camp that the Danes left in Gao.', 'withdrawals Gao DK to ML | bases Gao ML'],
  ['The keys to the Danish base in Gao changed hands on Monday.', 'withdrawals Gao DK'],
  ['Danish soldiers were airlifted from Gao on Monday.', 'withdrawals Gao DK'],
  ['The Danish troops at Gao were flown to Kidal.', 'withdrawals Gao DK'],
  ['The last Danish convoy from Gao reached the border on Monday.', 'withdrawals Gao DK'],
  ['The last plane carrying Danish soldiers left Gao on Monday.', 'withdrawals Gao DK'],
  ['The Danish company will rotate out of Gao in May.', 'withdrawals Gao DK planned | bases Gao DK'],
  ['Gao has been without Danish troops since May.', 'withdrawals Gao DK'],
  ['There are no more Danish soldiers in Gao.', 'withdrawals Gao DK'],
  ['Danish soldiers ended their stay in Gao on Monday.', 'withdrawals Gao DK'],
  ['Denmark wants a base in Gao.', 'bases Gao DK planned'],
  ['The Danes are staying put in Gao.', 'bases Gao DK'],
  ['MINUSMA is shrinking. Its presence in Gao is down to 40 soldiers.', 'bases Gao UN'],
  ['MINUSMA has closed Gossi. Gao and Kidal remain.', 'withdrawals Gossi UN | bases Gao UN | bases Kidal UN'],
  ['Danish soldiers are setting up an observation post near Gao.', 'bases Gao DK'],
  ['Danish soldiers who were based in Gao have gone home.', 'withdrawals Gao DK'],
  ['Germany wants its soldiers out of Gao by June.', 'withdrawals Gao DE planned | bases Gao DE'],
  ['The town of Konna is in the hands of the army.', 'bases Konna ML'],
  ['Konna was quiet on Sunday after the peacekeepers withdrew.', 'withdrawals Konna UN'],
  ['Swedish police have replaced the Danes in Gao.', 'bases Gao SE | withdrawals Gao DK'],
  ['The gates of the Danish camp closed for good in Gao.', 'withdrawals Gao DK'],
  [
    'MINUSMA left Kidal in May. Next on the list is Gao.',
    'withdrawals Kidal UN | withdrawals Gao UN planned | bases Gao UN',
  ],
  ['Niger ended its defence agreement with Denmark.', 'withdrawals Niger DK'],
  ['The general flew from Gao to Kidal on Monday.', ''],
  ['A Danish patrol left Gao at dawn.', ''],
  ['The hospital in Gao was handed over to the state.', ''],
  ['The troops will be flown home to Berlin.', ''],
  ['The Danish camp at Gao closed on Friday.', 'withdrawals Gao DK'],
  ['The Danish pullout from Gao was completed on Friday.', 'withdrawals Gao DK'],
  ['A first group of 40 Danish soldiers has left Gao.', 'withdrawals Gao DK'],
  ['Danish helicopters fly out of Gao.', 'bases Gao DK'],
  ['A Danish contingent has been seen at the airport of Gao.', 'bases Gao DK'],
  ['Denmark also has forces in Gao and Konna.', 'bases Gao DK | bases Konna DK'],
  ['It remains to be seen how soldiers in Gao will react.', ''],
  ['Witnesses saw Danish vehicles rolling out of Gao.', 'withdrawals Gao DK'],
  ['MINUSMA has closed four of its camps, including Gossi and Konna.', 'withdrawals Gossi UN | withdrawals Konna UN'],
  ['The last of the Germans left Gao on Friday.', 'withdrawals Gao DE'],
  ['The Swedes have taken over from the Germans in Gao.', 'withdrawals Gao DE to SE | bases Gao SE'],
  ['The Danish base at Gao passed into Malian hands in March.', 'withdrawals Gao DK to ML'],
  ['Control of the Gao base was transferred to the Malians on 15 March.', 'withdrawals Gao to ML'],
  ['Germany has brought forward its departure from Gao to May.', 'withdrawals Gao DE planned | bases Gao DE'],
  ['The closure of the Danish camp in Gao has been put back to May.', 'withdrawals Gao DK planned | bases Gao DK'],
  ['The Danish force set out with 300 men and a camp in Gao.', ''],
  ['A convoy carrying the last Danish soldiers left Gao on Monday.', 'withdrawals Gao DK'],
  ['The Danes have two bases left in Mali: Gao and Konna.', 'bases Gao DK | bases Konna DK'],
  ['The task force in Gao was wound down in May.', 'withdrawals Gao task force'],
];

const DEMANDED: readonly [string, string][] = [
  ['Hundreds of people marched in Gao to demand the withdrawal of French troops.', ''],
  ['Supporters of the imam rallied in Gao, demanding that French troops leave Mali.', ''],
  ['The junta demanded the withdrawal of French troops from Gao.', 'withdrawals Gao FR'],
];

describe('places told apart from their event', () => {
  test.each(HEADED)('at the head of an entry: %s', (text, expected) => {
    expect(said(text, text.includes(' :') ? 'fr' : 'en')).toBe(expected);
  });
  test.each(APPOSED)('as an apposition: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(GOING_ON)('by a word for the verb before: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(HERE)('in the sentence before: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(STATES)('as a state of it: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(THERE)('by "there", or as a list: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(TURNS)('as the last or next: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(STAYING)('as where people stay: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(WORDINGS)('in one of many wordings: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(DEMANDED)('as what people demand: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
  test.each(KEPT)('as one that is kept: %s', (text, expected) => expect(said(text, 'en')).toBe(expected));
});
