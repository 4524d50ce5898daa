import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/contract/day.ts';
import { type DateSetting, findDates } from '../../src/dates/dates.ts';
import { splitSentences } from '../../src/text/sentence.ts';

/** Thursday 20 January 2022. */
const ON = '2022-01-20';

function settingOf(language: string, from: string | null, to = from): DateSetting {
  return { language, published: from === null ? null : { from: dayOf(from)!, to: dayOf(to)! } };
}

/** Each date phrase as `phrase: from..to precision`, one day as a single date, an open side empty. */
function read(text: string, language = 'en', published: string | null = ON, to = published): string[] {
  return findDates(text, splitSentences(text), settingOf(language, published, to)).map((mention) => {
    const from = mention.from === null ? '' : isoOf(mention.from);
    const until = mention.to === null ? '' : isoOf(mention.to);
    return `${text.slice(mention.start, mention.end)}: ${from === until && from ? from : `${from}..${until}`} ${mention.precision}`;
  });
}

type Row = readonly [text: string, ...expected: string[]];

const ENGLISH: Readonly<Record<string, readonly Row[]>> = {
  'calendar days': [
    ['It was signed on 6 April 2017 in Gao.', '6 April 2017: 2017-04-06 day'],
    ['The base closed on February 16, 2021.', 'February 16, 2021: 2021-02-16 day'],
    ['The 1st of August 2014 came.', '1st of August 2014: 2014-08-01 day'],
    ['On Tuesday, December 14, 2021, they left.', 'Tuesday, December 14, 2021: 2021-12-14 day'],
    ['On Tuesday 14 December they left.', 'Tuesday 14 December: 2021-12-14 day'],
    ['He came on April 6,2017 by road.', 'April 6,2017: 2017-04-06 day'],
    ['He came on 6\u00a0April\u202f2017 by road.', '6\u00a0April\u202f2017: 2017-04-06 day'],
    ['An attack on 6 April killed two.', '6 April: 2021-04-06 day'],
    ['An attack on January 6 killed two.', 'January 6: 2022-01-06 day'],
    ['On May 31 of last year it was hit.', 'May 31 of last year: 2021-05-31 day'],
    ['It was hit on the 2nd of January this year.', '2nd of January this year: 2022-01-02 day'],
    ['It will close on 3 March next year.', '3 March next year: 2023-03-03 day'],
    [
      'Rebels came on 3 January. He said that from 22 April no soldier will go. The same day, a post was hit.',
      '3 January: 2022-01-03 day',
      '22 April: 2022-04-22 day',
      'same day: 2022-01-03 day',
    ],
    ['The vote will be held on 27 February.', '27 February: 2022-02-27 day'],
    ['Next is Gao, to be handed over on 27 February.', '27 February: 2022-02-27 day'],
    ['Gao had to be handed over on 27 February.', '27 February: 2021-02-27 day'],
    ['The December 7 ambush killed two.', 'December 7: 2021-12-07 day'],
    ['Dated 2022-01-18 and 2021/12/03.', '2022-01-18: 2022-01-18 day', '2021/12/03: 2021-12-03 day'],
    ['Updated 14/05/2021.', '14/05/2021: 2021-05-14 day'],
    ['Updated 05/14/2021.', '05/14/2021: 2021-05-14 day'],
    ['Updated 14.05.2021.', '14.05.2021: 2021-05-14 day'],
    ['Updated 14/05/21.', '14/05/21: 2021-05-14 day'],
    ['GAO, 4 FEB 90 (WIRE) -- TWO MEN DIED ON 3 FEBRUARY.', '4 FEB 90: 1990-02-04 day', '3 FEBRUARY: 1990-02-03 day'],
    ['On Dec. 18 and on Jan 3, two died.', 'Dec. 18: 2021-12-18 day', 'Jan 3: 2022-01-03 day'],
    ['There is no 31 February 2021 or 45 May.', 'February 2021: 2021-02-01..2021-02-28 month'],
  ],
  months: [
    ['It began in January 2013.', 'January 2013: 2013-01-01..2013-01-31 month'],
    ['In December 2019 fighters stormed the camp.', 'December 2019: 2019-12-01..2019-12-31 month'],
    ['By the end of the year 2023 it will close.', 'By the end of the year 2023: 2022-01-20..2023-12-31 span'],
    [
      'A camp was hit on 7 September 2021. In the following weeks others were.',
      '7 September 2021: 2021-09-07 day',
      'the following weeks: 2021-09-08..2021-10-05 span',
    ],
    [
      'He spoke this month.\n\nThe officer had ousted him two months after rebels overran a post.',
      'this month: 2022-01-01..2022-01-20 month',
      'two months after: .. open',
    ],
    ['Resolution 2531, June 2020, renewed it.', 'June 2020: 2020-06-01..2020-06-30 month'],
    ['They left in February.', 'February: 2021-02-01..2021-02-28 month'],
    ['They came in January.', 'January: 2022-01-01..2022-01-31 month'],
    ['Germany must decide in May about it.', 'May: 2022-05-01..2022-05-31 month'],
    ['They left last December.', 'last December: 2021-12-01..2021-12-31 month'],
    ['They will leave next January.', 'next January: 2023-01-01..2023-01-31 month'],
    ['They left in March last year.', 'March last year: 2021-03-01..2021-03-31 month'],
    ['The November attack was the worst.', 'November: 2021-11-01..2021-11-30 month'],
    ['In the first week of May 2021 they left.', 'first week of May 2021: 2021-05-01..2021-05-07 week'],
    ['In the last week of May they left.', 'last week of May: 2021-05-25..2021-05-31 week'],
  ],
  'years, seasons and parts of them': [
    ['The 2015 signing came late.', '2015: 2015-01-01..2015-12-31 year'],
    ['In 2013 troops fought there.', '2013: 2013-01-01..2013-12-31 year'],
    ['In 2011 two soldiers were killed.', '2011: 2011-01-01..2011-12-31 year'],
    ['They counted in 2011 thousand steps.'],
    ['In 2012, rebels took the north.', '2012: 2012-01-01..2012-12-31 year'],
    ['See resolution 2295 (2016) on it.', '2016: 2016-01-01..2016-12-31 year'],
    ['In the summer of 2021 they left.', 'the summer of 2021: 2021-06-01..2021-09-22 season'],
    ['They left in spring 2019.', 'spring 2019: 2019-03-01..2019-06-20 season'],
    ['They left last summer.', 'last summer: 2021-06-01..2021-09-22 season'],
    ['They will leave in the autumn.', 'the autumn: 2022-09-01..2022-12-20 season'],
    ['In the first quarter of 2021 it rose.', 'first quarter of 2021: 2021-01-01..2021-03-31 season'],
    ['In the second half of 2021 it fell.', 'second half of 2021: 2021-07-01..2021-12-31 season'],
    ['In the 1990s it was calm.', '1990s: 1990-01-01..1999-12-31 span'],
    ['In early 2022 they left.', 'early 2022: 2022-01-01..2022-04-30 season'],
    ['It was late 2021.', 'late 2021: 2021-09-01..2021-12-31 season'],
    ['They left in mid-August.', 'mid-August: 2021-08-11..2021-08-20 week'],
    ['They left in late February 2021.', 'late February 2021: 2021-02-21..2021-02-28 week'],
    ['They left early last month.', 'early last month: 2021-12-01..2021-12-10 week'],
    ['They left late last year.', 'late last year: 2021-09-01..2021-12-31 season'],
    ['They left at the beginning of March 2021.', 'beginning of March 2021: 2021-03-01..2021-03-10 week'],
    ['The vote will start in April.', 'April: 2022-04-01..2022-04-30 month'],
    ['They left last winter.', 'last winter: 2020-12-01..2021-03-20 season'],
    ['They leave next winter.', 'next winter: 2022-12-01..2023-03-20 season'],
    ['They will leave at the end of the year.', 'end of the year: 2022-10-01..2022-12-31 season'],
  ],
  weekdays: [
    ['He said on Monday that it was over.', 'Monday: 2022-01-17 day'],
    ['He said on Thursday that it was over.', 'Thursday: 2022-01-20 day'],
    ['He is due to brief the Council on Tuesday.', 'Tuesday: 2022-01-25 day'],
    ['More troops would be sent on Friday.', 'Friday: 2022-01-21 day'],
    ['They left last Thursday.', 'last Thursday: 2022-01-13 day'],
    ['They leave next Thursday.', 'next Thursday: 2022-01-27 day'],
    ['It happened Monday night in Gao.', 'Monday night: 2022-01-17 day'],
    ['It happened on Friday of last week.', 'Friday of last week: 2022-01-14 day'],
    ['He said so this weekend.', 'this weekend: 2022-01-15..2022-01-16 span'],
    ['They signed at the weekend.', 'the weekend: 2022-01-15..2022-01-16 span'],
    ['They will sign this weekend.', 'this weekend: 2022-01-22..2022-01-23 span'],
    ['They left between Monday and Wednesday.', 'Monday and Wednesday: 2022-01-17..2022-01-19 span'],
  ],
  'relative to publication': [
    ['He left today.', 'today: 2022-01-20 day'],
    ['He left yesterday morning.', 'yesterday morning: 2022-01-19 day'],
    ['He leaves tomorrow.', 'tomorrow: 2022-01-21 day'],
    ['He came the day before yesterday.', 'the day before yesterday: 2022-01-18 day'],
    ['They speak tonight.', 'tonight: 2022-01-20 day'],
    [
      'Its men came in on 3 January. The others had gone overnight.',
      '3 January: 2022-01-03 day',
      'overnight: 2022-01-02..2022-01-03 span',
    ],
    ['On 3 January he spoke. They had "today" gone.', '3 January: 2022-01-03 day', 'today: 2022-01-03 day'],
    ['On 3 January he spoke. They have gone today.', '3 January: 2022-01-03 day', 'today: 2022-01-20 day'],
    ['It was hit on 3 January, and on the 5th it fell.', '3 January: 2022-01-03 day', 'the 5th: 2022-01-05 day'],
    ['It was raided on a Saturday in October.', 'a Saturday in October: 2021-10-01..2021-10-31 month'],
    ['It was shelled overnight.', 'overnight: 2022-01-19..2022-01-20 span'],
    ["Last night's raid failed.", 'Last night: 2022-01-19 day'],
    ['They left three days ago.', 'three days ago: 2022-01-17 day'],
    ['They left two weeks ago.', 'two weeks ago: 2022-01-03..2022-01-09 week'],
    ['They left five months ago.', 'five months ago: 2021-08-01..2021-08-31 month'],
    ['They came nine years ago.', 'nine years ago: 2013-01-01..2013-12-31 year'],
    ['They came nearly a decade ago.', 'nearly a decade ago: 2012-01-01..2013-12-31 year'],
    ['They came almost nine years ago.', 'almost nine years ago: 2013-01-01..2014-12-31 year'],
    ['They came more than nine years ago.', 'more than nine years ago: 2012-01-01..2013-12-31 year'],
    ['They came a few days ago.', 'a few days ago: 2022-01-13..2022-01-18 week'],
    ['They came years ago.', 'years ago: ..2020-01-20 open'],
    ['They met last week.', 'last week: 2022-01-10..2022-01-16 week'],
    ['They met last month.', 'last month: 2021-12-01..2021-12-31 month'],
    ['The coup last year was the second.', 'last year: 2021-01-01..2021-12-31 year'],
    ['They will meet next month.', 'next month: 2022-02-01..2022-02-28 month'],
    ['They met earlier this month.', 'earlier this month: 2022-01-01..2022-01-20 month'],
    ['They will meet later this year.', 'later this year: 2022-01-20..2022-12-31 year'],
    ['They met this week.', 'this week: 2022-01-17..2022-01-20 week'],
    ['Both lost men during the past week.', 'past week: 2022-01-13..2022-01-20 week'],
    ['Over the past six months it rose.', 'past six months: 2021-07-20..2022-01-20 span'],
    ['In the last year it rose.', 'In the last year: 2021-01-20..2022-01-20 span'],
    ['They will leave in the next year.', 'in the next year: 2022-01-20..2023-01-20 span'],
    ['They met in recent weeks.', 'recent weeks: ..2022-01-20 open'],
    ['They met in recent days.', 'recent days: 2022-01-13..2022-01-20 span'],
    ['They will leave within six months.', 'within six months: 2022-01-20..2022-07-20 span'],
    ['They will leave in around six months.', 'in around six months: 2022-07-01..2022-07-31 month'],
    ["In two weeks' time they go.", "In two weeks' time: 2022-01-31..2022-02-06 week"],
    ['It was the third raid in six months.', 'in six months: 2021-07-20..2022-01-20 span'],
    ['In the coming weeks they will leave.', 'coming weeks: 2022-01-20.. open'],
  ],
  spans: [
    ['It rained on 30-31 October 2021.', '30-31 October 2021: 2021-10-30..2021-10-31 span'],
    ['It rained between 3 and 9 May.', '3 and 9 May: 2021-05-03..2021-05-09 span'],
    ['It rained from May 3 to May 9, 2020.', 'May 3 to May 9, 2020: 2020-05-03..2020-05-09 span'],
    ['It rained from 28 December to 3 January.', '28 December to 3 January: 2021-12-28..2022-01-03 span'],
    ['It rained on March 7–8, 2021.', 'March 7–8, 2021: 2021-03-07..2021-03-08 span'],
    ['It rained on 3, 5 and 9 May 2021.', '3, 5 and 9 May 2021: 2021-05-03..2021-05-09 span'],
    ['Troops stayed from 2014 to 2020.', '2014 to 2020: 2014-01-01..2020-12-31 span'],
    ['Troops stayed in 2014–2020.', '2014–2020: 2014-01-01..2020-12-31 span'],
    ['Troops stayed in 2014-15.', '2014-15: 2014-01-01..2015-12-31 span'],
    ['Between January and March 2021 they left.', 'January and March 2021: 2021-01-01..2021-03-31 span'],
    ['From November to January they stayed.', 'November to January: 2021-11-01..2022-01-31 span'],
  ],
  bounds: [
    ['They have been there since 2013.', 'since 2013: 2013-01-01.. open'],
    ['They have been there since last March.', 'since last March: 2021-03-01.. open'],
    ['They will stay until June.', 'until June: ..2022-06-30 open'],
    ['They stayed until June 2021.', 'until June 2021: ..2021-06-30 open'],
    ['It hopes to halve it by the summer of 2023.', 'by the summer of 2023: 2022-01-20..2023-09-22 span'],
    ['They had left by June 2021.', 'by June 2021: ..2021-06-30 open'],
    ['They will leave before the end of the year.', 'before the end of the year: 2022-01-20..2022-12-31 span'],
    ['They will leave before the end of the month.', 'before the end of the month: 2022-01-20..2022-01-31 span'],
    ['They will leave before the start of March.', 'before the start of March: 2022-01-20..2022-02-28 span'],
    ['They came before 2013.', 'before 2013: ..2012-12-31 open'],
    ['It was calm after March 2021.', 'after March 2021: 2021-04-01.. open'],
    ["It was calm after Thursday's vote.", 'Thursday: 2022-01-20 day'],
    ['It was calm after the March 7 ambush.', 'March 7: 2021-03-07 day'],
  ],
  narrative: [
    [
      'Ber closed on 13 January 2021, and Goundam three days after that.',
      '13 January 2021: 2021-01-13 day',
      'three days after: 2021-01-16 day',
    ],
    [
      'Two died on Monday, the mayor said on Wednesday. The night before, a shell fell.',
      'Monday: 2022-01-17 day',
      'Wednesday: 2022-01-19 day',
      'The night before: 2022-01-16..2022-01-17 span',
    ],
    ['They shelled the town twice the previous evening.', 'previous evening: 2022-01-19 day'],
    [
      'On 3 May 2013 he came. Hours later, two died. The following morning he left.',
      '3 May 2013: 2013-05-03 day',
      'Hours later: 2013-05-03 day',
      'The following morning: 2013-05-04 day',
    ],
    ['They came on 3 May 2013 and left a day later.', '3 May 2013: 2013-05-03 day', 'a day later: 2013-05-04 day'],
    [
      'They came at the end of 2017 and left in April.',
      'end of 2017: 2017-10-01..2017-12-31 season',
      'April: 2018-04-01..2018-04-30 month',
    ],
    [
      'In 2012 the north fell; it was retaken a year later.',
      '2012: 2012-01-01..2012-12-31 year',
      'a year later: 2013-01-01..2013-12-31 year',
    ],
    [
      'On 3 May 2013 he came; the day before, two died.',
      '3 May 2013: 2013-05-03 day',
      'the day before: 2013-05-02 day',
    ],
    [
      'On 3 May 2013, he spoke of the previous Monday.',
      '3 May 2013: 2013-05-03 day',
      'previous Monday: 2013-04-29 day',
    ],
    [
      'He came on 3 May 2013. Two weeks earlier a mine went off.',
      '3 May 2013: 2013-05-03 day',
      'Two weeks earlier: 2013-04-16..2013-04-22 week',
    ],
    [
      'He came on 15 August 2020. They left in February.',
      '15 August 2020: 2020-08-15 day',
      'February: 2021-02-01..2021-02-28 month',
    ],
    [
      'They left on 1 May 2013 and came back on 7 May 2013; two days before the feast a mine went off.',
      '1 May 2013: 2013-05-01 day',
      '7 May 2013: 2013-05-07 day',
      'two days before: 2013-05-05 day',
    ],
    [
      'On 5 January two died. The post, opened in August, was shut.\n\nA mine went off on the 8th.',
      '5 January: 2022-01-05 day',
      'August: 2021-08-01..2021-08-31 month',
      'the 8th: 2022-01-08 day',
    ],
    [
      'In August the post opened. It was shut on the 4th.',
      'August: 2021-08-01..2021-08-31 month',
      'the 4th: 2021-08-04 day',
    ],
    [
      'He came on 3 May 2013. He left the following month.',
      '3 May 2013: 2013-05-03 day',
      'the following month: 2013-06-01..2013-06-30 month',
    ],
    [
      'He came on 3 May 2013. That year was calm.',
      '3 May 2013: 2013-05-03 day',
      'That year: 2013-01-01..2013-12-31 year',
    ],
    ['It ends a year earlier than planned.'],
    [
      'In January 2013 France came. In April, Chad left.',
      'January 2013: 2013-01-01..2013-01-31 month',
      'April: 2013-04-01..2013-04-30 month',
    ],
    [
      'On 30 November 2015 two died. On 8 January, three did.',
      '30 November 2015: 2015-11-30 day',
      '8 January: 2016-01-08 day',
    ],
    [
      'In 2012, the army fell. In March, soldiers took over.',
      '2012: 2012-01-01..2012-12-31 year',
      'March: 2012-03-01..2012-03-31 month',
    ],
    [
      'In 2012, the army fell.\n\nIn March, soldiers left.',
      '2012: 2012-01-01..2012-12-31 year',
      'March: 2021-03-01..2021-03-31 month',
    ],
    [
      '2013\n\n11 January: planes strike.\n\n26 January: Gao is taken.',
      '2013: 2013-01-01..2013-12-31 year',
      '11 January: 2013-01-11 day',
      '26 January: 2013-01-26 day',
    ],
  ],
  'days with a name': [
    ["A bomb killed three on New Year's Day.", "New Year's Day: 2022-01-01 day"],
    ['The camp closed at Easter.', 'Easter: 2021-04-04 day'],
    ['They left on Easter Monday 2019.', 'Easter Monday 2019: 2019-04-22 day'],
    ['The troops will be home before Christmas.', 'before Christmas: 2022-01-20..2022-12-24 span'],
    ['The ship came from Christmas Island.'],
  ],
  'days without a month': [
    ['On 4 January a mine exploded. On the 9th, shells fell.', '4 January: 2022-01-04 day', 'the 9th: 2022-01-09 day'],
    ['The village has been encircled since the 6th.', 'since the 6th: 2022-01-06.. open'],
    ['The mayor was killed; the attack came on Friday the 7th.', 'Friday the 7th: 2022-01-07 day'],
    ['It was the 9th attack on the 3rd Brigade.'],
  ],
  'stories that go on': [
    [
      'The post moved in May 2021. In November they left.',
      'May 2021: 2021-05-01..2021-05-31 month',
      'November: 2021-11-01..2021-11-30 month',
    ],
    [
      'It moved to Gao in February 2021. In January it closed.',
      'February 2021: 2021-02-01..2021-02-28 month',
      'January: 2022-01-01..2022-01-31 month',
    ],
    [
      'It opened in March 2015. It was hit on 20 February.',
      'March 2015: 2015-03-01..2015-03-31 month',
      '20 February: 2015-02-20 day',
    ],
  ],
  'how long': [['On 11 January they left the post for three days after threats.', '11 January: 2022-01-11 day']],
  'no dates': [
    ['It may have been 30 soldiers that march on.'],
    ['Some 2000 troops and 2013 soldiers carry the AK-47 2000.'],
    ['Resolution 2100 asked for 1,500 troops at UTC 11:00.'],
    ['Operation Nov. is over, the second one.'],
    ['Call +223 20 22 2013 or see S/2017/271.'],
    ['He lives at 1935 Orchard St. and waits another two years before it opens.'],
    ['It was in July 1439, on 7 October 1439.'],
    ['Theresa May met April Jones under the Sun.'],
    ['A total of 2021 of them fell.'],
    ['It lasted for days.'],
  ],
};

const FRENCH: Readonly<Record<string, readonly Row[]>> = {
  calendar: [
    ["Il fermera d'ici au début de l'année 2023.", "d'ici au début de l'année 2023: 2022-01-20..2023-03-31 span"],
    [
      'Le 9 janvier 2020, le camp a été pris. Il a été abandonné dans les semaines qui ont suivi.',
      '9 janvier 2020: 2020-01-09 day',
      'les semaines qui ont suivi: 2020-01-10..2020-02-06 span',
    ],
    ['Le 7 mars 2022, deux soldats sont morts.', '7 mars 2022: 2022-03-07 day'],
    ["Le 31 mai de l'année dernière, il a été visé.", "31 mai de l'année dernière: 2021-05-31 day"],
    ['Le 2 janvier de cette année, il a été visé.', '2 janvier de cette année: 2022-01-02 day'],
    [
      "C'était en un autre mois de janvier, celui de 2012.",
      'mois de janvier, celui de 2012: 2012-01-01..2012-01-31 month',
    ],
    ["Le camp sera rendu à la fin de l'été.", "fin de l'été: 2022-08-15..2022-09-22 month"],
    ['Le camp a fermé au début du printemps.', 'début du printemps: 2021-03-01..2021-04-07 month'],
    ['Le camp a fermé au début du mois.', 'début du mois: 2022-01-01..2022-01-10 week'],
    ['Le camp a fermé à la fin du mois dernier.', 'fin du mois dernier: 2021-12-21..2021-12-31 week'],
    ["Le camp a fermé à la fin du mois d'août.", "fin du mois d'août: 2021-08-21..2021-08-31 week"],
    ["Le camp fermera en fin d'année.", "fin d'année: 2022-10-01..2022-12-31 season"],
    ['Le camp a été visé un samedi d’octobre.', 'un samedi d’octobre: 2021-10-01..2021-10-31 month'],
    ['Le 1er août, la base a fermé.', '1er août: 2021-08-01 day'],
    ['Le mercredi 12 octobre 2021, il a parlé.', 'mercredi 12 octobre 2021: 2021-10-12 day'],
    ['Dernière modification : 14/05/2021.', '14/05/2021: 2021-05-14 day'],
    ['L’attaque du 7 mars dernier.', '7 mars dernier: 2021-03-07 day'],
    ['La base fermera le 3 février.', '3 février: 2022-02-03 day'],
    ['Ils sont partis en février.', 'février: 2021-02-01..2021-02-28 month'],
    ['Ils partiront en février.', 'février: 2022-02-01..2022-02-28 month'],
    ['L’attaque d’octobre 2021.', 'octobre 2021: 2021-10-01..2021-10-31 month'],
    ['Des attaques ont eu lieu ces dernières heures.', 'ces dernières heures: 2022-01-19..2022-01-20 span'],
    ['Au mois de novembre 2019, ils sont partis.', 'mois de novembre 2019: 2019-11-01..2019-11-30 month'],
    ['En 2014 deux soldats sont morts.', '2014: 2014-01-01..2014-12-31 year'],
    ['Au mois de novembre, ils sont partis.', 'mois de novembre: 2021-11-01..2021-11-30 month'],
    ['Ils sont partis à la mi-août.', 'mi-août: 2021-08-11..2021-08-20 week'],
    ['Ils sont partis fin 2021.', 'fin 2021: 2021-10-01..2021-12-31 season'],
    ['Début 2022, ils partent.', 'Début 2022: 2022-01-01..2022-03-31 season'],
    ['Ils sont venus courant juin.', 'juin: 2021-06-01..2021-06-30 month'],
    ['En mars prochain, ils partiront.', 'mars prochain: 2022-03-01..2022-03-31 month'],
    ['Ils sont partis à l’été 2021.', 'l’été 2021: 2021-06-01..2021-09-22 season'],
    ['Au premier trimestre 2021, rien.', 'premier trimestre 2021: 2021-01-01..2021-03-31 season'],
    ['Dans les années 1990, rien.', 'années 1990: 1990-01-01..1999-12-31 span'],
  ],
  relative: [
    ['Ils sont venus il y a neuf ans.', 'il y a neuf ans: 2013-01-01..2013-12-31 year'],
    ['Ils sont venus il y a près de neuf ans.', 'il y a près de neuf ans: 2013-01-01..2014-12-31 year'],
    ['Il y a trois jours, ils sont partis.', 'Il y a trois jours: 2022-01-17 day'],
    ['Il a parlé lundi à Gao.', 'lundi: 2022-01-17 day'],
    ['Il parlera mardi à Gao.', 'mardi: 2022-01-25 day'],
    ['Il a parlé jeudi dernier.', 'jeudi dernier: 2022-01-13 day'],
    ['Il a parlé hier soir.', 'hier soir: 2022-01-19 day'],
    ['C’est aujourd’hui la règle ; lundi la règle a changé.', 'aujourd’hui: 2022-01-20 day', 'lundi: 2022-01-17 day'],
    ['Il parle aujourd’hui.', 'aujourd’hui: 2022-01-20 day'],
    ['Il parlera demain.', 'demain: 2022-01-21 day'],
    ['Il a parlé ce matin.', 'ce matin: 2022-01-20 day'],
    ['Le mois dernier, il a parlé.', 'Le mois dernier: 2021-12-01..2021-12-31 month'],
    ['La semaine prochaine, il parlera.', 'La semaine prochaine: 2022-01-24..2022-01-30 week'],
    ['L’an dernier, il a parlé.', 'L’an dernier: 2021-01-01..2021-12-31 year'],
    ['Cette semaine, il a parlé.', 'Cette semaine: 2022-01-17..2022-01-20 week'],
    ['Ces derniers mois, rien.', 'Ces derniers mois: ..2022-01-20 open'],
    ['Au cours des six derniers mois, rien.', 'des six derniers mois: 2021-07-20..2022-01-20 span'],
    ['Dans six mois, ils partiront.', 'Dans six mois: 2022-07-01..2022-07-31 month'],
    ['Ce week-end, il a parlé.', 'Ce week-end: 2022-01-15..2022-01-16 span'],
  ],
  spans: [
    [
      'Dans la nuit du samedi 8 au dimanche 9 janvier, un obus est tombé.',
      'samedi 8 au dimanche 9 janvier: 2022-01-08..2022-01-09 span',
    ],
    ['La semaine du 3 janvier a été calme.', 'semaine du 3 janvier: 2022-01-03..2022-01-09 week'],
    ['Ils sont partis dans les derniers jours de mai.', 'les derniers jours de mai: 2021-05-21..2021-05-31 week'],
    ['Dans la nuit de samedi à dimanche, un camp a été attaqué.', 'samedi à dimanche: 2022-01-15..2022-01-16 span'],
    ['Du 3 au 9 mai, rien.', '3 au 9 mai: 2021-05-03..2021-05-09 span'],
    ['Entre janvier et mars 2021, rien.', 'janvier et mars 2021: 2021-01-01..2021-03-31 span'],
    ['Dans la nuit du 3 au 4 mai 2021, rien.', '3 au 4 mai 2021: 2021-05-03..2021-05-04 span'],
    ['Entre 2014 et 2020, rien.', 'Entre 2014 et 2020: 2014-01-01..2020-12-31 span'],
  ],
  bounds: [
    ['Ils sont là depuis 2013.', 'depuis 2013: 2013-01-01.. open'],
    ['Ils sont là depuis neuf ans.', 'depuis neuf ans: 2013-01-20.. open'],
    ['Ils sont là depuis le 5 mai 2020.', 'depuis le 5 mai 2020: 2020-05-05.. open'],
    ['Elle veut la réduire d’ici à l’été 2023.', 'd’ici à l’été 2023: 2022-01-20..2023-09-22 span'],
    ['Ils partiront avant la fin de l’année.', 'avant la fin de l’année: 2022-01-20..2022-12-31 span'],
    ['Ils resteront jusqu’en juin.', 'jusqu’en juin: ..2022-06-30 open'],
    ['Ils resteront jusqu’au 3 mai 2022.', 'jusqu’au 3 mai 2022: ..2022-05-03 open'],
    ['À partir de juin 2021, rien.', 'À partir de juin 2021: 2021-06-01.. open'],
    ['Ils partiront d’ici six mois.', 'd’ici six mois: 2022-01-20..2022-07-20 span'],
  ],
  narrative: [
    [
      'Deux sont morts lundi, a annoncé mercredi le maire. La veille, un obus est tombé.',
      'lundi: 2022-01-17 day',
      'mercredi: 2022-01-19 day',
      'La veille: 2022-01-16 day',
    ],
    [
      'Le 5 mai 2021, ils ont pris Gao. La nuit suivante, un obus est tombé.',
      '5 mai 2021: 2021-05-05 day',
      'La nuit suivante: 2021-05-06 day',
    ],
    [
      'Le 5 mai 2021, ils ont pris Gao. Le soir même, ils ont fui.',
      '5 mai 2021: 2021-05-05 day',
      'Le soir même: 2021-05-05 day',
    ],
    [
      'Le 5 mai 2021, ils ont pris Gao. La nuit précédente, ils avaient tiré.',
      '5 mai 2021: 2021-05-05 day',
      'La nuit précédente: 2021-05-04..2021-05-05 span',
    ],
    [
      'Le 5 mai 2021, ils ont tiré. Quelques minutes plus tard, ils ont fui.',
      '5 mai 2021: 2021-05-05 day',
      'Quelques minutes plus tard: 2021-05-05 day',
    ],
    [
      'Le 3 mai 2013, il parle. La veille, deux hommes sont morts.',
      '3 mai 2013: 2013-05-03 day',
      'La veille: 2013-05-02 day',
    ],
    [
      'Le conseil se réunit le 3 mai 2013, au lendemain de l’attaque de Gao.',
      '3 mai 2013: 2013-05-03 day',
      'au lendemain: 2013-05-02 day',
    ],
    [
      'La réunion datait de mai 2013, au lendemain des massacres de Gao.',
      'mai 2013: 2013-05-01..2013-05-31 month',
      'au lendemain: 2013-05-01..2013-05-31 span',
    ],
    [
      'Le 3 mai 2013, Gao est pris. Au lendemain de la prise, il part.',
      '3 mai 2013: 2013-05-03 day',
      'Au lendemain: 2013-05-04 day',
    ],
    ['Le 3 mai 2013, il parle ; le lendemain, il part.', '3 mai 2013: 2013-05-03 day', 'le lendemain: 2013-05-04 day'],
    [
      'Le 3 mai 2013, il parle. Trois jours plus tard, il part.',
      '3 mai 2013: 2013-05-03 day',
      'Trois jours plus tard: 2013-05-06 day',
    ],
    ['Le 3 mai 2013, il parle. Le même jour, il part.', '3 mai 2013: 2013-05-03 day', 'Le même jour: 2013-05-03 day'],
    ['À Gao, libéré le 7 octobre, un bataillon restera.', '7 octobre: 2021-10-07 day'],
    ['À Gao, prévu le 7 octobre, un bataillon restera.', '7 octobre: 2022-10-07 day'],
    [
      'En 2013, il est là. L’année suivante, il part.',
      '2013: 2013-01-01..2013-12-31 year',
      'année suivante: 2014-01-01..2014-12-31 year',
    ],
  ],
  'days with a name': [
    ['La base fermera avant Noël.', 'avant Noël: 2022-01-20..2022-12-24 span'],
    ['Le poste a été attaqué à la Toussaint.', 'Toussaint: 2021-11-01 day'],
    ['Le lundi de Pâques 2021, ils sont partis.', 'lundi de Pâques 2021: 2021-04-05 day'],
  ],
  tense: [
    ['Il n’a pas souhaité commenter l’incident du 9 novembre.', '9 novembre: 2021-11-09 day'],
    ['Ils promettent d’installer, en février, une base.', 'février: 2022-02-01..2022-02-28 month'],
  ],
  'no dates': [
    ['Deux Mirage 2000 ont frappé une colonne.'],
    ['Mars est une planète ; il a neuf amis.'],
    ['Quelque 2000 hommes et 1 500 soldats, résolution 2100.'],
    ['La fin du convoi a été attaquée à Gao.'],
  ],
};

for (const [language, families] of [
  ['en', ENGLISH],
  ['fr', FRENCH],
] as const) {
  for (const [family, rows] of Object.entries(families)) {
    describe(`${language}: ${family}`, () => {
      test.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (text, expected) => {
        expect(read(text, language)).toEqual(expected);
      });
    });
  }
}

describe('the day of publication', () => {
  test('a range of days widens what leans on it', () => {
    expect(read('He came yesterday.', 'en', '2022-03-17', '2022-04-11')).toEqual([
      'yesterday: 2022-03-16..2022-04-10 span',
    ]);
    expect(read('He came in February.', 'en', '2022-03-17', '2022-04-11')).toEqual([
      'February: 2022-02-01..2022-02-28 month',
    ]);
    expect(read('In the March 7 ambush two died.', 'en', '2022-03-17', '2022-04-11')).toEqual([
      'March 7: 2022-03-07 day',
    ]);
  });

  test('unknown, it leaves relative dates open and full ones as they are', () => {
    expect(read('He came on Monday and in 2013.', 'en', null)).toEqual([
      'Monday: .. open',
      '2013: 2013-01-01..2013-12-31 year',
    ]);
    expect(read('He came in May.', 'en', null)).toEqual(['May: .. open']);
  });

  test('unknown, a date without a year leans on the one before', () => {
    expect(read('Seen on 17 March 2022.\n\nHe came on March 7.', 'en', null)).toEqual([
      '17 March 2022: 2022-03-17 day',
      'March 7: 2022-03-07 day',
    ]);
  });
});

describe('what a mention says', () => {
  const mentionsOf = (text: string, language = 'en') => findDates(text, splitSentences(text), settingOf(language, ON));

  test('anchors', () => {
    const text = 'On 3 May 2021 he came. The next day he left. Yesterday he returned.';
    expect(mentionsOf(text).map(({ anchor }) => anchor)).toEqual(['stated', 'narrative', 'published']);
  });

  test('rules', () => {
    expect(mentionsOf('On 3 May 2021 he came, in 2013 he left.').map(({ rule }) => rule)).toEqual([
      'day-month-year',
      'year',
    ]);
  });

  test('a bound keeps the range that it names', () => {
    expect(mentionsOf('There since 2014.')[0]!.point).toEqual({
      from: dayOf('2014-01-01'),
      to: dayOf('2014-12-31'),
      precision: 'year',
    });
  });

  test('in a language without rules only calendar dates are read', () => {
    expect(read('El 7 ayer lundi 2022-03-07.', 'es')).toContain('2022-03-07: 2022-03-07 day');
  });
});

const PIECES = [
  ...[
    'Monday',
    'may',
    'May',
    '7',
    '31',
    '2013',
    'March',
    'mars',
    'since',
    'by',
    'the',
    'end',
    'of',
    'last',
    'week',
    'year',
  ],
  ...[
    'three',
    'days',
    'ago',
    'later',
    'il',
    'y',
    'a',
    'depuis',
    "d'",
    'ici',
    'fin',
    '-',
    '/',
    ',',
    '.',
    '\n',
    '"',
    'early',
    'next',
  ],
];

test('on any input mentions are in order, apart, and their ranges run forwards', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
      fc.constantFrom('en', 'fr', 'es'),
      fc.constantFrom(ON, null),
      (pieces, language, on) => {
        const text = pieces.join(' ');
        let at = 0;
        for (const mention of findDates(text, splitSentences(text), settingOf(language, on))) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          if (mention.from !== null && mention.to !== null) expect(mention.to).toBeGreaterThanOrEqual(mention.from);
          if (on !== null && mention.anchor !== 'narrative') expect(mention.from ?? mention.to).not.toBeNull();
          at = mention.end;
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(['in March ', 'since early ', '2013 ', 'a day later ', 'three ', 'Jan. '])(
  '100,000 times over: %s',
  (piece) => {
    const text = piece.repeat(100_000);
    expect(findDates(text, splitSentences(text), settingOf('en', ON)).every(({ start, end }) => start < end)).toBe(
      true,
    );
  },
);

test('entries of a chronology are of the month that heads them', () => {
  const text =
    '-- JANUARY 2013 --\n\n- 11: France begins its operation.\n\n- 14: Rebels take Diabaly.\n\nFebruary 2013\n\n\u2022 3 \u2013 The town is free.\n\n12:30: A call.';
  expect(read(text)).toEqual([
    'JANUARY 2013: 2013-01-01..2013-01-31 month',
    '11: 2013-01-11 day',
    '14: 2013-01-14 day',
    'February 2013: 2013-02-01..2013-02-28 month',
    '3: 2013-02-03 day',
  ]);
  expect(read('- 11: France begins its operation.')).toEqual([]);
});

describe('under a line that is a month, or ends with one,', () => {
  const days = (text: string, language = 'en') =>
    findDates(text, splitSentences(text), settingOf(language, ON)).flatMap(({ from, to }) =>
      from !== null && from === to ? [isoOf(from)] : [],
    );

  test.each([
    ['March 2019\n\nOn the 3rd, gunmen came.\n\nOn the 17th, they left. On the 2nd, they had come.'],
    ['**March**\n\nOn the 3rd, gunmen came.\n\nOn the 17th, they left. On the 2nd, they had come.', 'en', '2021'],
    ['Mars 2019\n\nLe 3, ils ont attaqué.\n\nLe 17, ils sont partis. Le 2, ils avaient attaqué.', 'fr'],
    ['Attacks in the centre in March 2019\n\nOn the 3rd, gunmen came. On the 17th, they left. On the 2nd, they came.'],
    ['March 2019\n\nSunday 3: an attack.\n\n- Sunday the 17th: another.\n\n- The 2nd: a third.'],
    ['2019\n\nMars\n\nDimanche 3 : une attaque.\n\n- Le 17 : une autre.\n\n- Le 2 : une dernière.', 'fr'],
  ])('days are of that month: %s', (text, language = 'en', year = '2019') => {
    expect(days(text, language)).toEqual([`${year}-03-03`, `${year}-03-17`, `${year}-03-02`]);
  });

  test('days are not where a sentence names it', () => {
    expect(days('They came in March 2019.\n\nOn the 3rd, they left.')).toEqual(['2022-01-03']);
  });
});

test('days under a line that is a year are of that year', () => {
  expect(read('2020\n\n12 March: an attack.\n\n1 October: another.')).toEqual([
    '2020: 2020-01-01..2020-12-31 year',
    '12 March: 2020-03-12 day',
    '1 October: 2020-10-01 day',
  ]);
});
