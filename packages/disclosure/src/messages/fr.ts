import type { Catalogue } from '@tipstat/language'
import type { TableRefusalCode } from '../refusal.ts'

/** French words for what disclosure control refuses. */
export const fr: Catalogue<TableRefusalCode> = {
  'disclosure.nothing': () => "Il n'y a aucun tableau à diffuser.",
  'disclosure.several-sources': (p) =>
    `Une diffusion contient les tableaux d'une seule soumission d'une seule source ; ceux-ci en ont plusieurs : ${p.sources}. Faites une diffusion pour chacune.`,
  'disclosure.same-table': (p) => `Le tableau ${p.table} figure deux fois dans la diffusion. Retirez-le une fois.`,
  'disclosure.round5-only-made-up': (p) =>
    `La règle round-5 n'accepte que des données inventées, et « ${p.source} » n'est pas marquée comme telle : l'arrondi ne protège ni les petits groupes ni les révisions. Les données confidentielles sortent sous national-annual, justice ou regional, avec preuve ; les données publiées sous already-public.`,
  'disclosure.round5-exact-only': (p) =>
    `La règle round-5 arrondit des effectifs exacts, et le tableau ${p.table} contient des nombres qui ne le sont pas. Diffusez-le sous already-public si son propriétaire l'a publié.`,
  'disclosure.round5-counts-only': (p) =>
    `La règle round-5 arrondit des effectifs, et le tableau ${p.table} contient des taux. Diffusez les effectifs.`,
  'disclosure.not-published': (p) =>
    `La règle already-public n'accepte que des données dont la correspondance nomme la publication, ce qui n'est pas le cas de « ${p.source} ». Si leur propriétaire les a publiées, indiquez « published: by, url, date, licence » dans la correspondance.`,
  'disclosure.changed-by-us': (p) =>
    `Le tableau ${p.table} contient des nombres qui ne sont pas ceux publiés par leur propriétaire. Il ne peut sortir sous already-public.`,
  'disclosure.no-release': (p) =>
    `Il n'y a pas de diffusion dans ${p.folder}. Faites-la d'abord : tipstat release PROJET NOM.`,
  'disclosure.tampered': (p) =>
    `La diffusion ${p.folder} n'est plus telle qu'elle a été faite (${p.problem} : ${p.file}). Elle n'est pas ouverte. Refaites-la.`,
  'disclosure.unknown-policy': (p) =>
    `« ${p.policy} » avec ces paramètres n’est pas une politique de tipstat. Ses politiques : ${p.known}.`,
  'disclosure.not-sealed': (p) =>
    `Ce qui devait être écrit dans ${p.folder} n’est pas une diffusion : seul ce que le contrôle de la confidentialité a produit ou ouvert peut sortir.`,
  'disclosure.other-folder': (p) =>
    `${p.folder} contient autre chose qu’une diffusion et serait remplacé en entier. Rien n’a été écrit. Indiquez un autre dossier.`,
  'disclosure.bad-name': (p) =>
    `Une diffusion ne peut pas s'appeler « ${p.name} ». Employez des lettres, chiffres, points, traits d'union et traits de soulignement, 100 au plus, en commençant par une lettre ou un chiffre.`,
  'disclosure.bad-table': (p) =>
    `Le tableau ${p.table} n'a pas la forme d'un tableau qui puisse être diffusé (${p.problem}). Tirez-le à nouveau de l'entrepôt.`,
  'disclosure.round5-whole-grid': (p) =>
    `Dans le tableau ${p.table}, des combinaisons de catégories manquent. Le signe mis pour 0 à 4 dirait alors qu'il s'y trouve quelqu'un. Tirez le tableau avec ses zéros.`,
  'disclosure.not-proved': (p) =>
    `La diffusion ${p.release} ne passe pas sa propre vérification (${p.problem} : ${p.file}) et n'est pas faite. Veuillez le signaler : c'est un défaut de tipstat ou des tableaux qui lui ont été donnés.`,
  'disclosure.nothing-to-transmit': () => "Il n'y a rien à transmettre : aucun tableau, ou des tableaux sans cellule.",
  'disclosure.transmitted-twice': (p) =>
    `Le tableau ${p.table} figure deux fois dans la transmission. Retirez-le une fois.`,
  'disclosure.bad-terms': (p) =>
    `« ${p.entry} » de la transmission est inutilisable. Un nom se compose de minuscules, de chiffres et de traits d'union ; le seuil est un entier à partir de 1 ; « expires » est un jour tel que 2027-12-31 ; les autres sont des textes d'une ligne, de 500 caractères au plus.`,
  'disclosure.expired': (p) =>
    `La transmission ${p.name} a expiré le ${p.expires}. Rien n'a été fait. Si elle est encore permise, convenez d'un nouveau jour avec le destinataire et inscrivez-le sous « expires ».`,
  'disclosure.no-key': (p) =>
    `Il n'y a pas de clé publique dans ${p.place}. Demandez la sienne au destinataire : « age-keygen » en crée une, et elle commence par age1.`,
  'disclosure.bad-key': (p) =>
    `${p.place}${p.line ? `, ligne ${p.line}` : ''} : ce n'est pas une clé publique d'age. Elle commence par age1, suivi de 58 minuscules et chiffres (bien davantage pour une clé post-quantique), sur une seule ligne. Demandez au destinataire de la renvoyer sous forme de texte.`,
  'disclosure.secret-key': (p) =>
    `${p.place} contient une clé SECRÈTE. Elle ne doit jamais quitter son propriétaire : retirez-la, dites-lui qu'elle n'est plus secrète et demandez une nouvelle clé publique, qui commence par age1. Rien n'a été fait.`,
  'disclosure.not-a-transmission': (p) =>
    `Ce qui devait être écrit dans ${p.folder} n'est pas une transmission : seul ce que le contrôle de la confidentialité a chiffré est envoyé.`,
  'disclosure.other-transmission': (p) =>
    `${p.folder} contient autre chose qu'une transmission et serait remplacé en entier. Rien n'a été écrit. Indiquez un autre dossier.`,
  'disclosure.no-interactive-rounding': (p) =>
    `La règle interactive n'a trouvé, pour ${p.tables}, aucun arrondi aux multiples de ${p.base} dans lequel toutes les sommes restent justes, même avec des totaux éloignés d'un pas de plus${p.earlier ? ' et avec les nombres des diffusions antérieures tels qu’imprimés' : ''}. Rien n'est diffusé. Publiez moins de ventilations ensemble, ou écrivez method: cell-key à côté de la règle si rien de ces données n'a encore été diffusé.`,
  'disclosure.rounded-again': (p) =>
    `Des nombres de ${p.tables} ont été arrondis dans une diffusion antérieure, et les effectifs ont été révisés depuis. Avec les deux, un lecteur s'approcherait de ${p.cells} d'entre eux plus que ne le permet un seul arrondi. Rien n'est diffusé. Omettez les tableaux où ils figurent, ou gardez les données de la diffusion antérieure jusqu'à ce que davantage ait changé.`,
  'disclosure.interactive-exact-only': (p) =>
    `Le tableau ${p.table} contient des nombres qui ne sont pas des effectifs exacts, et la règle interactive en a besoin. Si leur propriétaire les a publiés, diffusez-les sous already-public.`,
  'disclosure.interactive-counts-only': (p) =>
    `Le tableau ${p.table} contient des taux, et la règle interactive protège des effectifs. Diffusez les effectifs : les taux se calculent à partir de ce qui est diffusé.`,
  'disclosure.rounding-impossible': (p) =>
    `Il n’existe pas d’arrondi de ${p.tables} aux multiples de ${p.base} où chaque nombre passe à un multiple voisin et où toutes les sommes restent justes. Autorisez un pas de plus pour les agrégats, prenez une base plus grande, publiez moins de ventilations ou supprimez des cellules.`,
  'disclosure.rounding-unfinished': (p) =>
    `Aucun arrondi de ${p.tables} n’a été achevé dans le temps donné, et une autre machine pourrait en trouver un autre. Rien n’est diffusé. Donnez plus de temps, publiez moins de ventilations ou acceptez un écart plus large.`,
  'disclosure.rounding-mixed': (p) =>
    `Pris ensemble, les nombres de ${p.tables} en disent plus sur ${p.cells} cellules que l’arrondi ne le promet : par additions et soustractions, un lecteur s’approche des effectifs réels. Arrondissez tous les nombres de ces données en une seule fois et ne mettez aucun nombre non arrondi à côté.`,
  'disclosure.bad-approval': (p) =>
    `« ${p.entry} » sous « approval » est inutilisable. Les fonctions sont des textes d’une ligne, de 500 caractères au plus ; « embargo » est un jour comme 2027-12-31.`,
  'disclosure.same-role': () =>
    'La même fonction a contrôlé et approuvé la diffusion. Deux fonctions doivent l’examiner : faites-la contrôler ou approuver par une autre, et indiquez les deux sous « approval ».',
  'disclosure.other-tables': (p) =>
    `Les tableaux de la diffusion ${p.release} ne sont pas ceux qui ont été approuvés. Rien n’est diffusé. Examinez-les à nouveau${p.account ? ` dans ${p.account}` : ''} et, s’ils sont approuvés, inscrivez leur empreinte sous « approval: tables » : ${p.digest}.`,
}
