import type { Catalogue } from '@tipstat/language'
import type { VerifyCode } from './verify-messages.ts'

const again = 'Pida de nuevo la difusión a su propietario o hágala de nuevo.'
const unsafe = 'Puede revelar datos de personas: no la publique, retírela si ya ha salido y hágala de nuevo.'
const fault = 'Por tanto, no prueba nada: haga de nuevo la difusión y el certificado.'

/** Spanish words for what is amiss with a release or its certificate, and where. */
export const es: Catalogue<VerifyCode> = {
  'release.missing-folder': () => `Aquí no hay manifiesto: no es una difusión, o no está entera. ${again}`,
  'release.manifest': () =>
    `No tiene la forma de un manifiesto: un nombre, un valor, un orden o un parámetro de la política no es como debe ser. ${again}`,
  'release.missing-file': () => `El manifiesto nombra este archivo, y no está. ${again}`,
  'release.extra-file': () => 'Este archivo no forma parte de la difusión. Retírelo y averigüe quién lo puso ahí.',
  'release.not-a-file': () => 'Hay un enlace o una carpeta donde debe haber un archivo. Ponga el archivo mismo.',
  'release.hash': () => `No es el archivo que se difundió: su hash es otro. ${again}`,
  'release.statement': () =>
    `La declaración no dice en cada uno de sus idiomas todo lo que debe: la difusión, quién publicó los datos, los certificados, quién la aprobó, que hay datos inventados; o no empieza por DRAFT o EMBARGO donde debe. ${again}`,
  'release.cost': () =>
    `El coste declarado no se deduce de los números mostrados y podría decir más que ellos. ${unsafe}`,
  'release.not-made-up': () =>
    `El redondeo solo protege datos inventados, y el manifiesto no dice que estos lo sean. ${unsafe}`,
  'release.not-published': () =>
    'El manifiesto no dice por completo quién publicó los datos, dónde, cuándo y con qué licencia. Indíquelo en la correspondencia y haga de nuevo la difusión.',
  'release.shape': () =>
    `No es el cuadro que describe el manifiesto: el encabezado, las columnas, los códigos o el número de filas son otros. ${again}`,
  'release.repeated-cell': () => `Una celda figura dos veces en este cuadro. ${again}`,
  'release.not-rounded': () => `Este número no está redondeado como dice la política. ${unsafe}`,
  'release.not-additive': () =>
    `Estos números no casan entre sí: las partes no suman el total que muestra otra tabla de la difusión, o lo superan. ${again}`,
  'release.not-noise': () =>
    `Este no es un número que el ruido de la política pueda dar, o sus límites no son los que indica. ${unsafe}`,
  'release.tells-a-category': () =>
    `Faltan filas entre las demás, o una categoría, zona o año no tiene ningún número mayor que 0 que mostrar: el signo revela entonces que allí hay alguien. ${unsafe}`,
  'release.changed-number': () => `Este número no está escrito como los de un propietario, o fue cambiado. ${again}`,
  'release.neither-number-nor-symbol': () =>
    `No es ni un número exacto, ni el signo con sus límites, ni una razón de que no haya número. ${unsafe}`,
  'release.small-shown': () => `Se muestra un número inferior al umbral de la política. ${unsafe}`,
  'release.zero-shown': () =>
    `Se muestra un cero, aunque la política suprime los ceros: el lector sabe entonces que ningún número suprimido es cero. ${unsafe}`,
  'release.group-shown': () =>
    `De las personas de una fila, esta categoría reúne a todas, a todas menos una o a una parte demasiado grande: quien sabe que alguien está entre ellas conoce la categoría. ${unsafe}`,
  'release.difference-shown': () =>
    `De los números mostrados, restando uno de otro, se obtiene uno que no puede mostrarse: de muy pocas personas, o de una categoría que reúne a casi todas las de un grupo. ${unsafe}`,
  'release.too-fine': () =>
    'Estos cuadros tienen juntos más celdas de las que se pueden comprobar. Quite una dimensión o use categorías más amplias, y haga de nuevo la difusión.',
  'release.certificates': () =>
    `Un cuadro no está en ningún certificado o está en dos, o un certificado trata de un cuadro que no está. ${again}`,
  'release.not-counts': () =>
    `Este cuadro contiene tasas, de las que nada se ha probado: de ellas pueden deducirse recuentos. ${unsafe}`,
  'release.not-allowed': () =>
    'La política no admite este desglose, o no estos dos en un mismo cuadro. Retire el cuadro y haga de nuevo la difusión.',
  'release.other-certificate': () =>
    'La difusión no nombra este certificado: pertenece a otra difusión, o fue cambiado. Busque el que tenga el sha256 que nombra la declaración.',
  'certificate.certificate': () =>
    `No es un certificado: su forma, sus nombres o sus dimensiones no son como deben ser. ${fault}`,
  'certificate.claim': () =>
    `El certificado no trata de lo que dice la difusión: otros archivos, otro umbral u otra regla para los ceros. ${fault}`,
  'certificate.missing-file': () => `El certificado trata de este archivo, que no está. ${again}`,
  'certificate.extra-file': () => `El certificado no dice nada de este archivo. ${fault}`,
  'certificate.hash': () => `El certificado trata de otra versión de este archivo. ${fault}`,
  'certificate.hierarchy': () =>
    `Un código del certificado es la suma de sí mismo, de algo dos veces, o suma y código más fino a la vez. ${fault}`,
  'certificate.micro-cell': () =>
    `Una de las celdas más finas figura dos veces en el certificado, o tiene un código que no existe. ${fault}`,
  'certificate.row': () => `Esta fila no puede leerse como fila de una difusión. ${again}`,
  'certificate.unknown-code': () => `Esta fila tiene un código que el certificado no conoce. ${fault}`,
  'certificate.repeated-row': () => `Esta fila trata de la misma celda que otra. ${again}`,
  'certificate.missing-row': () =>
    `Falta la fila de una celda en la que puede haber alguien: que falte es revelador. ${unsafe}`,
  'certificate.no-number': () => `Esta fila dice que no hay número, y según el certificado puede haberlo. ${fault}`,
  'certificate.demand': () =>
    `Lo que ha de protegerse se da con un código que no existe, o cuenta una celda dos veces. ${fault}`,
  'certificate.sum': () => `Los recuentos del certificado no suman lo que se muestra aquí. ${fault}`,
  'certificate.zero-shown': () => `Aquí se muestra un cero, y el certificado dice que los ceros se suprimen. ${unsafe}`,
  'certificate.small-shown': () =>
    `Lo que se muestra aquí cuenta menos personas de las que se pueden mostrar. ${unsafe}`,
  'certificate.table': () =>
    `Esta tabla del certificado no lo es: sus celdas no están en orden o no tienen cada una un recuento. ${fault}`,
  'certificate.fraction': () => `Esta tabla del certificado tiene un recuento que no es un número entero. ${fault}`,
  'certificate.negative': () => `Esta tabla del certificado tiene un recuento menor que cero. ${fault}`,
  'certificate.too-large': () => `Esta tabla del certificado tiene un recuento demasiado grande. ${fault}`,
  'certificate.changed': () => `En esta tabla del certificado se mostraría aquí otro número. ${fault}`,
  'certificate.below-symbol': () =>
    `En esta tabla del certificado, el número suprimido aquí sería cero, y los ceros se muestran. ${fault}`,
  'certificate.insider': () =>
    `Quien está solo en otra celda suprimida, y por tanto la conoce, podría deducir el número suprimido aquí. ${unsafe}`,
  'certificate.spread': () =>
    `No está probado que el número suprimido aquí sea lo bastante incierto: el lector puede acercarse demasiado a él. ${unsafe}`,
  'public-use.readme': () =>
    `README.txt no nombra todo lo que debe: el fichero, quién lo aprobó y decidió sobre él, que los datos son inventados; o no empieza por DRAFT o EMBARGO donde debe. ${again}`,
  'public-use.no-decision': () =>
    `El fichero está aprobado, sus datos no son inventados y en el manifiesto no consta ninguna decisión de su propietario. ${unsafe}`,
  'public-use.records-shape': () =>
    `No son los registros que describe el manifiesto: las columnas o el número de filas son otros, o hay algo que no es un código. ${again}`,
  'public-use.records-order': () =>
    `Las filas no están ordenadas por su texto. El orden de un registro revela quién llegó cuándo. ${unsafe}`,
  'public-use.not-anonymous': () =>
    `Menos registros de los prometidos son iguales en todas las claves: el de esta fila y los que son como él. ${unsafe}`,
  'public-use.not-diverse': () =>
    `Los registros iguales al de esta fila en todas las claves se parecen demasiado en lo que es sensible. ${unsafe}`,
  'certificate.small-spread': () =>
    `Lo que se cuenta aquí está por debajo del umbral de su contexto (zona, extracción de órganos, niños), y no está probado que sea lo bastante incierto. ${unsafe}`,
  'certificate.group-spread': () =>
    `Una categoría reúne aquí a todas o casi todas las personas de una fila, y no está probado que bastantes de ellas puedan estar fuera de esa categoría. ${unsafe}`,
  'certificate.difference-spread': () =>
    `De los números mostrados aquí, restando uno de otro, un lector puede obtener un número demasiado pequeño, o la categoría de casi todas las personas de un grupo. ${unsafe}`,
  'certificate.zero-tells': () =>
    `El cero mostrado aquí revela en qué categoría están todas las personas de una fila, o todas menos una. ${unsafe}`,
  'place.line': (p) => `línea ${p.line}`,
  'place.table': (p) => `tabla ${p.table} del certificado`,
  'place.true-table': () => 'la tabla verdadera del certificado',
  'place.demand': (p) => `exigencia ${p.demand} del certificado`,
}
