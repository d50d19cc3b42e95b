import type { Catalogue } from '@tipstat/language'
import type { MicrodataNoteCode, MicrodataRefusalCode } from '../../microdata/refusal-codes.ts'

/** Chinese words for case-level release. */
export const zh: Catalogue<MicrodataRefusalCode | MicrodataNoteCode> = {
  'disclosure.bad-records': (p) => `记录中没有与其他列等长的列 ${p.column}。请为每条记录的每一列给出值。`,
  'disclosure.direct-identifier': (p) =>
    `列 ${p.column} 指明个人或案件，或为自由文本，绝不进入公共使用文件：请去掉该列。`,
  'disclosure.column-twice': (p) => `列 ${p.column} 被指定两次。一列或为关键变量，或为敏感变量，且只能一次。`,
  'disclosure.not-nested': (p) =>
    `${p.column} 的层级 ${p.level} 切开了上一层级的组。每个层级须由上一层级的完整组构成。`,
  'disclosure.too-many-levels': (p) =>
    `关键变量的层级共有 ${p.nodes} 种组合；最多搜索 ${p.most} 种。请减少关键变量或层级。`,
  'disclosure.bad-parameter': (p) =>
    `${p.parameter} 的值在此不可用。k 须为 2 或以上；l 须为 1 或以上；比例在 0 与 1 之间；l 和最大比例需要敏感列；种子须为整数，数量为 1 至 5,000,000。`,
  'disclosure.too-few-records': (p) => `记录数少于 k = ${p.k}，不能由此生成公共使用文件。`,
  'disclosure.not-diverse': (p) =>
    `即使全部记录合在一起，${p.sensitive} 的差异也不够（l = ${p.l}，最大比例 ${p.largestShare}）。公共使用文件会透露其中每个人在该列的值。请去掉该列。`,
  'disclosure.not-anonymous': (p) =>
    `即使在最粗的层级，也须删除过多记录（k = ${p.k}，l = ${p.l}）。代价最大的关键变量是 ${p.key}：请去掉它，或给它一个更粗的层级。`,
  'disclosure.no-decision': (p) =>
    `“${p.source}”不是虚构数据。其记录须经所有者决定才能逐条对外：请注明所有者、核对者、批准者（两个职务）和日期。`,
  'disclosure.only-released': () => '合成记录只能由发布件抽取。请先生成或打开发布件：tipstat release PROJECT NAME。',
  'disclosure.several-stages': (p) => `该发布含有多个阶段的表：${p.stages}。请指定从哪一个阶段抽取。`,
  'disclosure.no-margins': (p) => `发布 ${p.release} 中没有可用于抽取的表：表中为比率、重叠的类别或没有数字。`,
  'disclosure.too-many-combinations': (p) =>
    `各表的类别共有 ${p.combinations} 种组合；最多拟合 ${p.most} 种。请指定较少的表。`,
  'disclosure.synthetic-note': (p) =>
    `合成记录。本文件中没有真实的人：它是为培训和演示从发布 ${p.release} 的已公布表中随机抽取的。请勿据此计数、比较或发表；数字以发布件为准。`,
  'disclosure.not-a-code': (p) =>
    `${p.column} 列含有不是代码的文字。逐条发布的只能是代码：请在映射文件中说明其含义，并重新提交文件。`,
  'disclosure.person-twice': () =>
    `有过多人员出现在多条互不相同的记录中，无法得知哪一条属于本人。请更正文件，或允许略去更多人员（suppressAtMost）。`,
  'disclosure.together-too-few': (p) =>
    `同时持有本文件与已发布文件（${p.files}）的人，面前只剩不足 ${p.k} 名相同的人员，或其中过多人员具有同一敏感代码。请只就以后的年份制作文件（years）。`,
  'disclosure.earlier-unknown': (p) =>
    `已无法得知哪些人在已发布的公用文件 ${p.file} 中：其记录已销毁或来自另一存储库，或其中人员的标识不同或没有标识。两个文件合起来会透露什么不得而知。请只就其他年份制作文件（years）。`,
  'disclosure.out-as-tables': (p) =>
    `发布 ${p.release}（政策 ${p.policy}）已以统计表述及相同的人员。相同人员的记录与统计表绝不同时发布：二者可以相减。如需练习用的记录：tipstat synthetic 项目 ${p.release}。`,
  'disclosure.out-elsewhere': (p) =>
    `别处印出过同一批人员的数字（${p.where}）。在其旁再发布记录会泄露更多信息。未发布任何内容：请发布可与该数字一并证明的表。`,
  'disclosure.out-as-records': (p) =>
    `公用文件 ${p.file} 已逐条述及相同的人员。相同人员的记录与统计表绝不同时发布：二者可以相减。请去掉这些统计表；需要者可自行统计该文件的记录。`,
  'disclosure.other-records': (p) =>
    `${p.file} 的记录不是获批准的记录：其摘要为 ${p.digest}。未写入任何内容。请查看说明并批准这些记录，或查明其后有何变化。`,
  'disclosure.other-public-folder': (p) =>
    `${p.folder} 中有不是公用文件的内容，会被整个替换。未写入任何内容。请指定其他文件夹。`,
  'disclosure.public-use-note': (p) =>
    `公用文件。每行是一个人，经概括后至少有 ${p.k} 人在所有关键列上相同。这并不证明其中无人可被找到。请勿试图查明某人是谁，也勿将各行与其他人员文件匹配；如有人可被认出，请告知数据所有者。可能有记录被略去，因此由此得出的计数可能偏少。`,
  'disclosure.no-level': (p) => `“${p.level}”不是 ${p.key} 的层级。其层级由细到粗为：${p.known}。`,
}
