import type { Catalogue } from '@tipstat/language'
import type { PublicUseCode } from './public-use-messages.ts'

/** Spanish words about public-use files. */
export const es: Catalogue<PublicUseCode> = {
  'command.no-public-use': (p) =>
    `El proyecto no tiene ningún fichero de uso público «${p.name}». Tiene: ${p.known || '-'}.`,
  'command.no-column': (p) =>
    `«${p.name}» no puede ser columna de un fichero de uso público. Las columnas contienen códigos: ${p.known}.`,
  'command.set-as-key': (p) =>
    `Una persona puede tener varios códigos en ${p.name}, y quien conoce uno no conoce su clase: no puede ser clave. Póngala bajo «sensitive», o quítela.`,
  'public-use.written': (p) => `Escrito: ${p.folder} (registros: ${p.records})`,
  'public-use.digest': (p) => `Resumen de sus registros: ${p.digest}`,
  'public-use.key': (p) => `  ${p.name}: nivel ${p.level}`,
  'public-use.lost': (p) =>
    `  ${p.name}: perdida por completo; quítela, o indique bajo «coarsest» hasta dónde puede agruparse`,
  'public-use.other-years': (p) => `No se cruzó persona por persona con ${p.files}, que son de otros años`,
  'public-use.account': (p) => `Para quien firma (confidencial): ${p.page}`,
  'public-use.beside-tables': (p) =>
    `Al lado hay también cuadros de las mismas personas: difusión ${p.releases}. Quien tenga ambos puede restar uno del otro, así que solo puede salir uno de los dos: aprobado uno, el otro se rechaza.`,
  'public-use.draft': () => `BORRADOR, sin aprobar: no publique nada de él.`,
  'public-use.embargo': (p) => `No debe publicarse antes del ${p.day}`,
  'verify.public-use': (p) => `Verificado: ${p.folder} (fichero de uso público ${p.id})`,
  'verify.public-use-draft': () => `Es un BORRADOR: nadie lo ha aprobado y nada de él puede publicarse.`,
  'verify.public-use-counted': (p) =>
    `Verificado: todos los archivos están y no han cambiado, y no hay otros; registros: ${p.records}, al menos ${p.k} iguales en todas las claves, contados de nuevo; lo sensible difiere entre ellos como se prometió.`,
  'verify.not-public-use': () =>
    `No verificado: que no se pueda encontrar a nadie en él. k y l no son prueba: quien sabe más que las claves, o tiene otros ficheros de las mismas personas, averigua más.`,
  'account.public-use': (p) => `Informe del fichero de uso público ${p.name}`,
  'account.public-confidential': () =>
    `CONFIDENCIAL, para quien firma. Cuántos se omitieron revela a personas que están solas: no lo publique ni lo reenvíe.`,
  'account.public-made-up': () => `Datos inventados: nadie en ellos es real.`,
  'account.public-persons': (p) =>
    `Personas leídas: ${p.persons}. Registros del fichero: ${p.records}. Omitidos: ${p.left} (${p.share} %)`,
  'account.public-unclear': (p) =>
    `De los omitidos, porque sus registros difieren y nadie sabe cuál es el suyo: ${p.unclear}`,
  'account.public-loss': (p) => `Detalle perdido, de 0 a 100 %: ${p.loss} %`,
  'account.public-key': (p) =>
    `  ${p.name}: nivel ${p.level}, grupos ${p.before} -> ${p.after}, detalle perdido ${p.loss} %`,
  'account.public-classes': (p) =>
    `Clases de registros iguales en todas las claves: ${p.classes}; la menor tiene ${p.k}`,
  'account.public-smallest': () => `Las clases menores:`,
  'account.public-diversity': (p) =>
    `${p.name}: valores conocidos distintos en una clase, al menos ${p.distinct}; mayor parte de una clase que puede revelar un mismo código ${p.share} %`,
  'account.public-alone': () =>
    `No hay en el libro de salidas ningún fichero de uso público anterior de las mismas personas.`,
  'account.public-together': (p) => `Junto con ${p.files}: al menos ${p.k} iguales para quien los tenga todos`,
  'account.public-other-years': (p) =>
    `No se cruzó con ${p.files}, porque ya no se sabe quién está en ellos: son de otros años.`,
  'account.public-approve': () =>
    `k y l no son prueba. Cuando haya examinado los registros y este informe, escriba esto bajo el fichero en tipstat.yaml, con funciones y no con nombres de personas; si los datos no son inventados, también la decisión de su propietario:`,
}
