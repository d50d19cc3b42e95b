import type { Catalogue } from '@tipstat/language'
import type { StoreRefusalCode } from '../refusal.ts'

/** French words for what the store refuses. */
export const fr: Catalogue<StoreRefusalCode> = {
  'store.locked': (p) =>
    `Un autre tipstat écrit dans le dépôt ${p.folder} (processus ${p.by}). Attendez qu'il ait terminé et relancez la même commande ; rien n'a été modifié.`,
  'store.version': (p) =>
    `Le dépôt ${p.folder} a la version ${p.found}, et ce tipstat connaît la version ${p.known}. Utilisez le tipstat qui l'a écrit, ou un plus récent ; rien n'a été modifié.`,
  'store.old': (p) =>
    `Le dépôt ${p.folder} a été créé par un tipstat antérieur. Mettez-le à jour avec : tipstat migrate ${p.folder}`,
  'store.damaged': (p) =>
    `Le fichier ${p.file} est endommagé ou manquant. Restaurez le dépôt à partir d'une sauvegarde avec : tipstat restore SAUVEGARDE --to DEPOT`,
  'store.no-key': (p) =>
    `La clé ${p.submission}.key n'est pas dans ${p.folder} : ses données ne peuvent être lues. Remettez le dossier des clés, ou indiquez-le avec --keys.`,
  'store.purge-no-key': (p) =>
    `Rien n'a été détruit : la clé ${p.submission}.key n'est pas dans ${p.folder}, et là où elle se trouve elle continuerait d'ouvrir copies et sauvegardes. Indiquez le dossier des clés avec --keys. Seulement si des clés sont perdues à jamais, dites-le avec --keys-lost.`,
  'store.purged': (p) =>
    `Les personnes de la soumission ${p.submission} ont été détruites. Elles ne peuvent être ni lues, ni reprises sous la même correspondance.`,
  'store.no-processing': (p) =>
    `« ${p.source} » envoie des enregistrements de personnes, et sa correspondance n'indique ni responsable du traitement, ni base, ni date de conservation. Ajoutez-les sous « processing ».`,
  'store.replaces-much': (p) =>
    `Une soumission est tout ce qui compte pour sa source. Pour « ${p.source} », la soumission ${p.current} est en vigueur avec ${p.had} enregistrements ; ce fichier en contient ${p.has}${p.years ? ` et aucun pour ${p.years}` : ''}. Rien n'a été conservé. Envoyez un fichier qui contient tout ce qui doit compter, donnez à celui-ci une source à lui (une autre correspondance) ou, si le reste doit disparaître, dites-le : --replaces ${p.current}.`,
  'store.replaces-other': (p) =>
    `La soumission ${p.replaces} n'est pas celle en vigueur pour « ${p.source} » ; c'est ${p.current}. Indiquez celle-là, ou omettez --replaces.`,
  'store.no-submission': (p) =>
    `Le dépôt ne contient pas de soumission ${p.id}. Affichez la liste avec : tipstat submissions --store ${p.folder}`,
  'store.several-submissions': (p) =>
    `Plusieurs soumissions commencent par ${p.id} : ${p.known}. Écrivez-en davantage.`,
  'store.not-accepted': (p) => `L'état de la soumission ${p.submission} est : ${p.state} ; elle ne peut être retirée.`,
  'store.no-reason': () => `Un motif est nécessaire : il reste dans le journal. Donnez-le avec --reason.`,
  'store.not-a-backup': (p) =>
    `${p.folder} n'est pas une sauvegarde de dépôt, ou elle n'a jamais été achevée. Faites-en une avec : tipstat backup DEPOT --to DOSSIER`,
  'store.bad-backup': (p) =>
    `Le fichier ${p.file} de la sauvegarde est endommagé ou manquant : ce n'est pas ce qui a été sauvegardé. Utilisez une autre sauvegarde ; rien n'a été modifié.`,
  'store.other-store': (p) =>
    `${p.folder} contient un autre dépôt : son journal n'est pas le début de celui-ci. Indiquez un autre dossier ; rien n'a été modifié.`,
  'store.backup-lacks': (p) =>
    `Le dépôt ${p.folder} contient ${p.entries} entrées qui manquent à la sauvegarde et seraient perdues. Restaurez dans un autre dossier.`,
  'store.in-memory': () => `Un dépôt en mémoire ne le permet pas. Indiquez le dossier d'un dépôt.`,
  'store.unlike-records': (p) =>
    `${p.first} et ${p.second} contiennent des enregistrements de types différents et ne peuvent être comparés.`,
  'store.folder-in-use': (p) =>
    `Le dossier ${p.folder} contient déjà quelque chose. Indiquez-en un qui n'existe pas encore.`,
  'store.missing': (p) =>
    `Il n'y a pas de dépôt dans ${p.folder}. Soumettez d'abord un fichier, ou indiquez un autre dossier avec --store.`,
  'store.unreachable': (p) =>
    `Le dossier ${p.folder} ne peut pas recevoir de dépôt (${p.reason}). Indiquez un dossier où vous avez le droit d’écrire.`,
  'store.shared-folder': (p) =>
    `${p.folder} contient d’autres fichiers, et d’autres utilisateurs peuvent le consulter. Donnez au dépôt un dossier à lui : indiquez-en un qui n’existe pas encore.`,
  'store.no-source': (p) =>
    `Le dépôt ne contient aucune soumission acceptée de la source « ${p.source} ». Il contient : ${p.known}.${p.first ? ` À la date du ${p.asOf}, il n'y en avait aucune : la première est arrivée le ${p.first} (une date seule désigne son premier instant, UTC).` : ''}`,
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
  'store.not-exact': (p) =>
    `Le tableau de ${p.stage} par ${p.by} de « ${p.source} » contient des nombres qui ne sont pas des effectifs exacts, et le contrôle de divulgation par suppression exige des effectifs exacts. Diffusez-le sous already-public si son propriétaire l'a publié.`,
  'store.several-a-person': (p) =>
    `Les effectifs de « ${p.source} » par ${p.field} comptent une même personne sous plusieurs codes, et le tableau ne dit pas ce que ces codes ont en commun. Omettez ${p.field}, ou envoyez des enregistrements de personnes.`,
  'store.no-record-keys': (p) =>
    `Le bruit par clé de cellule exige une clé pour chaque enregistrement, tirée de l'identifiant de la personne ou du dossier, et des enregistrements de ${p.stage} de « ${p.source} » n'en ont pas. Décrivez ces identifiants dans la correspondance (id ou caseId) et renvoyez le fichier, ou omettez method: cell-key : les nombres sont alors arrondis.`,
  'store.no-certificate': (p) =>
    `Le certificat de cette diffusion ne peut être tiré du dépôt ${p.folder} : les données dont elle est faite ont été détruites, ou elle a été établie dans un autre dépôt, ou les clés se trouvent ailleurs (indiquez leur dossier avec --keys).`,
  'store.not-persons': (p) =>
    `« ${p.source} » contient des décomptes, et aucun enregistrement de personne qui puisse sortir un à un. Diffusez plutôt ses tableaux : tipstat release.`,
  'store.too-many-cells': (p) =>
    `Un tableau de ${p.stage} par ${p.by} aurait ${p.cells} cellules, et la limite est de ${p.limit}. Demandez moins de dimensions.`,
  'store.unknown-code': (p) => `« ${p.code} » n’est pas connu ici (${p.field}). Vérifiez l’orthographe.`,
  'store.bad-instant': (p) =>
    `« ${p.instant} » n’est pas un instant. Écrivez une date (2026-05-31), ou une heure avec son fuseau (2026-05-31T12:00:00Z).`,
}
