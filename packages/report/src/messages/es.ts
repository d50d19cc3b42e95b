import type { Catalogue } from '@tipstat/language'
import type { ReportCode } from './en.ts'
import { sentence } from './sentence.ts'

const s = sentence('es')

/** Spanish. Awaits a native reviewer: docs/translations.md. */
export const es: Catalogue<ReportCode> = {
  'report.not-released': s(
    'Solo una publicación protegida puede convertirse en informe: proteja primero el cubo o abra una carpeta de publicación.',
  ),
  'report.nothing-about': s('La publicación no contiene nada sobre: {place}.'),
  'report.skip': s('Ir al texto'),
  'report.contents': s('Índice'),
  'report.figures': s('Figuras'),
  'report.figure-n': s('Figura {n}'),
  'report.table-n': s('Cuadro {n}'),
  'report.source': s('Fuente:'),
  'report.data-behind': s('Los números de la figura {n}'),
  'report.download': s('Descargar: {label}'),
  'report.footer': s('Elaborado con tipstat. Esta página no carga nada, no ejecuta nada y no envía nada.'),
  'report.data-csv': s('datos (CSV)'),
  'report.image-png': s('imagen (PNG)'),
  'report.image-svg': s('imagen (SVG)'),

  'title.national': s('Trata de personas: {place}'),
  'title.regional': s('Trata de personas: {place}'),
  'title.global': s('La trata de personas en el mundo'),
  'subtitle.national': s('Informe nacional: patrones y tendencias de los datos, {period}'),
  'subtitle.regional': s('Informe regional: patrones y tendencias de los datos, {period}'),
  'subtitle.global': s('Informe mundial: patrones y tendencias de los datos, {period}'),
  'unit.per-100000': s('por 100.000 habitantes'),
  'place.world': s('Mundo'),

  'heading.summary': s('Resumen'),
  'heading.shares': s('Sexo y edad'),
  'heading.forms': s('Formas de explotación'),
  'heading.rate': s('Tasas por 100.000 habitantes'),
  'heading.stages': s('Procesamientos y condenas'),
  'heading.origins': s('Origen'),
  'heading.aggregate': s('Sumas de los países'),
  'heading.coverage': s('Cobertura'),
  'heading.quality': s('Calidad de los datos'),
  'heading.annex': s('Método y fuentes'),

  'stage.V': s('Víctimas'),
  'stage.V_SCR': s('Personas evaluadas'),
  'stage.V_POT': s('Posibles víctimas'),
  'stage.V_REF': s('Personas remitidas al mecanismo nacional'),
  'stage.V_PRES': s('Presuntas víctimas'),
  'stage.V_DET': s('Víctimas detectadas'),
  'stage.V_IDN': s('Víctimas identificadas'),
  'stage.V_REG': s('Víctimas registradas'),
  'stage.V_ASST': s('Víctimas asistidas'),
  'stage.V_REP': s('Víctimas repatriadas'),
  'stage.P': s('Personas sospechosas, procesadas o condenadas'),
  'stage.P_SUSP': s('Personas que tuvieron contacto formal con la justicia'),
  'stage.P_PROS': s('Personas procesadas'),
  'stage.P_CONV': s('Personas condenadas'),
  'stage.P_SENT': s('Personas sentenciadas a una pena'),
  'stage.P_ACQ': s('Personas absueltas'),
  'stage.O': s('Delitos registrados'),
  'stage.I': s('Investigaciones abiertas'),

  'dimension.sex': s('sexo'),
  'dimension.age': s('edad'),
  'dimension.form': s('forma de explotación'),
  'dimension.citizenship': s('nacionalidad'),
  'dimension.counterpart': s('zona de contraparte'),
  'dimension.scope': s('alcance de la ruta'),
  'dimension.act': s('acto'),
  'dimension.means': s('medio'),
  'dimension.control': s('medio de control'),
  'dimension.sector': s('sector de explotación'),
  'dimension.recruiter': s('relación con el captador'),
  'dimension.recruitment': s('modo de captación'),
  'dimension.vulnerability': s('factor de vulnerabilidad'),
  'dimension.service': s('servicio recibido'),
  'dimension.participation': s('participación en el delito'),
  'dimension.sentence': s('pena'),
  'dimension.kind': s('persona natural o jurídica'),
  'dimension.demand': s('medida contra la demanda'),
  'table.by': s('{stage}: {dimensions}'),

  'figure.shares': s('{stage} por sexo y edad, {place}, {period}'),
  'figure.shares-sex': s('{stage} por sexo, {place}, {period}'),
  'figure.shares-age': s('{stage} por edad, {place}, {period}'),
  'figure.shares-measure': s('Proporción de personas, en porcentaje'),
  'figure.shares-shown-measure': s('Proporción de las personas mostradas, sin las partes censuradas, en porcentaje'),
  'figure.shares-not-withheld-measure': s(
    'Proporción de las personas mostradas, sin las partes retenidas, en porcentaje',
  ),
  'figure.forms': s('{stage} por forma de explotación, {place}, {period}'),
  'figure.rate-by-sex-age': s('{stage} por 100.000 habitantes, por sexo y edad, {place}, {period}'),
  'figure.rate': s('{stage} por 100.000 habitantes, {place}, {period}'),
  'figure.rate-by': s('{stage} por 100.000 habitantes, por {dimensions}, {place}, {period}'),
  'figure.rate-measure': s(
    'Tasa por 100.000 habitantes; la banda muestra la variación aleatoria (intervalo del 95 por ciento)',
  ),
  'figure.rate-reported-measure': s('Tasa por 100.000 habitantes comunicada por la fuente'),
  'figure.stages': s('Personas procesadas y condenadas, {place}, {period}'),
  'figure.persons-measure': s('Número de personas por año; un intervalo cuando el número no es exacto'),
  'figure.persons-or-withheld-measure': s('Número de personas por año; × cuando está retenido'),
  'figure.origins': s('{stage} por nacionalidad, {place}, {period}'),
  'figure.origins-regions': s('{stage} por región de nacionalidad y región de detección, {period}'),
  'figure.origins-measure': s('Número de personas; un intervalo cuando el número no es exacto'),
  'figure.origins-or-withheld-measure': s('Número de personas; × cuando está retenido y + cuando es al menos ese'),
  'figure.coverage': s('Países y años con datos: {stage}, {place}, {period}'),
  'figure.coverage-measure': s('Si se publicó un número para el país y el año'),
  'figure.aggregate': s('{stage}, {place}, {period}'),
  'figure.aggregate-measure': s(
    'Suma de los números publicados por los países; un intervalo cuando la suma no es exacta',
  ),
  'figure.aggregate-shown-measure': s('Suma de los números mostrados de los países; × cuando todos están retenidos'),

  'absent.title': s('Aquí no hay figura'),
  'absent.shares': s('Esta publicación no contiene ningún cuadro de personas por sexo o edad para: {place}.'),
  'absent.forms': s('Esta publicación no contiene ningún cuadro de personas por forma de explotación para: {place}.'),
  'absent.rate': s(
    'No se puede dar ninguna tasa para: {place}. La publicación no contiene totales con una población de referencia ni tasas de la fuente.',
  ),
  'absent.stages': s('Esta publicación no contiene ningún cuadro de personas procesadas o condenadas para: {place}.'),
  'absent.origins': s('Esta publicación no contiene ningún cuadro de personas por nacionalidad para: {place}.'),
  'absent.coverage': s(
    'No se puede mostrar la cobertura: la publicación no contiene ningún cuadro de totales para: {place}.',
  ),
  'absent.aggregate': s(
    'No se puede mostrar ninguna suma: la publicación no contiene ningún cuadro de totales para: {place}.',
  ),
  'absent.totals': s('Esta publicación no contiene ningún cuadro de totales para: {place}.'),

  'summary.what': s(
    'Este informe muestra lo que la fuente «{source}» contiene sobre: {place}, para los años {period}. Todos los números proceden de una sola publicación, {release}, y de nada más.',
  ),
  'summary.totals': s('Totales por año, {place}'),
  'summary.year': s('Año'),
  'summary.as-published': s(
    'Los números son los publicados. Un intervalo indica los límites de un número censurado o redondeado.',
  ),
  'summary.rounded': s(
    'Los números están redondeados a múltiplos de {base}: cada uno dista {most} como máximo del número exacto. Un intervalo sustituye a un número suprimido.',
  ),
  'summary.rounded-together': s(
    'Los números están redondeados a múltiplos de {base}: cada uno dista {most} como máximo del número exacto, y los totales, {total} como máximo. Un intervalo sustituye a un número suprimido.',
  ),
  'summary.noise': s(
    'Los números llevan ruido aleatorio y no se suman: cada uno dista {most} como máximo del número exacto. Un intervalo sustituye a un número suprimido.',
  ),
  'summary.symbols': s(
    'Signos: .. no disponible; c confidencial; – no se aplica; * la fuente se contradice sobre el número.',
  ),
  'withheld.sign': s(
    '× retenido para proteger a personas. Un mismo signo sustituye a los números pequeños, a los que permitirían deducir uno pequeño y al cero: también puede ser cero.',
  ),
  'withheld.sign-zeros-shown': s(
    '× retenido para proteger a personas. Un mismo signo sustituye a los números pequeños y a los que permitirían deducir uno pequeño. Los ceros se muestran.',
  ),
  'withheld.left-out': s(
    'Los años y las categorías sin ningún número mostrado se omiten del cuadro; sus números también están retenidos.',
  ),
  'summary.as-shown': s('Los números que se muestran son exactos.'),

  'quality.not-prevalence-title': s('Detección no es prevalencia'),
  'quality.not-prevalence': s(
    'Los números cuentan a las personas que las autoridades encontraron o atendieron. Suben y bajan con la ley, con el trabajo de la policía, de la inspección del trabajo y de los servicios, y con la confianza de las víctimas en ellos. No dicen cuántas personas son objeto de trata.',
  ),
  'quality.censored': s(
    'Números censurados: {n}. La fuente imprimió los números pequeños en una forma como «<5». Figuran como intervalos, también en las sumas, y no se calcula nada que los estreche.',
  ),
  'quality.rounded': s('Números redondeados: {n}. Cada uno representa un intervalo tan ancho como el redondeo.'),
  'quality.estimated': s(
    'Números dados como intervalo por otra razón: {n}. La fuente da varios números para una misma celda, o una estimación.',
  ),
  'quality.suppressed': s('Números retenidos: {n}.'),
  'quality.suppressed-between': s(
    'Números retenidos: {n}. Cada uno se halla dentro del intervalo que lo sustituye: {range}.',
  ),
  'quality.disputed': s(
    'Números en disputa: {n}. La fuente se contradice sobre ellos, por ejemplo cuando las partes no corresponden a su total. Se muestran como fueron dados y se marcan.',
  ),
  'quality.missing': s('Números que faltan: {n}. Lo que falta nunca se lee como cero.'),
  'quality.unresolved': s(
    'Cuando no se pudo leer un campo de un registro (por ejemplo, la nacionalidad), la persona se cuenta igualmente en todos los totales y figura en «no registrado» en ese campo.',
  ),
  'quality.stages': s(
    'Las personas procesadas y las condenadas en un mismo año no suelen ser las mismas: los casos duran años. No debe dividirse un número por el otro.',
  ),
  'quality.forms': s(
    'Una persona puede haber sido explotada de varias formas. Las formas no se suman a un total, salvo que la fuente diga que cada persona figura en una sola.',
  ),
  'quality.rate': s(
    'El intervalo de una tasa muestra solo la variación aleatoria: cuánto podría diferir el número por azar en un año como este. No muestra lo que las autoridades no vieron.',
  ),
  'quality.aggregate': s(
    'Una suma cambia cuando un país empieza o deja de enviar números. El número de países bajo cada año lo indica; la suma por sí sola no es una tendencia.',
  ),
  'quality.comparability': s(
    'Los países difieren en la ley, en quién se cuenta como víctima y en el año al que se asigna un caso. Aquí no se comparan los niveles de los países.',
  ),
  'quality.table': s('Celdas de cada cuadro según su estado'),
  'quality.table-name': s('Cuadro'),
  'quality.cells': s('Celdas'),
  'quality.exact-column': s('Tal como se contaron'),
  'quality.censored-column': s('Censuradas'),
  'quality.rounded-column': s('Redondeadas'),
  'quality.estimated-column': s('Otro intervalo'),
  'quality.suppressed-column': s('Retenidas'),
  'quality.missing-column': s('Faltan'),
  'quality.disputed-column': s('En disputa'),
  'quality.source-notes': s('Lo que la fuente dice de sus datos'),

  'annex.release': s('Publicación'),
  'annex.id': s('Identificador de la publicación (SHA-256 de su manifiesto)'),
  'annex.policy': s('Política de control de la divulgación'),
  'annex.proof': s('Prueba'),
  'annex.proof-certificate': s(
    'Certificado: un programa distinto del que protegió los cuadros comprobó que ningún número protegido puede deducirse',
  ),
  'annex.proof-controlled-rounding': s(
    'Redondeo controlado: todos los números se redondearon juntos, de modo que las partes suman los totales; se probó que ningún lector se acerca a los exactos',
  ),
  'annex.proof-cell-key': s(
    'Ruido por clave de celda: cada número lleva ruido aleatorio, el mismo para los mismos registros; los totales no son la suma de sus partes',
  ),
  'annex.proof-rounding': s('Redondeo: cada número se redondeó a partir del valor exacto, por separado'),
  'annex.proof-owner-published': s(
    'Publicado por su propietario: los números eran públicos antes de este informe y son los publicados',
  ),
  'annex.submissions': s('Envíos (identificadores)'),
  'annex.scheme': s('Versión del esquema'),
  'annex.software': s('Programa'),
  'annex.source': s('Fuente'),
  'annex.publisher': s('Editor'),
  'annex.published': s('Publicado el'),
  'annex.address': s('Dirección'),
  'annex.licence': s('Licencia'),
  'annex.cost': s('Coste de la protección'),
  'annex.plan': s('El Plan de Acción Mundial y este informe (numeración provisional de los párrafos)'),
  'annex.plan-paragraph': s('Párrafo'),
  'annex.plan-asks': s('Lo que pide'),
  'annex.plan-given': s('Lo que da este informe'),
  'annex.plan-15-asks': s('Datos desglosados por forma de explotación, sexo y edad'),
  'annex.plan-15-given': s(
    'Proporciones por sexo y edad y por forma a lo largo del tiempo, cuando la publicación las contiene; se nombra lo que falta',
  ),
  'annex.plan-28-asks': s('Intimidad y seguridad de las víctimas'),
  'annex.plan-28-given': s(
    'Elaborado solo a partir de una publicación protegida o ya pública; detrás de ninguna figura hay un registro de una persona',
  ),
  'annex.plan-67-asks': s('Informes periódicos sobre patrones y corrientes a nivel nacional, regional e internacional'),
  'annex.plan-67-given': s(
    'Este informe corresponde a uno de los tres niveles; los otros dos se elaboran del mismo modo',
  ),
  'annex.method-shares': s(
    'Las proporciones se refieren a las personas cuyo sexo y edad (o forma) muestra un cuadro, con «no registrado» como parte propia. Cuando una parte está censurada, las proporciones se refieren solo a las partes mostradas, y así se indica.',
  ),
  'annex.method-shares-withheld': s(
    'Las proporciones son partes del total publicado. Una parte retenida no tiene proporción; lo que las partes mostradas dejan del total es una sola parte, que reúne las categorías retenidas y las omitidas del cuadro. Cuando el propio total está retenido, las proporciones se refieren solo a las partes mostradas, y así se indica.',
  ),
  'annex.method-rate': s(
    'Las tasas son números de personas divididos por la población a mitad de año y multiplicados por 100.000, con el intervalo de Poisson exacto (Garwood 1936), ampliado donde cinco o más años de una serie se dispersan más de lo que haría el azar, como cuando un caso aporta muchas víctimas. Las tasas que da la propia fuente se muestran tal cual, sin intervalo.',
  ),
  'annex.method-sums': s(
    'Las sumas de varios países son sumas de límites. Los países sin número se dejan fuera y se cuentan como tales.',
  ),
  'annex.designations-title': s('Denominaciones'),
  'annex.designations': s(
    'Las denominaciones empleadas en este informe y la forma en que aparecen presentados los datos que contiene no implican, de parte de su editor, juicio alguno sobre la condición jurídica de países, territorios, ciudades o zonas, o de sus autoridades, ni respecto de la delimitación de sus fronteras o límites.',
  ),

  'draft.title': s('Borrador: sin aprobar'),
  'draft.text': s(
    'Los números de este informe son de una difusión que nadie ha aprobado. No puede publicarse nada de él.',
  ),
  'embargo.title': s('Bajo embargo: no publicar antes del {day}'),
  'embargo.text': s('Nada de este informe puede publicarse ni transmitirse antes de ese día.'),
  'made-up.title': s('Estos datos son inventados'),
  'made-up.text': s(
    'Todas las personas y todos los números de este informe son inventados, para mostrar lo que hace tipstat. Nada de lo que figura aquí puede citarse como un hecho.',
  ),
}
