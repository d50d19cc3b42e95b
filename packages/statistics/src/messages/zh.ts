import type { Catalogue } from '@tipstat/language'
import type { StatisticsCode } from './en.ts'
import { sentence } from './sentence.ts'

const s = sentence('zh')

/** Chinese. Awaits a native reviewer: docs/translations.md. */
export const zh: Catalogue<StatisticsCode> = {
  'statistics.not-released': s('供发布的数字只能从受保护的发布版本中计算：请先保护数据立方体，或打开发布文件夹。'),
  'statistics.no-table': s('发布版本中没有 {wanted} 的表。现有：{tables}。'),
  'statistics.several-tables': s('发布版本中有多个表符合 {wanted}：{tables}。请指明来源、单位、计数方式或参考日期。'),
  'statistics.no-area': s('表 {table} 中没有{area|place}（{area}）的行。'),
  'statistics.no-coverage': s('发布版本中没有这些阶段的国家数字：{wanted}。现有阶段：{there}。'),
  'statistics.rates-dont-add': s('单位为 {unit} 的数字不能在国家之间相加。请使用人数。'),
  'statistics.no-countries': s('表中没有{within|place}（{within}）任何国家的数字。'),
  'statistics.no-origins': s('表中没有{area|place}（{area}）在这些年份按国籍列出的数字。'),
  'statistics.overlapping-ages': s('表 {table} 中的年龄 {ages} 相互重叠：有人会被重复计算。请使用年龄不重叠的表。'),

  'statistics.disputed': s('来源在以下年份的某个数字上自相矛盾：{years}。'),
  'statistics.left-out': s('没有任何数字显示的年份和类别已略去；其数字同样未公布。因此各类别之和不一定等于总数。'),

  'series.first': s('第一个数字，{year}年：{low-high}。'),
  'series.latest': s('最近的数字，{year}年：{low-high}。'),
  'series.only': s('唯一的数字是{year}年的：{low-high}。'),

  'shares.largest': s('最大的部分，{year}年：{category|category}，{share|percent}。'),
  'shares.largest-shown': s('所示部分中最大的，{year}年：{category|category}，占所示人数的{share|percent}。'),
  'shares.of-countries': s('提交数据的 {countries} 个国家之和；各国隐去的数字不计入。'),
  'shares.of-shown-parts': s(
    '比例以所示部分为基数，而不是以全部人数为基数，因为（此表或另一表中）某一部分或总数未公布、经过取整、缺失或自相矛盾：{years}。',
  ),
  'shares.not-recorded': s('“未记录”包括已公布总数中来源未归入任何类别的人。'),
  'shares.withheld-rest': s(
    '“未公布或略去”为总数减去所示部分：未公布的类别、表中略去的类别以及不属于任何类别的人，合并计算。',
  ),
  'shares.multiple': s('一人可能属于多个类别：比例以人数为基数，合计可能超过百分之百。'),
  'shares.noise': s('数字带有随机噪声，比例以区间表示：{years}。'),
  'shares.rounded': s('数字经过取整，比例以区间表示：{years}。'),
  'shares.exceed-total': s('各部分之和大于已公布的总数；有些人可能属于多个类别：{years}。'),
  'shares.no-base': s('没有公布可作为比例基数的总数：{years}。'),

  'rates.latest': s('最近的比率，{year}年：每10万居民{rate|rate}（随机变动，95%区间：{low|rate}至{high|rate}）。'),
  'rates.random-variation': s('该区间表示随机变动，而不是发现工作的不确定性：它不说明有多少人未被发现。'),
  'rates.denominator': s('居民人数：{source}。'),
  'rates.no-denominator': s('没有比率，因为不知道此类居民的人数：{categories|categories}（{years}）。'),

  'origins.largest': s('最常见的国籍：{origin|place}，{low-high}。'),
  'origins.citizenship-is-a-proxy': s('来源地依据国籍判断，国籍既不是招募地，也不是路线。'),
  'origins.year': s('{year}年被发现的人。'),
  'origins.years': s('{from}年至{to}年被发现的人，为有数字的年份之和（{n}）。'),
  'origins.reporting-countries': s('为报告国籍的国家之和：{countries}。没有数字的国家不计入，各年的国家也不相同。'),
  'origins.top': s('所列为{all}个中最大的{given}个。'),
  'origins.share-of-total': s('比例以已公布的总数为基数。'),
  'origins.at-least': s('有些合计为下限，因为其中一部分未公布或略去：数字至少为所示值。'),

  'aggregate.latest': s('最近的合计，{year}年：{low-high}；合计中的国家数：{countries}（共{expected}个）。'),
  'aggregate.changing-set': s('每个合计都是当年有数字的国家之和。各年的国家不同：合计不显示趋势。'),
  'aggregate.detections': s('被两个国家计入的人在合计中出现两次。'),
  'aggregate.withheld': s('未公布的数字不计入合计：{years}。'),

  'coverage.countries': s('至少一年有数字的国家数：{countries}。'),
  'coverage.none-is-not-zero': s('没有数字的国家并不是报告了零。'),
  'coverage.none-or-withheld': s('没有数字的国家可能没有数据，也可能其数字均未公布。'),

  'stages.not-a-funnel': s('各阶段统计的是不同的人，往往也在不同的年份：一个数字不是另一个数字的一部分。'),
  'stages.absent': s('发布版本中没有总数：{stages|stages}。'),
}
