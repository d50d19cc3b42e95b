import type { Catalogue, Params } from '@tipstat/language'
import { fieldName } from '@tipstat/scheme'
import type { SuppressionRefusalCode } from '../../facets/refusal-codes.ts'
import { es as primary } from '../primary/es.ts'
import { adviceIn } from './advice-in.ts'

const advice = adviceIn(primary, ' ')

const revised = (p: Params): string =>
  `Desde su publicación se han revisado ${p.number} números en menos personas de las que publica la política ${p.policy}, o en personas casi todas de una misma categoría: quien tenga ambos ve a quién se añadió o quitó. No se difunde nada. Espere a una revisión mayor o, si nadie puede ser reconocido por ello, diga por qué en tipstat.yaml, bajo revisions de la difusión: - { why: ..., numbers: ${p.digest} }.${p.note ? ` Cuáles son y cuáles eran figura en ${p.note}, que es confidencial.` : ''} Entre ellos: ${p.cells}. Tablas: ${p.tables}.`

/** Spanish words for what suppression refuses. */
export const es: Catalogue<SuppressionRefusalCode> = {
  'disclosure.suppression-exact-only': (p) =>
    `La tabla ${p.table} contiene números que no son recuentos exactos, y la supresión necesita recuentos exactos. Si su titular los ha publicado, difúndalos como already-public.`,
  'disclosure.suppression-counts-only': (p) =>
    `La tabla ${p.table} contiene tasas, y la supresión protege recuentos. Difunda los recuentos: las tasas se calculan a partir de lo difundido.`,
  'disclosure.not-additive': (p) =>
    `La tabla ${p.table} no coincide con la suma de sus propios registros, por lo que una prueba no valdría para ella. No se difunde nada. Tabúlela de nuevo a partir del almacén; si persiste, comuníquelo como un defecto de tipstat.`,
  'disclosure.not-allowed': primary['primary.not-allowed'],
  'disclosure.not-crossed': primary['primary.not-crossed'],
  'disclosure.justice-victims': (p) =>
    `La política justice es para delitos y para personas sospechosas, procesadas, condenadas o sentenciadas: publica números desde ${p.threshold}, y ceros. La difusión ${p.name} tiene tablas de víctimas (${p.stages}). No se difunde nada. Use national-annual para las víctimas.`,
  'disclosure.too-fine': (p) =>
    `Una tabla por ${p.by} tendría ${p.cells} celdas; solo se intenta una prueba hasta ${p.limit}. No se difunde nada. Publique menos desgloses cruzados o menos categorías: «${fieldName(String(p.dimension), 'es')}» es la que más tiene.`,
  'disclosure.not-safe': (p) =>
    `La política ${p.policy} no encontró forma de suprimir lo bastante de ${p.tables} para que no se pueda encontrar a nadie. Números que podrían deducirse o acotarse demasiado: ${p.number}, entre ellos ${p.cells}. No se difunde nada.${p.earlier ? ' Se han tenido en cuenta los números de difusiones anteriores.' : ''}${p.note ? ` Cómo lo haría un lector consta en ${p.note}, que es confidencial.` : ''}${advice(p)}`,
  'disclosure.nothing-shown': (p) =>
    `La política ${p.policy} tendría que suprimir todos los números de ${p.tables}. No se difunde nada. Agrupe varios años o zonas, o más personas.`,
  'disclosure.other-method': (p) =>
    `Estas personas se contaron en la difusión ${p.release} con la política ${p.policy}. Otro método al lado diría más que cualquiera de los dos. No se difunde nada: mantenga un solo método para los mismos datos.`,
  'disclosure.unfinished': (p) =>
    `No hubo tiempo suficiente para probar que ${p.tables} son seguras con la política ${p.policy}. No se difunde nada: otra máquina podría difundirlo de otro modo. Publique menos desgloses cruzados.${advice(p)}`,
  'disclosure.no-contributors': (p) =>
    `La política ${p.policy} solo muestra números procedentes de al menos ${p.number} países u organismos, y todos los registros de ${p.tables} proceden de uno. No se difunde nada. Indique en los registros quién los comunicó, o elija otra política.`,
  'disclosure.overlapping-areas': (p) =>
    `La zona ${p.first} está dentro de la zona ${p.second}, y ambas figuran en ${p.tables}: se podría restar una de la otra, y no se sabe si una cuenta las personas de la otra. No se difunde nada. Difunda países y regiones por separado, a partir de fuentes propias.`,
  'disclosure.other-ages': (p) =>
    `Una difusión anterior publicó las edades ${p.earlierBand}, y ${p.tables} publicaría ${p.now}: se podría restar una de la otra. No se difunde nada. Mantenga los tramos de edad de la difusión anterior.`,
  'disclosure.told-before': (p) =>
    `Una difusión anterior, o alguien en otro lugar, publicó números de ${p.tables} que la política ${p.policy} no publica: inferiores a su umbral, o ceros. Ya se conocen, y suprimirlos ahora no ocultaría nada. No se difunde nada. Use la política de la difusión anterior o quite estas tablas.`,
  'disclosure.contradicting': (p) =>
    `La tabla ${p.table} y otras de las mismas personas se contradicen (${p.place}): las partes superan su total, o los totales difieren. Ningún recuento de personas puede ser así, y nada puede probarse de él. No se difunde nada. Haga que se corrijan, difunda menos de estas tablas juntas o añada la tabla de totales.`,
  'disclosure.small-revisions': revised,
  'disclosure.other-revisions': (p) => `Lo que figura bajo revisions de la difusión es de otros números. ${revised(p)}`,
  'disclosure.elsewhere-unknown': (p) =>
    `El número publicado en otro lugar (${p.where}) nombra un código que no existe: ${p.code}, en ${p.dimension}. No se difunde nada: no sería de nadie, y nada se probaría con él. Corrija la entrada bajo elsewhere en tipstat.yaml.${p.near ? ` Los códigos más parecidos: ${p.near}.` : ''}`,
  'disclosure.elsewhere-twice': (p) =>
    `El número publicado en otro lugar (${p.where}) cuenta a alguien dos veces: sus zonas, años o códigos se solapan. No se difunde nada. Corrija la entrada bajo elsewhere en tipstat.yaml.`,
  'disclosure.elsewhere-otherwise': (p) =>
    `El número publicado en otro lugar (${p.where}) no es lo que se cuenta hoy. No se difunde nada. Corrija la entrada bajo elsewhere en tipstat.yaml: su número, sus códigos, sus edades; o, si los datos se han revisado desde entonces, ponga revised: true.`,
  'disclosure.elsewhere-exact': (p) =>
    `Un número exacto de las mismas personas se publicó en otro lugar (${p.where}). Junto a él, el redondeo y el ruido ocultan menos de lo que prometen. No se difunde nada: use una política de supresión, que se demuestra junto con ese número.`,
}
