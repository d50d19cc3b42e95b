import type { Catalogue } from '@tipstat/language'
import type { VerifyCode } from './verify-messages.ts'

const again = '请向其所有者重新索取该发布，或重新生成。'
const unsafe = '可能泄露个人情况：请勿公布；如已公布请撤回，并重新生成。'
const fault = '因此不能证明任何事情：请重新生成发布和证书。'

/** Chinese words for what is amiss with a release or its certificate, and where. */
export const zh: Catalogue<VerifyCode> = {
  'release.missing-folder': () => `这里没有清单：这不是发布，或不完整。${again}`,
  'release.manifest': () => `这不符合清单的形式：某个名称、值、顺序或政策参数不是应有的样子。${again}`,
  'release.missing-file': () => `清单列有此文件，但文件不存在。${again}`,
  'release.extra-file': () => '此文件不属于该发布。请将其取出，并查明是谁放入的。',
  'release.not-a-file': () => '应为文件之处是链接或文件夹。请放入文件本身。',
  'release.hash': () => `这不是所发布的文件：其哈希值不同。${again}`,
  'release.statement': () =>
    `声明未以其每种语言列明应有的全部内容：发布、数据由谁公布、证书、由谁批准，或数据为虚构；或者在须以 DRAFT 或 EMBARGO 开头时没有这样开头。${again}`,
  'release.cost': () => `所述代价不能由显示的数字推出，可能比数字透露更多。${unsafe}`,
  'release.not-made-up': () => `取整只能保护虚构数据，而清单未说明这些数据为虚构。${unsafe}`,
  'release.not-published': () =>
    '清单未完整说明数据由谁、在何处、何时、以何种许可公布。请在映射文件中写明，并重新生成发布。',
  'release.shape': () => `这不是清单所述的表：表头、列、代码或行数不同。${again}`,
  'release.repeated-cell': () => `此表中有一个单元格出现两次。${again}`,
  'release.not-rounded': () => `此数未按政策取整。${unsafe}`,
  'release.not-additive': () => `这些数字互不相符：各部分之和不等于本次发布另一张表所示的合计，或超过合计。${again}`,
  'release.not-noise': () => `该数字不是本规则的噪声所能产生的，或其上下限与所示不符。${unsafe}`,
  'release.tells-a-category': () =>
    `行间有缺，或某一类别、地区或年份没有大于 0 的数可显示：符号就会透露那里有人。${unsafe}`,
  'release.changed-number': () => `此数的写法与所有者的数字不同，或已被更改。${again}`,
  'release.neither-number-nor-symbol': () => `这既不是精确数字，也不是带界限的符号，也不是没有数字的原因。${unsafe}`,
  'release.small-shown': () => `显示了低于政策阈值的数。${unsafe}`,
  'release.zero-shown': () => `政策隐藏零，却显示了零：读者由此知道被隐藏的数都不是零。${unsafe}`,
  'release.group-shown': () =>
    `某一行的人全部、除一人外全部或过大比例都在此类别中：知道某人在其中，就知道其类别。${unsafe}`,
  'release.difference-shown': () =>
    `由显示的数字相减可得出不得显示的数：人数过少，或某些人几乎全部所属的类别。${unsafe}`,
  'release.too-fine': () => '这些表合计的单元格多于可核查的数量。请去掉一个维度或使用较粗的类别，并重新生成发布。',
  'release.certificates': () => `有一个表不在任何证书中或同在两个证书中，或有证书涉及不存在的表。${again}`,
  'release.not-counts': () => `此表含有比率，对其未作任何证明：由此可推算出计数。${unsafe}`,
  'release.not-allowed': () => '政策不允许这一细分，或不允许这两个细分同在一个表中。请去掉该表，并重新生成发布。',
  'release.other-certificate': () =>
    '该发布未列出此证书：它属于另一个发布，或已被更改。请寻找 sha256 与声明所列相同的证书。',
  'certificate.certificate': () => `这不是证书：其形式、名称或维度不是应有的样子。${fault}`,
  'certificate.claim': () => `证书与发布所述不符：文件、阈值或零的规则不同。${fault}`,
  'certificate.missing-file': () => `证书涉及此文件，但文件不存在。${again}`,
  'certificate.extra-file': () => `证书对此文件没有任何说明。${fault}`,
  'certificate.hash': () => `证书涉及此文件的另一个版本。${fault}`,
  'certificate.hierarchy': () => `证书中有一个代码是自身之和、某项重复之和，或同时是合计与最细代码。${fault}`,
  'certificate.micro-cell': () => `有一个最细单元格在证书中出现两次，或其代码不存在。${fault}`,
  'certificate.row': () => `此行不能读作发布中的一行。${again}`,
  'certificate.unknown-code': () => `此行有证书不认识的代码。${fault}`,
  'certificate.repeated-row': () => `此行与另一行是同一个单元格。${again}`,
  'certificate.missing-row': () => `缺少一个可能有人的单元格的行：缺行本身就会泄露。${unsafe}`,
  'certificate.no-number': () => `此行说没有数字，而根据证书可能有数字。${fault}`,
  'certificate.demand': () => `需要保护的内容所用代码不存在，或重复计算一个单元格。${fault}`,
  'certificate.sum': () => `证书的计数之和与此处显示的不符。${fault}`,
  'certificate.zero-shown': () => `此处显示零，而证书说零已隐藏。${unsafe}`,
  'certificate.small-shown': () => `此处显示的人数少于可以显示的最低数。${unsafe}`,
  'certificate.table': () => `证书的这个表无效：单元格未按顺序，或并非每个都有计数。${fault}`,
  'certificate.fraction': () => `证书的这个表有不是整数的计数。${fault}`,
  'certificate.negative': () => `证书的这个表有小于零的计数。${fault}`,
  'certificate.too-large': () => `证书的这个表有过大的计数。${fault}`,
  'certificate.changed': () => `按证书的这个表，此处会显示另一个数。${fault}`,
  'certificate.below-symbol': () => `按证书的这个表，此处隐藏的数会是零，而零是显示的。${fault}`,
  'certificate.insider': () => `单独处于另一个隐藏单元格中、因而知道其数值的人，可以推算出此处隐藏的数。${unsafe}`,
  'certificate.spread': () => `未证明此处隐藏的数足够不确定：读者可能过于接近它。${unsafe}`,
  'public-use.readme': () =>
    `README.txt 未写明全部必需内容：文件名称、由谁批准和决定、数据系虚构；或在必须以 DRAFT 或 EMBARGO 开头处未如此开头。${again}`,
  'public-use.no-decision': () => `文件已获批准，其数据并非虚构，而清单中没有数据所有者的决定。${unsafe}`,
  'public-use.records-shape': () => `这不是清单所描述的记录：列或行数不同，或其中有不是代码的内容。${again}`,
  'public-use.records-order': () => `各行未按文字排序。登记的顺序会透露谁在何时到来。${unsafe}`,
  'public-use.not-anonymous': () => `在所有关键列上相同的记录少于所承诺的数目：即本行的记录及与之相同者。${unsafe}`,
  'public-use.not-diverse': () => `与本行在所有关键列上相同的记录，在敏感内容上过于一致。${unsafe}`,
  'certificate.small-spread': () =>
    `此处的计数低于其情形（地区、摘取器官、儿童）的阈值，且未证明其足够不确定。${unsafe}`,
  'certificate.group-spread': () =>
    `此处某一行的人全部或几乎全部在一个类别中，且未证明其中足够多的人可能不在该类别。${unsafe}`,
  'certificate.difference-spread': () =>
    `读者可由此处显示的数字相减，推算出过小的数，或某些人几乎全部所属的类别。${unsafe}`,
  'certificate.zero-tells': () => `此处显示的零透露某一行的人全部或除一人外全部在哪个类别。${unsafe}`,
  'place.line': (p) => `第 ${p.line} 行`,
  'place.table': (p) => `证书的第 ${p.table} 个表`,
  'place.true-table': () => '证书的真实表',
  'place.demand': (p) => `证书的第 ${p.demand} 项要求`,
}
