import type { PlausibleRuleCatalogue } from './plausible-rules.ts'

/** French words of the same rules. Await a native reviewer: docs/translations.md. */
export const frPlausible: PlausibleRuleCatalogue = {
  'TIP-CODE-14': {
    says: ({ value, reason }) => `« ${value} » est laissé de côté, comme le dit la correspondance : ${reason}`,
    mend: 'Il n’y a rien à faire : l’enregistrement est mis de côté et ne compte pas comme une perte.',
  },
  'TIP-CODE-15': {
    says: ({ value }) => `« ${value} » désigne le trafic illicite de migrants, qui n’est pas la traite des personnes`,
    mend: 'Écartez ces enregistrements par un cas de la correspondance, qui en donne le motif : « leave-out: smuggling ».',
  },
  'TIP-CODE-16': {
    says: ({ value }) => `« ${value} » n’est le nom de rien : ni d’un pays, ni un mot pour « autre » ou « inconnu »`,
    mend: 'Cherchez dans le formulaire d’origine ce qui devait y figurer ; si personne ne le sait, indiquez « inconnu ».',
  },
  'TIP-NUM-14': {
    says: ({ n, high }) =>
      `Les ${n} taux pour 100 000 sont tous des nombres entiers, allant jusqu’à ${high} : ils ressemblent à des nombres de personnes`,
    mend: 'Si ce sont des nombres de personnes, la correspondance doit le dire : « unit: persons ». Ici, un nombre n’est jamais divisé par une population.',
  },
  'TIP-NUM-15': {
    says: ({ n, value }) => `Les ${n} cellules par sexe et âge contiennent toutes le même nombre, ${value}`,
    mend: 'Demandez à la source si ces nombres ont été comptés ou simplement saisis.',
  },
  'TIP-NUM-16': {
    says: ({ girls, children, women, adults }) =>
      `${girls} enfants sur ${children} sont des filles, mais ${women} adultes sur ${adults} sont des femmes`,
    mend: 'Vérifiez si des colonnes ont été interverties ; sinon, expliquez pourquoi.',
  },
  'TIP-SUM-21': {
    says: ({ parts, total }) =>
      `La somme des tranches d’âge, qui se suivent, est de ${parts}, plus que le total de ${total}`,
    mend: 'Corrigez les âges ou le total.',
  },
  'TIP-SUM-22': {
    says: ({ parts, total }) =>
      `La somme des tranches d’âge, qui se suivent, est de ${parts}, moins que le total de ${total}, et aucun âge n’est dit inconnu`,
    mend: 'Corrigez le nombre erroné, ou ajoutez une ligne « inconnu ».',
  },
  'TIP-SUM-23': {
    says: ({ parts, total }) =>
      `La somme des formes est de ${parts}, plus que le total de ${total} : une personne peut en avoir plusieurs, comme le dit la correspondance`,
    mend: 'Il n’y a rien à faire : les formes ne sont pas additionnées.',
  },
  'TIP-AGE-09': {
    says: ({ n, of }) => `${n} personnes sur ${of} ont 0 an : un tel âge figure souvent là où il n’est pas connu`,
    mend: 'Interrogez la source ; si 0 veut dire inconnu, les valeurs de la correspondance doivent le dire.',
  },
}
