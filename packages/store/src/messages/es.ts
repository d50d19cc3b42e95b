import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** Spanish words for what the store refuses. */
export const es: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `Otro tipstat está escribiendo en el almacén ${p.folder} (proceso ${p.by}). Espere a que termine y repita la misma orden; no se ha cambiado nada.`,
  'store.version': (p) =>
    `El almacén ${p.folder} tiene la versión ${p.found}, y este tipstat conoce la versión ${p.known}. Use el tipstat que lo escribió, o uno más reciente; no se ha cambiado nada.`,
  'store.old': (p) =>
    `El almacén ${p.folder} fue creado por un tipstat anterior. Actualícelo con: tipstat migrate ${p.folder}`,
  'store.damaged': (p) =>
    `El archivo ${p.file} está dañado o falta. Restaure el almacén desde una copia de seguridad con: tipstat restore COPIA --to ALMACEN`,
  'store.no-key': (p) =>
    `La clave ${p.submission}.key no está en ${p.folder}, por lo que sus datos no pueden leerse. Devuelva la carpeta de las claves, o indíquela con --keys.`,
  'store.purge-no-key': (p) =>
    `No se ha destruido nada: la clave ${p.submission}.key no está en ${p.folder}, y dondequiera que esté seguiría abriendo copias y copias de seguridad. Indique la carpeta de las claves con --keys. Solo si las claves se han perdido para siempre, dígalo con --keys-lost.`,
  'store.purged': (p) =>
    `Las personas del envío ${p.submission} han sido destruidas. No pueden leerse ni admitirse de nuevo con la misma correspondencia.`,
  'store.no-processing': (p) =>
    `«${p.source}» envía registros de personas, y su correspondencia no indica responsable del tratamiento, base ni fecha de conservación. Añádalos bajo «processing».`,
  'store.replaces-much': (p) =>
    `Un envío es todo lo que cuenta de su fuente. De «${p.source}» está vigente el envío ${p.current}, con ${p.had} registros; este archivo contiene ${p.has}${p.years ? ` y ninguno de ${p.years}` : ''}. No se guardó nada. Envíe un archivo con todo lo que debe contar, dé a este una fuente propia (otra correspondencia) o, si lo demás debe desaparecer, dígalo: --replaces ${p.current}.`,
  'store.replaces-other': (p) =>
    `El envío ${p.replaces} no es el vigente de «${p.source}»; lo es ${p.current}. Indique ese, u omita --replaces.`,
  'store.no-submission': (p) =>
    `El almacén no contiene ningún envío ${p.id}. Véalos con: tipstat submissions --store ${p.folder}`,
  'store.several-submissions': (p) =>
    `Varios envíos comienzan por ${p.id}: ${p.known}. Escriba más de su identificador.`,
  'store.not-accepted': (p) => `El estado del envío ${p.submission} es: ${p.state}; no puede retirarse.`,
  'store.no-reason': () => `Se necesita un motivo: queda en el registro. Indíquelo con --reason.`,
  'store.not-a-backup': (p) =>
    `${p.folder} no es una copia de seguridad de un almacén, o nunca se terminó. Haga una con: tipstat backup ALMACEN --to CARPETA`,
  'store.bad-backup': (p) =>
    `El archivo ${p.file} de la copia de seguridad está dañado o falta: no es lo que se copió. Use otra copia; no se ha cambiado nada.`,
  'store.other-store': (p) =>
    `${p.folder} contiene otro almacén: su registro no es el comienzo de este. Indique otra carpeta; no se ha cambiado nada.`,
  'store.backup-lacks': (p) =>
    `El almacén ${p.folder} contiene ${p.entries} entradas que faltan en la copia de seguridad y se perderían. Restaure en otra carpeta.`,
  'store.in-memory': () => `Un almacén en memoria no puede hacerlo. Indique la carpeta de un almacén.`,
  'store.unlike-records': (p) =>
    `${p.first} y ${p.second} contienen registros de tipos distintos y no pueden compararse.`,
  'store.folder-in-use': (p) => `La carpeta ${p.folder} ya contiene algo. Indique una que aún no exista.`,
  'store.missing': (p) =>
    `No hay almacén en ${p.folder}. Envíe primero un archivo, o indique otra carpeta con --store.`,
  'store.unreachable': (p) =>
    `La carpeta ${p.folder} no puede contener un almacén (${p.reason}). Indique una carpeta en la que pueda escribir.`,
  'store.shared-folder': (p) =>
    `${p.folder} contiene otros archivos y otros usuarios pueden verla. Dé al almacén una carpeta propia: indique una que aún no exista.`,
  'store.no-source': (p) =>
    `El almacén no contiene ningún envío aceptado de la fuente «${p.source}». Contiene: ${p.known}.${p.first ? ` A fecha de ${p.asOf} no había ninguno: el primero llegó el ${p.first} (una fecha sola es su primer instante, UTC).` : ''}`,
  'store.no-such-table': (p) =>
    `«${p.source}» no tiene ningún cuadro de ${p.stage} por ${p.by}. Tiene: ${p.known}. Para sumar partes, declare sus dimensiones bajo «exhaustive» en la correspondencia y envíe de nuevo.`,
  'store.several-tables': (p) =>
    `«${p.source}» tiene varios cuadros de ${p.stage} que difieren en ${p.field}: ${p.known}. Indique cuál.`,
  'store.rates-never-add': (p) => `Las tasas y los porcentajes nunca se suman. «${p.source}» tiene: ${p.known}.`,
  'store.bad-band': (p) => `«${p.band}» no es un grupo de edad. Escriba Y0T17 para 0 a 17 años, Y_GE18 para 18 y más.`,
  'store.overlapping-bands': (p) =>
    `Los tramos de edad ${p.band} y ${p.other} se solapan, y habría personas contadas dos veces. Indique tramos que no se solapen.`,
  'store.overlapping-parts': (p) =>
    `El cuadro por ${p.by} de «${p.source}» no se puede sumar: ${p.first} y ${p.second} (${p.field}) se solapan, y habría personas contadas dos veces.`,
  'store.not-exact': (p) =>
    `El cuadro de ${p.stage} por ${p.by} de «${p.source}» contiene números que no son recuentos exactos, y el control de la divulgación por supresión requiere recuentos exactos. Difúndalo como already-public si su propietario lo ha publicado.`,
  'store.several-a-person': (p) =>
    `Los recuentos de «${p.source}» por ${p.field} cuentan a una misma persona en varios códigos, y el cuadro no dice qué tienen estos en común. Omita ${p.field} o envíe registros de personas.`,
  'store.no-record-keys': (p) =>
    `El ruido por clave de celda necesita una clave de cada registro, hecha del identificador de la persona o del caso, y hay registros de ${p.stage} de «${p.source}» que no lo tienen. Asigne esos identificadores (id o caseId) y envíe de nuevo el archivo, o quite method: cell-key: entonces los números se redondean.`,
  'store.no-certificate': (p) =>
    `El certificado de esta difusión no puede obtenerse del almacén ${p.folder}: los datos de los que se hizo fueron destruidos, o se hizo en otro almacén, o las claves están en otro lugar (indique su carpeta con --keys).`,
  'store.not-persons': (p) =>
    `«${p.source}» contiene recuentos, y ningún registro de personas que pueda salir uno a uno. Difunda en su lugar sus cuadros: tipstat release.`,
  'store.too-many-cells': (p) =>
    `Un cuadro de ${p.stage} por ${p.by} tendría ${p.cells} celdas, y el límite es ${p.limit}. Pida menos dimensiones.`,
  'store.unknown-code': (p) => `«${p.code}» no se conoce aquí (${p.field}). Compruebe la ortografía.`,
  'store.bad-instant': (p) =>
    `«${p.instant}» no es un instante. Escriba una fecha (2026-05-31) o una hora con su zona (2026-05-31T12:00:00Z).`,
}
