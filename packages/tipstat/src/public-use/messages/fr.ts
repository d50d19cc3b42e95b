import type { Catalogue } from '@tipstat/language'
import type { PublicUseCode } from './public-use-messages.ts'

/** French words about public-use files. */
export const fr: Catalogue<PublicUseCode> = {
  'command.no-public-use': (p) =>
    `Le projet n’a pas de fichier à usage public « ${p.name} ». Il a : ${p.known || '-'}.`,
  'command.no-column': (p) =>
    `« ${p.name} » ne peut pas être une colonne d’un fichier à usage public. Les colonnes contiennent des codes : ${p.known}.`,
  'command.set-as-key': (p) =>
    `Une personne peut avoir plusieurs codes dans ${p.name}, et qui en connaît un ne connaît pas sa classe : ce ne peut pas être une clé. Mettez la colonne sous « sensitive », ou retirez-la.`,
  'public-use.written': (p) => `Écrit : ${p.folder} (enregistrements : ${p.records})`,
  'public-use.digest': (p) => `Empreinte de ses enregistrements : ${p.digest}`,
  'public-use.key': (p) => `  ${p.name} : niveau ${p.level}`,
  'public-use.lost': (p) =>
    `  ${p.name} : entièrement perdue ; retirez-la, ou indiquez sous « coarsest » jusqu’où elle peut être grossie`,
  'public-use.other-years': (p) => `Non rapproché personne par personne de ${p.files}, qui portent sur d’autres années`,
  'public-use.account': (p) => `Pour qui signe (confidentiel) : ${p.page}`,
  'public-use.beside-tables': (p) =>
    `Des tableaux des mêmes personnes se trouvent aussi à côté : diffusion ${p.releases}. Qui a les deux peut soustraire l’un de l’autre : un seul des deux peut sortir et, une fois l’un approuvé, l’autre est refusé.`,
  'public-use.draft': () => `PROJET, non approuvé : n’en publiez rien.`,
  'public-use.embargo': (p) => `À ne pas publier avant le ${p.day}`,
  'verify.public-use': (p) => `Vérifié : ${p.folder} (fichier à usage public ${p.id})`,
  'verify.public-use-draft': () => `C’est un PROJET : personne ne l’a approuvé, et rien ne peut en être publié.`,
  'verify.public-use-counted': (p) =>
    `Vérifié : tous les fichiers sont là, inchangés, sans aucun autre ; enregistrements : ${p.records}, au moins ${p.k} semblables dans toutes les clés, recomptés ; ce qui est sensible y diffère comme promis.`,
  'verify.not-public-use': () =>
    `Non vérifié : que personne ne puisse y être retrouvé. k et l ne sont pas une preuve : qui connaît plus que les clés, ou a d’autres fichiers sur les mêmes personnes, en apprend davantage.`,
  'account.public-use': (p) => `Compte rendu du fichier à usage public ${p.name}`,
  'account.public-confidential': () =>
    `CONFIDENTIEL, pour qui signe. Le nombre d’écartés révèle des personnes seules de leur sorte : ne le publiez pas et ne le transmettez pas.`,
  'account.public-made-up': () => `Données fictives : personne n’y est réel.`,
  'account.public-persons': (p) =>
    `Personnes lues : ${p.persons}. Enregistrements du fichier : ${p.records}. Écartés : ${p.left} (${p.share} %)`,
  'account.public-unclear': (p) =>
    `Parmi les écartés, parce que leurs enregistrements diffèrent sans que l’on sache lequel est le leur : ${p.unclear}`,
  'account.public-loss': (p) => `Détail perdu, de 0 à 100 % : ${p.loss} %`,
  'account.public-key': (p) =>
    `  ${p.name} : niveau ${p.level}, groupes ${p.before} -> ${p.after}, détail perdu ${p.loss} %`,
  'account.public-classes': (p) =>
    `Classes d’enregistrements semblables dans toutes les clés : ${p.classes} ; la plus petite en a ${p.k}`,
  'account.public-smallest': () => `Les plus petites classes :`,
  'account.public-diversity': (p) =>
    `${p.name} : valeurs connues différentes dans une classe, au moins ${p.distinct} ; plus grande part d’une classe pouvant révéler un même code ${p.share} %`,
  'account.public-alone': () => `Aucun fichier à usage public antérieur des mêmes personnes n’est au registre.`,
  'account.public-together': (p) => `Avec ${p.files} : au moins ${p.k} semblables pour qui les détient tous`,
  'account.public-other-years': (p) =>
    `Non rapproché de ${p.files}, car on ne sait plus qui y figure : ils portent sur d’autres années.`,
  'account.public-approve': () =>
    `k et l ne sont pas une preuve. Après avoir examiné les enregistrements et ce compte rendu, écrivez ceci sous le fichier dans tipstat.yaml, avec des fonctions et non des noms de personnes ; pour des données non fictives, aussi la décision de leur propriétaire :`,
}
