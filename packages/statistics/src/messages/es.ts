import type { Catalogue } from '@tipstat/language'
import type { StatisticsCode } from './en.ts'
import { sentence } from './sentence.ts'

const s = sentence('es')

/** Spanish. Awaits a native reviewer: docs/translations.md. */
export const es: Catalogue<StatisticsCode> = {
  'statistics.not-released': s(
    'Los números para publicar solo se calculan a partir de una publicación protegida: proteja antes el cubo o abra una carpeta de publicación.',
  ),
  'statistics.no-table': s('La publicación no tiene ninguna tabla para {wanted}. Tiene: {tables}.'),
  'statistics.several-tables': s(
    'Más de una tabla de la publicación corresponde a {wanted}: {tables}. Indique la fuente, la unidad, la forma de contar o la fecha de referencia.',
  ),
  'statistics.no-area': s('La tabla {table} no tiene ninguna fila para: {area|place} ({area}).'),
  'statistics.no-year': s('La tabla no tiene ninguna fila para {area|place} ({area}) en {year}.'),
  'statistics.no-coverage': s(
    'La publicación no tiene números de países en estas etapas: {wanted}. Tiene las etapas: {there}.',
  ),
  'statistics.rates-dont-add': s('Los números de la unidad {unit} no se pueden sumar entre países. Pida recuentos.'),
  'statistics.no-countries': s('La tabla no tiene ningún número de un país de: {within|place} ({within}).'),
  'statistics.no-origins': s('La tabla no tiene números por nacionalidad para: {area|place} ({area}) en estos años.'),
  'statistics.several-citizenships': s(
    'En el cuadro {table} una persona puede tener varias nacionalidades y se contaría en varios flujos.',
  ),
  'statistics.no-standard': s('No se conocen los residentes por estos grupos para {area|place} ({area}) en {year}.'),
  'statistics.overlapping-ages': s(
    'Las edades {ages} de la tabla {table} se solapan: habría personas contadas dos veces. Pida una tabla de edades que no se solapen.',
  ),

  'statistics.disputed': s('La fuente se contradice sobre un número de los años: {years}.'),
  'sentences.choose': s(
    'No se comenta ninguna serie (series: {n}). La opción speakOf nombra la que se ha de comentar, tal como la escribe la tabla.',
  ),
  'statistics.left-out': s(
    'Se omiten los años y las categorías sin ningún número mostrado; sus números también están retenidos. Por eso las categorías no tienen que sumar el total.',
  ),

  'break.given': s('La serie se cuenta de otro modo desde {years}: no se indica ningún cambio a través de la ruptura.'),
  'break.added': s(
    'Se suman números de años anteriores y posteriores a una ruptura de la serie, aunque se cuentan de otro modo. Nuevo recuento desde: {years}.',
  ),
  'break.law': s(
    'La ley cambió desde {years}: los números anteriores y posteriores no son comparables y no se indica ningún cambio entre ellos.',
  ),
  'break.definition': s(
    'La definición cambió desde {years}: los números anteriores y posteriores no son comparables y no se indica ningún cambio entre ellos.',
  ),
  'break.source': s(
    'Los números proceden de otra fuente desde {years}: los anteriores y posteriores no son comparables y no se indica ningún cambio entre ellos.',
  ),
  'break.counting-unit': s(
    'La unidad de recuento cambió desde {years}: los números anteriores y posteriores no son comparables y no se indica ningún cambio entre ellos.',
  ),

  'series.first': s('Primer número, {year}: {low-high}.'),
  'series.latest': s('Último número, {year}: {low-high}.'),
  'series.only': s('El único número es de {year}: {low-high}.'),

  'shares.largest': s('Parte mayor, {year}: {category|category}, {share|percent}.'),
  'shares.largest-shown': s(
    'Parte mayor de las mostradas, {year}: {category|category}, {share|percent} de las personas mostradas.',
  ),
  'shares.of-countries': s('Sumas de {countries} países que informan; se omiten los números que un país no divulga.'),
  'shares.of-shown-parts': s(
    'Los porcentajes son de las partes mostradas y no de todas las personas, porque una parte (aquí o en otra tabla) o el total está oculto, redondeado, ausente o en contradicción: {years}.',
  ),
  'shares.not-recorded': s(
    '«No registrado» incluye a las personas del total publicado que la fuente no pone en ninguna categoría.',
  ),
  'shares.withheld-rest': s(
    '«Retenido u omitido» es el total menos las partes mostradas: las categorías retenidas, las que el cuadro omite y las personas sin categoría, en conjunto.',
  ),
  'shares.multiple': s(
    'Una persona puede figurar en varias categorías: los porcentajes son de personas y pueden sumar más del 100 por ciento.',
  ),
  'shares.random-variation': s(
    'La variación aleatoria es la de las proporciones entre las personas cuya categoría se conoce. No muestra lo que no se detectó; los no registrados no tienen intervalo.',
  ),
  'shares.noise': s('Los números llevan ruido aleatorio y los porcentajes se dan como intervalos: {years}.'),
  'shares.rounded': s('Los números están redondeados y los porcentajes se dan como intervalos: {years}.'),
  'shares.exceed-total': s(
    'Las partes suman más que el total publicado; puede que algunas personas figuren en varias categorías: {years}.',
  ),
  'shares.no-base': s('No se publica ningún total al que referir las partes: {years}.'),

  'rates.latest': s(
    '{area|place}{category|of}: última tasa, {year}: {rate|rate} por 100.000 habitantes (variación aleatoria, intervalo del 95 por ciento: de {low|rate} a {high|rate}).',
  ),
  'rates.random-variation': s(
    'El intervalo muestra la variación aleatoria y no la incertidumbre de la detección: no dice cuántas personas no fueron halladas.',
  ),
  'rates.denominator': s('Población: {source|residents}.'),
  'rates.no-denominator': s(
    'Sin tasa, porque no se conoce el número de tales habitantes: {categories|categories} ({years}).',
  ),

  'widening.design-effect': s(
    'Los intervalos se amplían por las personas que proceden de casos de varias personas (un operativo, muchas víctimas), según un efecto de diseño indicado.',
  ),
  'widening.dispersion': s(
    'Los intervalos se amplían por las personas que proceden de casos de varias personas (un operativo, muchas víctimas), en la medida en que los años de la serie se dispersan más de lo que haría el azar. Los cambios reales entre años están incluidos.',
  ),
  'widening.none': s(
    'Algunos intervalos suponen que las personas se hallan una a una: no se indica un efecto de diseño y hay muy pocos años comparables para medir la dispersión. Donde un caso aporta muchas personas son demasiado estrechos.',
  ),
  'reliability.flagged': s(
    'Algunos números se basan en tan pocas personas, o tienen un intervalo tan amplio, que apenas son fiables.',
  ),

  'standardised.population': s(
    'Las tasas son las que habría si los residentes tuvieran la estructura por sexo y edad de: {area|place}, {year}.',
  ),
  'standardised.others': s(
    'Las razones son de las personas registradas a las esperadas si cada grupo de residentes tuviera la tasa conjunta de los demás países con números en el mismo año. Cada una se lee frente a esos países; las razones de dos países no se comparan entre sí.',
  ),
  'standardised.coarse': s(
    'Estandarización por sexo y por niños y adultos, como máximo: otras diferencias de edad no se eliminan.',
  ),
  'standardised.ranges': s(
    'Las personas cuyo sexo o edad no consta pueden ser de cualquier grupo: los resultados son rangos, del mínimo al máximo que permiten números y grupos: {years}.',
  ),
  'standardised.none': s(
    'No hay resultado estandarizado, porque no se conoce un número o los residentes de un grupo: {years}.',
  ),

  'origins.largest': s('La nacionalidad más frecuente: {origin|place}, {low-high}.'),
  'origins.citizenship-is-a-proxy': s(
    'El origen se toma de la nacionalidad, que no es ni el lugar de captación ni la ruta.',
  ),
  'origins.year': s('Personas detectadas en {year}.'),
  'origins.years': s('Personas detectadas de {from} a {to}, sumadas sobre los años con números ({n}).'),
  'origins.reporting-countries': s(
    'Sumas de los países que informan de la nacionalidad: {countries}. Los países sin números quedan fuera, y los países difieren de un año a otro.',
  ),
  'origins.top': s('Se dan las {given} mayores de {all}.'),
  'origins.share-of-total': s('Los porcentajes son del total publicado.'),
  'origins.at-least': s(
    'Algunas sumas son mínimos, porque una parte de ellas está retenida u omitida: el número es al menos ese.',
  ),

  'flows.largest': s(
    '{area|place}: flujo más frecuente entre las personas de origen conocido: {flow|category}, {low-high|percent} (intervalo de variación aleatoria del 95 por ciento: de {from|percent} a {to|percent}).',
  ),
  'flows.unknown': s('{area|place}: personas de origen no conocido: {low-high}.'),
  'flows.base': s(
    'Los porcentajes son de las personas de origen conocido. Las de origen no conocido tienen su propia fila, con su parte del conjunto.',
  ),
  'flows.citizenship': s(
    'El origen se toma de la nacionalidad, que no es ni el lugar de captación ni la ruta: los nacionales cuentan como flujo interno, aunque hayan sido explotados en el extranjero.',
  ),
  'flows.regions': s(
    'Las regiones y subregiones son las de la norma M49 de las Naciones Unidas, que difieren de las del Informe Mundial.',
  ),
  'flows.cross-border': s(
    '«Transfronteriza» sin más: no se indica el país, o solo de forma demasiado amplia. Esas personas pueden pertenecer a cualquier otro flujo transfronterizo.',
  ),
  'flows.double-counting': s(
    'Una persona puede contarse en el país de destino, como extranjera, y en el país de origen, como nacional: una vez en cada uno.',
  ),
  'flows.no-nationals': s(
    'Países sin número de sus propios nacionales en al menos uno de los años: {countries}. Los flujos internos pueden ser más de lo que se muestra.',
  ),
  'routes.largest': s('Ruta más frecuente: origen {origin|place}, lugar de detección {detection|place}, {low-high}.'),
  'routes.citizenship': s(
    'Una ruta es aquí una nacionalidad y un lugar de detección, y no el camino que recorrió una persona.',
  ),
  'routes.base-all': s('Los porcentajes son de las personas de origen conocido.'),
  'routes.base-cross-border': s(
    'Los porcentajes son de las personas cuyo origen se conoce y es otro país que el de detección.',
  ),
  'routes.unplaced': s(
    'Personas de origen conocido, pero no por país: {low-high}. Están en la base de los porcentajes y en ninguna ruta.',
  ),
  'routes.unknown': s(
    'Personas de origen no conocido: {low-high}. No están en ninguna ruta ni en la base de los porcentajes.',
  ),
  'concentration.top': s('{area|place}: parte de las rutas más frecuentes ({top}): {low-high|percent}.'),
  'concentration.index': s(
    'El índice de Herfindahl-Hirschman es la suma de los cuadrados de las partes de todas las rutas: 1 si todas las personas son de una sola ruta, cerca de 0 si muchas rutas tienen pocas cada una.',
  ),
  'flow-profile.largest': s(
    '{flow|category}: lo más frecuente entre las personas de las que consta el dato: {category|category}, {low-high|percent}.',
  ),
  'flow-profile.base': s(
    'Los porcentajes son de las personas del mismo flujo de las que consta la característica. «No registrado» tiene su propia fila, con su parte de todo el flujo.',
  ),

  'aggregate.latest': s('Última suma, {year}: {low-high}; países en la suma: {countries} de {expected}.'),
  'aggregate.changing-set': s(
    'Cada suma es de los países con un número en ese año. Los países cambian de un año a otro: las sumas no muestran ninguna tendencia.',
  ),
  'aggregate.detections': s(
    'Una persona contada por dos países, como el de origen y el de destino, está dos veces en la suma.',
  ),
  'aggregate.no-residents': s(
    'Países cuyo número de habitantes no se conoce, fuera de la proporción de habitantes y de las tasas: {places|places}.',
  ),
  'aggregate.withheld': s('Los números retenidos quedan fuera de las sumas: {years}.'),

  'bounds.latest': s(
    'Límites, no un número declarado, {year}: {low-high}; países con un número: {countries} de {expected}.',
  ),
  'bounds.latest-estimate': s(
    'Estimación, no un número declarado, {year}: {low-high}; países con un número: {countries} de {expected}.',
  ),
  'bounds.not-reported': s(
    'Límites, no números declarados: se supone que un país sin número tuvo entre ninguno y el mayor número que haya publicado. Ninguna prueba ni tendencia los usa.',
  ),
  'bounds.carried': s(
    'Estimaciones, no números declarados: a un país sin número se le da su último número anterior. Ninguna prueba ni tendencia las usa.',
  ),
  'bounds.open': s(
    'Algunos países nunca publicaron un número, o retienen el de ese año: nada limita estas sumas por arriba.',
  ),
  'bounds.left-out': s('Algunos países no tienen un número anterior y quedan fuera de la estimación.'),

  'regional-rates.latest': s(
    'Última tasa conjunta, {year}: {rate|rate} por 100.000 habitantes de los países que declaran, {countries} de {expected} (variación aleatoria, intervalo del 95 %: de {low|rate} a {high|rate}).',
  ),
  'regional-rates.measures': s(
    'La tasa conjunta es de todos los habitantes de los países que declaran. La media y la mediana son de sus tasas: en ellas un país pequeño pesa tanto como uno grande.',
  ),

  'coverage.countries': s('Países con un número en al menos un año: {countries}.'),
  'coverage.none-is-not-zero': s('Un país sin número no ha declarado cero.'),
  'coverage.none-or-withheld': s('Un país sin número puede no tener datos, o tener todos sus números retenidos.'),

  'trend.rate-rose': s(
    '{area|place}{category|of}: de {from} a {to} la tasa aumentó un {change|percent} al año en promedio (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'trend.rate-fell': s(
    '{area|place}{category|of}: de {from} a {to} la tasa disminuyó un {change|percent} al año en promedio (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'trend.count-rose': s(
    '{area|place}{category|of}: de {from} a {to} el número aumentó un {change|percent} al año en promedio (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'trend.count-fell': s(
    '{area|place}{category|of}: de {from} a {to} el número disminuyó un {change|percent} al año en promedio (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'trend.no-change': s(
    '{area|place}{category|of}: de {from} a {to} no se distingue ni aumento ni disminución de la variación aleatoria (intervalo del cambio anual al 95 %: de {low|percent} a {high|percent}).',
  ),
  'trend.detection': s(
    'Lo que aumenta o disminuye es lo detectado y registrado: puede ser la trata, o la forma de buscarla.',
  ),
  'trend.each': s('Cada serie se examina por separado: entre varias, alguna puede subir o bajar solo por azar.'),
  'trend.too-short': s('Donde menos de cinco años tienen un número, no se calcula ningún cambio.'),
  'trend.short': s('Donde menos de ocho años tienen un número, se calcula un cambio, pero no se dice nada de él.'),
  'trend.unreliable': s(
    'Donde hay menos de diez personas al año en promedio, se calcula un cambio, pero no se dice nada de él.',
  ),
  'trend.undetermined': s('Algunos números no dan ningún cambio: todos son cero, o hay muy pocos años entre rupturas.'),
  'trend.ranges': s('No se calcula ningún cambio donde los números son intervalos o están retenidos: {years}.'),

  'bends.in': s(
    '{area|place}{category|of}: de {from} a {to}, la línea que mejor se ajusta cambia de pendiente en: {years}.',
  ),
  'bends.none': s('{area|place}{category|of}: de {from} a {to} no se encuentra ningún punto de inflexión.'),
  'bends.description': s(
    'El lugar en que una serie cambia de pendiente es una descripción y no una prueba: un cambio de nivel que nadie ha declarado parece dos puntos de inflexión.',
  ),
  'bends.too-short': s('Donde menos de diez años tienen un número, no se buscan puntos de inflexión.'),
  'bends.zero': s('Donde un número es 0, no se buscan puntos de inflexión.'),

  'matched.latest': s(
    '{area|place}{category|of}: de {from} a {to}, en los países con un número en ambos años ({countries} de {expected}), la suma cambió un {change|percent}. No puede saberse cuánto de ello es azar: los países son demasiado pocos o demasiado desiguales.',
  ),
  'matched.rose': s(
    '{area|place}{category|of}: de {from} a {to}, en los países con un número en ambos años ({countries} de {expected}), la suma aumentó un {change|percent} (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'matched.rose-between': s(
    '{area|place}{category|of}: de {from} a {to}, en los países con un número en ambos años ({countries} de {expected}), la suma aumentó como mínimo un {least|percent} y como máximo un {most|percent} (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'matched.fell': s(
    '{area|place}{category|of}: de {from} a {to}, en los países con un número en ambos años ({countries} de {expected}), la suma disminuyó un {change|percent} (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'matched.fell-between': s(
    '{area|place}{category|of}: de {from} a {to}, en los países con un número en ambos años ({countries} de {expected}), la suma disminuyó como mínimo un {least|percent} y como máximo un {most|percent} (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'matched.no-change': s(
    '{area|place}{category|of}: en los países con un número en ambos años ({countries} de {expected}), las sumas de {from} y {to} no se distinguen de la variación aleatoria (intervalo del cambio al 95 %: de {low|percent} a {high|percent}).',
  ),
  'matched.latest-between': s(
    '{area|place}{category|of}: de {from} a {to}, en los países con un número en ambos años ({countries} de {expected}), la suma cambió entre un {least|percent} y un {most|percent}. No puede saberse cuánto de ello es azar: los países son demasiado pocos o demasiado desiguales.',
  ),
  'matched.random-variation': s(
    'Los límites de un cambio muestran la variación aleatoria: cuánto se mueven tales sumas por azar, dado cuánto difieren los países. No muestran lo que no se detectó.',
  ),
  'matched.poisson-alone': s(
    'Donde no se da una dispersión, los límites son solo del azar del recuento: demasiado estrechos si los países difieren más.',
  ),
  'matched.same-countries': s(
    'Cada cambio es de los países con un número en ambos años. Otros países, o estos en otros años, pueden haber cambiado de otro modo.',
  ),
  'matched.bounds': s(
    'Los números inferiores a un umbral se publican como tales: los cambios son límites, del menor al mayor que permiten.',
  ),

  'change.rate-rose': s(
    '{area|place}{category|of}: de {from} a {to} la tasa aumentó un {change|percent} (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'change.rate-fell': s(
    '{area|place}{category|of}: de {from} a {to} la tasa disminuyó un {change|percent} (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'change.count-rose': s(
    '{area|place}{category|of}: de {from} a {to} el número aumentó un {change|percent} (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'change.count-fell': s(
    '{area|place}{category|of}: de {from} a {to} el número disminuyó un {change|percent} (intervalo de variación aleatoria del 95 %: de {low|percent} a {high|percent}).',
  ),
  'change.no-change': s(
    '{area|place}{category|of}: los números de {from} y {to} no se distinguen de la variación aleatoria (intervalo del cambio al 95 %: de {low|percent} a {high|percent}).',
  ),
  'change.flagged': s('Algunos números son demasiado pequeños o inciertos para hablar de un cambio.'),
  'change.ranges': s(
    'Donde un número está redondeado o dado por límites, el intervalo es el más amplio que permite, y nada se dice del cambio.',
  ),
  'change.alone': s(
    'Cada intervalo es de una sola categoría, mientras que p está ajustado por todas las que se comparan: donde p no es pequeño, no se afirma ni aumento ni disminución, sea cual sea el intervalo.',
  ),

  'unusual.year': s(
    'Verifique los datos de {year}: {low-high}, cuando los años anteriores hacían esperar de {least|number} a {most|number}.',
  ),
  'unusual.year-category': s(
    'Verifique los datos de {year}, {category|category}: {low-high}, cuando los años anteriores hacían esperar de {least|number} a {most|number}.',
  ),
  'unusual.none': s('De los números que se pudieron comparar, ninguno es atípico en relación con los años anteriores.'),
  'unusual.meaning': s(
    '«Atípico» significa: verifique los datos. No es ni bueno ni malo, y no dice por qué un número es como es.',
  ),
  'unusual.screening': s(
    'Se examinan muchos números a la vez y p se ajusta por ello: alrededor de uno de cada veinte de los llamados atípicos puede serlo solo por azar.',
  ),
  'unusual.alone': s(
    'Los límites esperados son de un solo número, mientras que p está ajustado por todos los que se examinan: un número fuera de sus límites puede seguir siendo como se esperaba.',
  ),
  'unusual.steady': s(
    'Una serie que aumenta o disminuye de forma constante se aleja de sus años anteriores y puede llamarse atípica.',
  ),
  'unusual.breaks': s(
    'La serie se cuenta de otro modo desde {years}: los años anteriores no sirven de medida para los posteriores.',
  ),
  'unusual.too-short': s('Donde menos de tres de los cinco años anteriores tienen un número, no se dice nada.'),
  'unusual.ranges': s(
    'No se dice nada donde el número, o el de uno de los años anteriores, es un intervalo o está retenido, salvo que todos sus valores posibles sean atípicos: {years}.',
  ),

  'countries.area': s(
    'Verifique los datos de: {area|place} ({years}): {low-high}, cuando la tasa de todos estos países en conjunto hace esperar de {least|number} a {most|number}.',
  ),
  'countries.area-category': s(
    'Verifique los datos de: {area|place} ({years}), {category|category}: {low-high}, cuando la tasa de todos estos países en conjunto hace esperar de {least|number} a {most|number}.',
  ),
  'countries.none': s(
    'De los números que se pudieron comparar, ninguno es atípico en relación con la tasa de todos estos países en conjunto.',
  ),
  'countries.reporting-differs': s(
    'Los países difieren en sus leyes, en a quiénes cuentan, en cómo buscan a las víctimas y en lo que comunican: una tasa más alta o más baja no significa más o menos trata.',
  ),
  'countries.no-denominator': s('Sin comparar, porque no se conoce el número de habitantes: {areas|places}.'),
  'countries.ranges': s(
    'No se dice nada de un número que es un intervalo, salvo que todos sus valores posibles sean atípicos.',
  ),
  'countries.too-few': s(
    'No se compara donde menos de cinco países tienen un número que no sea un intervalo, o no se cuenta a ninguna persona.',
  ),

  'stages.not-a-funnel': s(
    'Las etapas cuentan a personas distintas, a menudo en años distintos: un número no es una parte de otro.',
  ),
  'stages.absent': s('No hay totales en la publicación: {stages|stages}.'),

  'hidden.lists': s('Las listas de una tabla de captura tienen cada una un nombre propio y son {most} como máximo.'),
  'hidden.row': s(
    'La fila {row} de la tabla de captura no es un historial de captura: nombra listas de la tabla, al menos una y cada una una sola vez, y tiene un número entero de casos.',
  ),
  'hidden.no-table': s('Estimar una población oculta requiere una tabla de captura: créela con captureTable.'),
  'hidden.few-lists': s(
    'Listas que dicen algo unas de otras: {lists}. Estimar una población oculta requiere al menos tres.',
  ),
  'hidden.method': s(
    'La tabla de captura tiene {lists} listas. Elija al menos uno de estos métodos y ningún otro: {methods}.',
  ),
  'hidden.no-estimate': s(
    'Ningún método puede estimar nada a partir de esta tabla de captura: sus listas se solapan demasiado poco.',
  ),
  'hidden.weak-part': s(
    'No hay estimaciones por partes: la parte «{part}» tiene menos de tres listas, una lista de menos de 20 casos o muy pocos pares de listas con algún caso en común. Estime solo el conjunto.',
  ),
  'hidden.victims': s(
    'Diga si las listas contienen víctimas potenciales o confirmadas: la estimación es de las mismas.',
  ),
  'hidden.no-arithmetic': s(
    'La estimación de una población oculta es un rango entre métodos y no un número: no se puede sumar ni usar como divisor.',
  ),

  'justice.ratio': s(
    '{area|place}: {stages|stages} ({later}) por cada 100 de: {victims|stage} ({years}): {ratio|rate} (intervalo de variación aleatoria del 95 %: de {low|rate} a {high|rate}). Son otras personas: no es una proporción.',
  ),
  'justice.ratio-countries': s(
    '{area|place}, países que tienen todos estos números: {countries} de {expected}. {stages|stages} ({later}) por cada 100 de: {victims|stage} ({years}): {ratio|rate} (intervalo de variación aleatoria del 95 %: de {low|rate} a {high|rate}). Son otras personas: no es una proporción.',
  ),
  'justice.no-share': s(
    'Las personas sospechosas, procesadas o condenadas son otras que las víctimas: su razón no es una proporción ni parte de un embudo, y no dice cuántos casos terminan en condena.',
  ),
  'justice.unit': s('{stage|stage}: unidad de recuento: {counting|counting}; el año es: {reference|reference}.'),
  'justice.lags': s(
    'Los procedimientos duran años y no se sabe qué años van juntos: las personas del mismo año y de años posteriores figuran lado a lado.',
  ),
  'justice.pooled': s('Donde a un año le corresponden menos de diez personas, se reúnen tres años.'),
  'justice.bounds': s(
    'Donde un número es un intervalo no hay razón: su intervalo va de lo menor a lo mayor que permiten los números.',
  ),
  'justice.flagged': s('Algunas razones son de números demasiado pequeños o inciertos para hablar de ellas.'),
  'justice.countries': s(
    'Cada razón es de los países que tienen todos sus números. Estos cambian de un año a otro: las razones no muestran ninguna tendencia.',
  ),
  'justice.few-countries': s(
    'Nada se dice de una razón de menos de tres países, o de menos de la mitad de los que tienen algún número. La opción area nombra un solo país.',
  ),

  'context.rank': s(
    'Entre los países que tienen ambos ({countries}), {year}: la correlación de rangos (tau-b de Kendall) entre «{indicator}» y la tasa de «{stage|stage}» es {tau|decimal} (intervalo de variación aleatoria del 95 %: de {low|decimal} a {high|decimal}).',
  ),
  'context.rank-between': s(
    'Entre los países que tienen ambos ({countries}), {year}: la correlación de rangos (tau-b de Kendall) entre «{indicator}» y la tasa de «{stage|stage}» está entre {least|decimal} y {most|decimal}, hasta donde permiten decirlo los intervalos (intervalo de variación aleatoria del 95 %: de {low|decimal} a {high|decimal}).',
  ),
  'context.ecological': s(
    'Aquí se comparan países, no personas: lo que va junto entre países no tiene por qué ir junto entre personas ni dentro de un país (falacia ecológica).',
  ),
  'context.detection': s(
    'Las tasas son de personas detectadas y registradas. Difieren entre países según cómo busca, cuenta y define cada uno, y el indicador puede ir junto con eso.',
  ),
  'context.no-cause': s(
    'Esto es una descripción. No dice que lo uno venga de lo otro, y entre muchos indicadores algunos van juntos con cualquier tasa por azar.',
  ),
  'context.source': s('Indicador: {indicator}, {year}. Fuente: {source}.'),
  'context.missing': s(
    'Fuera de la correlación: países con tasa y sin el indicador: {rates}; con el indicador y sin tasa: {values}.',
  ),
  'context.few': s('Menos de {least} países tienen ambos: no se calcula ninguna correlación.'),
  'context.demand': s(
    'El indicador representa la demanda y no la mide: quién compra o usa lo que se obliga a prestar a las víctimas rara vez se cuenta.',
  ),

  'hidden.potential': s(
    'Víctimas potenciales en las listas y personas como ellas en ninguna lista: {low-high} (rango entre métodos; número de métodos: {methods}).',
  ),
  'hidden.confirmed': s(
    'Víctimas confirmadas en las listas y personas como ellas en ninguna lista: {low-high} (rango entre métodos; número de métodos: {methods}).',
  ),
  'hidden.interval': s(
    'Del límite más bajo al más alto de los intervalos del {level|percent} de los métodos: {low-high}.',
  ),
  'hidden.independence': s('Listas consideradas independientes: {estimate|number} ({low-high}).'),
  'hidden.stepwise': s('Selección paso a paso de pares de listas: {estimate|number} ({low-high}).'),
  'hidden.bic-pairs': s('Mejor modelo de pares de listas según el BIC: {estimate|number} ({low-high}).'),
  'hidden.bic-triples': s('Mejor modelo de pares y tríos de listas según el BIC: {estimate|number} ({low-high}).'),
  'hidden.graph-averaging': s('Promedio sobre los grafos descomponibles: {estimate|number} ({low-high}).'),
  'hidden.historical': s('Regla de 2014, que ya no se recomienda: {estimate|number} ({low-high}).'),
  'hidden.two-lists': s('Dos listas, según Chapman: {estimate|number} ({low-high}).'),
  'hidden.closed': s('Supuesto: nadie entró en la población ni salió de ella durante el período.'),
  'hidden.linked': s(
    'Supuesto: los registros de una misma persona están vinculados entre todas las listas, y los de dos personas nunca.',
  ),
  'hidden.reachable': s(
    'Supuesto: cualquiera habría podido estar en alguna lista. Las personas a las que ninguna puede llegar no están en el número.',
  ),
  'hidden.no-referral': s('Supuesto: las listas no se limitan a remitirse casos unas a otras.'),
  'hidden.random-variation': s(
    'Los intervalos muestran la variación aleatoria si se cumplen los supuestos; si no se cumplen, todo el rango puede ser erróneo.',
  ),
  'hidden.criticism': s(
    'El método es objeto de controversia para la trata de personas: Whitehead y otros (2021); Binette y Steorts (2022).',
  ),
  'hidden.rounded': s('Redondeado a dos cifras significativas, los límites hacia fuera.'),
  'hidden.no-denominator': s('No debe sumarse entre países ni usarse como denominador o como tendencia.'),
  'hidden.chosen-methods': s('Solo se pidieron algunos métodos: el rango entre todos puede ser más amplio.'),
  'hidden.two-lists-untested': s('Dos listas deben ser independientes entre sí, y nada en ellas muestra si lo son.'),
  'hidden.dropped-lists': s('Listas omitidas porque no dicen nada de las demás: {lists}.'),
  'hidden.small-lists': s('Listas con menos de {least} casos: {lists}.'),
  'hidden.sparse': s('Más de la mitad de los pares de listas no tienen ningún caso en común.'),
  'hidden.some-models-fail': s(
    'Algunos modelos de pares de listas no se pueden estimar a partir de esta tabla, o son demasiados para probarlos; ningún método usa uno que no se pueda estimar.',
  ),
  'hidden.methods-disagree': s('Los métodos difieren en más de un factor de dos, y la tabla no dice cuál es correcto.'),
  'hidden.methods-failed': s('Algunos métodos no pueden estimar nada a partir de esta tabla.'),
  'hidden.flagged': s(
    'Algunos límites dependen mucho del azar, de muestras sin estimación o del mayor tamaño considerado: véanse las marcas de los métodos.',
  ),
}
