import { entryWords } from '@tipstat/intake'
import { type Catalogue, plural } from '@tipstat/language'
import type { CommandCode } from './command-messages.ts'

/** Spanish words of the command line. */
export const es: Catalogue<CommandCode> = {
  'command.no-project': (p) =>
    `No hay tipstat.yaml en ${p.folder}. Indique una carpeta de proyecto, por ejemplo seeds/samples/world.`,
  'command.bad-project': (p) => `${p.file} no se puede usar: ${entryWords.es(p)}.`,
  'command.no-mapping': (p) =>
    `No hay correspondencia ${p.file}. Es un breve archivo YAML que dice qué significa cada columna.`,
  'command.bad-mapping-name': (p) =>
    `«${p.name}» no puede dar nombre a una fuente. Llame al archivo de correspondencia solo con letras, cifras, «.», «_» y «-», empezando por una letra o una cifra.`,
  'command.no-release': (p) => `El proyecto no tiene la difusión «${p.name}». Tiene: ${p.known}.`,
  'command.other-method': (p) =>
    `La difusión «${p.name}» indica method: ${p.method}, y la política ${p.policy} no lo admite. Solo la política interactive tiene métodos: rounding, que se toma si no se nombra ninguno, y cell-key.`,
  'command.several-ages': (p) =>
    `Las tablas por edad de la difusión «${p.name}» tienen tramos distintos en «ages». Deles a todas los mismos: se podrían restar las edades de una tabla de las de otra.`,
  'command.no-report': (p) => `El proyecto no tiene el informe «${p.name}». Tiene: ${p.known}.`,
  'command.unknown-breakdown': (p) => `«${p.name}» no es una dimensión de desglose. Conocidas: ${p.known}.`,
  'command.no-memory': () =>
    `Esto requiere más memoria de la que hay. Nada quedó escrito a medias. Divida el archivo o quite las columnas que nadie lee.`,
  'command.no-space': (p) =>
    `El disco está lleno: ${p.path}. Libere espacio y ejecute la misma orden; nada queda a medio escribir.`,
  'command.no-permission': (p) => `No se permite escribir ${p.path}. Elija otra carpeta con --out.`,
  'command.lost-breakdown': (p) =>
    `La difusión ${p.release} (${p.id}) publicó el cuadro ${p.table}, y los datos vigentes no dicen nada por ${p.dimension}. Lo que se difunde ahora tiene que demostrarse junto con ese cuadro, y para ello hay que contarlos también por ${p.dimension}. No se difunde nada. Vuelva a enviar los datos con ${p.dimension} y una correspondencia que lo lea; si la fuente ya no lo tiene, no puede difundirse nada más de estas personas con esta política.`,
  'command.store-elsewhere': (p) =>
    `No hay almacén en ${p.folder}, y el proyecto tiene uno en ${p.own}: --out mueve también el almacén. Lo que se hiciera con uno nuevo no sabría nada de los envíos que hay allí ni de lo que ya se difundió. Omita --out; o mueva el almacén y la carpeta de sus claves (${p.own}.keys) a ${p.folder}; o, para hacer una prueba, copie el proyecto sin su almacén.`,
  'command.no-store': (p) =>
    `No hay almacén en ${p.folder}, así que no hay nada de que partir. Reciba primero los archivos del proyecto: ${p.run}`,
  'check.read': (p) => `${p.rows} registros leídos como: ${p.source}`,
  'check.usable': (p) =>
    `Utilizable: ${p.accepted} registros aceptados, ${p.setAside} apartados (${p.setAsideShare} % de las personas); ${p.unresolved} con un campo sin resolver (${p.unresolvedShare} %), ${p.disputed} en disputa.`,
  'check.rejected': (p) =>
    `No utilizable: el archivo se rechaza y no se conserva ninguno de sus registros. Apartados ${p.setAside} registros (${p.setAsideShare} % de las personas), sin resolver ${p.unresolvedShare} %. ${p.over}`,
  'check.missing': (p) => `Sin número, cada uno con su motivo: ${p.n}. No entran en ninguna suma.`,
  'check.groups': (p) => `Grupos de observaciones: ${p.groups}; observaciones en total: ${p.findings}.`,
  'check.more-groups': (p) => `y ${p.n} grupos más: véase el archivo de observaciones.`,
  'check.column': () => `columna`,
  'check.count': (p) => `(${p.n})`,
  'check.breaks': (p) => `Rupturas de la serie declaradas: ${p.breaks}`,
  'break.law': () => 'ley',
  'break.definition': () => 'definición',
  'break.source': () => 'fuente',
  'break.counting-unit': () => 'unidad de recuento',
  'check.totals': () => `Totales por confirmar:`,
  'check.records': (p) => `registros: ${p.n}`,
  'check.parts': (p) =>
    plural('es', Number(p.count), { one: `suma de un solo número leído`, other: `suma de los ${p.n} números leídos` }),
  'check.parts-note': () =>
    `Una suma de los números leídos es una suma de control y no una estadística: las partes pueden solaparse. Compárela con la suma de los mismos números en su propio archivo.`,
  'check.rules': (p) => `Reglas aplicadas: ${p.ran}; no aplicadas: ${p.notRun}`,
  'check.lacks': (p) => `ninguna columna para ${p.field}`,
  'severity.fatal': () => `rechazado`,
  'severity.error': () => `error`,
  'severity.warning': () => `advertencia`,
  'severity.info': () => `nota`,
  'run.file': (p) => `Recibiendo ${p.name}`,
  'run.release': (p) => `Difundiendo ${p.name}`,
  'run.report': (p) => `Componiendo ${p.name}`,
  'protect.tabulate': (p) => `${p.name}: recuento de los cuadros`,
  'protect.eliminate': (p) =>
    `${p.name}: suprimiendo celdas hasta que nada se deduzca sumando y restando; celdas por proteger: ${p.open}`,
  'protect.walk': (p) =>
    `${p.name}: buscando cuadros completos que dejen inciertas las celdas; celdas aún abiertas: ${p.open}`,
  'protect.audit': (p) => `${p.name}: calculando qué puede acotar un lector; celdas acotadas: ${p.open}`,
  'protect.repair': (p) => `${p.name}: suprimiendo otras celdas para proteger esas; celdas sin remedio: ${p.open}`,
  'protect.certify': (p) => `${p.name}: demostrando con cuadros completos; celdas aún abiertas: ${p.open}`,
  'protect.insiders': (p) =>
    `${p.name}: probando qué podría deducir quien está solo en una celda; celdas protegidas: ${p.open}`,
  'protect.show-again': (p) =>
    `${p.name}: mostrando de nuevo lo que no hace falta suprimir; celdas protegidas: ${p.open}`,
  'protect.verify': (p) => `${p.name}: comprobando el certificado`,
  'run.receipts': (p) => `Recibos   ${p.folder}`,
  'run.received': (p) =>
    `  ${p.file}: ${p.verdict}; leídos ${p.read} = aceptados ${p.accepted} + apartados ${p.setAside}; observaciones ${p.findings}${p.already ? ' (ya está en el almacén)' : ''}`,
  'run.releases': (p) => `Difusiones   ${p.folder}`,
  'run.released': (p) => `  ${p.name}: ${p.tables} cuadros, ${p.id}`,
  'run.left': (p) => `${p.name}: se deja como se difundió, con datos anteriores`,
  'run.failed': (p) => `${p.name} no se ha difundido.`,
  'run.reports': () => `Informes`,
  'verdict.accepted': () => `aceptado`,
  'verdict.accepted-with-warnings': () => `aceptado con advertencias`,
  'verdict.rejected': () => `rechazado`,
  'check.files': (p) => `Recibo ${p.receipt}   Observaciones ${p.findings}`,
  'check.over': (p) => `Más del ${p.limit} % queda apartado o sin resolver${p.groups ? ` en ${p.groups}` : ''}.`,
  'check.set-aside': (p) =>
    `Registros apartados, con los motivos: ${p.file}. Corríjalos en su propio archivo y envíe ese: un archivo es todo lo que cuenta de su fuente.`,
  'submit.stored': (p) => `Guardado como envío ${p.id}.`,
  'submit.already': (p) => `Ya está en el almacén como envío ${p.id}; no se cambió nada.`,
  'submit.rejected': (p) => `No guardado: el recibo del envío ${p.id} dice por qué.`,
  'table.confidential': () =>
    `Confidencial: puede haber celdas de una o dos personas. Solo para usted; difunda antes de mostrarlo a nadie.`,
  'release.written': (p) => `Escrito: ${p.folder} (${p.tables} cuadros, prueba: ${p.proof})`,
  'release.digest': (p) => `Huella de sus cuadros, para «approval: tables» en tipstat.yaml: ${p.digest}`,
  'release.account': (p) => `Para quien firma (confidencial): ${p.page}`,
  'release.beside-records': (p) =>
    `Al lado hay también registros de las mismas personas: archivo de uso público ${p.files}. Quien tenga ambos puede restar uno del otro, así que solo puede salir uno de los dos: aprobado uno, el otro se rechaza.`,
  'release.draft': () => 'BORRADOR, sin aprobar: no publique nada de él.',
  'release.embargo': (p) => `No publicar antes del ${p.day}`,
  'run.draft': () => 'borrador, sin aprobar',
  'report.written': (p) => `Escrito: ${p.path}`,
  'map.written': (p) =>
    `Escrito: ${p.out}, propuesto para ${p.file}. Columnas: ${p.columns} (seguras ${p.sure}, probables ${p.likely}, dudosas ${p.doubtful}); preguntas: ${p.questions}. ${p.questions ? 'Responda a cada «?» y después: ' : 'A continuación: '}tipstat check ${p.path} --mapping ${p.out}`,
  'accept.written': (p) =>
    `${p.file}: «${p.text}» en la columna «${p.column}» significa desde ahora ${p.code}; quién lo dijo y cuándo se conserva en accepted.`,
  'command.no-code': (p) => `${p.code} no es un código de ${p.field}. ${p.asked}Los códigos figuran en docs/reference.`,
  'command.file-there': (p) =>
    `${p.file} ya existe y se perderían las respuestas que contiene. Dé otro nombre o elimínelo antes.`,
  'doctor.good': (p) => `bien     ${p.what}: ${p.found}`,
  'doctor.bad': (p) => `falta    ${p.what}: ${p.found}`,
  'submissions.none': () => `El almacén aún no contiene ningún envío.`,
  'command.no-table': (p) => `La publicación no tiene la tabla «${p.table}». Tiene: ${p.known}.`,
  'command.bad-cell': (p) => `«${p.cell}» no designa ninguna celda. Escriba area=GBR,year=2020,sex=F.`,
  'command.cell-incomplete': (p) =>
    `La celda no está designada por completo: falta ${p.lacks}. Escriba area=GBR,year=2020,sex=F.`,
  'command.no-cell': (p) => `La tabla no tiene la celda ${p.cell}.`,
  'command.purge-what': () => `Indique un envío, o --due para todos aquellos cuya fecha de conservación ha pasado.`,
  'state.refused': () => `comprobado, no guardado`,
  'state.received': () => `recibido, sin verificar`,
  'state.superseded': () => `sustituido`,
  'state.withdrawn': () => `retirado`,
  'state.purged': () => `personas destruidas`,
  'submissions.replaced-by': (p) => `por ${p.id}`,
  'submit.replaces': (p) => `Sustituye a ${p.id}.`,
  'submit.reinstated': (p) => `Vigente de nuevo: envío ${p.id}.`,
  'submit.out': (p) => `No está vigente (${p.state}). Para que vuelva a estarlo, añada --reinstate.`,
  'withdraw.done': (p) =>
    `Retirado: envío ${p.id}. Nada de su fuente está vigente hasta que se envíe un archivo o se restablezca uno con --reinstate.`,
  'purge.none': () => `No hay nada vencido: no se conserva a ninguna persona más allá de su fecha.`,
  'purge.confirm': (p) =>
    `No se ha destruido nada. Para destruir para siempre a las personas de estos ${p.n} envíos, repita la misma orden con --yes.`,
  'purge.plain': () =>
    `Solo se cifran las personas: las copias de estos registros que estén en otro lugar siguen siendo legibles. Repita la copia de seguridad en cada carpeta de copias y elimine los almacenes restaurados y las carpetas Parquet que los contengan, así como el archivo de la bandeja de entrada.`,
  'purge.certificates': (p) =>
    `Certificados de las difusiones hechas con ellos: ${p.n}. Desaparecen con las claves. Las difusiones siguen siendo lo que son y pueden verificarse con sus carpetas; pero tipstat verify --store ya no podrá comprobar que lo que suprimen no puede deducirse.`,
  'purge.done': (p) =>
    `Destruidas para siempre: las personas de ${p.n} envíos, y sus claves. Los recibos, las publicaciones y el registro permanecen. Haga la próxima copia de seguridad, para que sus archivos desaparezcan también de ella.`,
  'backup.progress': (p) => `${p.done} de ${p.all} archivos`,
  'backup.done': (p) =>
    `Copiado en ${p.folder}: ${p.files} archivos (${p.copied} nuevos), ${p.entries} entradas del registro, todos releídos. Las claves no están entre ellos: guarde en otro lugar una copia de ${p.keys}.`,
  'restore.done': (p) =>
    `Restaurado en ${p.folder}: ${p.files} archivos (${p.copied} nuevos), ${p.entries} entradas del registro, todos releídos. Para leer a las personas, ponga sus claves en ${p.keys}.`,
  'migrate.done': (p) => `El almacén ${p.folder} está al día.`,
  'diff.counts': (p) =>
    `Registros: ${p.same} iguales, ${p.added} añadidos, ${p.removed} suprimidos, ${p.changed} cambiados`,
  'diff.unmatched': (p) => `Personas sin identificador, que no pueden reconocerse: ${p.n}`,
  'diff.fields': () => `Campos cambiados:`,
  'diff.totals': () => `Totales de control:`,
  'diff.changes': (p) => `Cambios: ${p.all}; por examinar: ${p.flagged}`,
  'diff.more': (p) => `y ${p.n} más: véase --format json, --limit`,
  'diff.added': () => `añadido`,
  'diff.removed': () => `suprimido`,
  'diff.changed': () => `cambiado`,
  'flag.ratio': () => `más del doble o menos de la mitad`,
  'flag.missing': () => `un total que ahora falta`,
  'flag.vanished': () => `desapareció más del 5 por ciento de su tabla`,
  'flag.sign': () => `otro signo`,
  'why.cell': (p) => `${p.table}, ${p.cell}: ${p.value} (${p.status})`,
  'why.release': (p) =>
    `Publicación ${p.name} ${p.id}; norma de protección ${p.policy}; tipstat ${p.version}; esquema ${p.scheme}`,
  'why.submission': (p) =>
    `Envío ${p.id}, recibido ${p.at}, ${p.state}; esquema ${p.scheme}; correspondencia ${p.mapping}`,
  'why.file': (p) => `  archivo ${p.name}, sha256 ${p.sha256}`,
  'why.lines': (p) => `  registros ${p.n}; líneas ${p.lines}`,
  'why.table': (p) => `  de la tabla por ${p.by} que contiene el archivo`,
  'why.persons': (p) => `  registros de personas: ${p.n}; no se muestra cuáles`,
  'why.purged': () => `  sus registros han sido destruidos`,
  'parquet.done': (p) => `Escrito: ${p.folder} (${p.submissions} envíos, ${p.files} archivos)`,
  'parquet.left-out': (p) => `Omitidos, porque son registros de personas: ${p.sources}`,
  'access.none': () => `Aún no se ha abierto nada confidencial.`,
  'large.look': (p) => `${p.file}: examen del archivo`,
  'large.load': (p) => `${p.file}: lectura de los registros`,
  'large.judge': (p) => `${p.file}: control de cada registro`,
  'large.group': (p) => `${p.file}: comparación de los registros entre sí`,
  'large.list': (p) => `${p.file}: elaboración de la lista de hallazgos`,
  'large.tell': (p) => `${p.file}: controlado`,
  'large.irregular': (p) =>
    `${p.file} es grande y no es regular: ${p.why}. Por eso se lee registro por registro, lo que es más lento y ocupa en memoria unas sesenta veces su tamaño.`,
  'irregular.encoding': () => `contiene bytes que no son de su codificación`,
  'irregular.nul': () => `contiene caracteres NUL`,
  'irregular.blank-lines': () => `contiene líneas en blanco`,
  'irregular.line-ends': () => `sus líneas no terminan todas igual`,
  'irregular.header': () => `el encabezado no es la primera línea, o no es una sola línea`,
  'irregular.wide': () => `tiene más de 250 columnas`,
  'irregular.merged': () => `tiene celdas combinadas`,
  'irregular.no-table': () => `no es una tabla de dos columnas o más`,
  'irregular.ragged': () => `no todos los registros tienen el mismo número de celdas`,
  'irregular.quotes': () => `hay comillas mal colocadas o sin cerrar`,
  'irregular.long-cells': () => `contiene una línea o una celda con muchísimos caracteres`,
  'irregular.lines': () => `sus registros no concuerdan con el número de líneas`,
  'irregular.unreadable': () => `DuckDB no puede leerlo`,
  'irregular.identifiers': () => `una columna o el archivo no puede aceptarse tal cual`,
  'command.no-transmission': (p) => `El proyecto no tiene la transmisión «${p.name}». Tiene: ${p.known || '-'}.`,
  'command.no-key-file': (p) =>
    `No hay ningún archivo ${p.file}. «key» de una transmisión es la clave pública del destinatario, que empieza por age1, o la ruta de un archivo de tales claves.`,
  'command.shared-key': (p) =>
    `${p.to} y ${p.other} tienen la misma clave: cada uno podría abrir lo destinado al otro. No se ha hecho nada. Pregunte a quién pertenece.`,
  'transmit.written': (p) =>
    `Escrito: ${p.file}, cifrado para ${p.to} (cuadros: ${p.tables}). Se conserva y se usa hasta ${p.expires}. Envíelo con el README.txt que está al lado.`,
  'transmit.hash': (p) =>
    `El registro de accesos y el libro de salidas lo nombran por su contenido: sha256 ${p.sha256}. Tras descifrarlo, el destinatario halla lo mismo para ${p.tar}.`,
  'command.no-stage': (p) => `La difusión no tiene ningún cuadro de la etapa «${p.stage}». Tiene: ${p.known}.`,
  'command.among-releases': (p) =>
    `${p.file} estaría entre las difusiones, que solo contienen lo verificado. Elija otra carpeta con --out.`,
  'command.not-synthetic': (p) =>
    `${p.file} ya existe, y tipstat no lo escribió como registros sintéticos. Se deja como está: dé otro nombre con --out o muévalo antes.`,
  'synthetic.written': (p) =>
    `Escrito: ${p.file} (registros sintéticos: ${p.records}), con la nota ${p.note}, que debe quedar al lado. Nadie en él es real: sirve para formación y demostración, y los números están en la difusión.`,
  'synthetic.drawn-from': () => `Extraídos de:`,
  'synthetic.left-out': () => `Omitidos:`,
  'synthetic.gap': (p) =>
    `Mayor diferencia con lo difundido: ${p.gap} (personas, antes de redondear a registros enteros)`,
  'synthetic.contradiction': () =>
    `Los cuadros difundidos no concuerdan entre sí, por ejemplo porque un desglose omite personas que el total cuenta: ningún conjunto de registros concuerda con todos. Con --table, nombre los que van juntos.`,
  'synthetic.undrawn': (p) =>
    `Celdas de las que ningún número difundido dice nada: ${p.cells}. No se extrajo a nadie para ellas.`,
  'left-out.not-persons': () => `no cuenta personas`,
  'left-out.several-answers': () => `una persona puede figurar en varias de sus categorías`,
  'left-out.other-counting': () => `cuenta de otro modo, o en otro momento, que los cuadros de los que se extrae`,
  'left-out.no-numbers': () => `no contiene números`,
  'left-out.overlapping': () => `sus categorías se solapan, o se solapan con las de un cuadro más detallado`,
  'command.no-certificate': (p) =>
    `No hay certificado ${p.file}. Nombre el archivo que se guardó al hacer la difusión; no forma parte de ella. Lo que guardó tipstat está en el almacén: --store STORE.`,
  'verify.good': (p) => `Verificado: ${p.folder} (difusión ${p.id}, prueba: ${p.proof})`,
  'verify.good-files': (p) =>
    `Los archivos están verificados, los certificados no: ${p.folder} (difusión ${p.id}, prueba: ${p.proof})`,
  'verify.bad': (p) => `NO verificado: ${p.folder}. Problemas: ${p.n}. No lo use ni lo publique mientras los haya.`,
  'verify.rounding': () =>
    `Verificado: están todos los archivos, sin cambios, y ninguno más; cada número es un múltiplo de 5 con los límites más amplios que se redondean a él; ninguna categoría revela por el signo que allí hay alguien.`,
  'verify.not-rounding': () =>
    `No verificado: que los datos son inventados, como dice el manifiesto. El redondeo no protege a nadie más.`,
  'verify.controlled-rounding': () =>
    `Verificado: todos los archivos están y sin cambios, y ninguno más; cada número es un múltiplo de 5 con límites tan amplios como indica el método; las filas de cada tabla suman los totales que muestran otras; ninguna categoría revela por el símbolo que hay alguien.`,
  'verify.not-controlled-rounding': () =>
    `No verificado: que los números exactos estén dentro de esos límites y que los lectores no tengan números exactos de las mismas personas. Para todos los números juntos se probó al hacer la difusión, y no aquí.`,
  'verify.cell-key': () =>
    `Verificado: todos los archivos están y sin cambios, y ninguno más; cada número es de los que el ruido de la política puede dar, con los límites que indica; ninguna categoría revela por el símbolo que hay alguien.`,
  'verify.not-cell-key': () =>
    `No verificado: que el ruido dependa solo de los registros y que los números exactos estén dentro de los límites. Los totales no son la suma de sus partes: así es el método.`,
  'verify.owner-published': () =>
    `Verificado: están todos los archivos, sin cambios, y ninguno más; se nombra la publicación; cada número tiene la forma en que publican los propietarios.`,
  'verify.not-owner-published': () =>
    `No verificado: que los números son los de la publicación. Compárelos con ella: statement.txt dice dónde está.`,
  'verify.certificate': () =>
    `Verificado: están todos los archivos, sin cambios, y ninguno más; cada número mostrado alcanza el umbral de la política, o es un cero donde ella los muestra; ninguna categoría revela por el signo que allí hay alguien; el coste declarado se deduce de lo que se muestra.`,
  'verify.not-certificate': () =>
    `No verificado: que los recuentos de un certificado son los verdaderos, que nombra todo lo que ha de protegerse además de los números pequeños, y que los lectores no tienen otros cuadros de las mismas personas.`,
  'verify.certificate-good': (p) =>
    `Verificado: certificado ${p.sha256}. Números que deben ser inciertos, según las reglas propias del verificador y según el certificado: ${p.demanded}; cada uno lo es, por los otros cuadros enteros del certificado (${p.others}), que concuerdan con todo lo que se muestra. Trata de: ${p.tables}`,
  'verify.certificate-bad': (p) => `NO verificado: certificado ${p.sha256}. Problemas: ${p.n}.`,
  'verify.unchecked': (p) =>
    `NO VERIFICADO: que los números suprimidos no pueden deducirse. Solo lo muestra el certificado ${p.sha256}, y no se dio. Es confidencial: pida a quien lo tiene que ejecute esta orden con --store STORE o --certificate FILE. Trata de: ${p.tables}`,
  'verify.not-in-store': (p) =>
    `NO VERIFICADO: que los números suprimidos no pueden deducirse. Solo lo muestra el certificado ${p.sha256}, y no puede obtenerse del almacén ${p.folder}: los datos de los que se hizo la difusión fueron destruidos, o se hizo en otro almacén, o las claves están en otro lugar (--keys FOLDER). Trata de: ${p.tables}`,
  'verify.more': (p) => `y ${p.n} problemas más: --format json los enumera todos`,
}
