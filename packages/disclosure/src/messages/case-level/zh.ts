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
}
