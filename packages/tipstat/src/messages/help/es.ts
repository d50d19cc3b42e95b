import type { Catalogue } from '@tipstat/language'
import type { HelpCode } from './help-messages.ts'

/** Spanish words of the help, and of wrong calls. */
export const es: Catalogue<HelpCode> = {
  'about.tipstat': () => 'Estadísticas sobre la trata de personas: de los archivos nacionales a las cifras protegidas.',
  'about.run': () => 'hacer todo lo pendiente en un proyecto: recepción, difusión, informes',
  'about.template': () =>
    'escribir una plantilla para rellenar (person, count, context, policy, practice) en el idioma de --lang, como libro y como CSV; no necesita correspondencia',
  'about.check': () => 'decir qué está mal en un archivo, dónde y cómo corregirlo; no se guarda nada',
  'about.map': () =>
    'proponer una correspondencia para un archivo que nadie ha descrito, con sus motivos y las preguntas abiertas',
  'about.accept': () =>
    'anotar en una correspondencia qué significa un texto de una columna, con quién lo dijo y cuándo',
  'about.submit': () => 'comprobar un archivo y guardarlo; el mismo archivo enviado dos veces se guarda una vez',
  'about.submissions': () => 'enumerar lo que contiene el almacén, qué fue de ello y por qué',
  'about.table': () => 'mostrar un cuadro del almacén (confidencial), o enumerar los cuadros que hay',
  'about.diff': () =>
    'decir qué cambia el envío B respecto de A: claves, campos, totales de control y lo que no es verosímil (confidencial)',
  'about.why': () =>
    'seguir una celda publicada hasta los envíos, archivos y líneas; de las personas, solo su número (confidencial)',
  'about.withdraw': () => 'retirar un envío; lo que valía antes sigue constando a la fecha de entonces',
  'about.purge': () =>
    'destruir para siempre a las personas de un envío, o de todos los vencidos, y los certificados de las difusiones hechas con ellos, aquí y en cada copia de seguridad',
  'about.backup': () =>
    'copiar lo que falta en una carpeta de copia de seguridad y releerlo todo; las claves nunca están en ella',
  'about.restore': () => 'reponer una copia de seguridad después de releerla; nunca sobre lo que le falta',
  'about.migrate': () => 'poner al día un almacén de una versión anterior de tipstat',
  'about.parquet': () =>
    'escribir lo vigente como Parquet por país y año, para cualquier motor y para --store (confidencial); las personas se omiten, porque solo salen del almacén cifradas, o no salen',
  'about.access': () => 'decir quién abrió qué, cuándo y para qué',
  'about.release': () => 'proteger y escribir una difusión de un proyecto',
  'about.transmit': () =>
    'cifrar datos exactos de un proyecto para un solo destinatario y anotarlos en el libro de salidas (confidencial)',
  'about.report': () => 'componer un informe de un proyecto, o todos, a partir de sus difusiones',
  'about.synthetic': () =>
    'extraer de una difusión de un proyecto registros de nadie, para formación y demostración; cada fila lo dice',
  'about.public-use': () =>
    'escribir un fichero de uso público de registros de personas del almacén: agrupado, contado e inscrito en el libro de salidas (confidencial)',
  'about.verify': () =>
    'verificar una difusión solo por su carpeta y, con sus certificados, que los números suprimidos no pueden deducirse',
  'about.doctor': () => 'decir si está todo lo que tipstat necesita',
  'option.lang': () => 'idioma de los mensajes',
  'option.format': () => 'text para personas, json para máquinas',
  'option.format-sarif': () => 'text para personas, json o sarif (2.1.0) para máquinas',
  'option.debug': () => 'mostrar en qué parte del programa se produjo un rechazo',
  'option.out-project': () => 'dónde escribir, y dónde está el almacén; si no se indica, la carpeta del proyecto',
  'option.out-answer': () =>
    'escribir allí el recibo, la página, las observaciones, la copia marcada y los registros apartados',
  'option.out-template': () => 'carpeta en la que escribir',
  'option.out-mapping': () => 'escribir allí la correspondencia; si no se indica, se muestra',
  'option.out-parquet': () => 'carpeta que se escribirá y que aún no debe existir',
  'option.parquet': () => 'escribir también las observaciones como Parquet; con --out',
  'option.keys': () => 'carpeta de las claves; si no se indica, junto al almacén',
  'option.as-of': () => 'tal como era en una fecha o un instante: 2026-05-31, 2026-05-31T12:00:00Z',
  'option.purpose': () =>
    'por qué se abren datos confidenciales, para el registro de accesos; si no se indica, el nombre de la orden',
  'option.store': () => 'carpeta del almacén',
  'option.store-compare': () => 'comparar con el último envío de la misma fuente en este almacén',
  'option.country': () => 'país de todos los registros, ISO 3166-1 alfa-3: en ese caso no tiene columna',
  'option.codes': () => 'para programas: nombres cortos y códigos, como CSV',
  'option.area-file': () => 'país o zona del archivo, si ninguna columna lo dice (ISO 3166-1 alfa-3)',
  'option.stage-file': () => 'a quién cuenta el archivo, si ninguna columna lo dice, por ejemplo V_DET o P_CONV',
  'option.source-title': () => 'título de la fuente, tal como figura bajo los gráficos',
  'option.column': () => 'la columna, tal como la nombra la correspondencia',
  'option.text': () => 'el texto, tal como figura en el archivo',
  'option.code': () => 'el código que significa',
  'option.by-whom': () => 'quién lo dice',
  'option.replaces': () =>
    'el envío al que sustituye (basta el comienzo de su identificador): necesario si al archivo le faltan años o la mayoría de los registros de aquel',
  'option.reinstate': () => 'ponerlo de nuevo en vigor, si está en el almacén y no está vigente',
  'option.source': () => 'la fuente, con el nombre de su correspondencia; sin ella se enumeran los cuadros',
  'option.stage': () => 'etapa, por ejemplo V_DET o P_CONV',
  'option.by': () => 'dimensiones de desglose, con comas',
  'option.unit': () => 'unidad, por ejemplo persons o per-100000',
  'option.area': () => 'una sola zona, ISO 3166-1 alfa-3',
  'option.ages': () => 'grupos de edad en los que sumar, con comas: Y0T17,Y_GE18',
  'option.authority': () => 'quién contó, si varias autoridades cuentan las mismas celdas',
  'option.limit': () => 'número de cambios que se enumeran',
  'option.table': () => 'número del cuadro en el manifiesto, su nombre, o stage/by: V_DET/sex,age, V_DET/-',
  'option.cell': () => 'códigos con comas: area=GBR,year=2020,sex=F',
  'option.reason': () => 'el motivo: queda en el registro',
  'option.reason-purge': () => 'el motivo: queda en el registro; necesario con un ID',
  'option.due': () => 'todos aquellos cuya fecha de conservación ha pasado; sin --yes se enumeran',
  'option.keys-lost': () => 'las claves se han perdido para siempre: destruir lo que hay sin ellas',
  'option.yes': () => 'destruir lo vencido',
  'option.to-backup': () => 'carpeta de la copia de seguridad',
  'option.mapping': () =>
    'la correspondencia que dice qué significa cada columna; una plantilla rellenada no la necesita',
  'option.source-template': () =>
    'de una plantilla: nombre de su fuente; si no se indica, país y tipo de registro, por ejemplo ken-count',
  'option.title': () => 'de una plantilla: título de la fuente, tal como figura bajo los gráficos',
  'option.coverage': () => 'de una plantilla: qué abarcan los datos',
  'option.age-moment': () => 'de una plantilla: momento al que se refiere la edad',
  'option.controller': () => 'de una plantilla de personas: responsable del tratamiento',
  'option.basis': () => 'de una plantilla de personas: base jurídica del tratamiento',
  'option.retain-until': () => 'de una plantilla de personas: último día en que pueden conservarse, 2031-12-31',
  'option.published-by': () => 'de una plantilla: quién ha publicado los datos; con las tres opciones siguientes',
  'option.published-url': () => 'de una plantilla: dónde',
  'option.published-date': () => 'de una plantilla: qué día, 2025-03-31',
  'option.published-licence': () => 'de una plantilla: con qué licencia',
  'option.exhaustive': () => 'de una plantilla: dimensiones cuyas partes forman el total, con comas: sex,age',
  'option.multiple': () => 'de una plantilla: dimensiones en que una persona puede figurar en varias categorías',
  'option.seed': () => 'número entero con el que empieza la extracción; el mismo da el mismo fichero',
  'option.size': () =>
    'número de registros, de 1 a 5 000 000; si no se indica, tantos como personas en los cuadros difundidos',
  'option.stage-synthetic': () => 'etapa de la que se extrae, por ejemplo V_DET; necesaria si la difusión tiene varias',
  'option.table-synthetic': () =>
    'cuadros de los que se extrae, como en why: número en el manifiesto, nombre, o stage/by; si no se indica, todos los de la etapa',
  'option.out-synthetic': () => 'fichero que se escribe, CSV; su nota se escribe al lado en FICHERO.txt',
  'option.from': () =>
    'carpeta en la que se ejecutó el proyecto, con su carpeta release; si no se indica, la del proyecto',
  'option.certificate': () =>
    'certificados que se verifican con ella, que son confidenciales; sin ellos no se verifican los números suprimidos',
  'option.store-verify': () =>
    'tomar los certificados de este almacén, que lo registra; para quien tiene los datos de la difusión',
  'help.usage': () => 'Uso:',
  'help.arguments': () => 'Argumentos:',
  'help.options': () => 'Opciones:',
  'help.commands': () => 'Órdenes:',
  'help.example': () => 'Ejemplo:',
  'help.help': () => 'mostrar la ayuda de la orden',
  'help.version': () => 'mostrar el número de versión',
  'help.comma': () => ', ',
  'help.value': (p) => `${p.value}`,
  'help.choices': (p) => `valores: ${p.choices}`,
  'help.default': (p) => `por defecto: ${p.value}`,
  'help.details': (p) => `${p.about} (${p.details})`,
  'call.hint': () => '(tipstat --help enumera las órdenes, tipstat ORDEN --help muestra un ejemplo)',
  'call.near': (p) => `(¿Quiso decir ${Number(p.n) > 1 ? 'una de estas: ' : ''}${p.near}?)`,
  'call.unknown-command': (p) => `error: orden desconocida «${p.command}»`,
  'call.unknown-option': (p) => `error: opción desconocida «${p.option}»`,
  'call.missing-argument': (p) => `error: falta el argumento obligatorio «${p.argument}»`,
  'call.missing-option': (p) => `error: no se indicó la opción obligatoria «${p.option}»`,
  'call.missing-value': (p) => `error: falta el valor de la opción «${p.option}»`,
  'call.bad-choice': (p) =>
    `error: el valor «${p.value}» de la opción «${p.option}» no es válido. Valores admitidos: ${p.choices}.`,
  'call.conflict': (p) => `error: la opción «${p.option}» no puede usarse con la opción «${p.other}»`,
  'call.too-many': (p) =>
    `error: demasiados argumentos para «${p.command}». Esperados: ${p.expected}; recibidos: ${p.got}.`,
}
