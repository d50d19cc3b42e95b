import type { Params } from '@tipstat/language'
import { sentence } from './sentence.ts'

const s = sentence('en')

/** English, the language that the others are measured against. */
export const en = {
  'report.not-released': s(
    'Only a release can be written as a report: protect the cube first, or open a release folder.',
  ),
  'report.nothing-about': s('The release holds nothing about {place}.'),
  'report.skip': s('Skip to the text'),
  'report.contents': s('Contents'),
  'report.figures': s('Figures'),
  'report.figure-n': s('Figure {n}'),
  'report.table-n': s('Table {n}'),
  'report.source': s('Source:'),
  'report.data-behind': s('The numbers behind figure {n}'),
  'report.download': s('Download {label}'),
  'report.footer': s('Made with tipstat. This page loads nothing, runs nothing and sends nothing.'),
  'report.data-csv': s('data (CSV)'),
  'report.image-png': s('picture (PNG)'),
  'report.image-svg': s('picture (SVG)'),

  'title.national': s('Trafficking in persons: {place}'),
  'title.regional': s('Trafficking in persons: {place}'),
  'title.global': s('Trafficking in persons in the world'),
  'subtitle.national': s('National report: patterns and trends in the data, {period}'),
  'subtitle.regional': s('Regional report: patterns and trends in the data, {period}'),
  'subtitle.global': s('Global report: patterns and trends in the data, {period}'),
  'unit.per-100000': s('per 100,000 population'),
  'place.world': s('World'),

  'heading.summary': s('Summary'),
  'heading.shares': s('Sex and age'),
  'heading.forms': s('Forms of exploitation'),
  'heading.rate': s('Rates per 100,000 population'),
  'heading.stages': s('Prosecutions and convictions'),
  'heading.origins': s('Origin'),
  'heading.aggregate': s('Sums over countries'),
  'heading.coverage': s('Coverage'),
  'heading.quality': s('Data quality'),
  'heading.annex': s('Method and sources'),

  'stage.V': s('Victims'),
  'stage.V_SCR': s('Persons screened'),
  'stage.V_POT': s('Potential victims'),
  'stage.V_REF': s('Persons referred to the national mechanism'),
  'stage.V_PRES': s('Presumed victims'),
  'stage.V_DET': s('Detected victims'),
  'stage.V_IDN': s('Identified victims'),
  'stage.V_REG': s('Registered victims'),
  'stage.V_ASST': s('Assisted victims'),
  'stage.V_REP': s('Repatriated victims'),
  'stage.P': s('Persons suspected, prosecuted or convicted'),
  'stage.P_SUSP': s('Persons brought into formal contact'),
  'stage.P_PROS': s('Persons prosecuted'),
  'stage.P_CONV': s('Persons convicted'),
  'stage.P_SENT': s('Persons sentenced'),
  'stage.P_ACQ': s('Persons acquitted'),
  'stage.O': s('Offences recorded'),
  'stage.I': s('Investigations opened'),

  'dimension.sex': s('sex'),
  'dimension.age': s('age'),
  'dimension.form': s('form of exploitation'),
  'dimension.citizenship': s('citizenship'),
  'dimension.counterpart': s('counterpart area'),
  'dimension.scope': s('scope of the route'),
  'dimension.act': s('act'),
  'dimension.means': s('means'),
  'dimension.control': s('means of control'),
  'dimension.sector': s('sector of exploitation'),
  'dimension.recruiter': s('relationship to the recruiter'),
  'dimension.recruitment': s('way of recruitment'),
  'dimension.vulnerability': s('vulnerability factor'),
  'dimension.service': s('service received'),
  'dimension.participation': s('part played in the offence'),
  'dimension.sentence': s('sentence'),
  'dimension.kind': s('natural or legal person'),
  'dimension.demand': s('measure against demand'),
  'table.by': s('{stage}: {dimensions}'),

  'figure.shares': s('{stage} by sex and age, {place}, {period}'),
  'figure.shares-sex': s('{stage} by sex, {place}, {period}'),
  'figure.shares-age': s('{stage} by age, {place}, {period}'),
  'figure.shares-measure': s('Share of persons, per cent'),
  'figure.shares-shown-measure': s('Share of the persons shown; censored parts are left out, per cent'),
  'figure.shares-not-withheld-measure': s('Share of the persons shown; withheld parts are left out, per cent'),
  'figure.forms': s('{stage} by form of exploitation, {place}, {period}'),
  'figure.rate-by-sex-age': s('{stage} per 100,000 population by sex and age, {place}, {period}'),
  'figure.rate': s('{stage} per 100,000 population, {place}, {period}'),
  'figure.rate-by': s('{stage} per 100,000 population by {dimensions}, {place}, {period}'),
  'figure.rate-measure': s('Rate per 100,000 population; the band shows random variation (95 per cent interval)'),
  'figure.rate-reported-measure': s('Rate per 100,000 population as reported by the source'),
  'figure.stages': s('Persons prosecuted and convicted, {place}, {period}'),
  'figure.persons-measure': s('Number of persons a year; a range where the number is not exact'),
  'figure.persons-or-withheld-measure': s('Number of persons a year; × where it is withheld'),
  'figure.origins': s('{stage} by citizenship, {place}, {period}'),
  'figure.origins-regions': s('{stage} by region of citizenship and region of detection, {period}'),
  'figure.origins-measure': s('Number of persons; a range where the number is not exact'),
  'figure.origins-or-withheld-measure': s('Number of persons; × where it is withheld, and + where it is at least that'),
  'figure.coverage': s('Countries and years with data: {stage}, {place}, {period}'),
  'figure.coverage-measure': s('Whether a number was published for the country and the year'),
  'figure.aggregate': s('{stage}, {place}, {period}'),
  'figure.aggregate-measure': s('Sum of the numbers published by countries; a range where the sum is not exact'),
  'figure.aggregate-shown-measure': s('Sum of the numbers shown for countries; × where all are withheld'),

  'absent.title': s('No figure here'),
  'absent.shares': s('No table of persons by sex or age in this release for {place}.'),
  'absent.forms': s('No table of persons by form of exploitation in this release for {place}.'),
  'absent.rate': s(
    'No rate can be given for {place}: the release holds neither totals with a population to divide by nor rates from the source.',
  ),
  'absent.stages': s('No table of persons prosecuted or convicted in this release for {place}.'),
  'absent.origins': s('No table of persons by citizenship in this release for {place}.'),
  'absent.coverage': s('No coverage can be shown: the release holds no table of totals for {place}.'),
  'absent.aggregate': s('No sum can be shown: the release holds no table of totals for {place}.'),
  'absent.totals': s('No table of totals in this release for {place}.'),

  'summary.what': s(
    'This report shows what “{source}” holds ({place}, {period}). Every number comes from one release, {release}, and from nothing else.',
  ),
  'summary.totals': s('Totals by year, {place}'),
  'summary.year': s('Year'),
  'summary.as-published': s(
    'Numbers are as published. A range gives the bounds of a number that was censored or rounded.',
  ),
  'summary.rounded': s(
    'Numbers are rounded to multiples of {base}: each is at most {most} away from the exact number. A range stands for a number that is withheld.',
  ),
  'summary.rounded-together': s(
    'Numbers are rounded to multiples of {base}: each is at most {most} away from the exact number, and totals at most {total}. A range stands for a number that is withheld.',
  ),
  'summary.noise': s(
    'Numbers carry random noise and do not add up: each is at most {most} away from the exact number. A range stands for a number that is withheld.',
  ),
  'summary.symbols': s(
    'Signs: .. not available; c confidential; – not applicable; * the source contradicts itself about the number.',
  ),
  'withheld.sign': s(
    '× withheld to protect persons. One sign stands for small numbers, for numbers from which a small one could be worked out, and for zero: it may also be zero.',
  ),
  'withheld.sign-zeros-shown': s(
    '× withheld to protect persons. One sign stands for small numbers and for numbers from which a small one could be worked out. Zeros are shown.',
  ),
  'withheld.left-out': s(
    'Years and categories under which no number is shown are left out of a table; their numbers are withheld too.',
  ),
  'summary.as-shown': s('Numbers are exact where they are shown.'),

  'quality.not-prevalence-title': s('Detection is not prevalence'),
  'quality.not-prevalence': s(
    'The numbers count persons whom the authorities found or dealt with. They rise and fall with the law, with the work of police, labour inspectors and services, and with victims’ trust in them. They do not say how many persons are trafficked.',
  ),
  'quality.censored': s(
    'Censored numbers: {n}. Small numbers were printed by the source as, for example, “<5”. They stand as ranges, in sums too, and nothing is worked out that would narrow them.',
  ),
  'quality.rounded': s('Rounded numbers: {n}. Each stands for a range as wide as the rounding.'),
  'quality.estimated': s(
    'Numbers given as a range for another reason: {n}. The source gives several numbers for one cell, or an estimate.',
  ),
  'quality.suppressed': s('Withheld numbers: {n}.'),
  'quality.suppressed-between': s(
    'Withheld numbers: {n}. Each lies within the range that stands in its place: {range}.',
  ),
  'quality.disputed': s(
    'Disputed numbers: {n}. The source contradicts itself about them, for example where parts do not fit their total. They are shown as given and marked.',
  ),
  'quality.missing': s('Missing numbers: {n}. Missing is never read as zero.'),
  'quality.unresolved': s(
    'Where a field of a record could not be read (for example a citizenship), the person still counts in every total and stands under “not recorded” in that field.',
  ),
  'quality.stages': s(
    'Persons prosecuted and persons convicted in one year are mostly not the same persons: cases take years. One must not be divided by the other.',
  ),
  'quality.forms': s(
    'One person may have been exploited in several forms. Forms are not added up to a total unless the source says that each person stands in one form only.',
  ),
  'quality.rate': s(
    'The interval of a rate shows random variation alone: how far the number could differ by chance in a year like this one. It does not show what the authorities did not see.',
  ),
  'quality.aggregate': s(
    'A sum changes when a country starts or stops sending numbers. The number of countries under each year says so; the sum is no trend by itself.',
  ),
  'quality.comparability': s(
    'Countries differ in law, in who counts as a victim and in the year that a case is counted in. Levels of countries are not compared here.',
  ),
  'quality.table': s('Cells of each table by status'),
  'quality.table-name': s('Table'),
  'quality.cells': s('Cells'),
  'quality.exact-column': s('As counted'),
  'quality.censored-column': s('Censored'),
  'quality.rounded-column': s('Rounded'),
  'quality.estimated-column': s('Other range'),
  'quality.suppressed-column': s('Withheld'),
  'quality.missing-column': s('Missing'),
  'quality.disputed-column': s('Disputed'),
  'quality.source-notes': s('What the source says of its data'),

  'annex.release': s('Release'),
  'annex.id': s('Release identifier (SHA-256 of its manifest)'),
  'annex.policy': s('Disclosure control policy'),
  'annex.proof': s('Proof'),
  'annex.proof-certificate': s(
    'Certificate: a program apart from the one that protected the tables found that no protected number can be worked out',
  ),
  'annex.proof-controlled-rounding': s(
    'Controlled rounding: all numbers were rounded together, so that parts make up totals; it was proved that no reader comes close to the exact ones',
  ),
  'annex.proof-cell-key': s(
    'Noise by cell key: every number carries random noise, the same for the same records; totals are not the sums of their parts',
  ),
  'annex.proof-rounding': s('Rounding: every number was rounded from the exact value, each by itself'),
  'annex.proof-owner-published': s(
    'Published by its owner: the numbers were public before this report, and are as published',
  ),
  'annex.submissions': s('Submissions (ids)'),
  'annex.scheme': s('Version of the scheme'),
  'annex.software': s('Software'),
  'annex.source': s('Source'),
  'annex.publisher': s('Publisher'),
  'annex.published': s('Published on'),
  'annex.address': s('Address'),
  'annex.licence': s('Licence'),
  'annex.cost': s('Cost of protection'),
  'annex.plan': s('The Global Plan of Action and this report (draft numbering of paragraphs)'),
  'annex.plan-paragraph': s('Paragraph'),
  'annex.plan-asks': s('What it asks for'),
  'annex.plan-given': s('What this report gives'),
  'annex.plan-15-asks': s('Data disaggregated by form of exploitation, sex and age'),
  'annex.plan-15-given': s(
    'Shares by sex and age and by form over time, where the release holds them; what is missing is named',
  ),
  'annex.plan-28-asks': s('Privacy and safety of victims'),
  'annex.plan-28-given': s(
    'Drawn from a protected or already published release only; no record of a person is behind any figure',
  ),
  'annex.plan-67-asks': s('Periodic reports on patterns and flows at the national, regional and international levels'),
  'annex.plan-67-given': s('This report is of one of the three levels; the other two are made in the same way'),
  'annex.method-shares': s(
    'Shares are parts of the persons whose sex and age (or form) a table shows, with “not recorded” as a part of its own. Where a part is censored, shares are of the shown parts only, and say so.',
  ),
  'annex.method-shares-withheld': s(
    'Shares are parts of the published total. Where a part is withheld, it has no share; what the shown parts leave of the total is one part, of withheld categories and of those left out of the table together. Where the total itself is withheld, shares are of the shown parts only, and say so.',
  ),
  'annex.method-rate': s(
    'Rates are numbers of persons divided by the mid-year population, times 100,000, with the exact Poisson interval (Garwood 1936), widened where five or more years of a series scatter more than chance would, as they do where one case brings many victims. Rates that a source gives itself are shown as given, without interval.',
  ),
  'annex.method-sums': s(
    'Sums over countries are sums of bounds. Countries without a number are left out and counted as such.',
  ),
  'annex.designations-title': s('Designations'),
  'annex.designations': s(
    'The designations employed and the presentation of material in this report do not imply the expression of any opinion whatsoever on the part of its publisher concerning the legal status of any country, territory, city or area, or of its authorities, or concerning the delimitation of its frontiers or boundaries.',
  ),

  'draft.title': s('Draft: not approved'),
  'draft.text': s(
    'The numbers of this report are of a release that nobody has approved. Nothing of it may be published.',
  ),
  'embargo.title': s('Under embargo: not to be published before {day}'),
  'embargo.text': s('Nothing of this report may be published or passed on before that day.'),
  'made-up.title': s('These data are made up'),
  'made-up.text': s(
    'Every person and every number in this report is invented, to show what tipstat does. Nothing here may be quoted as a fact.',
  ),
} satisfies Record<string, (params: Params) => string>

/** Every code that this package has words for. */
export type ReportCode = keyof typeof en
