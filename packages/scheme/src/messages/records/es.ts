import { familyWords } from './family-words.ts'
import type { RecordRuleCatalogue } from './record-rules.ts'

/** Spanish words of the rules of records: of persons, counts, context, policy and practice. Await a native reviewer: docs/translations.md. */
export const esRecords: RecordRuleCatalogue = {
  ...familyWords('es', {
    unknownAlone: {
      says: ({ field, n }) => `«Desconocido» o «total» figura junto a otros valores de «${field}» (${n} en total)`,
      mend: () => 'Quite «desconocido» cuando se conozca algo.',
    },
    noneAlone: {
      says: ({ none, field, n }) => `«${none}» figura junto a otros valores de «${field}» (${n} en total)`,
      mend: () => 'O no hay ninguno, o hay los que se indican.',
    },
    partBesideWhole: {
      says: ({ field, values }) =>
        `Entre los valores de «${field}», uno forma parte de otro (${values}): se dice dos veces lo mismo`,
      mend: () => 'Conserve el más preciso.',
    },
    notOfVictims: {
      says: ({ field, value }) =>
        `«${field}» se refiere a los autores de delitos, y el registro es de víctimas (${value})`,
      mend: () => 'Quítelo o corrija la etapa.',
    },
    notOfOffenders: {
      says: ({ field, value }) =>
        `«${field}» se refiere a las víctimas, y el registro es de autores de delitos (${value})`,
      mend: () => 'Quítelo o corrija la etapa.',
    },
    ofTheOffence: {
      says: ({ field, value }) =>
        `«${field}» se refiere a las víctimas, y el registro es del autor de un delito (${value}); se conserva como parte del delito`,
      mend: () => 'Nada que corregir si es lo que hizo el autor.',
    },
    partsAboveTotal: {
      says: ({ field, parts, total }) => `Por «${field}», las partes suman ${parts}, más que el total de ${total}`,
      mend: ({ name }) =>
        `Corrija las partes o el total; si una unidad puede figurar en varias categorías, indíquelo en la correspondencia: «multiple: [${name}]».`,
    },
    notMoreThan: {
      says: ({ part, n, whole, of }) => `Hay más en «${part}» (${n}) que en «${whole}» (${of}) en el mismo año`,
      mend: () => 'Explíquelo: años anteriores, otra fuente o un desfase entre las etapas.',
    },
    addressIn: {
      says: ({ field }) =>
        `El texto «${field}» contiene una dirección de correo electrónico o un número de teléfono; no se carga ni se muestra aquí`,
      mend: () => 'Nombre la oficina y a ninguna persona.',
    },
  }),
  'TIP-ROLE-04': {
    says: () => 'Una persona jurídica no puede ser víctima',
    mend: 'Corrija el tipo de persona o la etapa.',
  },
  'TIP-ACT-01': {
    says: ({ band }) => `«Medios no exigidos» figura junto a una persona adulta (${band})`,
    mend: 'Indique el medio; solo cuando la víctima es menor de edad no se exige ninguno.',
  },
  'TIP-ACT-02': {
    says: ({ n, of }) => `Se desconocen los medios respecto de ${n} de ${of} víctimas adultas`,
    mend: 'Registre los medios: respecto de un adulto son un elemento del delito.',
  },
  'TIP-ACT-03': {
    says: ({ value }) => `Se indica un sector (${value}) aunque la explotación no había comenzado`,
    mend: 'Nada que corregir si es el sector previsto: se conserva como tal.',
  },
  'TIP-ACT-04': {
    says: ({ band }) => `«Niño o niña sin cuidado parental» figura junto a una persona adulta (${band})`,
    mend: 'Corrija el factor o la edad.',
  },
  'TIP-SERV-01': {
    says: () => '«Ningún servicio recibido» figura junto a una víctima asistida',
    mend: 'Indique los servicios recibidos u otra etapa.',
  },
  'TIP-SERV-02': {
    says: ({ band }) => `Servicios de protección de la infancia figuran junto a una persona adulta (${band})`,
    mend: 'Corrija el servicio o la edad.',
  },
  'TIP-JUST-01': {
    says: ({ value, stage }) => `Se indica una pena (${value}) en una etapa anterior a la condena (${stage})`,
    mend: 'Quite la pena o corrija la etapa.',
  },
  'TIP-JUST-02': {
    says: ({ value }) => `Una pena de ${value} meses está fuera de los límites`,
    mend: 'Indique de 0 a 1200 meses; para la prisión perpetua, indique su código y ningún mes.',
  },
  'TIP-JUST-03': {
    says: ({ value, sentence }) =>
      `Una duración de ${value} meses figura junto a una pena que no es de prisión (${sentence})`,
    mend: 'Añada la prisión o quite los meses.',
  },
  'TIP-JUST-04': {
    says: ({ value, sentence }) => `Una duración de ${value} meses no concuerda con la pena ${sentence}`,
    mend: 'Corrija los meses o la pena.',
  },
  'TIP-JUST-05': {
    says: ({ value }) => `Se atribuye un sexo a una persona jurídica (${value})`,
    mend: 'Quite el sexo o corrija el tipo de persona.',
  },
  'TIP-JUST-06': {
    says: ({ value }) => `Se atribuye una edad a una persona jurídica (${value})`,
    mend: 'Quite la edad o corrija el tipo de persona.',
  },
  'TIP-JUST-07': {
    says: ({ value }) => `Se atribuye a una persona jurídica una pena propia de una persona física (${value})`,
    mend: 'Dé a la persona física su propio registro.',
  },
  'TIP-JUST-08': {
    says: () => 'Una persona jurídica figura como funcionario público',
    mend: 'Dé al funcionario su propio registro.',
  },
  'TIP-JUST-09': {
    says: ({ value }) => `Se atribuye a una persona jurídica la participación de una persona física (${value})`,
    mend: 'Dé a la persona física su propio registro.',
  },
  'TIP-JUST-10': {
    says: ({ value, stage }) => `Se indica una pena (${value}) en una etapa anterior a la condena (${stage})`,
    mend: 'Quite la pena o corrija la etapa.',
  },
  'TIP-JUST-11': {
    says: ({ sex, age }) => `Se desglosan personas jurídicas por sexo (${sex}) o por edad (${age})`,
    mend: 'Indique las personas jurídicas sin sexo ni edad.',
  },
  'TIP-JUST-12': {
    says: ({ kind }) => `La unidad es la persona jurídica, pero el tipo de persona es ${kind}`,
    mend: 'Corrija la unidad o el tipo de persona.',
  },
  'TIP-UNIT-01': {
    says: ({ unit, stage }) => `La unidad ${unit} no corresponde a la etapa ${stage}`,
    mend: 'Los importes tienen una moneda, que se indica en la correspondencia: «unit: XDC».',
  },
  'TIP-UNIT-02': {
    says: ({ unit, stage }) => `La unidad ${unit} no corresponde a la etapa ${stage}`,
    mend: 'Las inspecciones se cuentan como tales; indíquelo en la correspondencia: «unit: inspections».',
  },
  'TIP-UNIT-03': {
    says: ({ unit, stage }) => `La unidad ${unit} no corresponde a la etapa ${stage}`,
    mend: 'Las medidas se cuentan como tales; indíquelo en la correspondencia: «unit: measures».',
  },
  'TIP-UNIT-04': {
    says: ({ unit, stage }) => `La unidad ${unit} no corresponde a la etapa ${stage}`,
    mend: 'Corrija la unidad o la etapa.',
  },
  'TIP-UNIT-05': {
    says: ({ unit, stage }) => `La unidad ${unit} es inusual en la etapa ${stage}`,
    mend: 'Si lo que se cuenta son casos, indíquelo en la correspondencia: «unit: cases».',
  },
  'TIP-DIM-03': {
    says: () => 'Se cuentan personas jurídicas entre las víctimas',
    mend: 'Corrija el tipo de persona o la etapa.',
  },
  'TIP-DIM-21': {
    says: ({ value }) => `Una medida contra la demanda (${value}) figura en una etapa en la que no se cuentan medidas`,
    mend: 'Utilice la etapa «medidas adoptadas contra la demanda».',
  },
  'TIP-CTX-01': {
    says: ({ unit, indicator }) => `La unidad ${unit} no es la del indicador ${indicator}`,
    mend: 'Convierta los números o corrija el indicador.',
  },
  'TIP-CTX-02': {
    says: ({ indicator }) => `${indicator} es un epígrafe de indicadores y no uno de ellos`,
    mend: 'Elija un indicador dentro de ese epígrafe.',
  },
  'TIP-CTX-03': {
    says: ({ value }) => `${value} por ciento es más que la totalidad`,
    mend: 'Corrija el número o su unidad.',
  },
  'TIP-CTX-04': {
    says: ({ value }) => `${value} es negativo, lo que este indicador no puede ser`,
    mend: 'Corrija el número.',
  },
  'TIP-CTX-05': {
    says: ({ value }) => `${value} está fuera de los límites de este índice`,
    mend: 'El índice de Gini va de 0 a 100; el Índice de Desigualdad de Género, de 0 a 1.',
  },
  'TIP-CTX-06': {
    says: ({ n }) =>
      `Varios registros dan un valor para el mismo indicador, zona y año (${n} en total); no se elige ninguno`,
    mend: 'Conserve uno solo o indique el desglose que los distingue.',
  },
  'TIP-CTX-07': {
    says: () => 'No se indica el editor de la cifra',
    mend: 'Nombre la oficina que la publicó.',
  },
  'TIP-CTX-08': {
    says: () => '«Otro indicador» figura sin nota',
    mend: 'Nombre el indicador en la nota.',
  },
  'TIP-CTX-09': {
    says: ({ indicator }) => `El indicador ${indicator} se refiere a mujeres, pero el registro es de hombres`,
    mend: 'Corrija el sexo.',
  },
  'TIP-POL-01': {
    says: ({ n }) => `Una misma obligación tiene en el mismo año ${n} estados diferentes; no se elige ninguno`,
    mend: 'Indique qué estado es correcto.',
  },
  'TIP-POL-02': {
    says: ({ n }) => `Varios registros dicen lo mismo de una obligación en el mismo año (${n} en total)`,
    mend: 'Elimine la repetición.',
  },
  'TIP-POL-03': {
    says: ({ since }) => `El estado es «ninguno», pero se indica una fecha de vigencia (${since})`,
    mend: 'Corrija el estado o quite la fecha.',
  },
  'TIP-POL-04': {
    says: ({ state }) => `El estado es ${state}, pero nada se dice de las pruebas`,
    mend: 'Indique las pruebas: evaluado, seguido o descrito.',
  },
  'TIP-POL-05': {
    says: () => 'No se indica el editor de la información',
    mend: 'Nombre la oficina que la publicó.',
  },
  'TIP-POL-06': {
    says: ({ duty }) => `${duty} es un capítulo del Plan, o se desconoce, y no es una obligación`,
    mend: 'Elija la obligación.',
  },
  'TIP-POL-07': {
    says: () => 'No se indica desde cuándo se aplica',
    mend: 'Indique el año, el mes o el día.',
  },
  'TIP-POL-08': {
    says: ({ evidence }) => `El estado es «ninguno», pero se indican pruebas de su funcionamiento (${evidence})`,
    mend: 'Corrija el estado o las pruebas.',
  },
  'TIP-POL-09': {
    says: ({ since, year }) => `En vigor en ${year}, y sin embargo solo desde ${since}`,
    mend: 'Corrija la fecha, el estado o el año.',
  },
  'TIP-POL-10': {
    says: ({ review, since }) => `La revisión (${review}) es anterior al inicio (${since})`,
    mend: 'Corrija una de las dos fechas.',
  },
  'TIP-LINK-01': {
    says: () => 'Esto no es la dirección de una página web',
    mend: 'Indique la dirección completa.',
  },
  'TIP-PRAC-01': {
    says: () => 'La práctica no tiene título',
    mend: 'Póngale un título.',
  },
  'TIP-PRAC-02': {
    says: () => 'No se dice qué se hizo',
    mend: 'Dígalo en una frase.',
  },
  'TIP-PRAC-03': {
    says: () => 'No se indica ninguna oficina de contacto',
    mend: 'Nombre la oficina que puede decir más.',
  },
  'TIP-PRAC-05': {
    says: () => 'Nada se dice de las pruebas sobre esta práctica',
    mend: 'Indíquelas: evaluada, seguida o descrita.',
  },
  'TIP-PRAC-06': {
    says: ({ n }) => `Varios registros describen la misma práctica (${n} en total)`,
    mend: 'Fusiónelos o distíngalos por sus títulos.',
  },
  'TIP-SUM-12': {
    says: () => 'Las partes de una forma de explotación suman más que la forma misma',
    mend: 'Corrija las partes o la forma; si una persona puede figurar en varias formas, indíquelo en la correspondencia: «multiple: [form]».',
  },
  'TIP-FORM-01': {
    says: ({ sector, form }) => `Un sector (${sector}) figura junto a formas de explotación que no lo tienen (${form})`,
    mend: 'Corrija el sector o añada la forma.',
  },
  'TIP-FORM-02': {
    says: ({ sector }) => `La extracción de órganos figura con un sector de trabajo (${sector})`,
    mend: 'Quite el sector o añada la segunda forma de explotación.',
  },
  'TIP-FORM-04': {
    says: ({ band }) => `«Peores formas de trabajo infantil» figura junto a una persona adulta (${band})`,
    mend: 'Corrija la forma o la edad; si la explotación terminó antes de los 18 años, dígalo en una nota.',
  },
  'TIP-FORM-09': {
    says: () => 'La servidumbre por deudas se indica como forma de explotación y como medio de control',
    mend: 'Nada que corregir si se quiso decir ambas cosas.',
  },
  'TIP-FLOW-08': {
    says: ({ route }) => `Una ruta interna pasa por varios países (${route})`,
    mend: 'Corrija la ruta o los países.',
  },
  'TIP-FLOW-09': {
    says: ({ route }) => `Una ruta transfronteriza tiene un solo país (${route})`,
    mend: 'Indique todos los países de la ruta o corríjala.',
  },
  'TIP-FLOW-10': {
    says: ({ route }) => `Entre los países de la ruta hay un código que no es un lugar (${route})`,
    mend: 'Indique países o «desconocido».',
  },
  'TIP-FLOW-11': {
    says: ({ last, area }) =>
      `El último país de la ruta (${last}) no es aquel en que se detectó a la víctima (${area})`,
    mend: 'Complete la ruta. Si la víctima fue detectada en el extranjero, indíquelo en la etapa o en una nota.',
  },
}
