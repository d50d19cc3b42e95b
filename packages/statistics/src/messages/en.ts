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
  'statistics.no-coverage': s(
    'The release has no numbers of countries at these stages: {wanted}. It has stages: {there}.',
  ),
  'statistics.rates-dont-add': s('Numbers of the unit {unit} can’t be added over countries. Ask for counts.'),
  'statistics.no-countries': s('The table has no number of a country in {within|place} ({within}).'),
  'statistics.no-origins': s('The table has no number by citizenship for {area|place} ({area}) in these years.'),
  'statistics.overlapping-ages': s(
    'The ages {ages} in the table {table} overlap: persons would be counted twice. Ask for a table of ages that don’t.',
  ),
} satisfies Record<string, (params: Params) => string>

/** English, the language that the others are measured against. */
export const en = {
  ...refusals,

  'statistics.disputed': s('The source contradicts itself about a number of: {years}.'),
  'statistics.left-out': s(
    'Years and categories without a single number shown are left out; their numbers are withheld too. So categories need not add up to the total.',
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
  'shares.noise': s('Numbers carry random noise, and shares are given as ranges: {years}.'),
  'shares.rounded': s('Numbers are rounded, and shares are given as ranges: {years}.'),
  'shares.exceed-total': s(
    'The parts add up to more than the published total; some persons may stand in several categories: {years}.',
  ),
  'shares.no-base': s('No total is published that shares could be of: {years}.'),

  'rates.latest': s(
    'Latest rate, {year}: {rate|rate} per 100,000 residents (random variation, 95 per cent interval: {low|rate} to {high|rate}).',
  ),
  'rates.random-variation': s(
    'The interval shows random variation, not the uncertainty of detection: it does not say how many persons were not found.',
  ),
  'rates.denominator': s('Residents: {source}.'),
  'rates.no-denominator': s(
    'No rate, because the number of such residents is not known: {categories|categories} ({years}).',
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

  'aggregate.latest': s('Latest sum, {year}: {low-high}; countries in the sum: {countries} of {expected}.'),
  'aggregate.changing-set': s(
    'Each sum is over the countries with a number in that year. The countries change from year to year: the sums show no trend.',
  ),
  'aggregate.detections': s('A person counted by two countries is in the sum twice.'),
  'aggregate.withheld': s('Withheld numbers are left out of the sums: {years}.'),

  'coverage.countries': s('Countries with a number in at least one year: {countries}.'),
  'coverage.none-is-not-zero': s('A country without a number has not reported zero.'),
  'coverage.none-or-withheld': s('A country without a number may have no data, or numbers that are all withheld.'),

  'stages.not-a-funnel': s(
    'Stages count different persons, often in different years: one number is not a part of another.',
  ),
  'stages.absent': s('No totals in the release: {stages|stages}.'),
} satisfies Record<string, (params: Params) => string>

/** Every code that this package refuses with. */
export type StatisticsRefusalCode = keyof typeof refusals

/** Every code that this package has words for. */
export type StatisticsCode = keyof typeof en
