import type { Catalogue } from '@tipstat/language'
import type { CommandCode } from './command-messages.ts'

/** Spanish words of the command line. */
export const es: Catalogue<CommandCode> = {
  'command.no-project': (p) =>
    `No hay tipstat.yaml en ${p.folder}. Indique una carpeta de proyecto, por ejemplo seeds/samples/world.`,
  'command.bad-project': (p) => `${p.file} no se puede usar: entrada «${p.entry}»: ${p.reason}.`,
  'command.no-mapping': (p) =>
    `No hay correspondencia ${p.file}. Es un breve archivo YAML que dice qué significa cada columna.`,
  'command.bad-mapping-name': (p) =>
    `«${p.name}» no puede dar nombre a una fuente. Llame al archivo de correspondencia solo con letras, cifras, «.», «_» y «-», empezando por una letra o una cifra.`,
  'command.no-release': (p) => `El proyecto no tiene la difusión «${p.name}». Tiene: ${p.known}.`,
  'command.no-report': (p) => `El proyecto no tiene el informe «${p.name}». Tiene: ${p.known}.`,
  'command.unknown-breakdown': (p) => `«${p.name}» no es una dimensión de desglose. Conocidas: ${p.known}.`,
  'command.no-space': (p) =>
    `El disco está lleno: ${p.path}. Libere espacio y ejecute la misma orden; nada queda a medio escribir.`,
  'command.no-permission': (p) => `No se permite escribir ${p.path}. Elija otra carpeta con --out.`,
  'check.read': (p) => `${p.rows} registros leídos como: ${p.source}`,
  'check.usable': (p) =>
    `Utilizable: ${p.accepted} registros aceptados, ${p.setAside} apartados (${p.setAsideShare} % de las personas); ${p.unresolved} con un campo sin resolver (${p.unresolvedShare} %), ${p.disputed} en disputa.`,
  'check.rejected': (p) =>
    `No utilizable: el archivo se rechaza y no se conserva nada de él. Apartados ${p.setAside} registros (${p.setAsideShare} % de las personas), sin resolver ${p.unresolvedShare} %. ${p.over}`,
  'check.groups': (p) => `Grupos de observaciones: ${p.groups}; observaciones en total: ${p.findings}.`,
  'check.more-groups': (p) => `y ${p.n} grupos más: véase el archivo de observaciones.`,
  'check.column': () => `columna`,
  'check.count': (p) => `(${p.n})`,
  'check.totals': () => `Totales por confirmar:`,
  'check.records': (p) => `registros: ${p.n}`,
  'check.rules': (p) => `Reglas aplicadas: ${p.ran}; no aplicadas: ${p.notRun}`,
  'check.lacks': (p) => `ninguna columna para ${p.field}`,
  'severity.fatal': () => `rechazado`,
  'severity.error': () => `error`,
  'severity.warning': () => `advertencia`,
  'severity.info': () => `nota`,
  'run.file': (p) => `Recibiendo ${p.name}`,
  'run.release': (p) => `Difundiendo ${p.name}`,
  'run.report': (p) => `Componiendo ${p.name}`,
  'run.receipts': (p) => `Recibos   ${p.folder}`,
  'run.received': (p) =>
    `  ${p.file}: ${p.verdict}; leídos ${p.read} = aceptados ${p.accepted} + apartados ${p.setAside}; observaciones ${p.findings}${p.already ? ' (ya está en el almacén)' : ''}`,
  'run.releases': (p) => `Difusiones   ${p.folder}`,
  'run.released': (p) => `  ${p.name}: ${p.tables} cuadros, ${p.id}`,
  'run.reports': () => `Informes`,
  'verdict.accepted': () => `aceptado`,
  'verdict.accepted-with-warnings': () => `aceptado con advertencias`,
  'verdict.rejected': () => `rechazado`,
  'check.files': (p) => `Recibo ${p.receipt}   Observaciones ${p.findings}`,
  'check.set-aside': (p) => `Registros apartados, listos para corregir y volver a enviar: ${p.file}`,
  'submit.stored': (p) => `Guardado como envío ${p.id}.`,
  'submit.already': (p) => `Ya está en el almacén como envío ${p.id}; no se cambió nada.`,
  'submit.rejected': (p) => `No guardado: el recibo del envío ${p.id} dice por qué.`,
  'table.confidential': () =>
    `Confidencial: puede haber celdas de una o dos personas. Solo para usted; difunda antes de mostrarlo a nadie.`,
  'release.written': (p) => `Escrito: ${p.folder} (${p.tables} cuadros, prueba: ${p.proof})`,
  'report.written': (p) => `Escrito: ${p.path}`,
  'doctor.good': (p) => `bien     ${p.what}: ${p.found}`,
  'doctor.bad': (p) => `falta    ${p.what}: ${p.found}`,
  'submissions.none': () => `El almacén aún no contiene ningún envío.`,
}
