import type { Catalogue } from '@tipstat/language'
import type { TransmissionCode } from './transmission-messages.ts'

/** Chinese words of the README files of a transmission. */
export const zh: Catalogue<TransmissionCode> = {
  'transmission.title': (p) => `传送 ${p.name}，接收方：${p.to}`,
  'transmission.sealed': (p) =>
    `${p.file} 含有机密统计数据，已用 ${p.to} 的公钥加密。只能用对应的私钥打开，发送方也无法打开。`,
  'transmission.open': () =>
    `打开方法：安装 age（https://age-encryption.org），备好存有您私钥的文件（此处称为 key.txt），然后输入：`,
  'transmission.careful': (p) =>
    `请在只有获准查看数据的人使用的计算机上打开；各表存放到受保护的位置后，请删除 ${p.file}。`,
  'transmission.basis': (p) => `法律依据：${p.basis}`,
  'transmission.purpose': (p) => `目的：${p.purpose}`,
  'transmission.expires': (p) => `保存和使用至：${p.expires}`,
  'transmission.made-up': () => `虚构：其中部分数据为虚构，不涉及真实的人。`,
  'transmission.exact': (p) =>
    `数字是精确的，其中一些只涉及一两个人，他们可能被找到并受到伤害。数据仅供 ${p.to} 用于下述目的：不得公布、转交，也不得与其他数据关联。`,
  'transmission.tables': () =>
    `tables/ 中的每个文件为一个表，采用 UTF-8 编码的 CSV 格式和 SDMX 标识。manifest.json 说明每个表的内容、计数方式和数据来源。`,
  'transmission.values': () =>
    `OBS_VALUE 为数字；没有数字或只有界限时为空：此时 LOW 和 HIGH 给出界限，PRECISION 说明原因。空单元格不是零。`,
  'transmission.conf-a': (p) =>
    `CONF_STATUS A：小计数，低于 ${p.threshold}。绝不能让人知道，也不能让人知道可以推算出它的任何内容。`,
  'transmission.conf-n': () => `CONF_STATUS N：不供发布。本身不是小计数，但与其他数字结合可能透露小计数。`,
  'transmission.conf-f': () => `CONF_STATUS F：可自由发布；其所有者已公布。`,
  'transmission.destroy': (p) => `${p.expires} 之后，请全部销毁，包括每份副本。`,
}
