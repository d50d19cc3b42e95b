import type { Params } from '@tipstat/language'
import { sentence } from './sentence.ts'

const s = sentence('en')

const refusals = {
  'statistics.not-released': s(
    'Numbers can be worked out for publication from a release only: protect the cube first, or open a release folder.',
  ),
  'statistics.no-table': s('The release has no table for {wanted}. It has: {tables}.'),
  'statistics.several-tables': s(
    'More than one table of the release fits {wanted}: {tables}. Name the source, unit, counting or reference that is meant.',
  ),
  'statistics.no-area': s('The table {table} has no row for {area|place} ({area}).'),
  'statistics.no-year': s('The table has no row for {area|place} ({area}) in {year}.'),
  'statistics.no-coverage': s(
    'The release has no numbers of countries at these stages: {wanted}. It has stages: {there}.',
  ),
  'statistics.rates-dont-add': s('Numbers of the unit {unit} can’t be added over countries. Ask for counts.'),
  'statistics.no-countries': s('The table has no number of a country in {within|place} ({within}).'),
  'statistics.no-origins': s('The table has no number by citizenship for {area|place} ({area}) in these years.'),
  'statistics.several-citizenships': s(
    'In the table {table} one person may have several citizenships, and would be counted in several flows.',
  ),
  'statistics.no-standard': s('No residents by these groups are known for {area|place} ({area}) in {year}.'),
  'statistics.overlapping-ages': s(
    'The ages {ages} in the table {table} overlap: persons would be counted twice. Ask for a table of ages that don’t.',
  ),

  'hidden.lists': s('The lists of a capture table have names, each its own, and are {most} at most.'),
  'hidden.row': s(
    'Row {row} of the capture table is no capture history: it names lists of the table, at least one and each once, and has a whole number of cases.',
  ),
  'hidden.no-table': s('An estimate of a hidden population needs a capture table: make one with captureTable.'),
  'hidden.few-lists': s(
    'Lists that tell something of each other: {lists}. An estimate of a hidden population needs three at least.',
  ),
  'hidden.method': s(
    'The capture table has {lists} lists. Choose at least one of these methods, and no other: {methods}.',
  ),
  'hidden.no-estimate': s('No method can estimate anything from this capture table: its lists overlap too little.'),
  'hidden.weak-part': s(
    'No estimates by parts: the part “{part}” has fewer than three lists, a list of fewer than 20 cases, or too few pairs of lists with a case in common. Estimate the whole only.',
  ),
  'hidden.victims': s('Say whether the lists hold potential or confirmed victims: an estimate is of the same.'),
  'hidden.no-arithmetic': s(
    'An estimate of a hidden population is a range over methods and not a number: it can’t be added up, and nothing can be divided by it.',
  ),
} satisfies Record<string, (params: Params) => string>

/** English, the language that the others are measured against. */
export const en = {
  ...refusals,

  'statistics.disputed': s('The source contradicts itself about a number of: {years}.'),
  'sentences.choose': s(
    'No series is spoken of (series: {n}). Option speakOf names the one to speak of, as the table writes it.',
  ),
  'statistics.left-out': s(
    'Years and categories without a single number shown are left out; their numbers are withheld too. So categories need not add up to the total.',
  ),

  'break.given': s('The series was counted otherwise from {years} on: no change is stated across.'),
  'break.added': s(
    'Numbers of years before and after a break in series are added up, though they are counted otherwise. New counting from: {years}.',
  ),
  'break.law': s(
    'The law changed from {years} on: numbers before and after are not comparable, and no change is stated across.',
  ),
  'break.definition': s(
    'The definition changed from {years} on: numbers before and after are not comparable, and no change is stated across.',
  ),
  'break.source': s(
    'The numbers come from another source from {years} on: those before and after are not comparable, and no change is stated across.',
  ),
  'break.counting-unit': s(
    'The counting unit changed from {years} on: numbers before and after are not comparable, and no change is stated across.',
  ),

  'series.first': s('First number, {year}: {low-high}.'),
  'series.latest': s('Latest number, {year}: {low-high}.'),
  'series.only': s('The only number is of {year}: {low-high}.'),

  'shares.largest': s('Largest part, {year}: {category|category}, {share|percent}.'),
  'shares.largest-shown': s(
    'Largest of the parts shown, {year}: {category|category}, {share|percent} of the persons shown.',
  ),
  'shares.of-countries': s('Sums of {countries} countries that report; numbers that a country withholds are left out.'),
  'shares.of-shown-parts': s(
    'Shares are of the parts shown, not of all persons, because a part (here or in another table) or the total is withheld, rounded, missing or disputed: {years}.',
  ),
  'shares.not-recorded': s('Not recorded includes persons of the published total whom the source puts in no category.'),
  'shares.withheld-rest': s(
    '“Withheld or left out” is the total less the parts shown: withheld categories, categories that the table leaves out, and persons in no category, together.',
  ),
  'shares.multiple': s(
    'One person may stand in several categories: shares are of persons and may add up to more than 100 per cent.',
  ),
  'shares.random-variation': s(
    'Random variation is given of shares of the persons whose category is known. It does not show what was not detected; those not recorded have no interval.',
  ),
  'shares.noise': s('Numbers carry random noise, and shares are given as ranges: {years}.'),
  'shares.rounded': s('Numbers are rounded, and shares are given as ranges: {years}.'),
  'shares.exceed-total': s(
    'The parts add up to more than the published total; some persons may stand in several categories: {years}.',
  ),
  'shares.no-base': s('No total is published that shares could be of: {years}.'),

  'rates.latest': s(
    '{area|place}{category|of}: latest rate, {year}: {rate|rate} per 100,000 residents (random variation, 95 per cent interval: {low|rate} to {high|rate}).',
  ),
  'rates.random-variation': s(
    'The interval shows random variation, not the uncertainty of detection: it does not say how many persons were not found.',
  ),
  'rates.denominator': s('Residents: {source|residents}.'),
  'rates.no-denominator': s(
    'No rate, because the number of such residents is not known: {categories|categories} ({years}).',
  ),

  'widening.design-effect': s(
    'Intervals are widened for persons who come in cases of several (one raid, many victims), by a stated design effect.',
  ),
  'widening.dispersion': s(
    'Intervals are widened for persons who come in cases of several (one raid, many victims), by as much as the years of the series scatter more than chance would. Real changes between years are in it.',
  ),
  'widening.none': s(
    'Some intervals suppose that persons are found one by one: no design effect is stated, and there are too few comparable years to measure dispersion. Where one case brings many persons they are too narrow.',
  ),
  'reliability.flagged': s(
    'Some numbers rest on so few persons, or have so wide an interval, that they can hardly be relied on.',
  ),

  'standardised.population': s(
    'Rates are as they would be if residents had the structure by sex and age of: {area|place}, {year}.',
  ),
  'standardised.others': s(
    'Ratios are of the persons recorded to those expected if each group of residents had the pooled rate of the other countries with numbers in the same year. Each is read against those countries; ratios of two countries are not compared with each other.',
  ),
  'standardised.coarse': s(
    'Standardised by sex, and by children and adults, at most: other differences of age are not taken out.',
  ),
  'standardised.ranges': s(
    'Persons whose sex or age is not recorded may be of any group: results are ranges, from the least to the greatest that numbers and groups allow: {years}.',
  ),
  'standardised.none': s(
    'No standardised result, because a number, or the residents of a group, are not known: {years}.',
  ),

  'origins.largest': s('The most frequent citizenship: {origin|place}, {low-high}.'),
  'origins.citizenship-is-a-proxy': s(
    'Origin is read from citizenship, which is neither the place of recruitment nor the route.',
  ),
  'origins.year': s('Persons detected in {year}.'),
  'origins.years': s('Persons detected from {from} to {to}, added up over the years with numbers ({n}).'),
  'origins.reporting-countries': s(
    'Sums over the countries that report citizenship: {countries}. Countries without numbers are left out, and the countries differ from year to year.',
  ),
  'origins.top': s('Given are the {given} largest of {all}.'),
  'origins.share-of-total': s('Shares are of the published total.'),
  'origins.at-least': s(
    'Some sums are lower bounds, because a part of them is withheld or left out: the number is at least that.',
  ),

  'flows.largest': s(
    '{area|place}: most frequent flow among persons whose origin is known: {flow|category}, {low-high|percent} (95 per cent interval of random variation: {from|percent} to {to|percent}).',
  ),
  'flows.unknown': s('{area|place}: persons whose origin is not known: {low-high}.'),
  'flows.base': s(
    'Shares are of the persons whose origin is known. Those whose origin is not known are a row of their own, with their share of all.',
  ),
  'flows.citizenship': s(
    'Origin is read from citizenship, which is neither the place of recruitment nor the route: nationals count as domestic, also where they were exploited abroad.',
  ),
  'flows.regions': s(
    'Regions and subregions are those of the United Nations standard M49, which differ from those of the Global Report.',
  ),
  'flows.cross-border': s(
    '“Cross-border” alone: the country is not told, or too broadly. Its persons may belong to any other flow across a border.',
  ),
  'flows.double-counting': s(
    'A person may be counted in the country of destination, as foreign, and in the country of origin, as a national: once in each.',
  ),
  'flows.no-nationals': s(
    'Countries without a number of their own nationals in at least one of the years: {countries}. Domestic flows may be more than is shown.',
  ),
  'routes.largest': s('Largest route: origin {origin|place}, place of detection {detection|place}, {low-high}.'),
  'routes.citizenship': s(
    'A route here is a citizenship and a place of detection, and not the path that a person travelled.',
  ),
  'routes.base-all': s('Shares are of the persons whose origin is known.'),
  'routes.base-cross-border': s(
    'Shares are of the persons whose origin is known and another country than that of detection.',
  ),
  'routes.unplaced': s(
    'Persons whose origin is known, but not by country: {low-high}. They are in the base of the shares and in no route.',
  ),
  'routes.unknown': s(
    'Persons whose origin is not known: {low-high}. They are in no route, and not in the base of the shares.',
  ),
  'concentration.top': s('{area|place}: share of the largest routes ({top}): {low-high|percent}.'),
  'concentration.index': s(
    'The Herfindahl–Hirschman index is the sum of the squared shares of all routes: 1 where all persons are of one route, near 0 where many routes have few each.',
  ),
  'flow-profile.largest': s(
    '{flow|category}: most frequent among persons for whom it is recorded: {category|category}, {low-high|percent}.',
  ),
  'flow-profile.base': s(
    'Shares are of the persons of the same flow for whom the characteristic is recorded. “Not recorded” is a row of its own, with its share of all of the flow.',
  ),

  'aggregate.latest': s('Latest sum, {year}: {low-high}; countries in the sum: {countries} of {expected}.'),
  'aggregate.changing-set': s(
    'Each sum is over the countries with a number in that year. The countries change from year to year: the sums show no trend.',
  ),
  'aggregate.detections': s(
    'A person counted by two countries, such as those of origin and of destination, is in the sum twice.',
  ),
  'aggregate.no-residents': s(
    'Countries whose residents are not known, in no share of residents and in no rate: {places|places}.',
  ),
  'aggregate.withheld': s('Withheld numbers are left out of the sums: {years}.'),

  'bounds.latest': s(
    'Bounds, not a reported number, {year}: {low-high}; countries with a number: {countries} of {expected}.',
  ),
  'bounds.latest-estimate': s(
    'Estimate, not a reported number, {year}: {low-high}; countries with a number: {countries} of {expected}.',
  ),
  'bounds.not-reported': s(
    'Bounds, not reported numbers: a country without a number is taken to have had from none to the largest number that it ever printed. No test or trend uses them.',
  ),
  'bounds.carried': s(
    'Estimates, not reported numbers: a country without a number is given its last one before. No test or trend uses them.',
  ),
  'bounds.open': s(
    'Some countries never printed a number, or withhold that of the year: nothing bounds these sums above.',
  ),
  'bounds.left-out': s('Some countries have no earlier number, and are left out of the estimate.'),

  'regional-rates.latest': s(
    'Latest pooled rate, {year}: {rate|rate} per 100,000 residents of the reporting countries, {countries} of {expected} (random variation, 95 per cent interval: {low|rate} to {high|rate}).',
  ),
  'regional-rates.measures': s(
    'The pooled rate is of all residents of the reporting countries. Mean and median are of their rates: there a small country weighs as much as a large one.',
  ),

  'coverage.countries': s('Countries with a number in at least one year: {countries}.'),
  'coverage.none-is-not-zero': s('A country without a number has not reported zero.'),
  'coverage.none-or-withheld': s('A country without a number may have no data, or numbers that are all withheld.'),

  'trend.rate-rose': s(
    '{area|place}{category|of}: from {from} to {to} the rate rose by {change|percent} a year on average (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'trend.rate-fell': s(
    '{area|place}{category|of}: from {from} to {to} the rate fell by {change|percent} a year on average (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'trend.count-rose': s(
    '{area|place}{category|of}: from {from} to {to} the number rose by {change|percent} a year on average (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'trend.count-fell': s(
    '{area|place}{category|of}: from {from} to {to} the number fell by {change|percent} a year on average (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'trend.no-change': s(
    '{area|place}{category|of}: from {from} to {to} neither a rise nor a fall can be told from random variation (95 per cent interval of the yearly change: {low|percent} to {high|percent}).',
  ),
  'trend.detection': s(
    'What rises or falls is what was detected and recorded: that may be trafficking, or how it is looked for.',
  ),
  'trend.each': s('Each series is looked at by itself: of several, one may rise or fall by chance alone.'),
  'trend.too-short': s('Where fewer than five years have a number, no change is worked out.'),
  'trend.short': s('Where fewer than eight years have a number, a change is worked out, but nothing is said of it.'),
  'trend.unreliable': s(
    'Where there are fewer than ten persons a year on average, a change is worked out, but nothing is said of it.',
  ),
  'trend.undetermined': s('Some numbers give no change: all are zero, or there are too few years between breaks.'),
  'trend.ranges': s('No change is worked out where numbers are ranges or withheld: {years}.'),

  'bends.in': s('{area|place}{category|of}: from {from} to {to} the line that fits best bends in: {years}.'),
  'bends.none': s('{area|place}{category|of}: from {from} to {to} no bend is found.'),
  'bends.description': s(
    'Where a series bends is a description and no test: a change of level that nobody declared looks like two bends.',
  ),
  'bends.too-short': s('Where fewer than ten years have a number, no bends are looked for.'),
  'bends.zero': s('Where a number is 0, no bends are looked for.'),

  'matched.latest': s(
    '{area|place}{category|of}: from {from} to {to}, in the countries with a number in both years ({countries} of {expected}), the sum changed by {change|percent}. How much of that is chance can’t be told: the countries are too few or too unequal.',
  ),
  'matched.rose': s(
    '{area|place}{category|of}: from {from} to {to}, in the countries with a number in both years ({countries} of {expected}), the sum rose by {change|percent} (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'matched.rose-between': s(
    '{area|place}{category|of}: from {from} to {to}, in the countries with a number in both years ({countries} of {expected}), the sum rose by at least {least|percent} and at most {most|percent} (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'matched.fell': s(
    '{area|place}{category|of}: from {from} to {to}, in the countries with a number in both years ({countries} of {expected}), the sum fell by {change|percent} (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'matched.fell-between': s(
    '{area|place}{category|of}: from {from} to {to}, in the countries with a number in both years ({countries} of {expected}), the sum fell by at least {least|percent} and at most {most|percent} (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'matched.no-change': s(
    '{area|place}{category|of}: in the countries with a number in both years ({countries} of {expected}), the sums of {from} and {to} cannot be told apart from random variation (95 per cent interval of the change: {low|percent} to {high|percent}).',
  ),
  'matched.latest-between': s(
    '{area|place}{category|of}: from {from} to {to}, in the countries with a number in both years ({countries} of {expected}), the sum changed by something from {least|percent} to {most|percent}. How much of that is chance can’t be told: the countries are too few or too unequal.',
  ),
  'matched.random-variation': s(
    'Limits of a change show random variation: how far such sums move by chance, given how much the countries differ. They do not show what was not detected.',
  ),
  'matched.poisson-alone': s(
    'Where no dispersion is given, the limits are of chance in counting alone: too narrow if countries differ by more.',
  ),
  'matched.same-countries': s(
    'Each change is of the countries with a number in both years. Other countries, or these in other years, may have changed otherwise.',
  ),
  'matched.bounds': s(
    'Numbers below a threshold are printed as such: changes are bounds, from the least to the greatest that they allow.',
  ),

  'change.rate-rose': s(
    '{area|place}{category|of}: from {from} to {to} the rate rose by {change|percent} (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'change.rate-fell': s(
    '{area|place}{category|of}: from {from} to {to} the rate fell by {change|percent} (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'change.count-rose': s(
    '{area|place}{category|of}: from {from} to {to} the number rose by {change|percent} (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'change.count-fell': s(
    '{area|place}{category|of}: from {from} to {to} the number fell by {change|percent} (95 per cent interval of random variation: {low|percent} to {high|percent}).',
  ),
  'change.no-change': s(
    '{area|place}{category|of}: the numbers of {from} and {to} cannot be told apart from random variation (95 per cent interval of the change: {low|percent} to {high|percent}).',
  ),
  'change.flagged': s('Some numbers are too small or too uncertain to speak of a change.'),
  'change.ranges': s(
    'Where a number is rounded or a range, the interval is the widest that it allows, and nothing is said of the change.',
  ),
  'change.alone': s(
    'Each interval is of one category alone, and p is adjusted for all that are compared: where p is not small, neither a rise nor a fall is stated, whatever the interval.',
  ),

  'unusual.year': s(
    'Check the data for {year}: {low-high}, where the years before led to expect {least|number} to {most|number}.',
  ),
  'unusual.year-category': s(
    'Check the data for {year}, {category|category}: {low-high}, where the years before led to expect {least|number} to {most|number}.',
  ),
  'unusual.none': s('No number that could be compared is unusual beside the years before it.'),
  'unusual.meaning': s(
    'Unusual means: check the data. It is neither good nor bad, and says nothing of why a number is as it is.',
  ),
  'unusual.screening': s(
    'Many numbers are looked at together, and p is adjusted for it: about one in twenty of those called unusual may be so by chance alone.',
  ),
  'unusual.alone': s(
    'Expected limits are of one number alone, and p is adjusted for all that are looked at: a number outside its limits may still be as expected.',
  ),
  'unusual.steady': s(
    'A series that rises or falls steadily leaves its earlier years behind, and may be called unusual.',
  ),
  'unusual.breaks': s('The series was counted otherwise from {years} on: earlier years are no measure for later ones.'),
  'unusual.too-short': s('Where fewer than three of the five years before have a number, nothing is said.'),
  'unusual.ranges': s(
    'Nothing is said where the number, or one of the years before it, is a range or withheld, unless all that it may be is unusual: {years}.',
  ),

  'countries.area': s(
    'Check the data of {area|place} ({years}): {low-high}, where the rate of all these countries together leads to expect {least|number} to {most|number}.',
  ),
  'countries.area-category': s(
    'Check the data of {area|place} ({years}), {category|category}: {low-high}, where the rate of all these countries together leads to expect {least|number} to {most|number}.',
  ),
  'countries.none': s('No number that could be compared is unusual beside the rate of all these countries together.'),
  'countries.reporting-differs': s(
    'Countries differ in their laws, in whom they count, in how they look for victims and in what they report: a higher or lower rate is not more or less trafficking.',
  ),
  'countries.no-denominator': s('Not compared, because the number of residents is not known: {areas|places}.'),
  'countries.ranges': s('Nothing is said of a number that is a range, unless all that it may be is unusual.'),
  'countries.too-few': s(
    'No comparison where fewer than five countries have a number that is not a range, or no person is counted.',
  ),

  'stages.not-a-funnel': s(
    'Stages count different persons, often in different years: one number is not a part of another.',
  ),
  'stages.absent': s('No totals in the release: {stages|stages}.'),

  'justice.ratio': s(
    '{area|place}: {stages|stages} ({later}) for each 100 of: {victims|stage} ({years}): {ratio|rate} (95 per cent interval of random variation: {low|rate} to {high|rate}). They are other persons: this is no share.',
  ),
  'justice.ratio-countries': s(
    '{area|place}, countries with all these numbers: {countries} of {expected}. {stages|stages} ({later}) for each 100 of: {victims|stage} ({years}): {ratio|rate} (95 per cent interval of random variation: {low|rate} to {high|rate}). They are other persons: this is no share.',
  ),
  'justice.no-share': s(
    'Persons suspected, prosecuted or convicted are other persons than victims: their ratio is no share and no part of a funnel, and does not tell how many cases end in a conviction.',
  ),
  'justice.unit': s('{stage|stage}: counting unit: {counting|counting}; the year is: {reference|reference}.'),
  'justice.lags': s(
    'Proceedings take years, and which years belong together is not known: persons of the same year and of later years stand side by side.',
  ),
  'justice.pooled': s('Where fewer than ten persons stand against a year, three years are taken together.'),
  'justice.bounds': s(
    'Where a number is a range there is no ratio: its interval runs from the least to the greatest that the numbers allow.',
  ),
  'justice.flagged': s('Some ratios are of numbers too small or too uncertain to speak of.'),
  'justice.countries': s(
    'Each ratio is of the countries that have all its numbers. These change from year to year: the ratios show no trend.',
  ),
  'justice.few-countries': s(
    'Nothing is said of a ratio of fewer than three countries, or of fewer than half of those with any number. Option area names one country.',
  ),

  'context.rank': s(
    'Among the countries that have both ({countries}), {year}: the rank correlation (Kendall’s tau-b) of “{indicator}” and the rate of “{stage|stage}” is {tau|decimal} (95 per cent interval of random variation: {low|decimal} to {high|decimal}).',
  ),
  'context.rank-between': s(
    'Among the countries that have both ({countries}), {year}: the rank correlation (Kendall’s tau-b) of “{indicator}” and the rate of “{stage|stage}” lies between {least|decimal} and {most|decimal}, as far as ranges tell (95 per cent interval of random variation: {low|decimal} to {high|decimal}).',
  ),
  'context.ecological': s(
    'Countries are compared here, not persons: what goes together among countries need not go together among persons, nor within a country (ecological fallacy).',
  ),
  'context.detection': s(
    'Rates are of persons detected and recorded. They differ between countries with how each looks, counts and defines, and the indicator may go together with that.',
  ),
  'context.no-cause': s(
    'This is a description. It does not say that one comes from the other, and of many indicators some go together with any rate by chance.',
  ),
  'context.source': s('Indicator: {indicator}, {year}. Source: {source}.'),
  'context.missing': s(
    'Not in the correlation: countries with a rate and without the indicator: {rates}; with the indicator and without a rate: {values}.',
  ),
  'context.few': s('Fewer than {least} countries have both: no correlation is worked out.'),
  'context.demand': s(
    'The indicator stands for demand and does not measure it: who buys or uses what victims are made to provide is seldom counted.',
  ),

  'hidden.potential': s(
    'Potential victims on the lists and persons like them on no list: {low-high} (range over methods; number of methods: {methods}).',
  ),
  'hidden.confirmed': s(
    'Confirmed victims on the lists and persons like them on no list: {low-high} (range over methods; number of methods: {methods}).',
  ),
  'hidden.interval': s(
    'From the lowest to the highest limit of the {level|percent} intervals of the methods: {low-high}.',
  ),
  'hidden.independence': s('Lists taken as independent: {estimate|number} ({low-high}).'),
  'hidden.stepwise': s('Stepwise selection of pairs of lists: {estimate|number} ({low-high}).'),
  'hidden.bic-pairs': s('Best model of pairs of lists by BIC: {estimate|number} ({low-high}).'),
  'hidden.bic-triples': s('Best model of pairs and triples of lists by BIC: {estimate|number} ({low-high}).'),
  'hidden.graph-averaging': s('Average over decomposable graphs: {estimate|number} ({low-high}).'),
  'hidden.historical': s('Rule of 2014, no longer recommended: {estimate|number} ({low-high}).'),
  'hidden.two-lists': s('Two lists, after Chapman: {estimate|number} ({low-high}).'),
  'hidden.closed': s('Assumed: nobody joined or left the population in the period.'),
  'hidden.linked': s('Assumed: the records of one person are linked over all lists, and those of two persons never.'),
  'hidden.reachable': s(
    'Assumed: everybody could have come on a list. Whoever none of them can reach is not in the number.',
  ),
  'hidden.no-referral': s('Assumed: the lists don’t merely pass cases on to each other.'),
  'hidden.random-variation': s(
    'Intervals show random variation where the assumptions hold; where they don’t, the whole range may be wrong.',
  ),
  'hidden.criticism': s(
    'The method is disputed for trafficking in persons: Whitehead and others (2021); Binette and Steorts (2022).',
  ),
  'hidden.rounded': s('Rounded to two significant digits, limits outward.'),
  'hidden.no-denominator': s('Not to be added up over countries, nor to be used as a denominator or as a trend.'),
  'hidden.chosen-methods': s('Only some methods were asked for: the range over all of them may be wider.'),
  'hidden.two-lists-untested': s(
    'Two lists must be independent of each other, and nothing in them shows whether they are.',
  ),
  'hidden.dropped-lists': s('Lists left out because they tell nothing of the others: {lists}.'),
  'hidden.small-lists': s('Lists with fewer than {least} cases: {lists}.'),
  'hidden.sparse': s('More than half of the pairs of lists have no case in common.'),
  'hidden.some-models-fail': s(
    'Some models of pairs of lists can’t be estimated from this table, or are too many to be tried; no method uses one that can’t.',
  ),
  'hidden.methods-disagree': s(
    'The methods differ by more than a factor of two, and the table doesn’t tell which is right.',
  ),
  'hidden.methods-failed': s('Some methods can estimate nothing from this table.'),
  'hidden.flagged': s(
    'Some limits depend much on chance, on samples without an estimate, or on the largest size that was weighed: see the flags of the methods.',
  ),
} satisfies Record<string, (params: Params) => string>

/** Every code that this package refuses with. */
export type StatisticsRefusalCode = keyof typeof refusals

/** Every code that this package has words for. */
export type StatisticsCode = keyof typeof en
