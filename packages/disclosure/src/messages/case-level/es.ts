import type { Catalogue } from '@tipstat/language'
import type { MicrodataNoteCode, MicrodataRefusalCode } from '../../microdata/refusal-codes.ts'

/** Spanish words for case-level release. */
export const es: Catalogue<MicrodataRefusalCode | MicrodataNoteCode> = {
  'disclosure.bad-records': (p) =>
    `Los registros no tienen una columna ${p.column} de la misma longitud que las demás. Dé a cada columna un valor por registro.`,
  'disclosure.direct-identifier': (p) =>
    `La columna ${p.column} identifica a una persona o un caso, o contiene texto libre. Nunca entra en un fichero de uso público: quítela.`,
  'disclosure.column-twice': (p) =>
    `La columna ${p.column} se nombra dos veces. Una columna es clave o sensible, y una sola vez.`,
  'disclosure.not-nested': (p) =>
    `El nivel ${p.level} de ${p.column} corta grupos del nivel anterior. Cada nivel debe reunir grupos enteros del anterior.`,
  'disclosure.too-many-levels': (p) =>
    `Los niveles de las claves forman ${p.nodes} combinaciones; se examinan ${p.most} como máximo. Dé menos claves o menos niveles.`,
  'disclosure.bad-parameter': (p) =>
    `El valor de ${p.parameter} no sirve aquí. k es 2 o más; l es 1 o más; las proporciones están entre 0 y 1; l y la mayor proporción necesitan una columna sensible; una semilla es un número entero, un tamaño va de 1 a 5 000 000.`,
  'disclosure.too-few-records': (p) =>
    `Hay menos registros que k = ${p.k}. No se puede hacer con ellos un fichero de uso público.`,
  'disclosure.not-diverse': (p) =>
    `Ni todos los registros juntos difieren lo bastante en ${p.sensitive} (l = ${p.l}, mayor proporción ${p.largestShare}). Un fichero de uso público revelaría esa columna de cada persona. Quítela.`,
  'disclosure.not-anonymous': (p) =>
    `Incluso en los niveles más gruesos habría que suprimir demasiados registros (k = ${p.k}, l = ${p.l}). La clave más costosa es ${p.key}: quítela o dele un nivel más grueso.`,
  'disclosure.no-decision': (p) =>
    `«${p.source}» no es inventada. Sus registros solo salen uno a uno por decisión de su propietario: indique el propietario, quién verificó, quién aprobó (dos funciones) y el día.`,
  'disclosure.only-released': () =>
    'Los registros sintéticos se extraen de una difusión y de nada más. Haga o abra una primero: tipstat release PROYECTO NOMBRE.',
  'disclosure.several-stages': (p) =>
    `La difusión contiene cuadros de varias etapas: ${p.stages}. Nombre aquella de la que se debe extraer.`,
  'disclosure.no-margins': (p) =>
    `Ningún cuadro de la difusión ${p.release} sirve para la extracción: contienen tasas, categorías que se solapan o ningún número.`,
  'disclosure.too-many-combinations': (p) =>
    `Los cuadros abarcan ${p.combinations} combinaciones de sus categorías; se ajustan ${p.most} como máximo. Nombre menos cuadros.`,
  'disclosure.synthetic-note': (p) =>
    `REGISTROS SINTÉTICOS. Nadie en este fichero es real: se extrajo al azar de los cuadros publicados de la difusión ${p.release}, para formación y demostración. No cuente, compare ni publique a partir de él; los números están en la difusión.`,
}
