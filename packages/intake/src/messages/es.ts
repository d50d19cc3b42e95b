import type { Catalogue, Params } from '@tipstat/language'
import type { FileRefusalCode } from '../refusal.ts'
import { formatName } from './format-names.ts'

const megabytes = (bytes: string | number | undefined): number => Math.ceil(Number(bytes) / 1_000_000)
const spot = ({ row, column }: Params): string =>
  row === undefined ? '' : column === undefined ? `, fila ${row}` : `, fila ${row}, columna ${column}`

/** Spanish words for what is wrong with an entry of a YAML file. */
export const entryWords = (p: Params): string => {
  const where = p.entry === '(top)' ? 'el archivo' : `la entrada «${p.entry}»`
  switch (p.issue) {
    case 'missing':
      return `falta ${where}`
    case 'unknown':
      return `no existe la entrada «${p.entry}»; ${p.meant ? `quizá se trate de «${p.meant}»` : `las entradas son ${p.known}`}`
    case 'empty':
      return `${where} no debe estar en blanco`
    case 'list':
      return `${where} debe ser una lista`
    case 'entries':
      return `${where} debe contener entradas, cada una con un nombre y un valor`
    case 'text':
      return `${where} debe ser un texto`
    case 'number':
      return `${where} debe ser un número${p.known ? ` (${p.known})` : ''}`
    case 'choice':
      return `${where} debe ser uno de estos valores: ${p.known}`
    case 'date':
      return `${where} debe ser una fecha como 2026-03-15`
    case 'link':
      return `${where} debe ser una dirección web que empiece por https:// o http://`
    case 'form':
      return `${where} no tiene la forma requerida`
    default:
      return `${where}: ${p.reason}`
  }
}

/** Spanish words for the reasons why a file is refused. */
export const es: Catalogue<FileRefusalCode> = {
  'intake.missing-file': (p) => `No existe el archivo ${p.file}. Compruebe la ruta y el nombre.`,
  'intake.folder': (p) => `${p.file} es una carpeta y se necesita un archivo. Indique el archivo que está dentro.`,
  'intake.not-a-file': (p) =>
    `${p.file} es un dispositivo o una tubería, no un archivo. Guarde primero los datos en un archivo.`,
  'intake.unreadable': (p) =>
    `No se puede leer ${p.file} (${p.reason}). Ciérrelo en otros programas y compruebe que tiene permiso para abrirlo.`,
  'intake.too-large': (p) =>
    `${p.file} ocupa ${megabytes(p.bytes)} MB y se leen como máximo ${megabytes(p.limit)} MB. Envíelo por partes, por ejemplo año por año.`,
  'intake.empty': (p) =>
    `${p.file} no contiene datos: todas las celdas están vacías. Compruebe que se guardó el archivo correcto.`,
  'intake.not-a-table': (p) =>
    `${p.file} es ${formatName('es', p.format)}, no una tabla. Envíe la tabla misma como libro de Excel (.xlsx) o como CSV.`,
  'intake.other-workbook': (p) =>
    `${p.file} es ${formatName('es', p.format)}, un formato que no se lee. Ábralo en un programa de hojas de cálculo y guárdelo como libro de Excel (.xlsx) o como CSV UTF-8.`,
  'intake.encrypted': (p) =>
    `${p.file} está protegido con contraseña y no se puede leer. Guarde una copia sin contraseña y envíela por una vía segura.`,
  'intake.truncated': (p) =>
    `${p.file} está cortado: le falta el final, probablemente porque se interrumpió una descarga o una copia. Envíelo de nuevo.`,
  'intake.damaged-workbook': (p) =>
    `${p.file} está dañado (${p.part}${spot(p)}). Ábralo en un programa de hojas de cálculo, deje que lo repare y guárdelo de nuevo.`,
  'intake.zip-bomb': (p) =>
    `${p.file} ocuparía al descomprimirse mucho más que un libro normal (${p.part}) y no se ha abierto. Si conoce a quien lo envía, pida los datos en CSV.`,
  'intake.doctype': (p) =>
    `${p.file} contiene una declaración de tipo de documento (${p.part}), que ningún programa de hojas de cálculo escribe y que puede hacer daño. Ábralo en uno de esos programas y guárdelo de nuevo.`,
  'intake.sheet-missing': (p) =>
    `${p.file} no tiene la hoja «${p.sheet}». Sus hojas son: ${p.sheets}. Corrija el nombre en la correspondencia o en el libro.`,
  'intake.several-sheets': (p) =>
    `${p.file} tiene varias hojas que contienen algo: ${p.sheets}. Indique en la correspondencia cuál es, por ejemplo «sheet: ${p.first}»; cada otra tabla tiene su propia correspondencia.`,
  'intake.repeated-header': (p) =>
    `«${p.header}» encabeza varias columnas (${p.columns}), y la correspondencia no puede distinguirlas. Dé a cada una su propio nombre, o quite las que no correspondan.`,
  'intake.encoding': (p) =>
    `${p.file} no está en UTF-8: el byte ${p.byte} de la línea ${p.line} (posición ${p.offset}) no corresponde. Guárdelo como CSV UTF-8, o declare su codificación en la correspondencia, por ejemplo «encoding: windows-1252».`,
  'intake.encoding-declared': (p) =>
    `${p.file} no está en ${p.declared}, como se declara: la línea ${p.line} contiene un byte sin significado. Corrija la codificación en la correspondencia, o guarde el archivo como CSV UTF-8.`,
  'intake.encoding-differs': (p) =>
    `${p.file} se declara en ${p.declared}, pero sus bytes están en ${p.found}. Leídas como se declara, las letras con acento saldrían mal. Declare «encoding: ${p.found}» en la correspondencia.`,
  'intake.encoding-undecided': (p) =>
    `${p.file} no está en UTF-8 y se lee como texto en varias codificaciones: ${p.candidates}.${p.line ? ` La primera diferencia está en la línea ${p.line}.` : ''}${p.readings ? ` Su encabezado se lee así: ${p.readings}.` : ''} Indique en la correspondencia cuál es la correcta, por ejemplo «encoding: ${p.first}».`,
  'intake.encoding-unknown': (p) =>
    `No se conoce la codificación «${p.encoding}». Las más comunes son utf-8, windows-1252, windows-1251, windows-1256 y gb18030.`,
  'intake.delimiter': (p) =>
    `El separador ${JSON.stringify(p.delimiter)} no sirve. Debe ser un solo carácter y no una comilla.`,
  'intake.nul': (p) =>
    p.part === undefined
      ? `${p.file} contiene un byte nulo en la línea ${p.line}, lo que no ocurre en ninguna tabla. Está dañado, no es texto, o es UTF-16 sin su marca. Guárdelo de nuevo como CSV UTF-8.`
      : `${p.file} contiene un carácter nulo (${p.part}${spot(p)}), lo que no ocurre en ninguna tabla. Borre esa celda y escríbala de nuevo.`,
  'intake.unclosed-quote': (p) =>
    `En ${p.file}, una comilla abierta en la fila ${p.row} (línea ${p.line}) no se cierra donde termina su celda, y las filas siguientes no se pueden distinguir. Ciérrela, o duplique cada comilla que forme parte del texto.`,
  'intake.cell-too-large': (p) =>
    `${p.file} tiene una celda de más de ${p.limit} caracteres${p.row === undefined ? ` (${p.part})` : spot(p)}. Se pegó allí algo más que un valor. Acórtela o vacíela.`,
  'intake.too-many-cells': (p) =>
    `${p.file} tiene más de ${p.limit} celdas${spot(p)}. Elimine las filas y columnas que se llenaron por error, o envíelo por partes.`,
  'mapping.not-yaml': (p) =>
    `La correspondencia ${p.file} no es YAML bien formado: ${p.reason}. Revise la sangría, los dos puntos y las comillas cerca de esa línea.`,
  'mapping.invalid': (p) => `La correspondencia ${p.file} no se puede usar: ${entryWords(p)}.`,
  'mapping.open-questions': (p) =>
    `${p.file} contiene todavía preguntas (${p.n}): ${p.entries}. Responda a cada una en su lugar, en vez de «?»; la nota que la acompaña dice qué se pregunta.`,
  'mapping.unknown-field': (p) =>
    `La correspondencia nombra un campo que no existe: «${p.field}», en «${p.entry}». Los campos son ${p.known}.`,
  'mapping.unknown-code': (p) =>
    `La correspondencia usa un código que no existe: «${p.code}» para ${p.field}, en «${p.entry}». ${p.known ? `Códigos posibles: ${p.known}.` : 'Busque el código en las listas de códigos.'}`,
  'mapping.unknown-reading': (p) =>
    `La correspondencia lee la columna «${p.entry}» como «${p.reading}»; puede leerse como codes, names, number o date, o con una tabla de valores.`,
  'mapping.no-value': (p) =>
    `La correspondencia ${p.file} es de recuentos y no nombra ninguna columna de valores. Añada una, por ejemplo «Total: { value: count }».`,
  'mapping.no-processing': (p) =>
    `La correspondencia ${p.file} trata de personas y no dice quién puede conservar sus datos. Añada, por ejemplo, «processing: { controller: Ministerio de Justicia, basis: Ley 12/2019 artículo 4, retain-until: 2031-12-31 }».`,
}
