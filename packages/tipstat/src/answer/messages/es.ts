import { type Catalogue, plural } from '@tipstat/language'
import type { AnswerCode } from './answer-messages.ts'

/** Spanish words of what comes back to a sender. */
export const es: Catalogue<AnswerCode> = {
  'page.title': (p) => `Recibo de ${p.file}`,
  'page.accepted': () => `Este archivo se puede utilizar`,
  'page.accepted-with-warnings': () => `Este archivo se puede utilizar, pero plantea preguntas`,
  'page.not-stored': () => `Este archivo no se guardó`,
  'page.rejected': () => `Este archivo no se puede utilizar tal como está`,
  'page.file': () => `Archivo`,
  'page.sheet': () => `Hoja`,
  'page.breaks': () => `Rupturas de la serie declaradas`,
  'page.source': () => `Fuente`,
  'page.read': () => `Registros leídos`,
  'page.accepted-records': () => `aceptados`,
  'page.set-aside': () => `apartados`,
  'page.unresolved': () => `con un campo sin resolver`,
  'page.disputed': () => `en disputa`,
  'page.missing': () => `sin número`,
  'page.comes-with': () => `Lo que acompaña a esta página`,
  'page.marked': () => `Su archivo con cada observación marcada`,
  'page.set-aside-file': () =>
    `Los registros apartados, con los motivos, en la forma de su archivo: la misma correspondencia los lee. Corríjalos en su propio archivo y envíe ese: un archivo es todo lo que cuenta de su fuente.`,
  'page.findings-file': () => `Todas las observaciones, una por fila`,
  'page.first-reasons': (p) =>
    `En estos archivos, los primeros ${p.limit} casos llevan sus motivos en palabras; los demás, solo sus códigos.`,
  'page.found': () => `Observaciones`,
  'page.template': () =>
    `Es una plantilla rellenada: no hay correspondencia que usted pueda cambiar. Si una corrección la menciona, corrija la celda: elija de la lista de su columna o escriba el código; si no hay número, escriba una de las razones que dan las notas. Lo que se dice de todo el archivo está en las celdas amarillas de las notas, o es una opción del comando.`,
  'page.nothing': () => `No se observó nada que deba corregirse.`,
  'page.how-to-mend': () => `Cómo corregirlo`,
  'page.cases': (p) => `${p.n} ${plural('es', Number(p.count), { one: 'caso', other: 'casos' })}`,
  'page.row': (p) => `fila ${p.row}`,
  'page.shown': (p) =>
    `Aquí se muestran los primeros ${p.shown} de ${p.n} grupos; el archivo de observaciones las enumera todas.`,
  'page.not-shown': () =>
    `No se muestran las columnas que la correspondencia no utiliza, las que parecen identificadores ni los números de caso. Un texto que termina en … está abreviado.`,
  'page.totals': () => `Totales por confirmar`,
  'page.confirm': () => `Compare estos totales con los suyos y confírmelos.`,
  'page.no-totals': () => `No hay totales: no se cargó ningún registro que represente un total.`,
  'page.year': () => `Año`,
  'page.stage': () => `Etapa`,
  'page.unit': () => `Unidad`,
  'page.total': () => `Total`,
  'page.records': () => `Registros`,
  'page.name': () => `Nombre`,
  'page.date': () => `Fecha`,
  'page.signature': () => `Firma`,
  'page.rules': () => `Reglas`,
  'page.ran': (p) => `Reglas aplicadas: ${p.n}`,
  'page.not-run': (p) => `Reglas no aplicadas: ${p.n}`,
  'page.made': () =>
    `Hecho por tipstat. Esta página no carga, no ejecuta y no envía nada. Contiene datos de su remitente: guárdela como el archivo.`,
  'unmarked.persons': () =>
    `No hay copia marcada: una columna parece mostrar quiénes son las personas, y una copia la repetiría.`,
  'unmarked.refused': () => `No hay copia marcada: el archivo se rechazó antes de leer sus registros.`,
  'unmarked.nothing': () => `No hay copia marcada: no hay nada que marcar.`,
  'unmarked.large': (p) =>
    `No hay copia marcada: el archivo supera ${p.limit} MB. El archivo de observaciones las enumera todas.`,
  'unmarked.copies': () =>
    `No hay copia marcada: otras partes del libro (una tabla dinámica, un gráfico, un filtro o comentarios) podrían repetir las columnas que deben volver vacías.`,
  'unmarked.formulas': () =>
    `No hay copia marcada: otras celdas dependen de fórmulas de las columnas que deben volver vacías.`,
  'unmarked.parts': () => `No hay copia marcada: la estructura del libro no permite marcarlo.`,
  'mark.sheet': () => `Lo que tipstat observó`,
  'mark.colours': () => `Colores: rojo para los errores, amarillo para las advertencias, azul para las notas.`,
  'mark.remove': () => `Esta hoja la añadió tipstat. No se lee cuando el libro se envía de nuevo.`,
  'mark.blanked': (p) =>
    `Estas columnas vuelven vacías, porque la correspondencia no las utiliza o parecen identificadores: ${p.columns}.`,
  'mark.no-notes': () =>
    `La hoja tiene sus propios comentarios u objetos dibujados: las celdas están coloreadas, sin comentario.`,
  'mark.first-notes': (p) =>
    `Las primeras ${p.limit} celdas tienen un comentario; las demás están coloreadas. El archivo de observaciones las enumera todas.`,
  'mark.severity': () => `Gravedad`,
  'mark.rule': () => `Regla`,
  'mark.says': () => `Qué está mal`,
  'mark.count': () => `Observaciones`,
  'mark.where': () => `Primeras celdas`,
  'mark.more-in-cell': (p) =>
    `y ${p.n} ${plural('es', Number(p.n), { one: 'observación', other: 'observaciones' })} más en esta celda`,
  'back.page': (p) => `Página ${p.page}`,
  'back.marked': (p) => `Copia marcada ${p.file}`,
  'back.parquet': (p) => `Observaciones en Parquet ${p.file}`,
}
