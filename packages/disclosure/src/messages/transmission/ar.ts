import type { Catalogue } from '@tipstat/language'
import type { TransmissionCode } from './transmission-messages.ts'

/** Arabic words of the README files of a transmission. */
export const ar: Catalogue<TransmissionCode> = {
  'transmission.title': (p) => `الإحالة ${p.name} إلى ${p.to}`,
  'transmission.sealed': (p) =>
    `يحتوي ${p.file} على إحصاءات سرية مشفرة بالمفتاح العام للمتلقي ${p.to}. لا يفتح إلا بالمفتاح السري المقابل له، حتى لمرسله.`,
  'transmission.open': () =>
    `لفتحه ثبت age (https://age-encryption.org)، وجهز الملف الذي فيه مفتاحك السري، واسمه هنا key.txt، واكتب:`,
  'transmission.careful': (p) =>
    `افتحه على حاسوب لا يستعمله إلا من يجوز لهم الاطلاع على البيانات، واحذف ${p.file} متى صارت جداوله في مكان محمي.`,
  'transmission.basis': (p) => `الأساس القانوني: ${p.basis}`,
  'transmission.purpose': (p) => `الغرض: ${p.purpose}`,
  'transmission.expires': (p) => `يحفظ ويستعمل حتى: ${p.expires}`,
  'transmission.made-up': () => `مختلق: بعض البيانات مختلقة، وليس فيها شخص حقيقي.`,
  'transmission.exact': (p) =>
    `الأعداد دقيقة، وبعضها يخص شخصا أو شخصين قد يعثر عليهما ويلحق بهما أذى. وهي للمتلقي ${p.to} وللغرض المذكور أدناه وحده: لا تنشرها ولا تعطها لغيرك ولا تربطها ببيانات أخرى.`,
  'transmission.tables': () =>
    `كل ملف في tables/ جدول واحد بصيغة CSV وترميز UTF-8 وبمعرفات SDMX. ويبين manifest.json موضوع كل جدول وطريقة العد والبيانات التي جاء منها.`,
  'transmission.values': () =>
    `OBS_VALUE هو العدد؛ ويكون خاليا حيث لا عدد، أو حيث لا توجد إلا حدود: عندئذ يعطيها LOW وHIGH ويبين PRECISION السبب. والخلية الخالية ليست صفرا.`,
  'transmission.conf-a': (p) =>
    `CONF_STATUS A: عدد صغير أقل من ${p.threshold}. يجب ألا يعرف أبدا، ولا أي شيء يمكن أن يستنتج منه.`,
  'transmission.conf-n': () =>
    `CONF_STATUS N: غير مخصص للنشر. ليس هو نفسه عددا صغيرا، لكنه قد يكشف مع غيره عددا صغيرا.`,
  'transmission.conf-f': () => `CONF_STATUS F: متاح بحرية؛ نشره صاحبه.`,
  'transmission.destroy': (p) => `أتلف كل ذلك وكل نسخة منه بعد ${p.expires}.`,
}
