import type { Catalogue } from '@tipstat/language'
import type { StatementCode } from './statement-messages.ts'

/** Spanish words of the statement of a release. */
export const es: Catalogue<StatementCode> = {
  'statement.language': () => 'Español',
  'statement.draft': () => 'BORRADOR: sin aprobar. No puede publicarse nada de esto.',
  'statement.embargo': (p) => `EMBARGO: no puede publicarse nada de esto antes del ${p.day}.`,
  'statement.release': (p) => `Difusión ${p.name}, de datos aceptados por tipstat ${p.tipstat}, esquema ${p.scheme}`,
  'statement.made-up': () => 'DATOS INVENTADOS: nadie en ellos es real.',
  'statement.drafted': (p) => `Elaboró: ${p.who}`,
  'statement.checked': (p) => `Revisó: ${p.who}`,
  'statement.approved': (p) => `Aprobó: ${p.who}`,
  'statement.source': (p) => `Fuente: ${p.title}`,
  'statement.published-by': (p) => `Publicado por: ${p.by}, ${p.date}`,
  'statement.where': (p) => `Dirección: ${p.url}`,
  'statement.licence': (p) => `Licencia: ${p.licence}`,
  'statement.note': (p) => `Nota: ${p.note}`,
  'statement.break.law': (p) => `Ruptura de la serie desde ${p.year} (ley)${p.more}`,
  'statement.break.definition': (p) => `Ruptura de la serie desde ${p.year} (definición)${p.more}`,
  'statement.break.source': (p) => `Ruptura de la serie desde ${p.year} (fuente)${p.more}`,
  'statement.break.counting-unit': (p) => `Ruptura de la serie desde ${p.year} (unidad de recuento)${p.more}`,
  'statement.policy': (p) => `Política: ${p.name}`,
  'statement.computed': (p) => `Cuadro que el propietario no publicó, sumado a partir de lo que publicó: ${p.table}`,
  'statement.proof': (p) => `Prueba: ${p.proof}`,
  'statement.earlier': (p) => `Probada junto con la difusión anterior: ${p.id}`,
  'statement.elsewhere': (p) => `Probada junto con lo que se publicó en otro lugar: ${p.where}`,
  'statement.revisions': (p) =>
    `Números revisados en unas pocas personas desde una difusión anterior: ${p.numbers}. Por qué puede verse: ${p.why}`,
  'statement.certificate': (p) => `Certificado, sha256 ${p.sha256}: ${p.tables}`,
  'statement.round-5': () =>
    'Cada número se redondea a un múltiplo de 5 desde su valor exacto; de 0 a 4 se suprimen bajo un mismo signo.',
  'statement.round-5-left-out': () =>
    'Una categoría, una zona o un año sin ningún número de 5 o más se omite del cuadro: cada una de sus celdas vale de 0 a 4.',
  'statement.round-5-totals': () =>
    'Los totales se redondean desde su valor exacto y no son necesariamente la suma de sus partes.',
  'statement.owner-published': () =>
    'Los números son los que publicó su propietario. Los números censurados siguen censurados, dentro de los límites que publicó el propietario.',
  'statement.together': (p) =>
    `Todos los números de las mismas personas se redondean juntos a múltiplos de ${p.base}: las partes suman sus totales, y un número es el mismo en todos los cuadros.`,
  'statement.away': (p) =>
    `Cada uno está a menos de ${p.base} del número exacto; un total cuyos low y high están más separados, a menos de ${p.total}.`,
  'statement.zero-in-sums': (p) =>
    `0 figura bajo un mismo signo, status suppressed sin value: de 0 a ${p.most}, o hasta lo que diga su high. En las sumas cuenta como 0.`,
  'statement.left-out-as-little': () =>
    'Una categoría, una zona o un año sin otro número que ese se omite del cuadro: cada una de sus celdas cuenta igual de poco.',
  'statement.noise': () =>
    'Cada número lleva un ruido aleatorio que depende solo de los registros que cuenta: los mismos registros tienen el mismo ruido en todos los cuadros y difusiones.',
  'statement.noise-bounds': (p) =>
    `El ruido tiene media 0 y varianza ${p.V}, donde un recuento pequeño lo permite, y nunca pasa de ${p.D}; no resulta ningún número de 1 a ${p.js}.`,
  'statement.noise-zero': (p) =>
    `0 figura bajo un mismo signo, status suppressed sin value: de 0 a ${p.D}. Cualquier otro número cuenta al menos a una persona.`,
  'statement.noise-totals': () =>
    'Los totales llevan un ruido propio y no son la suma de sus partes: tome cada número del cuadro que lo tiene, y no sume.',
  'statement.withheld': (p) =>
    `Los números menores que ${p.threshold}, y otros que permitirían deducirlos, se suprimen bajo un mismo signo: status suppressed, sin value.`,
  'statement.withheld-but-zeros': (p) =>
    `Los números menores que ${p.threshold} distintos de 0, y otros que permitirían deducirlos, se suprimen bajo un mismo signo: status suppressed, sin value.`,
  'statement.zeros-printed': () =>
    'Los ceros se muestran. El signo puede sustituir a 0 solo donde low es 0, pues ese cero revelaría otros números.',
  'statement.zeros-withheld': () => 'El signo también puede sustituir a 0: no se muestra ningún cero.',
  'statement.left-out': () => 'Una categoría, una zona o un año sin ningún número que mostrar se omite del cuadro.',
  'statement.exact': () => 'Todo número que se muestra es exacto, también los totales.',
  'statement.proof-certificate': () =>
    'Está probado que cada número suprimido que ha de protegerse es incierto: otros cuadros enteros concuerdan con todo lo que se muestra.',
  'statement.proof-certificate-where': () =>
    'Figuran en un certificado, que es confidencial y no forma parte de la difusión.',
  'statement.proof-controlled-rounding': () =>
    'Al hacerla se probó que todos los números juntos, y con los de difusiones anteriores, dejan abiertos para cada celda al menos tantos recuentos como la distancia entre dos múltiplos.',
  'statement.proof-controlled-rounding-now': () =>
    'Se comprobó que cada número es un múltiplo así con los límites que indica, y que las partes suman sus totales.',
  'statement.proof-cell-key': () =>
    'Se comprobó que cada número es de los que el ruido puede dar, con los límites que indica. Lo que oculta los números exactos es un secreto de la oficina, y el ruido puede reducirse promediando: véase el método.',
  'statement.proof-rounding': () =>
    'Se comprobó que cada número es un múltiplo de 5 con los límites más amplios que se redondean a él.',
  'statement.proof-owner-published': () =>
    'El propietario de los datos los ha publicado, en la dirección que figura más arriba.',
  'statement.cost': () => 'Lo que le cuesta al lector:',
  'statement.cost-at-most': () => 'Lo que le cuesta al lector, como máximo:',
  'statement.cost.cells': (p) => `Celdas: ${p.n}`,
  'statement.cost.hidden': (p) => `Celdas suprimidas: ${p.n}`,
  'statement.cost.rounded': (p) => `Celdas redondeadas: ${p.n}`,
  'statement.cost.movedAtMost': (p) => `Desplazamiento de un número, como máximo: ${p.n}`,
  'statement.cost.movedInAllAtMost': (p) => `Desplazamiento de todos los números juntos, como máximo: ${p.n}`,
  'statement.cost.shareHidden': (p) => `Proporción de celdas suprimidas: ${p.n}`,
  'statement.cost.sharePersonsHidden': (p) => `Proporción de personas que los desgloses no muestran: ${p.n}`,
  'statement.cost.shareRounded': (p) => `Proporción de celdas redondeadas: ${p.n}`,
  'statement.cost.sharePersonsHiddenAtMost': (p) => `Proporción de personas en celdas suprimidas, como máximo: ${p.n}`,
  'statement.cost-by-table': () => 'Celdas suprimidas del total de celdas, por cuadro:',
  'statement.cost-of-table': (p) => `${p.name}: ${p.hidden} de ${p.rows}`,
  'statement.cost-left-out': () =>
    'Las celdas son las de las filas que figuran en un cuadro. Las categorías, zonas y años que se omiten no están en ninguno de estos números de celdas ni en ninguna de sus proporciones: contarlos revelaría que allí hay alguien.',
  'statement.cost-persons-left-out': () =>
    'Las personas de categorías omitidas están en sharePersonsHidden, donde el cuadro tiene filas de su zona y año y se muestra el total de estas.',
  'statement.columns': () =>
    'Columnas de los cuadros: area (zona), year (año), las dimensiones, value (valor), low y high (límites), status (estado), disputed (contradicción).',
  'statement.interval': () =>
    'Un número es un intervalo de low a high; value figura donde hay un solo número que mostrar. high es inf donde nada lo limita.',
  'statement.blank': () =>
    'Un blanco con un motivo en status es un número que falta, lo que no es cero. disputed = 1: la fuente se contradice ahí.',
  'statement.manifest': () =>
    'manifest.json da la huella de cada archivo. La suya, en manifest.sha256, identifica la difusión.',
}
