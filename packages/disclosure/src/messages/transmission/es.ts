import type { Catalogue } from '@tipstat/language'
import type { TransmissionCode } from './transmission-messages.ts'

/** Spanish words of the README files of a transmission. */
export const es: Catalogue<TransmissionCode> = {
  'transmission.title': (p) => `Transmisión ${p.name} para ${p.to}`,
  'transmission.sealed': (p) =>
    `${p.file} contiene estadísticas confidenciales, cifradas con la clave pública de ${p.to}. Se abre con la clave secreta correspondiente y con nada más, tampoco por quien lo envía.`,
  'transmission.open': () =>
    `Para abrirlo, instale age (https://age-encryption.org). Tenga a mano el archivo de su clave secreta, aquí llamado key.txt, y escriba:`,
  'transmission.careful': (p) =>
    `Ábralo en un equipo que solo usen quienes pueden ver los datos, y elimine ${p.file} cuando sus cuadros estén en un lugar protegido.`,
  'transmission.basis': (p) => `Base jurídica: ${p.basis}`,
  'transmission.purpose': (p) => `Finalidad: ${p.purpose}`,
  'transmission.expires': (p) => `Se conserva y se usa hasta: ${p.expires}`,
  'transmission.made-up': () => `INVENTADO: una parte de los datos es inventada. Nadie en ellos es real.`,
  'transmission.exact': (p) =>
    `Los números son exactos, y algunos son de una o dos personas, a quienes se podría encontrar y dañar. Son para ${p.to} y solo para la finalidad que sigue: no los publique, no los comunique ni los vincule con otros datos.`,
  'transmission.tables': () =>
    `Cada archivo de tables/ es un cuadro, en CSV y UTF-8, con los identificadores de SDMX. manifest.json dice de qué es cada uno, cómo se contó y de qué datos procede.`,
  'transmission.values': () =>
    `OBS_VALUE es el número; está vacío donde no lo hay, o donde solo hay límites: entonces LOW y HIGH los dan y PRECISION dice por qué. Una celda vacía no es cero.`,
  'transmission.conf-a': (p) =>
    `CONF_STATUS A: un recuento pequeño, inferior a ${p.threshold}. Nunca debe conocerse, ni nada de lo que pueda deducirse.`,
  'transmission.conf-n': () =>
    `CONF_STATUS N: no publicable. No es un recuento pequeño, pero junto con otros puede revelar uno.`,
  'transmission.conf-f': () => `CONF_STATUS F: libre; su propietario lo ha publicado.`,
  'transmission.destroy': (p) => `Destrúyalo todo, con cada copia, después del ${p.expires}.`,
}
