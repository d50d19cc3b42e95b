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
}
