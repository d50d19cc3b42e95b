import { isolate, type Params } from '@tipstat/language'
import type { PlausibleRuleCatalogue } from './plausible-rules.ts'

/** What is put into an Arabic sentence, set apart from its direction. */
const i = (shown: Params[string] | undefined): string => isolate(String(shown))

/** Arabic words of the same rules. Await a native reviewer: docs/translations.md. */
export const arPlausible: PlausibleRuleCatalogue = {
  'TIP-CODE-14': {
    says: ({ value, reason }) => `«${i(value)}» مستبعد كما يذكر ملف المطابقة: ${i(reason)}`,
    mend: 'لا يلزم أي إجراء: وُضع السجل جانبا ولا يُعد خسارة.',
  },
  'TIP-CODE-15': {
    says: ({ value }) => `«${i(value)}» تهريب مهاجرين، وهو ليس اتجارا بالأشخاص`,
    mend: `استبعد هذه السجلات بحالة في ملف المطابقة تذكر السبب: «${isolate('leave-out: smuggling')}».`,
  },
  'TIP-CODE-16': {
    says: ({ value }) => `«${i(value)}» ليس اسما لأي شيء: لا لبلد ولا لفئة «أخرى» أو «غير معروف»`,
    mend: 'ابحث في الاستمارة الأصلية عما كان ينبغي أن يرد هنا؛ وإن لم يعرفه أحد فاكتب «غير معروف».',
  },
  'TIP-NUM-14': {
    says: ({ n, high }) =>
      `كل المعدلات لكل 100,000 نسمة، وعددها ${i(n)}، أعداد صحيحة تصل إلى ${i(high)}: وتبدو أعدادا للأشخاص`,
    mend: `إذا كانت أعدادا للأشخاص فيجب أن يذكر ملف المطابقة ذلك: «${isolate('unit: persons')}». ولا يُقسم العدد هنا أبدا على عدد السكان.`,
  },
  'TIP-NUM-15': {
    says: ({ n, value }) => `كل الخلايا حسب الجنس والعمر، وعددها ${i(n)}، تحتوي على الرقم نفسه: ${i(value)}`,
    mend: 'استفسر من المصدر: هل هي أعداد محصاة أم مجرد قيم مملوءة؟',
  },
  'TIP-NUM-16': {
    says: ({ girls, children, women, adults }) =>
      `عدد الفتيات ${i(girls)} من الأطفال البالغ عددهم ${i(children)}، لكن عدد النساء ${i(women)} من البالغين الذين عددهم ${i(adults)}`,
    mend: 'تحقق مما إذا كانت الأعمدة قد تبادلت مواضعها؛ وإلا فبيّن السبب.',
  },
  'TIP-SUM-21': {
    says: ({ parts, total }) => `حاصل جمع الفئات العمرية المتتالية ${i(parts)}، وهو أكثر من المجموع البالغ ${i(total)}`,
    mend: 'صحح الأعمار أو المجموع.',
  },
  'TIP-SUM-22': {
    says: ({ parts, total }) =>
      `حاصل جمع الفئات العمرية المتتالية ${i(parts)}، وهو أقل من المجموع البالغ ${i(total)}، ولم يُذكر أي عمر غير معروف`,
    mend: 'صحح الرقم الخاطئ، أو أضف صفا لفئة «غير معروف».',
  },
  'TIP-SUM-23': {
    says: ({ parts, total }) =>
      `حاصل جمع أشكال الاستغلال ${i(parts)}، وهو أكثر من المجموع البالغ ${i(total)}: وقد تكون للشخص الواحد عدة أشكال كما يذكر ملف المطابقة`,
    mend: 'لا يلزم أي إجراء: لا تُجمع الأشكال.',
  },
  'TIP-AGE-09': {
    says: ({ n, of }) =>
      `العمر 0 لدى ${i(n)} من الأشخاص البالغ عددهم ${i(of)}: وكثيرا ما يرد هذا العمر حين يكون العمر غير معروف`,
    mend: 'استفسر من المصدر؛ وإن كان 0 يعني غير معروف فيجب أن تذكر قيم ملف المطابقة ذلك.',
  },
}
