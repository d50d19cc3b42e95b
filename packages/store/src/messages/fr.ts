import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** French words for what the store refuses. */
export const fr: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `Le dépôt ${p.folder} est utilisé par un autre tipstat. Attendez qu'il ait terminé et relancez la même commande ; rien n'a été modifié.`,
  'store.missing': (p) =>
    `Il n'y a pas de dépôt dans ${p.folder}. Soumettez d'abord un fichier, ou indiquez un autre dossier avec --store.`,
  'store.version': (p) =>
    `Le dépôt ${p.folder} est en version ${p.found}, et ce tipstat lit la version ${p.known}. Utilisez le tipstat qui l'a créé ; rien n'a été modifié.`,
  'store.not-a-store': (p) =>
    `${p.folder} contient un fichier tipstat.duckdb qui n'est pas un dépôt, ou qui est endommagé. Restaurez-le depuis une sauvegarde, ou indiquez un autre dossier.`,
  'store.unreachable': (p) =>
    `Le dossier ${p.folder} ne peut pas recevoir de dépôt (${p.reason}). Indiquez un dossier où vous avez le droit d’écrire.`,
  'store.shared-folder': (p) =>
    `${p.folder} contient d’autres fichiers, et d’autres utilisateurs peuvent le consulter. Donnez au dépôt un dossier à lui : indiquez-en un qui n’existe pas encore.`,
  'store.no-source': (p) =>
    `Le dépôt ne contient aucune soumission acceptée de la source « ${p.source} ». Il contient : ${p.known}.`,
  'store.no-such-table': (p) =>
    `« ${p.source} » n'a pas de tableau de ${p.stage} par ${p.by}. Tableaux disponibles : ${p.known}. Pour additionner des parties, déclarez leurs dimensions sous « exhaustive » dans la correspondance et soumettez à nouveau.`,
  'store.several-tables': (p) =>
    `« ${p.source} » a plusieurs tableaux de ${p.stage} qui diffèrent par ${p.field} : ${p.known}. Précisez lequel.`,
  'store.rates-never-add': (p) =>
    `Les taux et les pourcentages ne s'additionnent jamais. « ${p.source} » contient : ${p.known}.`,
  'store.bad-band': (p) =>
    `« ${p.band} » n'est pas une tranche d'âge. Écrivez Y0T17 pour 0 à 17 ans, Y_GE18 pour 18 ans et plus.`,
  'store.overlapping-bands': (p) =>
    `Les tranches d’âge ${p.band} et ${p.other} se chevauchent : des personnes seraient comptées deux fois. Indiquez des tranches sans chevauchement.`,
  'store.overlapping-parts': (p) =>
    `Le tableau par ${p.by} de « ${p.source} » ne peut pas être additionné : ${p.first} et ${p.second} (${p.field}) se chevauchent, et des personnes seraient comptées deux fois.`,
  'store.too-many-cells': (p) =>
    `Un tableau de ${p.stage} par ${p.by} aurait ${p.cells} cellules, et la limite est de ${p.limit}. Demandez moins de dimensions.`,
  'store.unknown-code': (p) => `« ${p.code} » n’est pas connu ici (${p.field}). Vérifiez l’orthographe.`,
  'store.bad-instant': (p) =>
    `« ${p.instant} » n’est pas un instant. Écrivez une date (2026-05-31), ou une heure avec son fuseau (2026-05-31T12:00:00Z).`,
}
