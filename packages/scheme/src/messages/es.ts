import { plural } from '@tipstat/language'
import { esPlausible } from './plausible/es.ts'
import { esRecords } from './records/es.ts'
import type { RuleCatalogue } from './rule-catalogue.ts'

const mendCode = 'Corrija el texto, o añádalo a los valores de la correspondencia.'

/** Spanish words of the rules. Await a native reviewer: docs/translations.md. */
export const es: RuleCatalogue = {
  'TIP-FILE-02': {
    says: ({ value }) =>
      `«${value}» contiene un carácter de sustitución (�): se perdió una letra antes de enviar el archivo`,
    mend: 'Exporte de nuevo el archivo desde el sistema original, en UTF-8.',
  },
  'TIP-FILE-03': {
    says: ({ value }) => `«${value}» parece codificado dos veces`,
    mend: 'Exporte de nuevo el archivo en UTF-8, una sola vez.',
  },
  'TIP-FILE-04': {
    says: ({ value }) => `«${value}» es un texto del encabezado que aparece entre los datos`,
    mend: 'Elimine la fila de encabezado repetida.',
  },
  'TIP-FILE-05': {
    says: ({ value }) => `«${value}» es un texto de la plantilla que quedó sin sustituir`,
    mend: 'Sustitúyalo por lo que se sepa, o por «desconocido».',
  },
  'TIP-FILE-06': {
    says: ({ value }) => `«${value}» parece un intervalo de edades que una hoja de cálculo convirtió en fecha`,
    mend: 'Dé a la columna formato de texto e introduzca de nuevo el intervalo.',
  },
  'TIP-FILE-08': {
    says: ({ n }) => `Hay ${plural('es', Number(n), { one: `${n} fila`, other: `${n} filas` })} antes del encabezado`,
    mend: 'Indique la fila del encabezado en la correspondencia: «header: 3».',
  },
  'TIP-FILE-10': {
    says: ({ value }) =>
      `«${value}» contiene caracteres invisibles; no se tienen en cuenta al comparar el texto con un código`,
    mend: 'Elimine los caracteres invisibles.',
  },
  'TIP-FILE-11': {
    says: ({ n }) =>
      `${plural('es', Number(n), { one: `${n} registro tiene`, other: `${n} registros tienen` })} más o menos celdas que el encabezado`,
    mend: 'Busque en esos registros un separador sobrante o un texto sin comillas.',
  },
  'TIP-FILE-12': {
    says: ({ encoding }) =>
      `No se declara ninguna codificación y los bytes no son UTF-8; el archivo se lee como texto en ${encoding} y así se leyó`,
    mend: 'Compruebe algunas letras con acento y declare la codificación en la correspondencia, o guarde el archivo como UTF-8.',
  },
  'TIP-FILE-13': {
    says: ({ n, row }) =>
      `${plural('es', Number(n), { one: `${n} fila debajo del encabezado lo repite`, other: `${n} filas debajo del encabezado lo repiten` })}, la primera en la fila ${row}; no se leyeron como registros`,
    mend: 'Elimine el encabezado repetido. Si allí comienza otra tabla, póngala en un archivo propio con su propia correspondencia.',
  },
  'TIP-FILE-14': {
    says: ({ n, row }) =>
      `${plural('es', Number(n), { one: `${n} fila después del último registro contiene`, other: `${n} filas después del último registro contienen` })} una nota, desde la fila ${row}; no se leyó`,
    mend: 'No hay que hacer nada. Compruebe que la nota no diga nada que deba constar en la correspondencia.',
  },
  'TIP-FILE-15': {
    says: ({ value }) =>
      `«${value}» es lo que una hoja de cálculo muestra cuando una fórmula falla; no se leyó como valor`,
    mend: 'Corrija la fórmula. Si no hay ningún número, escriba la marca que indica un número que falta.',
  },
  'TIP-FILE-16': {
    says: ({ n, row }) =>
      `${plural('es', Number(n), { one: `${n} fila contiene una fórmula`, other: `${n} filas contienen fórmulas` })} sin resultado, la primera en la fila ${row}; las celdas se leyeron como vacías`,
    mend: 'Abra el libro en una hoja de cálculo, haga que se calcule y guárdelo.',
  },
  'TIP-FILE-17': {
    says: ({ names }) => `El libro tiene hojas ocultas que contienen algo: ${names}. No se leyeron`,
    mend: 'Elimine lo que no deba enviarse. Una tabla que esté en una de esas hojas se lee si la correspondencia nombra la hoja.',
  },
  'TIP-FILE-18': {
    says: ({ n, row }) =>
      `${plural('es', Number(n), { one: `${n} fila está oculta o filtrada`, other: `${n} filas están ocultas o filtradas` })}, la primera es la fila ${row}; se leyeron todas las filas, visibles o no`,
    mend: 'Quite el filtro y muestre todas las filas. Elimine las que no deban enviarse.',
  },
  'TIP-FILE-19': {
    says: ({ columns }) =>
      `Columnas ocultas: ${columns}. Las columnas que nombra la correspondencia se leyeron, visibles o no`,
    mend: 'Muestre las columnas y elimine lo que no deba enviarse.',
  },
  'TIP-FILE-20': {
    says: ({ n, ranges }) =>
      `Celdas combinadas entre los registros (${n}): ${ranges}. Su valor se leyó solo en la primera celda; las demás están vacías`,
    mend: 'Separe las celdas y escriba el valor en cada una. O declare «merged: fill-down» en la correspondencia, si vale para cada fila de abajo.',
  },
  'TIP-FILE-21': {
    says: ({ ranges }) =>
      `Celdas combinadas en el encabezado: ${ranges}. Solo nombran la primera de sus columnas, y las columnas sin nombre no se leyeron`,
    mend: 'Si el encabezado tiene varias filas, declare la primera y la última en la correspondencia: «header: [3, 4]». Si no, dé a cada columna un nombre propio.',
  },
  'TIP-FILE-22': {
    says: ({ column, forms }) => `Las fechas de la columna «${column}» están escritas de varias maneras: ${forms}`,
    mend: 'Escriba todas las fechas de una sola manera y declare su orden en la correspondencia. Una celda que el libro guarda como fecha se lee 2000-12-31, muestre lo que muestre.',
  },
  'TIP-FILE-23': {
    says: ({ cells, n }) =>
      `Otra tabla parece comenzar en ${cells}. Lo que está en las columnas de la correspondencia se leyó como registros; las filas que no contienen nada en ellas (${n}) no`,
    mend: 'Ponga cada tabla en una hoja o en un archivo propio, o indique en la correspondencia las celdas de esta: «range: A3:F20».',
  },
  'TIP-FILE-24': {
    says: ({ column }) =>
      `El nombre de la columna «${column}» contiene un carácter de sustitución (�): se perdió una letra antes de enviar el archivo`,
    mend: 'Restablezca el nombre de la columna y compruebe si sus celdas también perdieron letras. Lo mejor es exportar de nuevo el archivo desde el sistema original, en UTF-8.',
  },
  'TIP-KEY-01': {
    says: ({ n }) => `Una misma clave figura en ${n} registros`,
    mend: 'Añada la dimensión que los distingue, o fusiónelos.',
  },
  'TIP-KEY-02': {
    says: ({ n }) => `La misma clave tiene ${n} valores diferentes; no se elige ninguno`,
    mend: 'Indique qué valor es correcto, o qué distingue los registros.',
  },
  'TIP-KEY-03': {
    says: ({ n }) => `El mismo registro figura ${n} veces en el archivo; se cuenta una sola vez`,
    mend: 'Elimine la repetición.',
  },
  'TIP-KEY-04': {
    says: ({ n }) => `El mismo número de caso figura en ${n} registros`,
    mend: 'Una persona, un registro: fusiónelos o corrija el número.',
  },
  'TIP-KEY-05': {
    says: ({ value }) => `«${value}» es un total que figura entre sus partes`,
    mend: 'No se pierde nada: la fila se aparta, pues un total no debe sumarse a sus partes. Quite esas filas.',
  },
  'TIP-KEY-06': {
    says: ({ column }) => `No existe la columna «${column}», que la correspondencia necesita`,
    mend: 'Corrija el nombre de la columna en el archivo o en la correspondencia.',
  },
  'TIP-KEY-07': {
    says: ({ column }) => `La correspondencia no menciona la columna «${column}», que no se cargó`,
    mend: 'Añada la columna a la correspondencia, o inclúyala en «ignore».',
  },
  'TIP-CODE-01': {
    says: ({ value, list, kind }) => {
      if (kind === 'decimal') return `«${value}» no es un número, y el campo «${list}» exige uno`
      if (kind === 'integer') return `«${value}» no es un número entero, y el campo «${list}» exige uno`
      if (kind === 'date') return `«${value}» no es una fecha, y el campo «${list}» exige una`
      return value === ''
        ? `La celda está vacía, y la correspondencia no dice qué significa un campo «${list}» vacío`
        : `«${value}» no es un valor conocido del campo «${list}»`
    },
    mend: mendCode,
    mendOf: ({ kind, codes }) => {
      if (kind === 'decimal')
        return "Escriba un número como 0.5. Si el archivo escribe 0,5, la correspondencia debe decirlo: «decimal: ','»."
      if (kind === 'integer') return 'Escriba un número entero en cifras, por ejemplo 17.'
      if (kind === 'date') return 'Escriba la fecha como 2026-03-15, 2026-03 o 2026.'
      return codes === undefined ? undefined : `${mendCode} Códigos posibles: ${codes}.`
    },
  },
  'TIP-CODE-02': {
    says: ({ value, codes }) => `«${value}» puede significar varios códigos: ${codes}`,
    mend: 'Elija uno en la correspondencia.',
  },
  'TIP-CODE-04': {
    says: ({ value, successors }) => `«${value}» ya no existe; le sucedió lo siguiente: ${successors}`,
    mend: 'Indique el sucesor en la correspondencia, si solo hay uno.',
  },
  'TIP-CODE-05': {
    says: ({ value }) => `«${value}» se convirtió en varios países y no se puede leer como uno de ellos`,
    mend: 'Indique el país actual, o «desconocido».',
  },
  'TIP-CODE-06': {
    says: ({ value }) => `«${value}» contiene un número y un rótulo en una misma celda`,
    mend: 'Ponga el número en la columna de valores.',
  },
  'TIP-CODE-07': {
    says: ({ value }) => `«${value}» nombra varias categorías en una misma celda`,
    mend: 'Dé a cada categoría un registro propio.',
  },
  'TIP-CODE-08': {
    says: ({ value }) => `«${value}» es un grupo de personas o un lugar, no una nacionalidad (ciudadanía)`,
    mend: 'Indique la nacionalidad, o «desconocida».',
  },
  'TIP-CODE-13': {
    says: ({ value }) =>
      `«${value}» decide qué significan otras columnas, y ningún caso de la correspondencia lo conoce`,
    mend: 'Añada un caso a la correspondencia, o corrija el texto.',
  },
  'TIP-CODE-10': {
    says: ({ value }) => `En este archivo, «${value}» es un agregado de varias zonas, no un país`,
    mend: 'Envíe los agregados aparte de los países; aquí se calculan a partir de los países.',
  },
  'TIP-NUM-01': {
    says: ({ value, unit }) =>
      unit === 'not-a-count'
        ? `«${value}» no es un recuento. Si la columna contiene una tasa, la correspondencia debe decirlo: una tasa nunca se lee como recuento`
        : `«${value}» no es un número`,
    mend: "Corrija el número. Si el texto representa un número que falta, o un cero, declárelo: «blank: { '-': not-available }». Si no, indique la unidad en la correspondencia: «value: per-100000». Si los puntos separan los millares, como en 1.234, indíquelo: «thousands: '.'».",
  },
  'TIP-NUM-02': {
    says: () => 'La celda está vacía y la correspondencia no dice qué significa una celda vacía',
    mend: 'Escriba 0 si se sabe que no hay ninguno, o diga en la correspondencia qué significa una celda vacía.',
  },
  'TIP-NUM-03': {
    says: ({ value }) =>
      `«${value}» parece ocupar el lugar de un número que no se divulga, y la correspondencia no dice entre qué límites está`,
    mend: 'Diga en la correspondencia qué significa el signo; un número que no se divulga nunca se sustituye por una suposición.',
  },
  'TIP-NUM-05': {
    says: ({ low, high }) => `De un año al otro, el número se multiplica o se divide por más de tres (${low}, ${high})`,
    mend: 'Explique el motivo en una nota: una nueva ley, fuente o unidad, o casos atrasados.',
  },
  'TIP-NUM-08': {
    says: ({ n }) => `Los ${n} valores son todos múltiplos de 5: la fuente parece redondeada`,
    mend: 'Consulte a la fuente; si sus números están redondeados, dígalo en una nota de la correspondencia.',
  },
  'TIP-NUM-10': {
    says: ({ value }) => `${value} no es un porcentaje`,
    mend: 'Dé un número de 0 a 100 e indique su denominador.',
  },
  'TIP-NUM-11': {
    says: ({ value }) => `${value} no es un recuento: los recuentos son números enteros y no negativos`,
    mend: 'Corrija el número, o indique que es una estimación o una tasa.',
  },
  'TIP-NUM-12': {
    says: ({ value }) => `${value} no puede ser un número de personas en un año`,
    mend: 'Compruebe si hay una columna desplazada, o un número de teléfono o una población en su lugar.',
  },
  'TIP-NUM-13': {
    says: ({ value }) => `${value} no es una tasa por 100.000 habitantes`,
    mend: 'Corrija el número o su unidad.',
  },
  'TIP-SUM-01': {
    says: ({ parts, total }) => `Por sexo, las partes suman ${parts} y el total es ${total}`,
    mend: 'Corrija las partes o el total.',
  },
  'TIP-SUM-02': {
    says: ({ parts, total }) =>
      `Los niños y niñas, los adultos y las personas de edad desconocida suman ${parts} y el total es ${total}`,
    mend: 'Corrija las partes o el total.',
  },
  'TIP-SUM-03': {
    says: ({ parts, total }) =>
      `Por sexo, las partes suman ${parts}, menos que el total de ${total}: no consta el sexo de algunas personas`,
    mend: 'Añada una fila «desconocido».',
  },
  'TIP-SUM-04': {
    says: ({ parts, total }) => `Por sexo, las partes suman ${parts}, más que el total de ${total}`,
    mend: 'Corrija las partes o el total.',
  },
  'TIP-SUM-05': {
    says: ({ parts, total }) =>
      `Por forma de explotación, las partes suman ${parts}, más que el total de ${plural('es', Number(total), { one: `${total} persona`, other: `${total} personas` })}`,
    mend: 'Si una persona puede figurar en varias formas, dígalo en la correspondencia: «multiple: [form]».',
  },
  'TIP-SUM-06': {
    says: ({ parts, total }) =>
      `Dentro de un mismo sexo, las edades suman ${parts}, más que el total de ese sexo, que es ${total}`,
    mend: 'Corrija las partes o el total.',
  },
  'TIP-SUM-09': {
    says: ({ parts, total }) =>
      `Por nacionalidad (ciudadanía), las partes suman ${parts}, más que el total de ${total}`,
    mend: 'Corrija las partes o el total; busque un total entre las partes.',
  },
  'TIP-SUM-13': {
    says: ({ parts, total }) => `Los niños y niñas y los adultos suman ${parts}, más que el total de ${total}`,
    mend: 'Corrija las partes o el total.',
  },
  'TIP-TIME-01': {
    says: ({ value, latest }) =>
      `El año ${value} es posterior a ${latest}, el último año del que este archivo puede tratar`,
    mend: 'Corrija el año.',
  },
  'TIP-TIME-02': {
    says: ({ value }) => `${value} no es un año del calendario gregoriano entre 1990 y 2100`,
    mend: 'Convierta los años de la hégira (lunares o solares) o del calendario budista, o corrija el año.',
  },
  'TIP-TIME-03': {
    says: ({ value }) => `«${value}» ocupa el lugar de una fecha desconocida`,
    mend: 'Deje la fecha en blanco e indique que se desconoce.',
  },
  'TIP-TIME-06': {
    says: () => 'No se indica qué fecha de referencia determina el año: detección, derivación o decisión',
    mend: 'Indíquela en la correspondencia: «reference: DETECTION».',
  },
  'TIP-TIME-07': {
    says: ({ value }) => `«${value}» no es un año civil`,
    mend: 'Dé años civiles.',
  },
  'TIP-TIME-09': {
    says: ({ from, to, n }) =>
      `Entre ${from} y ${to} solo hay datos de ${plural('es', Number(n), { one: `${n} año`, other: `${n} años` })}`,
    mend: 'Envíe los años que faltan o diga por qué no los hay; no se traza ninguna línea a través del vacío.',
  },
  'TIP-TIME-12': {
    says: ({ value }) => `«${value}» no es un año`,
    mend: 'Escriba el año con cuatro cifras.',
  },
  'TIP-AGE-01': {
    says: ({ value }) => `Una edad de ${value} está fuera de los límites posibles`,
    mend: 'Corrija la edad, o déjela en blanco si se desconoce.',
  },
  'TIP-AGE-02': {
    says: ({ value, band }) => `Una edad de ${value} no corresponde al grupo de edad ${band}`,
    mend: 'Corrija la edad o el grupo: un niño o una niña tiene menos de 18 años.',
  },
  'TIP-AGE-04': {
    says: ({ band }) =>
      `El intervalo de edad ${band} queda a ambos lados de los 18 años; se conserva tal cual y nunca se lee como niños y niñas`,
    mend: 'Envíe por separado los niños y niñas (de 0 a 17 años) y los adultos (18 años y más).',
  },
  'TIP-AGE-06': {
    says: () =>
      'No se indica en qué momento se tomó la edad: en la explotación, la detección, la derivación o el registro',
    mend: 'Indíquelo en la correspondencia: «age-moment: detection».',
  },
  'TIP-AGE-07': {
    says: ({ unknown, n }) => `Se desconoce la edad de ${unknown} de ${n} personas`,
    mend: 'Registre al menos si se trata de un niño o niña o de un adulto.',
  },
  'TIP-AGE-08': {
    says: ({ n, of }) =>
      `${n} de ${of} personas tienen exactamente 18 años: esas edades a menudo se estiman o se suponen`,
    mend: 'Explique cómo se determinan las edades.',
  },
  'TIP-CONS-01': {
    says: ({ convicted, prosecuted }) =>
      `Personas condenadas: ${convicted}, pero personas procesadas en el mismo año: ${prosecuted}`,
    mend: 'Explique el motivo: los juicios pueden durar más de un año.',
  },
  'TIP-CONS-02': {
    says: ({ prosecuted, suspected }) =>
      `Personas procesadas: ${prosecuted}, pero personas sospechosas en el mismo año: ${suspected}`,
    mend: 'Explique el motivo: otra fuente, o un desfase entre las etapas.',
  },
  'TIP-CONS-05': {
    says: ({ assisted, detected }) =>
      `Víctimas asistidas: ${assisted}, pero víctimas detectadas en el mismo año: ${detected}`,
    mend: 'Explique el motivo: víctimas de años anteriores, u otras fuentes.',
  },
  'TIP-FLOW-01': {
    says: ({ citizenship }) => `Una persona nacional del país (${citizenship}) con una ruta transfronteriza`,
    mend: 'Si la persona fue víctima de la trata en el extranjero y regresó, use la etapa «víctimas repatriadas».',
  },
  'TIP-FLOW-02': {
    says: ({ citizenship }) => `Una persona extranjera (${citizenship}) con una ruta interna`,
    mend: 'Corrija la ruta; si la persona extranjera reside en el país, puede ser correcta.',
  },
  'TIP-FLOW-03': {
    says: ({ country }) => `Regresó de ${country}, que es el propio país informante`,
    mend: 'Indique el país del que regresó la víctima.',
  },
  'TIP-FORM-07': {
    says: ({ n }) => `Una forma mixta figura junto a otras formas (${n} en total): la víctima se contaría dos veces`,
    mend: 'Indique las formas o la forma mixta, pero no ambas cosas.',
  },
  'TIP-FORM-08': {
    says: ({ n, of }) => `La forma de explotación de ${n} de ${of} personas es «otra» o desconocida`,
    mend: 'Indique las formas del párrafo 43 del Plan de Acción Mundial (numeración del proyecto) cuando se conozcan.',
  },
  'TIP-FORM-13': {
    says: ({ n }) => `«Desconocida» o «total» figura junto a una forma de explotación (${n} en total)`,
    mend: 'Elimine «desconocida» cuando se conozca una forma.',
  },
  'TIP-META-01': {
    says: ({ lacks }) => `No se indica en la correspondencia: ${lacks}`,
    mend: 'Indique la autoridad de origen, la unidad de recuento, la ley y la cobertura.',
  },
  'TIP-META-02': {
    says: () => 'No se indica si las víctimas son presuntas, detectadas o identificadas',
    mend: 'Indique la etapa en la correspondencia.',
  },
  'TIP-META-05': {
    says: () =>
      'Las víctimas detectadas no son todas las víctimas: los cambios pueden deberse a la detección, a la ley o a la forma de informar',
    mend: 'Nada que corregir: esta salvedad acompaña a cada tendencia.',
  },
  'TIP-META-06': {
    says: ({ breaks, from, to }) =>
      `Rupturas de la serie que no afectan a nada: ${breaks}. De sus zonas y etapas el archivo no tiene ningún año anterior a ellas, o ninguno a partir de ellas (va de ${from} a ${to})`,
    mend: 'En la correspondencia, indique el primer año contado de la nueva manera, o quite la ruptura.',
  },
  'TIP-META-07': {
    says: ({ breaks }) => `Rupturas de la serie de zonas o etapas que el archivo no tiene: ${breaks}`,
    mend: 'Corrija las zonas y etapas de la ruptura en la correspondencia, o quítelas.',
  },
  'TIP-META-08': {
    says: ({ breaks }) => `Rupturas de la serie declaradas dos veces: ${breaks}`,
    mend: 'Quite una de las dos de la correspondencia.',
  },
  'TIP-PRIV-01': {
    says: ({ column, kind }) =>
      `La columna «${column}» parece contener un identificador directo (${kind}). tipstat no lee columnas así: el archivo se rechaza`,
    mend: 'Elimine la columna y envíe de nuevo el archivo.',
  },
  'TIP-PRIV-02': {
    says: ({ column, kind }) =>
      `Hay celdas de la columna «${column}» que parecen contener identificadores directos (${kind}); el archivo se rechaza y no se muestra ningún valor`,
    mend: 'Elimínelos y envíe de nuevo el archivo.',
  },
  'TIP-PRIV-03': {
    says: ({ column }) => `La columna «${column}» parece contener fechas de nacimiento exactas: el archivo se rechaza`,
    mend: 'Envíe la edad en años o el grupo de edad en lugar de la fecha de nacimiento.',
  },
  'TIP-PRIV-04': {
    says: ({ column }) => `La columna «${column}» parece contener texto libre o una hora exacta; no se carga`,
    mend: 'Elimine la columna, o inclúyala en «ignore».',
  },
  ...esRecords,
  ...esPlausible,
}
