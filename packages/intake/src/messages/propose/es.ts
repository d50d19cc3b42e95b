import type { Catalogue } from '@tipstat/language'
import type { ProposeCode } from './propose-words.ts'

/** Why a mapping is proposed so; awaits a native reviewer. */
export const es: Catalogue<ProposeCode> = {
  'propose.by-name': (p) => `su nombre dice ${p.means}`,
  'propose.by-content': (p) => `el ${p.share} por ciento de sus textos se lee así`,
  'propose.separator': (p) =>
    `varios valores por celda, separados por ${p.mark}: el ${p.share} por ciento de las partes se lee así`,
  'propose.numbers': (p) => `el ${p.share} por ciento de sus celdas son números`,
  'propose.identifier': () => 'parece un identificador directo: elimine la columna antes de enviar el archivo',
  'propose.empty': () => 'está vacía',
  'propose.outside': () => 'el esquema no tiene campo para esto',
  'propose.ages-in-years': () => 'edades en años',
  'propose.wide': (p) => `su encabezado dice ${p.codes}`,
  'propose.wide-asked': (p) => `su encabezado puede decir ${p.codes}`,
  'propose.constant': () => 'igual en todos los registros',
  'propose.unknown': () => 'ni su nombre ni sus textos dicen qué es: indique un campo o póngala en ignore',
  'propose.other-numbers': () =>
    'números de los que no se sabe nada más: ¿qué cuentan? Si no hacen falta, ponga la columna en ignore',
  'propose.flags': () => 'marcas junto a los números: ¿qué significa cada una?',
  'propose.breakdown': (p) => `habla por turnos de ${p.fields}`,
  'propose.turns': (p) => `se lee por turnos como ${p.fields}`,
  'propose.same': (p) => `dice lo mismo que ${p.header}`,
  'propose.second': (p) => `${p.header} parece darlo ya: ¿cuál de las dos vale?`,
  'propose.unit-beside': (p) => `la unidad (${p.unit}) que otro encabezado nombra`,
  'propose.blank-unknown': () => 'una celda vacía se lee como desconocida',
  'propose.blank-status': () => 'una celda vacía se lee como valor normal',
  'propose.blank-total': (p) => `una celda vacía es el total: comprobado en ${p.groups} grupos de registros`,
  'propose.blank-dimension': () => '¿qué significa una celda vacía: el total (_T), desconocido (_U)?',
  'propose.area-asked': () => '¿de qué país o zona es el archivo (ISO 3166-1, tres letras)?',
  'propose.year-asked': () => '¿de qué año es el archivo?',
  'propose.stage-asked': () =>
    '¿a quién cuenta el archivo: víctimas detectadas (V_DET), presuntas (V_PRES), identificadas (V_IDN), personas procesadas (P_PROS), condenadas (P_CONV) ...?',
  'propose.stage-named': () => 'nombrado en el archivo',
  'propose.said': () => 'según lo indicado',
  'propose.unit-asked': () => 'números con decimales: ¿cuál es su unidad (per-100000, per-cent, ...)?',
  'propose.unit-named': () => 'nombrada en un encabezado',
  'propose.rate-doubted': () => 'se llama tasa, pero los números son enteros y grandes: ¿son recuentos (persons)?',
  'propose.thousands': () => 'esta marca separa los millares',
  'propose.decimal': () => 'esta marca separa los decimales',
  'propose.mark-asked': () => '¿la coma separa millares o decimales?',
  'propose.missing': () => 'marca habitual de un número que falta',
  'propose.blank-asked': () =>
    '¿por qué no hay número aquí: not-collected, not-available, confidential, not-applicable, not-recorded; o cero (zero)?',
  'propose.blank-cell': () =>
    '¿por qué hay celdas vacías: not-collected, not-available, confidential, not-applicable, not-recorded?',
  'propose.title': (p) => `Propuesto para ${p.file} según sus nombres y contenidos. Revise cada línea.`,
  'propose.questions': (p) =>
    `Preguntas: ${p.n}. Ponga la respuesta en lugar de cada «?»; mientras quede una pregunta, la correspondencia no se ejecuta.`,
  'propose.source-asked': () => 'título de la fuente, tal como figura bajo los gráficos',
  'propose.processing': () => 'de personas: quién responde de los registros, con qué base jurídica y hasta cuándo',
  'propose.remove': (p) =>
    `la columna ${p.letter} (${p.header}) parece un identificador directo: elimínela del archivo, diga lo que diga la correspondencia`,
  'propose.values-asked': () => 'textos desconocidos o con varios significados: ponga el código en lugar de cada «?»',
  'propose.date': (p) => `fechas (${p.order}): su año`,
  'propose.date-asked': () => 'fechas: ¿va primero el día o el mes (day-first, month-first)?',
  'propose.tells-apart': () =>
    'registros por lo demás iguales difieren en ella: sin ella sus claves se repetirían. ¿Hay que sumar antes, o una de las filas es el total?',
  'propose.header-rows': () =>
    'celdas de la fila de arriba abarcan varias de la de abajo: unidas en un solo encabezado. Si tiene una sola fila, indique solo su número',
  'propose.year-unread': () =>
    'se llama año, pero sus textos no lo son: los años dobles (2016/17) necesitan un año cada uno',
  'propose.beside': (p) =>
    `otra tabla parece empezar en ${p.at}: ¿qué celdas son las de esta? Se ha examinado ${p.range}`,
  'propose.accept': () => 'si es así, ponga en lugar de «?»:',
  'propose.accept-below': () =>
    'si es así, borre esta línea y el «# » ante cada línea de abajo; si no, borre esas y nombre otro campo, o póngala en ignore',
  'propose.no-name': (p) =>
    `la columna ${p.letter} no tiene nombre y no se lee: póngale uno en el archivo si hace falta`,
  'propose.repeated-header': (p) =>
    `columna ${p.letter}: otra columna se llama también ${p.header}; dé a cada una un nombre propio en el archivo`,
  'propose.turn-asked': () =>
    '¿por qué se desglosan estas filas? Ponga un campo y cómo se lee, como { form: names }; si son totales, borre esta línea',
  'propose.candidates': (p) => `${p.codes}: ¿cuál vale?`,
  'propose.unstated': (p) =>
    `si lo sabe, indique también esto: borre el «# » y ponga lo que corresponda; si falta, check advierte. Códigos: ${p.list}`,
  'propose.authority': (p) => `quién contó, por ejemplo: ${p.name}`,
  'propose.counting': (p) => `qué cuentan los números, por ejemplo: ${p.name}`,
  'propose.reference': (p) => `a qué se refiere el año, por ejemplo: ${p.name}`,
  'propose.law': () => 'la ley que lo tipifica como delito',
  'propose.law-example': () => 'Código Penal, artículo 106',
  'propose.coverage': () => 'qué parte del país abarcan las cifras',
  'propose.coverage-example': () => 'Todo el país',
  'propose.age-moment': () => 'cuándo tenían las personas esa edad: en la detección, el registro, el delito ...',
}
