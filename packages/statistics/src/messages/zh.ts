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
  'statistics.no-year': s('表中没有{area|place}（{area}）{year}年的行。'),
  'statistics.no-coverage': s('发布版本中没有这些阶段的国家数字：{wanted}。现有阶段：{there}。'),
  'statistics.rates-dont-add': s('单位为 {unit} 的数字不能在国家之间相加。请使用人数。'),
  'statistics.no-countries': s('表中没有{within|place}（{within}）任何国家的数字。'),
  'statistics.no-origins': s('表中没有{area|place}（{area}）在这些年份按国籍列出的数字。'),
  'statistics.several-citizenships': s('表{table}中，一个人可以有多个国籍，会被计入多个流向。'),
  'statistics.no-standard': s('{area|place}（{area}）{year}年按这些组分列的居民人数不详。'),
  'statistics.overlapping-ages': s('表 {table} 中的年龄 {ages} 相互重叠：有人会被重复计算。请使用年龄不重叠的表。'),

  'statistics.disputed': s('来源在以下年份的某个数字上自相矛盾：{years}。'),
  'sentences.choose': s('未对任何一条序列作说明（序列数：{n}）。选项speakOf按表中的写法指定要说明的一条。'),
  'statistics.left-out': s('没有任何数字显示的年份和类别已略去；其数字同样未公布。因此各类别之和不一定等于总数。'),

  'break.given': s('自{years}年起统计方式不同：不跨越该处说明变化。'),
  'break.added': s('序列中断前后各年的数字虽统计方式不同，仍被相加。新统计方式起始年份：{years}。'),
  'break.law': s('自{years}年起法律有变：前后数字不可比，不跨越该处说明变化。'),
  'break.definition': s('自{years}年起定义有变：前后数字不可比，不跨越该处说明变化。'),
  'break.source': s('自{years}年起数字来自另一来源：前后数字不可比，不跨越该处说明变化。'),
  'break.counting-unit': s('自{years}年起计数单位有变：前后数字不可比，不跨越该处说明变化。'),

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
  'shares.random-variation': s('随机变动是就类别已知的人员中的份额给出的。它不说明未被发现的情况；未记录者没有区间。'),
  'shares.noise': s('数字带有随机噪声，比例以区间表示：{years}。'),
  'shares.rounded': s('数字经过取整，比例以区间表示：{years}。'),
  'shares.exceed-total': s('各部分之和大于已公布的总数；有些人可能属于多个类别：{years}。'),
  'shares.no-base': s('没有公布可作为比例基数的总数：{years}。'),

  'rates.latest': s(
    '{area|place}{category|of}：最近的比率，{year}年：每10万居民{rate|rate}（随机变动，95%区间：{low|rate}至{high|rate}）。',
  ),
  'rates.random-variation': s('该区间表示随机变动，而不是发现工作的不确定性：它不说明有多少人未被发现。'),
  'rates.denominator': s('居民人数：{source|residents}。'),
  'rates.no-denominator': s('没有比率，因为不知道此类居民的人数：{categories|categories}（{years}）。'),

  'widening.design-effect': s(
    '考虑到有些人来自涉及多人的案件（一次突击行动，多名受害者），按给定的设计效应加宽了区间。',
  ),
  'widening.dispersion': s(
    '考虑到有些人来自涉及多人的案件（一次突击行动，多名受害者），按该序列各年的离散超出随机变动的程度加宽了区间。年份之间的实际变化也包含在内。',
  ),
  'widening.none': s(
    '有些区间假定人员是逐一被发现的：没有给定设计效应，可比的年份又太少，无法衡量离散程度。在一个案件涉及多人的情况下，这些区间过窄。',
  ),
  'reliability.flagged': s('有些数字所依据的人数太少，或区间太宽，几乎不可靠。'),

  'standardised.population': s('比率是假定居民具有以下人口的性别和年龄结构时的比率：{area|place}，{year}年。'),
  'standardised.others': s(
    '比值是所记录的人数与预期人数之比，预期人数假定每组居民具有同年有数字的其他国家的合并比率。每个比值应对照这些国家来解读；两个国家的比值不能互相比较。',
  ),
  'standardised.coarse': s('最多按性别以及儿童和成人进行标准化：其他年龄差异未予消除。'),
  'standardised.ranges': s(
    '性别或年龄未记录的人员可能属于任何一组：结果以范围给出，从数字和分组所允许的最小值到最大值：{years}。',
  ),
  'standardised.none': s('没有标准化结果，因为某个数字或某组的居民人数不详：{years}。'),

  'origins.largest': s('最常见的国籍：{origin|place}，{low-high}。'),
  'origins.citizenship-is-a-proxy': s('来源地依据国籍判断，国籍既不是招募地，也不是路线。'),
  'origins.year': s('{year}年被发现的人。'),
  'origins.years': s('{from}年至{to}年被发现的人，为有数字的年份之和（{n}）。'),
  'origins.reporting-countries': s('为报告国籍的国家之和：{countries}。没有数字的国家不计入，各年的国家也不相同。'),
  'origins.top': s('所列为{all}个中最大的{given}个。'),
  'origins.share-of-total': s('比例以已公布的总数为基数。'),
  'origins.at-least': s('有些合计为下限，因为其中一部分未公布或略去：数字至少为所示值。'),

  'flows.largest': s(
    '{area|place}：来源地已知的人中最常见的流向：{flow|category}，{low-high|percent}（95%随机变动区间：{from|percent}至{to|percent}）。',
  ),
  'flows.unknown': s('{area|place}：来源地不详的人：{low-high}。'),
  'flows.base': s('比例以来源地已知的人为基数。来源地不详的人单列一行，并给出其占全部人数的比例。'),
  'flows.citizenship': s(
    '来源地依据国籍判断，国籍既不是招募地，也不是路线：发现国的国民计入国内流向，即使其在国外受到剥削。',
  ),
  'flows.regions': s('区域和次区域按联合国M49标准划分，与《全球报告》的区域不同。'),
  'flows.cross-border': s('仅标为“跨境”：国家未说明，或说明过于宽泛。这些人可能属于任何其他跨境流向。'),
  'flows.double-counting': s('一个人可能在目的地国作为外国人、在来源国作为国民被计入：各一次。'),
  'flows.no-nationals': s('至少有一年没有本国国民数字的国家：{countries}个。国内流向可能多于所示。'),
  'routes.largest': s('最常见的路线：来源地{origin|place}，发现地{detection|place}，{low-high}。'),
  'routes.citizenship': s('此处的路线是指国籍和发现地，而不是一个人走过的路径。'),
  'routes.base-all': s('比例以来源地已知的人为基数。'),
  'routes.base-cross-border': s('比例以来源地已知且不是发现国的人为基数。'),
  'routes.unplaced': s('来源地已知但未具体到国家的人：{low-high}。他们计入比例的基数，但不属于任何路线。'),
  'routes.unknown': s('来源地不详的人：{low-high}。他们不属于任何路线，也不计入比例的基数。'),
  'concentration.top': s('{area|place}：最常见的路线（{top}条）所占比例：{low-high|percent}。'),
  'concentration.index': s(
    '赫芬达尔-赫希曼指数是所有路线比例的平方和：所有人都属于一条路线时为1，许多路线各有少数人时接近0。',
  ),
  'flow-profile.largest': s('{flow|category}：在有记录的人中最常见的：{category|category}，{low-high|percent}。'),
  'flow-profile.base': s('比例以同一流向中该特征有记录的人为基数。“未记录”单列一行，并给出其占整个流向的比例。'),

  'aggregate.latest': s('最近的合计，{year}年：{low-high}；合计中的国家数：{countries}（共{expected}个）。'),
  'aggregate.changing-set': s('每个合计都是当年有数字的国家之和。各年的国家不同：合计不显示趋势。'),
  'aggregate.detections': s('被两个国家（例如原籍国和目的地国）计入的人在合计中出现两次。'),
  'aggregate.no-residents': s('居民人数不详、不计入居民比例和比率的国家：{places|places}。'),
  'aggregate.withheld': s('未公布的数字不计入合计：{years}。'),

  'bounds.latest': s('上下限，并非报告的数字，{year}年：{low-high}；有数字的国家：{countries}个（共{expected}个）。'),
  'bounds.latest-estimate': s(
    '估计，并非报告的数字，{year}年：{low-high}；有数字的国家：{countries}个（共{expected}个）。',
  ),
  'bounds.not-reported': s(
    '这是上下限，并非报告的数字：假定没有数字的国家介于零与其曾公布的最大数字之间。任何检验或趋势都不使用它们。',
  ),
  'bounds.carried': s('这是估计，并非报告的数字：没有数字的国家沿用其此前最后一个数字。任何检验或趋势都不使用它们。'),
  'bounds.open': s('有些国家从未公布数字，或未公布当年的数字：这些合计没有上限。'),
  'bounds.left-out': s('有些国家没有更早的数字，未计入估计。'),

  'regional-rates.latest': s(
    '最近的合并比率，{year}年：报告国家每10万居民{rate|rate}，{expected}个国家中的{countries}个（随机变动，95%区间：{low|rate}至{high|rate}）。',
  ),
  'regional-rates.measures': s(
    '合并比率以报告国家的全体居民计算。平均数和中位数取自各国比率：其中小国与大国的分量相同。',
  ),

  'coverage.countries': s('至少一年有数字的国家数：{countries}。'),
  'coverage.none-is-not-zero': s('没有数字的国家并不是报告了零。'),
  'coverage.none-or-withheld': s('没有数字的国家可能没有数据，也可能其数字均未公布。'),

  'trend.rate-rose': s(
    '{area|place}{category|of}：{from}年至{to}年，比率平均每年上升{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'trend.rate-fell': s(
    '{area|place}{category|of}：{from}年至{to}年，比率平均每年下降{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'trend.count-rose': s(
    '{area|place}{category|of}：{from}年至{to}年，数量平均每年上升{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'trend.count-fell': s(
    '{area|place}{category|of}：{from}年至{to}年，数量平均每年下降{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'trend.no-change': s(
    '{area|place}{category|of}：{from}年至{to}年，升降均无法与随机变动区分（每年变化的95%区间：{low|percent}至{high|percent}）。',
  ),
  'trend.detection': s('上升或下降的是被发现和记录的数量：可能反映贩运本身，也可能反映查找方式。'),
  'trend.each': s('每条序列单独考察：若有多条，其中某条可能仅因偶然而上升或下降。'),
  'trend.too-short': s('有数字的年份不足五年之处，不计算变化。'),
  'trend.short': s('有数字的年份不足八年之处，已计算变化，但不作说明。'),
  'trend.unreliable': s('平均每年不足十人之处，已计算变化，但不作说明。'),
  'trend.undetermined': s('有些数字得不出变化：全为零，或间断之间年份太少。'),
  'trend.ranges': s('数字为区间或未公布之处不计算变化：{years}。'),

  'bends.in': s('{area|place}{category|of}：{from}年至{to}年：拟合最好的折线转折于：{years}。'),
  'bends.none': s('{area|place}{category|of}：{from}年至{to}年：未发现转折点。'),
  'bends.description': s('序列的转折点是描述而非检验：未经说明的水平变化看起来像两个转折点。'),
  'bends.too-short': s('有数字的年份不足十年之处，不寻找转折点。'),
  'bends.zero': s('有数字为0之处，不寻找转折点。'),

  'matched.latest': s(
    '{area|place}{category|of}：{from}年至{to}年，两年都有数字的国家（{expected}个中的{countries}个）之和变化了{change|percent}。其中多少出于偶然无法得知：国家太少或大小过于悬殊。',
  ),
  'matched.rose': s(
    '{area|place}{category|of}：{from}年至{to}年，两年都有数字的国家（{expected}个中的{countries}个）之和上升{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'matched.rose-between': s(
    '{area|place}{category|of}：{from}年至{to}年，两年都有数字的国家（{expected}个中的{countries}个）之和至少上升{least|percent}，至多上升{most|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'matched.fell': s(
    '{area|place}{category|of}：{from}年至{to}年，两年都有数字的国家（{expected}个中的{countries}个）之和下降{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'matched.fell-between': s(
    '{area|place}{category|of}：{from}年至{to}年，两年都有数字的国家（{expected}个中的{countries}个）之和至少下降{least|percent}，至多下降{most|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'matched.no-change': s(
    '{area|place}{category|of}：在两年都有数字的国家（{expected}个中的{countries}个）中，{from}年与{to}年的合计无法与随机变动区分（95%变化区间：{low|percent}至{high|percent}）。',
  ),
  'matched.latest-between': s(
    '{area|place}{category|of}：{from}年至{to}年，两年都有数字的国家（{expected}个中的{countries}个）之和变化了{least|percent}至{most|percent}之间。其中多少出于偶然无法得知：国家太少或大小过于悬殊。',
  ),
  'matched.random-variation': s(
    '变化的界限显示随机变动：在各国存在如此差异时，此类合计因偶然会变动多少。它们不显示未被发现的情况。',
  ),
  'matched.poisson-alone': s('未给出离散度之处，界限只反映计数的偶然性：如果各国差异更大，则过窄。'),
  'matched.same-countries': s('每项变化只涉及两年都有数字的国家。其他国家，或这些国家在其他年份，变化可能不同。'),
  'matched.bounds': s('低于阈值的数字照原样印出：变化为上下限，即可能的最小值至最大值。'),

  'change.rate-rose': s(
    '{area|place}{category|of}：{from}年至{to}年，比率上升{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'change.rate-fell': s(
    '{area|place}{category|of}：{from}年至{to}年，比率下降{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'change.count-rose': s(
    '{area|place}{category|of}：{from}年至{to}年，数量上升{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'change.count-fell': s(
    '{area|place}{category|of}：{from}年至{to}年，数量下降{change|percent}（95%随机变动区间：{low|percent}至{high|percent}）。',
  ),
  'change.no-change': s(
    '{area|place}{category|of}：{from}年与{to}年的数字无法与随机变动区分（95%变化区间：{low|percent}至{high|percent}）。',
  ),
  'change.flagged': s('有些数字太小或太不确定，不能据以说明变化。'),
  'change.ranges': s('数字经四舍五入或以上下限给出时，区间取其所允许的最宽范围，且不对变化作说明。'),
  'change.alone': s(
    '每个区间只针对一个类别，而p按所有被比较的类别作了校正：p不小时，无论区间如何，均不说明上升或下降。',
  ),

  'unusual.year': s('请核查{year}年的数据：{low-high}，而根据此前各年应为{least|number}至{most|number}。'),
  'unusual.year-category': s(
    '请核查{year}年的数据，{category|category}：{low-high}，而根据此前各年应为{least|number}至{most|number}。',
  ),
  'unusual.none': s('在能够比较的数字中，没有一个与此前各年相比异常。'),
  'unusual.meaning': s('“异常”的意思是：请核查数据。这既不表示好也不表示坏，也不说明数字为何如此。'),
  'unusual.screening': s('许多数字是一并检查的，p值已为此调整：被称为异常的数字中，约二十个里有一个可能只是出于偶然。'),
  'unusual.alone': s('预期界限只针对单个数字，而p按所有被考察的数字作了校正：超出界限的数字仍可能符合预期。'),
  'unusual.steady': s('持续上升或下降的序列会偏离其此前各年，因而可能被称为异常。'),
  'unusual.breaks': s('自{years}年起统计方式不同：此前各年不作为此后各年的比较依据。'),
  'unusual.too-short': s('此前五年中有数字的不足三年之处，不作说明。'),
  'unusual.ranges': s('数字本身或此前某年的数字为区间或未公布之处不作说明，除非其所有可能的值都异常：{years}。'),

  'countries.area': s(
    '请核查{area|place}的数据（{years}）：{low-high}，而根据这些国家合计的比率应为{least|number}至{most|number}。',
  ),
  'countries.area-category': s(
    '请核查{area|place}的数据（{years}），{category|category}：{low-high}，而根据这些国家合计的比率应为{least|number}至{most|number}。',
  ),
  'countries.none': s('在能够比较的数字中，没有一个与这些国家合计的比率相比异常。'),
  'countries.reporting-differs': s(
    '各国的法律、统计对象、查找被害人的方式和报告的内容各不相同：比率较高或较低并不表示贩运较多或较少。',
  ),
  'countries.no-denominator': s('因不知道居民人数而未作比较：{areas|places}。'),
  'countries.ranges': s('对为区间的数字不作说明，除非其所有可能的值都异常。'),
  'countries.too-few': s('如果数字不是区间的国家不足五个，或没有统计到任何人，则不作比较。'),

  'stages.not-a-funnel': s('各阶段统计的是不同的人，往往也在不同的年份：一个数字不是另一个数字的一部分。'),
  'stages.absent': s('发布版本中没有总数：{stages|stages}。'),

  'hidden.lists': s('捕获表中每个名单都有自己的名称，名单最多{most}个。'),
  'hidden.row': s('捕获表第{row}行不是捕获历史：它应列出表中的名单，至少一个且各一次，并给出整数的案例数。'),
  'hidden.no-table': s('估计隐藏人群需要捕获表：请用captureTable创建。'),
  'hidden.few-lists': s('彼此能提供信息的名单数：{lists}。估计隐藏人群至少需要三个。'),
  'hidden.method': s('捕获表的名单数：{lists}。请从以下方法中至少选一种，不要选其他方法：{methods}。'),
  'hidden.no-estimate': s('任何方法都无法根据此捕获表作出估计：其名单重叠太少。'),
  'hidden.weak-part': s(
    '不能分部分估计：“{part}”这一部分的名单少于三个，或有名单少于20个案例，或有共同案例的名单对太少。请只估计整体。',
  ),
  'hidden.victims': s('请说明名单上是潜在被害人还是已确认被害人：估计针对的是同一类人。'),
  'hidden.no-arithmetic': s('隐藏人群的估计是各方法之间的范围，不是一个数字：不能相加，也不能作为除数。'),

  'justice.ratio': s(
    '{area|place}：{stages|stages}（{later}年）与每100名“{victims|stage}”（{years}年）之比：{ratio|rate}（95%随机变动区间：{low|rate}至{high|rate}）。他们是不同的人：这不是占比。',
  ),
  'justice.ratio-countries': s(
    '{area|place}，具备全部这些数字的国家：{expected}个中的{countries}个。{stages|stages}（{later}年）与每100名“{victims|stage}”（{years}年）之比：{ratio|rate}（95%随机变动区间：{low|rate}至{high|rate}）。他们是不同的人：这不是占比。',
  ),
  'justice.no-share': s(
    '被怀疑、被起诉或被定罪的人与受害者是不同的人：两者之比不是占比，也不是漏斗的一层，不能说明有多少案件以定罪告终。',
  ),
  'justice.unit': s('{stage|stage}：计数单位：{counting|counting}；年份为：{reference|reference}。'),
  'justice.lags': s('诉讼历时数年，哪些年份彼此对应并不清楚：同年和以后各年的人并列给出。'),
  'justice.pooled': s('与某年对应的人不足十名时，合并三年计算。'),
  'justice.bounds': s('数字为范围时不给出比值：其区间为数字所允许的最小值至最大值。'),
  'justice.flagged': s('有些比值所依据的数字太小或太不确定，不宜谈论。'),
  'justice.countries': s('每个比值只涉及具备其全部数字的国家。这些国家各年不同：比值不显示趋势。'),
  'justice.few-countries': s('比值涉及的国家少于三个，或不足有数字国家的一半时，不作说明。选项area可指定一个国家。'),

  'context.rank': s(
    '在两者兼有的国家（{countries}个）中，{year}年：“{indicator}”与“{stage|stage}”比率的等级相关（肯德尔tau-b）为{tau|decimal}（95%随机变动区间：{low|decimal}至{high|decimal}）。',
  ),
  'context.rank-between': s(
    '在两者兼有的国家（{countries}个）中，{year}年：就范围所能说明的而言，“{indicator}”与“{stage|stage}”比率的等级相关（肯德尔tau-b）介于{least|decimal}与{most|decimal}之间（95%随机变动区间：{low|decimal}至{high|decimal}）。',
  ),
  'context.ecological': s(
    '这里比较的是国家而不是个人：国家之间同时出现的情况，在个人之间或一国之内未必同时出现（生态谬误）。',
  ),
  'context.detection': s(
    '比率是被发现并登记的人数。各国的查找、计数和定义方式不同，比率因而不同，指标也可能与此相伴。',
  ),
  'context.no-cause': s('这是描述，并不说明一方源于另一方；在许多指标中，总有一些会偶然与任何比率相伴。'),
  'context.source': s('指标：{indicator}，{year}年。来源：{source}。'),
  'context.missing': s('未计入相关的国家：有比率而无指标的{rates}个；有指标而无比率的{values}个。'),
  'context.few': s('两者兼有的国家少于{least}个：不计算相关。'),
  'context.demand': s('该指标代表需求，但并不衡量需求：购买或使用受害者被迫提供之物的人很少被统计。'),

  'hidden.potential': s(
    '名单上的潜在被害人以及不在任何名单上的类似人员：{low-high}（各方法之间的范围；方法数：{methods}）。',
  ),
  'hidden.confirmed': s(
    '名单上的已确认被害人以及不在任何名单上的类似人员：{low-high}（各方法之间的范围；方法数：{methods}）。',
  ),
  'hidden.interval': s('各方法{level|percent}区间的最低界限至最高界限：{low-high}。'),
  'hidden.independence': s('假定名单相互独立：{estimate|number}（{low-high}）。'),
  'hidden.stepwise': s('逐步选择名单对：{estimate|number}（{low-high}）。'),
  'hidden.bic-pairs': s('按BIC的最佳名单对模型：{estimate|number}（{low-high}）。'),
  'hidden.bic-triples': s('按BIC的最佳名单对和三名单组模型：{estimate|number}（{low-high}）。'),
  'hidden.graph-averaging': s('可分解图的平均：{estimate|number}（{low-high}）。'),
  'hidden.historical': s('2014年的规则，已不再推荐：{estimate|number}（{low-high}）。'),
  'hidden.two-lists': s('两个名单，查普曼方法：{estimate|number}（{low-high}）。'),
  'hidden.closed': s('假设：在此期间没有人进入或离开该人群。'),
  'hidden.linked': s('假设：同一人的记录在所有名单之间均已关联，不同人的记录从未被关联。'),
  'hidden.reachable': s('假设：每个人都有可能进入某个名单。任何名单都无法触及的人不在该数字之内。'),
  'hidden.no-referral': s('假设：各名单并非只是相互转送案例。'),
  'hidden.random-variation': s('区间表示假设成立时的随机变动；如果假设不成立，整个范围都可能是错的。'),
  'hidden.criticism': s('该方法用于人口贩运存在争议：Whitehead等（2021年）；Binette和Steorts（2022年）。'),
  'hidden.rounded': s('四舍五入至两位有效数字，界限向外取整。'),
  'hidden.no-denominator': s('不得跨国相加，也不得用作分母或趋势。'),
  'hidden.chosen-methods': s('只要求了部分方法：全部方法之间的范围可能更宽。'),
  'hidden.two-lists-untested': s('两个名单必须相互独立，而名单本身无法显示是否如此。'),
  'hidden.dropped-lists': s('因不能提供有关其他名单的信息而略去的名单：{lists}。'),
  'hidden.small-lists': s('案例少于{least}个的名单：{lists}。'),
  'hidden.sparse': s('超过一半的名单对没有任何共同案例。'),
  'hidden.some-models-fail': s('某些名单对模型无法根据此表估计，或数量太多无法逐一试验；没有方法使用无法估计的模型。'),
  'hidden.methods-disagree': s('各方法相差一倍以上，而此表不能说明哪一个正确。'),
  'hidden.methods-failed': s('某些方法无法根据此表作出估计。'),
  'hidden.flagged': s('某些界限在很大程度上取决于偶然、无法估计的样本或所考虑的最大规模：见各方法的标记。'),
}
