import { BASE, CONDITIONAL, FUTURE, GERUND, PARTICIPLE, PAST, PLURAL, PRESENT } from './verb-form.ts';

/** The parts that a French verb's forms in the third person are made of. */
interface Parts {
  present: readonly [string, string];
  past: readonly [string, string];
  imperfect: string;
  future: string;
  participle: string;
  gerund: string;
}

/**
 * Written forms of a French verb in the third person, and of those who speak of themselves ("nous quittons"), with their
 * features. `irregular` is empty for the first group,
 * `2` for the second, else `present,present;simple past,simple past;imperfect stem;future stem;participle;gerund`.
 */
export function inflectFrench(verb: string, irregular: string): [string, number][] {
  const bare = verb.replace(/^s'/, '').replace(/^se /, '');
  const parts = irregular === '' ? firstGroup(bare) : irregular === '2' ? secondGroup(bare) : listed(irregular);
  const forms: [string, number][] = [
    [bare, BASE],
    [parts.present[0], PRESENT],
    [parts.present[1], PRESENT | PLURAL],
    [subjunctive(parts), PRESENT],
    [parts.past[0], PAST],
    [parts.past[1], PAST | PLURAL],
    [`${parts.imperfect}ait`, PAST],
    [`${parts.imperfect}aient`, PAST | PLURAL],
    [`${parts.future}a`, FUTURE],
    [`${parts.future}ont`, FUTURE | PLURAL],
    [`${parts.imperfect}ons`, PRESENT | PLURAL],
    [`${parts.future}ons`, FUTURE | PLURAL],
    [`${parts.future}ait`, CONDITIONAL],
    [`${parts.future}aient`, CONDITIONAL | PLURAL],
    [parts.gerund, GERUND],
  ];
  for (const ending of ['', 'e', 's', 'es']) {
    if (ending.startsWith('s') && /[sx]$/.test(parts.participle)) continue;
    forms.push([parts.participle + ending, PARTICIPLE]);
  }
  return forms.filter(([form]) => form.length > 1 || verb === 'avoir');
}

/** "Qu'elle prenne fin": the subjunctive, which the plural of the present gives; in the plural it is the same. */
const subjunctive = ({ present: [single, plural] }: Parts): string =>
  plural.endsWith('ent') ? plural.slice(0, -2) : single;

/** Verbs in -eler and -eter that take a grave accent before a mute e where the others double the consonant. */
const GRAVE = /(?:^p|g|c|ant|mod|mart|écart)el$|(?:ach|hal|fur|compl|inqui|refl|répl)et$/;

function firstGroup(verb: string): Parts {
  const stem = verb.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const { mute, future } = muteStems(verb, stem);
  return {
    present: [`${mute}e`, `${mute}ent`],
    past: [`${soft}a`, `${stem}èrent`],
    imperfect: soft,
    future,
    participle: `${stem}é`,
    gerund: `${soft}ant`,
  };
}

/** Stems before a mute e: "cède" but "cédera", "lève" and "lèvera", "appelle" and "appellera", "déploie" and "déploiera". */
function muteStems(verb: string, stem: string): { mute: string; future: string } {
  if (/[oua]y$/.test(stem)) {
    const short = `${stem.slice(0, -1)}i`;
    return { mute: short, future: `${short}er` };
  }
  if (/e[lt]$/.test(stem) && !GRAVE.test(stem)) {
    const double = stem + stem.slice(-1);
    return { mute: double, future: `${double}er` };
  }
  if (/e[^aeiouyéèê]$/.test(stem)) {
    const open = stem.replace(/e(.)$/, 'è$1');
    return { mute: open, future: `${open}er` };
  }
  return { mute: stem.replace(/é([^aeiouyéèê]{1,2}|[gq]u)$/, 'è$1'), future: verb };
}

function secondGroup(verb: string): Parts {
  const stem = verb.slice(0, -1);
  return {
    present: [`${stem}t`, `${stem}ssent`],
    past: [`${stem}t`, `${stem}rent`],
    imperfect: `${stem}ss`,
    future: verb,
    participle: stem,
    gerund: `${stem}ssant`,
  };
}

function listed(text: string): Parts {
  const [present = '', past = '', imperfect = '', future = '', participle = '', gerund = ''] = text.split(';');
  const pair = (cell: string): [string, string] => {
    const [single = '', plural = ''] = cell.split(',');
    return [single, plural];
  };
  return { present: pair(present), past: pair(past), imperfect, future, participle, gerund };
}
