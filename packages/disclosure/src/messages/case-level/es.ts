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
  'disclosure.not-a-code': (p) =>
    `La columna ${p.column} contiene textos que no son códigos. Solo códigos salen registro a registro: indique en la correspondencia qué significan y envíe de nuevo el fichero.`,
  'disclosure.person-twice': () =>
    `Demasiadas personas figuran en varios registros que difieren, y nadie sabe cuál es el suyo. Corrija el fichero, o permita que se omitan más (suppressAtMost).`,
  'disclosure.together-too-few': (p) =>
    `Quien tenga este fichero y los que ya han salido (${p.files}) se quedaría con menos de ${p.k} personas iguales, o con personas de las que demasiadas tienen el mismo código sensible. Haga un fichero solo de años posteriores (years).`,
  'disclosure.earlier-unknown': (p) =>
    `Ya no puede saberse quién está en el fichero de uso público ${p.file}, que ya ha salido: sus registros se destruyeron o vienen de otro almacén, o las personas se designan en él de otro modo o de ninguno. No se sabe qué revelan ambos ficheros juntos. Haga un fichero solo de otros años (years).`,
  'disclosure.out-as-tables': (p) =>
    `La difusión ${p.release} (política ${p.policy}) ya ha hablado de las mismas personas en cuadros. Registros y cuadros de las mismas personas nunca salen ambos: podrían restarse unos de otros. Para registros de práctica: tipstat synthetic PROYECTO ${p.release}.`,
  'disclosure.out-elsewhere': (p) =>
    `Un número de las mismas personas se publicó en otro lugar (${p.where}). Unos registros al lado dirían más que cualquiera de los dos. No se difunde nada: publique tablas, que pueden demostrarse junto con ese número.`,
  'disclosure.out-as-records': (p) =>
    `El fichero de uso público ${p.file} ya ha hablado de las mismas personas registro a registro. Registros y cuadros de las mismas personas nunca salen ambos: podrían restarse unos de otros. Retire estos cuadros; quien los quiera puede contar los registros del fichero.`,
  'disclosure.other-records': (p) =>
    `Los registros de ${p.file} no son los que se aprobaron: su resumen es ${p.digest}. No se escribió nada. Examine el informe y apruébelos, o averigüe qué ha cambiado desde entonces.`,
  'disclosure.other-public-folder': (p) =>
    `${p.folder} contiene algo que no es un fichero de uso público y se sustituiría por completo. No se escribió nada. Indique otra carpeta.`,
  'disclosure.public-use-note': (p) =>
    `FICHERO DE USO PÚBLICO. Cada fila es una persona, descrita con el detalle justo para que al menos ${p.k} sean iguales en todas las columnas clave. Eso no prueba que no se pueda encontrar a nadie en él. No intente averiguar quién es alguien, ni emparejar filas con otros ficheros de personas; avise al propietario de los datos si alguien puede ser reconocido. Puede que se hayan omitido registros, de modo que los recuentos pueden quedar cortos.`,
  'disclosure.no-level': (p) =>
    `«${p.level}» no es un nivel de ${p.key}. Sus niveles son, del más fino al más grueso: ${p.known}.`,
}
