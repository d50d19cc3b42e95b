import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** Spanish words for what the store refuses. */
export const es: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `El almacén ${p.folder} está en uso por otro tipstat. Espere a que termine y ejecute la misma orden; no se cambió nada.`,
  'store.missing': (p) =>
    `No hay almacén en ${p.folder}. Envíe primero un archivo, o indique otra carpeta con --store.`,
  'store.version': (p) =>
    `El almacén ${p.folder} tiene la versión ${p.found}, y este tipstat lee la versión ${p.known}. Use el tipstat que lo creó; no se cambió nada.`,
  'store.not-a-store': (p) =>
    `${p.folder} contiene un archivo tipstat.duckdb que no es un almacén o está dañado. Restáurelo de una copia de seguridad, o indique otra carpeta.`,
  'store.unreachable': (p) =>
    `La carpeta ${p.folder} no puede contener un almacén (${p.reason}). Indique una carpeta en la que pueda escribir.`,
  'store.shared-folder': (p) =>
    `${p.folder} contiene otros archivos y otros usuarios pueden verla. Dé al almacén una carpeta propia: indique una que aún no exista.`,
  'store.no-source': (p) =>
    `El almacén no contiene ningún envío aceptado de la fuente «${p.source}». Contiene: ${p.known}.`,
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
  'store.too-many-cells': (p) =>
    `Un cuadro de ${p.stage} por ${p.by} tendría ${p.cells} celdas, y el límite es ${p.limit}. Pida menos dimensiones.`,
  'store.unknown-code': (p) => `«${p.code}» no se conoce aquí (${p.field}). Compruebe la ortografía.`,
  'store.bad-instant': (p) =>
    `«${p.instant}» no es un instante. Escriba una fecha (2026-05-31) o una hora con su zona (2026-05-31T12:00:00Z).`,
}
