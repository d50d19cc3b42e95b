import type { Catalogue } from '@tipstat/language'
import type { TransmissionCode } from './transmission-messages.ts'

/** French words of the README files of a transmission. */
export const fr: Catalogue<TransmissionCode> = {
  'transmission.title': (p) => `Transmission ${p.name} à ${p.to}`,
  'transmission.sealed': (p) =>
    `${p.file} contient des statistiques confidentielles, chiffrées avec la clé publique de ${p.to}. Il s'ouvre avec la clé secrète correspondante et avec rien d'autre, même pour son expéditeur.`,
  'transmission.open': () =>
    `Pour l'ouvrir, installez age (https://age-encryption.org). Ayez sous la main le fichier de votre clé secrète, appelé ici key.txt, et tapez :`,
  'transmission.careful': (p) =>
    `Ouvrez-le sur un ordinateur qu'utilisent seulement ceux qui peuvent voir les données, et supprimez ${p.file} une fois ses tableaux en lieu protégé.`,
  'transmission.basis': (p) => `Base juridique : ${p.basis}`,
  'transmission.purpose': (p) => `Finalité : ${p.purpose}`,
  'transmission.expires': (p) => `À conserver et à utiliser jusqu'au : ${p.expires}`,
  'transmission.made-up': () => `INVENTÉ : une partie des données est inventée. Personne n'y est réel.`,
  'transmission.exact': (p) =>
    `Les nombres sont exacts, et certains portent sur une ou deux personnes, qu'on pourrait retrouver et à qui on pourrait nuire. Ils sont pour ${p.to} et pour la seule finalité ci-dessous : ne les publiez pas, ne les communiquez pas et ne les rapprochez pas d'autres données.`,
  'transmission.tables': () =>
    `Chaque fichier de tables/ est un tableau, en CSV et UTF-8, avec les identifiants de SDMX. manifest.json dit de quoi il s'agit, comment on a compté et à partir de quelles données.`,
  'transmission.values': () =>
    `OBS_VALUE est le nombre ; il est vide lorsqu'il n'y en a pas, ou seulement des bornes : LOW et HIGH les donnent alors, et PRECISION dit pourquoi. Une cellule vide n'est pas zéro.`,
  'transmission.conf-a': (p) =>
    `CONF_STATUS A : un petit effectif, inférieur à ${p.threshold}. Il ne doit jamais être connu, ni rien dont on pourrait le déduire.`,
  'transmission.conf-n': () =>
    `CONF_STATUS N : non destiné à la publication. Ce n'est pas un petit effectif, mais avec d'autres il peut en révéler un.`,
  'transmission.conf-f': () => `CONF_STATUS F : libre ; son propriétaire l'a publié.`,
  'transmission.destroy': (p) => `Détruisez le tout, avec chaque copie, après le ${p.expires}.`,
}
