import type { Catalogue } from '@tipstat/language'
import type { VerifyCode } from './verify-messages.ts'

const again = 'Demandez de nouveau la diffusion à son propriétaire, ou refaites-la.'
const unsafe =
  'Elle peut révéler des personnes : ne la publiez pas, retirez-la si elle est déjà sortie, et refaites-la.'
const fault = 'Il ne prouve donc rien : refaites la diffusion et le certificat.'

/** French words for what is amiss with a release or its certificate, and where. */
export const fr: Catalogue<VerifyCode> = {
  'release.missing-folder': () =>
    `Il n’y a pas de manifeste ici : ce n’est pas une diffusion, ou elle n’est pas entière. ${again}`,
  'release.manifest': () =>
    `Ce n’est pas la forme d’un manifeste : un nom, une valeur, un ordre ou un paramètre de la politique n’est pas tel qu’il doit être. ${again}`,
  'release.missing-file': () => `Le manifeste nomme ce fichier, et il n’est pas là. ${again}`,
  'release.extra-file': () => 'Ce fichier ne fait pas partie de la diffusion. Retirez-le, et cherchez qui l’y a mis.',
  'release.not-a-file': () => 'Un lien ou un dossier se trouve là où il faut un fichier. Mettez-y le fichier lui-même.',
  'release.hash': () => `Ce n’est pas le fichier qui a été diffusé : son empreinte est autre. ${again}`,
  'release.statement': () =>
    `La déclaration ne dit pas, dans chacune de ses langues, tout ce qu’elle doit : la diffusion, qui a publié les données, les certificats, qui l’a approuvée, que des données sont inventées ; ou elle ne commence pas par DRAFT ou EMBARGO là où il le faut. ${again}`,
  'release.cost': () => `Le coût déclaré ne découle pas des nombres montrés et pourrait en dire plus qu’eux. ${unsafe}`,
  'release.not-made-up': () =>
    `L’arrondi ne protège que des données inventées, et le manifeste ne dit pas que celles-ci le sont. ${unsafe}`,
  'release.not-published': () =>
    'Le manifeste ne dit pas en entier qui a publié les données, où, quand et sous quelle licence. Indiquez-le dans la correspondance, et refaites la diffusion.',
  'release.shape': () =>
    `Ce n’est pas le tableau que décrit le manifeste : l’en-tête, les colonnes, les codes ou le nombre de lignes sont autres. ${again}`,
  'release.repeated-cell': () => `Une cellule figure deux fois dans ce tableau. ${again}`,
  'release.not-rounded': () => `Ce nombre n’est pas arrondi comme le dit la politique. ${unsafe}`,
  'release.not-additive': () =>
    `Ces nombres ne vont pas ensemble : des parties ne font pas le total qu'un autre tableau de la diffusion montre, ou le dépassent. ${again}`,
  'release.not-noise': () =>
    `Ce n'est pas un nombre que le bruit de la règle peut donner, ou ses bornes ne sont pas celles qu'il indique. ${unsafe}`,
  'release.tells-a-category': () =>
    `Des lignes manquent parmi les autres, ou une catégorie, une zone ou une année n’a aucun nombre supérieur à 0 à montrer : le signe révèle alors qu’il s’y trouve quelqu’un. ${unsafe}`,
  'release.changed-number': () =>
    `Ce nombre n’est pas écrit comme ceux d’un propriétaire, ou il a été changé. ${again}`,
  'release.neither-number-nor-symbol': () =>
    `Ce n’est ni un nombre exact, ni le signe avec ses bornes, ni une raison de l’absence de nombre. ${unsafe}`,
  'release.small-shown': () => `Un nombre inférieur au seuil de la politique est montré. ${unsafe}`,
  'release.zero-shown': () =>
    `Un zéro est montré, alors que la politique masque les zéros : le lecteur sait alors qu’aucun nombre masqué n’est zéro. ${unsafe}`,
  'release.group-shown': () =>
    `Parmi les personnes d’une ligne, cette catégorie les compte toutes, toutes sauf une, ou une part trop grande : qui sait que quelqu’un en fait partie connaît la catégorie. ${unsafe}`,
  'release.difference-shown': () =>
    `Des nombres affichés, retranchés l’un de l’autre, donnent un nombre qui ne peut pas être affiché : trop peu de personnes, ou une catégorie qui réunit presque toutes celles d’un groupe. ${unsafe}`,
  'release.too-fine': () =>
    'Ces tableaux ont ensemble plus de cellules qu’on ne peut en vérifier. Retirez une dimension ou prenez des catégories moins fines, et refaites la diffusion.',
  'release.certificates': () =>
    `Un tableau n’est dans aucun certificat ou est dans deux, ou un certificat porte sur un tableau qui n’est pas là. ${again}`,
  'release.not-counts': () =>
    `Ce tableau contient des taux, dont rien n’a été prouvé : on peut en déduire des effectifs. ${unsafe}`,
  'release.not-allowed': () =>
    'La politique n’admet pas cette ventilation, ou pas ces deux-là dans un même tableau. Retirez le tableau, et refaites la diffusion.',
  'release.other-certificate': () =>
    'La diffusion ne nomme pas ce certificat : il appartient à une autre diffusion, ou a été changé. Cherchez celui dont le sha256 est nommé dans la déclaration.',
  'certificate.certificate': () =>
    `Ce n’est pas un certificat : sa forme, ses noms ou ses dimensions ne sont pas tels qu’ils doivent être. ${fault}`,
  'certificate.claim': () =>
    `Le certificat ne porte pas sur ce que dit la diffusion : autres fichiers, autre seuil ou autre règle pour les zéros. ${fault}`,
  'certificate.missing-file': () => `Le certificat porte sur ce fichier, qui n’est pas là. ${again}`,
  'certificate.extra-file': () => `Le certificat ne dit rien de ce fichier. ${fault}`,
  'certificate.hash': () => `Le certificat porte sur une autre version de ce fichier. ${fault}`,
  'certificate.hierarchy': () =>
    `Un code du certificat est la somme de lui-même, d’un élément deux fois, ou à la fois une somme et un code le plus fin. ${fault}`,
  'certificate.micro-cell': () =>
    `Une des cellules les plus fines figure deux fois dans le certificat, ou a un code qui n’existe pas. ${fault}`,
  'certificate.row': () => `Cette ligne ne peut être lue comme une ligne d’une diffusion. ${again}`,
  'certificate.unknown-code': () => `Cette ligne a un code que le certificat ne connaît pas. ${fault}`,
  'certificate.repeated-row': () => `Cette ligne porte sur la même cellule qu’une autre. ${again}`,
  'certificate.missing-row': () =>
    `Il manque la ligne d’une cellule où il peut y avoir quelqu’un : son absence est révélatrice. ${unsafe}`,
  'certificate.no-number': () =>
    `Cette ligne dit qu’il n’y a pas de nombre, et selon le certificat il peut y en avoir un. ${fault}`,
  'certificate.demand': () =>
    `Ce qui doit être protégé est donné par un code qui n’existe pas, ou compte une cellule deux fois. ${fault}`,
  'certificate.sum': () => `Les effectifs du certificat ne donnent pas la somme montrée ici. ${fault}`,
  'certificate.zero-shown': () => `Un zéro est montré ici, et le certificat dit que les zéros sont masqués. ${unsafe}`,
  'certificate.small-shown': () =>
    `Ce qui est montré ici compte moins de personnes qu’il n’est permis d’en montrer. ${unsafe}`,
  'certificate.table': () =>
    `Ce tableau du certificat n’en est pas un : ses cellules ne sont pas en ordre, ou n’ont pas chacune un effectif. ${fault}`,
  'certificate.fraction': () => `Ce tableau du certificat a un effectif qui n’est pas un nombre entier. ${fault}`,
  'certificate.negative': () => `Ce tableau du certificat a un effectif inférieur à zéro. ${fault}`,
  'certificate.too-large': () => `Ce tableau du certificat a un effectif trop grand. ${fault}`,
  'certificate.changed': () => `Dans ce tableau du certificat, un autre nombre serait montré ici. ${fault}`,
  'certificate.below-symbol': () =>
    `Dans ce tableau du certificat, le nombre masqué ici serait zéro, alors que les zéros sont montrés. ${fault}`,
  'certificate.insider': () =>
    `Une personne seule dans une autre cellule masquée, et qui la connaît donc, pourrait déduire le nombre masqué ici. ${unsafe}`,
  'certificate.spread': () =>
    `Il n’est pas prouvé que le nombre masqué ici soit assez incertain : le lecteur peut s’en approcher de trop près. ${unsafe}`,
  'public-use.readme': () =>
    `README.txt ne nomme pas tout ce qu’il doit : le fichier, qui l’a approuvé et en a décidé, que les données sont fictives ; ou il ne commence pas par DRAFT ou EMBARGO là où il le doit. ${again}`,
  'public-use.no-decision': () =>
    `Le fichier est approuvé, ses données ne sont pas fictives, et le manifeste ne porte aucune décision de leur propriétaire. ${unsafe}`,
  'public-use.records-shape': () =>
    `Ce ne sont pas les enregistrements que décrit le manifeste : les colonnes ou le nombre de lignes sont autres, ou il s’y trouve ce qui n’est pas un code. ${again}`,
  'public-use.records-order': () =>
    `Les lignes ne sont pas triées selon leur texte. L’ordre d’un registre révèle qui est venu quand. ${unsafe}`,
  'public-use.not-anonymous': () =>
    `Moins d’enregistrements que promis sont semblables dans toutes les clés : celui de cette ligne et ceux qui lui ressemblent. ${unsafe}`,
  'public-use.not-diverse': () =>
    `Les enregistrements semblables à celui de cette ligne dans toutes les clés se ressemblent trop dans ce qui est sensible. ${unsafe}`,
  'certificate.small-spread': () =>
    `L’effectif est ici sous le seuil de son contexte (zone, prélèvement d’organes, enfants), et il n’est pas prouvé qu’il soit assez incertain. ${unsafe}`,
  'certificate.group-spread': () =>
    `Une catégorie réunit ici toutes ou presque toutes les personnes d’une ligne, et il n’est pas prouvé qu’assez d’entre elles puissent être hors de cette catégorie. ${unsafe}`,
  'certificate.difference-spread': () =>
    `Des nombres affichés ici, retranchés l’un de l’autre, un lecteur peut tirer un effectif trop petit, ou la catégorie de presque toutes les personnes d’un groupe. ${unsafe}`,
  'certificate.zero-tells': () =>
    `Le zéro affiché ici révèle dans quelle catégorie sont toutes les personnes d’une ligne, ou toutes sauf une. ${unsafe}`,
  'place.line': (p) => `ligne ${p.line}`,
  'place.table': (p) => `tableau ${p.table} du certificat`,
  'place.true-table': () => 'le vrai tableau du certificat',
  'place.demand': (p) => `exigence ${p.demand} du certificat`,
}
