import type { Catalogue } from '@tipstat/language'
import type { MicrodataNoteCode, MicrodataRefusalCode } from '../../microdata/refusal-codes.ts'

/** French words for case-level release. */
export const fr: Catalogue<MicrodataRefusalCode | MicrodataNoteCode> = {
  'disclosure.bad-records': (p) =>
    `Les enregistrements n’ont pas de colonne ${p.column} de la même longueur que les autres. Donnez à chaque colonne une valeur pour chaque enregistrement.`,
  'disclosure.direct-identifier': (p) =>
    `La colonne ${p.column} désigne une personne ou une affaire, ou contient du texte libre. Elle n’entre jamais dans un fichier à usage public : retirez-la.`,
  'disclosure.column-twice': (p) =>
    `La colonne ${p.column} est nommée deux fois. Une colonne est soit une clé, soit sensible, et une seule fois.`,
  'disclosure.not-nested': (p) =>
    `Le niveau ${p.level} de ${p.column} coupe des groupes du niveau précédent. Chaque niveau doit réunir des groupes entiers du précédent.`,
  'disclosure.too-many-levels': (p) =>
    `Les niveaux des clés forment ${p.nodes} combinaisons ; ${p.most} au plus sont examinées. Donnez moins de clés ou moins de niveaux.`,
  'disclosure.bad-parameter': (p) =>
    `La valeur de ${p.parameter} ne convient pas. k vaut 2 ou plus ; l vaut 1 ou plus ; les parts sont entre 0 et 1 ; l et la plus grande part demandent une colonne sensible ; une graine est un nombre entier, une taille va de 1 à 5 000 000.`,
  'disclosure.too-few-records': (p) =>
    `Il y a moins d’enregistrements que k = ${p.k}. Aucun fichier à usage public ne peut en être fait.`,
  'disclosure.not-diverse': (p) =>
    `Même réunis, les enregistrements ne diffèrent pas assez dans ${p.sensitive} (l = ${p.l}, plus grande part ${p.largestShare}). Un fichier à usage public révélerait cette colonne pour chaque personne. Retirez-la.`,
  'disclosure.not-anonymous': (p) =>
    `Même aux niveaux les plus grossiers, il faudrait supprimer trop d’enregistrements (k = ${p.k}, l = ${p.l}). La clé la plus coûteuse est ${p.key} : retirez-la ou donnez-lui un niveau plus grossier.`,
  'disclosure.no-decision': (p) =>
    `« ${p.source} » n’est pas fictive. Ses enregistrements ne sortent un à un que sur décision de leur propriétaire : indiquez le propriétaire, qui a vérifié, qui a approuvé (deux fonctions) et le jour.`,
  'disclosure.only-released': () =>
    'Les enregistrements synthétiques sont tirés d’une diffusion et de rien d’autre. Faites-en ou ouvrez-en une d’abord : tipstat release PROJET NOM.',
  'disclosure.several-stages': (p) =>
    `La diffusion contient des tableaux de plusieurs stades : ${p.stages}. Nommez celui dont il faut tirer.`,
  'disclosure.no-margins': (p) =>
    `Aucun tableau de la diffusion ${p.release} ne convient au tirage : ils contiennent des taux, des catégories qui se recoupent ou aucun nombre.`,
  'disclosure.too-many-combinations': (p) =>
    `Les tableaux forment ${p.combinations} combinaisons de leurs catégories ; ${p.most} au plus sont ajustées. Nommez moins de tableaux.`,
  'disclosure.synthetic-note': (p) =>
    `ENREGISTREMENTS SYNTHÉTIQUES. Personne dans ce fichier n’est réel : il a été tiré au hasard à partir des tableaux publiés de la diffusion ${p.release}, pour la formation et la démonstration. N’en tirez ni comptage, ni comparaison, ni publication ; les nombres sont dans la diffusion.`,
  'disclosure.not-a-code': (p) =>
    `La colonne ${p.column} contient des textes qui ne sont pas des codes. Seuls des codes sortent enregistrement par enregistrement : indiquez dans la correspondance ce qu’ils signifient et soumettez de nouveau le fichier.`,
  'disclosure.person-twice': () =>
    `Trop de personnes figurent dans plusieurs enregistrements qui diffèrent, sans que l’on sache lequel est le leur. Corrigez le fichier, ou permettez d’en écarter davantage (suppressAtMost).`,
  'disclosure.together-too-few': (p) =>
    `Quiconque détient ce fichier et ceux qui sont déjà sortis (${p.files}) n’aurait plus devant lui que moins de ${p.k} personnes semblables, ou des personnes dont trop ont le même code sensible. Faites un fichier des seules années suivantes (years).`,
  'disclosure.earlier-unknown': (p) =>
    `On ne peut plus dire qui figure dans le fichier à usage public ${p.file}, déjà sorti : ses enregistrements ont été détruits ou viennent d’un autre dépôt, ou les personnes y sont désignées autrement ou pas du tout. Ce que les deux fichiers révèlent ensemble est inconnu. Faites un fichier d’autres années seulement (years).`,
  'disclosure.out-as-tables': (p) =>
    `La diffusion ${p.release} (politique ${p.policy}) a déjà parlé des mêmes personnes dans des tableaux. Enregistrements et tableaux des mêmes personnes ne sortent jamais tous deux : on pourrait soustraire les uns des autres. Pour des enregistrements d’exercice : tipstat synthetic PROJET ${p.release}.`,
  'disclosure.out-elsewhere': (p) =>
    `Un nombre des mêmes personnes a été publié ailleurs (${p.where}). Des enregistrements à côté en diraient plus que l’un ou l’autre. Rien n’est diffusé : publiez des tableaux, que l’on peut prouver avec ce nombre.`,
  'disclosure.out-as-records': (p) =>
    `Le fichier à usage public ${p.file} a déjà parlé des mêmes personnes enregistrement par enregistrement. Enregistrements et tableaux des mêmes personnes ne sortent jamais tous deux : on pourrait soustraire les uns des autres. Retirez ces tableaux ; qui les veut peut compter les enregistrements du fichier.`,
  'disclosure.other-records': (p) =>
    `Les enregistrements de ${p.file} ne sont pas ceux qui ont été approuvés : leur empreinte est ${p.digest}. Rien n’a été écrit. Examinez le compte rendu et approuvez-les, ou cherchez ce qui a changé depuis.`,
  'disclosure.other-public-folder': (p) =>
    `${p.folder} contient autre chose qu’un fichier à usage public et serait remplacé en entier. Rien n’a été écrit. Nommez un autre dossier.`,
  'disclosure.public-use-note': (p) =>
    `FICHIER À USAGE PUBLIC. Chaque ligne est une personne, décrite assez grossièrement pour qu’au moins ${p.k} soient semblables dans toutes les colonnes clés. Cela ne prouve pas que personne ne peut y être retrouvé. N’essayez pas de découvrir qui est quelqu’un, ni de rapprocher des lignes d’autres fichiers de personnes ; signalez au propriétaire des données si quelqu’un peut être reconnu. Des enregistrements peuvent avoir été écartés, de sorte que les décomptes peuvent être incomplets.`,
  'disclosure.no-level': (p) =>
    `« ${p.level} » n’est pas un niveau de ${p.key}. Ses niveaux sont, du plus fin au plus grossier : ${p.known}.`,
}
