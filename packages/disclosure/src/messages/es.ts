import type { Catalogue } from '@tipstat/language'
import type { TableRefusalCode } from '../refusal.ts'

/** Spanish words for what disclosure control refuses. */
export const es: Catalogue<TableRefusalCode> = {
  'disclosure.nothing': () => 'No hay ningún cuadro que difundir.',
  'disclosure.several-sources': (p) =>
    `Una difusión contiene cuadros de un solo envío de una sola fuente; estos son de varias: ${p.sources}. Haga una difusión para cada una.`,
  'disclosure.same-table': (p) => `El cuadro ${p.table} figura dos veces en la difusión. Quítelo una vez.`,
  'disclosure.round5-only-made-up': (p) =>
    `La política round-5 solo acepta datos inventados, y «${p.source}» no está marcada como tal: el redondeo no protege grupos pequeños ni revisiones. Los datos confidenciales salen como national-annual, justice o regional, con prueba; los publicados, como already-public.`,
  'disclosure.round5-exact-only': (p) =>
    `La política round-5 redondea recuentos exactos, y el cuadro ${p.table} contiene números que no lo son. Difúndalo como already-public si su propietario lo ha publicado.`,
  'disclosure.round5-counts-only': (p) =>
    `La política round-5 redondea recuentos, y el cuadro ${p.table} contiene tasas. Difunda los recuentos.`,
  'disclosure.not-published': (p) =>
    `La política already-public acepta datos cuya correspondencia nombra su publicación, y la de «${p.source}» no lo hace. Si su propietario los ha publicado, indique «published: by, url, date, licence» en la correspondencia.`,
  'disclosure.changed-by-us': (p) =>
    `El cuadro ${p.table} contiene números que no son los publicados por su propietario. No puede salir como already-public.`,
  'disclosure.no-release': (p) =>
    `No hay ninguna difusión en ${p.folder}. Hágala primero: tipstat release PROYECTO NOMBRE.`,
  'disclosure.tampered': (p) =>
    `La difusión ${p.folder} no es la que se hizo (${p.problem}: ${p.file}). No se abre. Hágala de nuevo.`,
  'disclosure.unknown-policy': (p) =>
    `«${p.policy}» con estos parámetros no es una política de tipstat. Sus políticas: ${p.known}.`,
  'disclosure.not-sealed': (p) =>
    `Lo que se iba a escribir en ${p.folder} no es una difusión: solo sale lo que el control de la confidencialidad ha producido o abierto.`,
  'disclosure.other-folder': (p) =>
    `${p.folder} contiene algo que no es una difusión y se sustituiría por completo. No se ha escrito nada. Indique otra carpeta.`,
  'disclosure.bad-name': (p) =>
    `Una difusión no puede llamarse «${p.name}». Use letras, cifras, puntos, guiones y guiones bajos, 100 como máximo, empezando por una letra o cifra.`,
  'disclosure.bad-table': (p) =>
    `El cuadro ${p.table} no tiene la forma de un cuadro que pueda difundirse (${p.problem}). Vuelva a tabularlo desde el almacén.`,
  'disclosure.round5-whole-grid': (p) =>
    `Al cuadro ${p.table} le faltan combinaciones de sus categorías. El signo de 0 a 4 diría entonces que allí hay alguien. Tabúlelo con sus ceros.`,
  'disclosure.not-proved': (p) =>
    `La difusión ${p.release} no supera su propia verificación (${p.problem}: ${p.file}) y no se hace. Comuníquelo: es un fallo de tipstat o de los cuadros que recibió.`,
  'disclosure.nothing-to-transmit': () => 'No hay nada que transmitir: ningún cuadro, o cuadros sin celdas.',
  'disclosure.transmitted-twice': (p) => `El cuadro ${p.table} figura dos veces en la transmisión. Quítelo una vez.`,
  'disclosure.bad-terms': (p) =>
    `«${p.entry}» de la transmisión no puede usarse. Un nombre lleva minúsculas, cifras y guiones; el umbral es un número entero desde 1; «expires» es un día como 2027-12-31; los demás son textos de una línea, de 500 caracteres como máximo.`,
  'disclosure.expired': (p) =>
    `La transmisión ${p.name} venció el ${p.expires}. No se ha hecho nada. Si todavía está permitida, acuerde un nuevo día con el destinatario y escríbalo en «expires».`,
  'disclosure.no-key': (p) =>
    `No hay ninguna clave pública en ${p.place}. Pida la suya al destinatario: «age-keygen» crea una, y empieza por age1.`,
  'disclosure.bad-key': (p) =>
    `${p.place}${p.line ? `, línea ${p.line}` : ''}: no es una clave pública de age. Empieza por age1, le siguen 58 minúsculas y cifras (muchas más en una clave poscuántica) y ocupa una sola línea. Pida al destinatario que la envíe de nuevo como texto.`,
  'disclosure.secret-key': (p) =>
    `${p.place} contiene una clave SECRETA. Nunca debe salir de manos de su dueño: quítela, avísele de que ya no es secreta y pida una nueva clave pública, que empieza por age1. No se ha hecho nada.`,
  'disclosure.not-a-transmission': (p) =>
    `Lo que se iba a escribir en ${p.folder} no es una transmisión: solo se envía lo que el control de la confidencialidad ha cifrado.`,
  'disclosure.other-transmission': (p) =>
    `${p.folder} contiene algo que no es una transmisión y se sustituiría por completo. No se ha escrito nada. Indique otra carpeta.`,
  'disclosure.no-interactive-rounding': (p) =>
    `La política interactive no encontró, para ${p.tables}, ningún redondeo a múltiplos de ${p.base} en el que se mantengan todas las sumas, ni siquiera con totales un paso más lejos${p.earlier ? ' y con los números de difusiones anteriores tal como se imprimieron' : ''}. No se difunde nada. Publique menos desgloses juntos, o escriba method: cell-key junto a la política si nada de estos datos se ha difundido antes.`,
  'disclosure.rounded-again': (p) =>
    `Algunos números de ${p.tables} se redondearon en una difusión anterior y los recuentos se han revisado desde entonces. Con ambos, un lector se acercaría a ${p.cells} de ellos más de lo que permite un solo redondeo. No se difunde nada. Omita las tablas en que figuran, o conserve los datos de la difusión anterior hasta que haya cambiado más.`,
  'disclosure.interactive-exact-only': (p) =>
    `La tabla ${p.table} contiene números que no son recuentos exactos, y la política interactive los necesita exactos. Si su propietario los ha publicado, difúndalos con already-public.`,
  'disclosure.interactive-counts-only': (p) =>
    `La tabla ${p.table} contiene tasas, y la política interactive protege recuentos. Difunda los recuentos: las tasas se calculan a partir de lo que se difunde.`,
  'disclosure.rounding-impossible': (p) =>
    `No existe un redondeo de ${p.tables} a múltiplos de ${p.base} en el que cada número pase a un múltiplo contiguo y se mantengan todas las sumas. Permita un paso más a los agregados, use una base mayor, publique menos desgloses o suprima celdas.`,
  'disclosure.rounding-unfinished': (p) =>
    `No se terminó ningún redondeo de ${p.tables} en el tiempo dado, y otra máquina podría hallar otro distinto. No se difunde nada. Dé más tiempo, publique menos desgloses o admita un margen mayor.`,
  'disclosure.rounding-mixed': (p) =>
    `Tomados en conjunto, los números de ${p.tables} dicen de ${p.cells} celdas más de lo que promete el redondeo: sumando y restando, un lector se acerca a los recuentos reales. Redondee todos los números de estos datos de una sola vez y no ponga junto a ellos ningún número sin redondear.`,
  'disclosure.bad-approval': (p) =>
    `«${p.entry}» en «approval» no se puede usar. Los cargos son textos de una línea, de 500 caracteres como máximo; «embargo» es un día como 2027-12-31.`,
  'disclosure.same-role': () =>
    'El mismo cargo ha revisado y aprobado la difusión. Deben examinarla dos: haga que otro la revise o la apruebe, e indique ambos en «approval».',
  'disclosure.other-tables': (p) =>
    `Los cuadros de la difusión ${p.release} no son los que se aprobaron. No se difunde nada. Examínelos de nuevo${p.account ? ` en ${p.account}` : ''} y, si se aprueban, escriba su huella en «approval: tables»: ${p.digest}.`,
}
