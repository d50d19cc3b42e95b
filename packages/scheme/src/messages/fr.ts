import { plural } from '@tipstat/language'
import { frPlausible } from './plausible/fr.ts'
import { frRecords } from './records/fr.ts'
import type { RuleCatalogue } from './rule-catalogue.ts'

const mendCode = 'Corrigez le texte, ou ajoutez-le aux valeurs de la correspondance.'

/** French words of the rules. Await a native reviewer: docs/translations.md. */
export const fr: RuleCatalogue = {
  'TIP-FILE-02': {
    says: ({ value }) =>
      `« ${value} » contient un caractère de remplacement (�) : une lettre a été perdue avant l’envoi du fichier`,
    mend: 'Exportez de nouveau le fichier depuis le système d’origine, en UTF-8.',
  },
  'TIP-FILE-03': {
    says: ({ value }) => `« ${value} » semble avoir été encodé deux fois`,
    mend: 'Exportez de nouveau le fichier en UTF-8, une seule fois.',
  },
  'TIP-FILE-04': {
    says: ({ value }) => `« ${value} » est un intitulé de l’en-tête, trouvé parmi les données`,
    mend: 'Supprimez la ligne d’en-tête répétée.',
  },
  'TIP-FILE-05': {
    says: ({ value }) => `« ${value} » est un texte du formulaire type qui n’a pas été remplacé`,
    mend: 'Remplacez-le par ce qui est connu, ou par la valeur « inconnue ».',
  },
  'TIP-FILE-06': {
    says: ({ value }) => `« ${value} » semble être une tranche d’âge qu’un tableur a transformée en date`,
    mend: 'Mettez la colonne au format texte et saisissez de nouveau la tranche d’âge.',
  },
  'TIP-FILE-08': {
    says: ({ n }) =>
      `${plural('fr', Number(n), { one: `${n} ligne se trouve`, other: `${n} lignes se trouvent` })} avant l’en-tête`,
    mend: 'Indiquez la ligne de l’en-tête dans la correspondance : « header: 3 ».',
  },
  'TIP-FILE-10': {
    says: ({ value }) =>
      `« ${value} » contient des caractères invisibles ; ils sont ignorés quand ce texte est comparé à un code`,
    mend: 'Supprimez les caractères invisibles.',
  },
  'TIP-FILE-11': {
    says: ({ n }) =>
      `${plural('fr', Number(n), { one: `${n} enregistrement a`, other: `${n} enregistrements ont` })} plus ou moins de cellules que l’en-tête`,
    mend: 'Cherchez dans ces enregistrements un séparateur en trop ou un texte sans guillemets.',
  },
  'TIP-FILE-12': {
    says: ({ encoding }) =>
      `Aucun encodage n’est déclaré et les octets ne sont pas en UTF-8 ; le fichier se lit comme du texte en ${encoding} et a été lu ainsi`,
    mend: 'Vérifiez quelques lettres accentuées, puis déclarez l’encodage dans la correspondance ou enregistrez le fichier en UTF-8.',
  },
  'TIP-FILE-13': {
    says: ({ n, row }) =>
      `${plural('fr', Number(n), { one: `${n} ligne sous l’en-tête le répète`, other: `${n} lignes sous l’en-tête le répètent` })}, la première à la ligne ${row} ; elles ne sont pas lues comme des enregistrements`,
    mend: 'Supprimez l’en-tête répété. Si un autre tableau commence à cet endroit, donnez-lui son propre fichier et sa propre correspondance.',
  },
  'TIP-FILE-14': {
    says: ({ n, row }) =>
      `${plural('fr', Number(n), { one: `${n} ligne après le dernier enregistrement contient`, other: `${n} lignes après le dernier enregistrement contiennent` })} une note, à partir de la ligne ${row} ; elle n’est pas lue`,
    mend: 'Il n’y a rien à faire. Vérifiez que la note ne dit rien qui doive figurer dans la correspondance.',
  },
  'TIP-FILE-15': {
    says: ({ value }) =>
      `« ${value} » est ce qu’un tableur affiche quand une formule a échoué ; ce n’est pas lu comme une valeur`,
    mend: 'Corrigez la formule. S’il n’y a pas de nombre, saisissez la marque qui tient lieu de nombre manquant.',
  },
  'TIP-FILE-16': {
    says: ({ n, row }) =>
      `${plural('fr', Number(n), { one: `${n} ligne contient une formule`, other: `${n} lignes contiennent des formules` })} sans résultat, la première à la ligne ${row} ; les cellules sont lues comme vides`,
    mend: 'Ouvrez le classeur dans un tableur, faites-le recalculer et enregistrez-le.',
  },
  'TIP-FILE-17': {
    says: ({ names }) =>
      `Le classeur a des feuilles masquées qui contiennent quelque chose : ${names}. Elles ne sont pas lues`,
    mend: 'Supprimez ce qui ne doit pas être envoyé. Un tableau qui se trouve sur une telle feuille est lu si la correspondance la nomme.',
  },
  'TIP-FILE-18': {
    says: ({ n, row }) =>
      `${plural('fr', Number(n), { one: `${n} ligne est masquée ou filtrée`, other: `${n} lignes sont masquées ou filtrées` })}, la première étant la ligne ${row} ; toutes les lignes sont lues, visibles ou non`,
    mend: 'Effacez le filtre et affichez toutes les lignes. Supprimez celles qui ne doivent pas être envoyées.',
  },
  'TIP-FILE-19': {
    says: ({ columns }) =>
      `Colonnes masquées : ${columns}. Les colonnes que nomme la correspondance sont lues, visibles ou non`,
    mend: 'Affichez les colonnes et supprimez ce qui ne doit pas être envoyé.',
  },
  'TIP-FILE-20': {
    says: ({ n, ranges }) =>
      `Cellules fusionnées parmi les enregistrements (${n}) : ${ranges}. Leur valeur n’est lue que dans la première cellule ; les autres sont vides`,
    mend: 'Annulez la fusion et saisissez la valeur dans chaque cellule. Ou déclarez « merged: fill-down » dans la correspondance, si elle vaut pour chaque ligne au-dessous.',
  },
  'TIP-FILE-21': {
    says: ({ ranges }) =>
      `Cellules fusionnées dans l’en-tête : ${ranges}. Elles ne nomment que la première de leurs colonnes, et les colonnes sans nom ne sont pas lues`,
    mend: 'Si l’en-tête a plusieurs lignes, déclarez la première et la dernière dans la correspondance : « header: [3, 4] ». Sinon, donnez à chaque colonne son propre nom.',
  },
  'TIP-FILE-22': {
    says: ({ column, forms }) => `Les dates de la colonne « ${column} » sont écrites de plusieurs façons : ${forms}`,
    mend: 'Écrivez toutes les dates de la même façon et déclarez leur ordre dans la correspondance. Une cellule que le classeur conserve comme date se lit 2000-12-31, quoi qu’elle affiche.',
  },
  'TIP-FILE-23': {
    says: ({ cells, n }) =>
      `Un autre tableau semble commencer en ${cells}. Ce qui se trouve dans les colonnes de la correspondance est lu comme des enregistrements ; les lignes qui n’y contiennent rien (${n}) ne le sont pas`,
    mend: 'Mettez chaque tableau sur sa propre feuille ou dans son propre fichier, ou indiquez les cellules de celui-ci dans la correspondance : « range: A3:F20 ».',
  },
  'TIP-FILE-24': {
    says: ({ column }) =>
      `Le nom de la colonne « ${column} » contient un caractère de remplacement (�) : une lettre a été perdue avant l’envoi du fichier`,
    mend: 'Rétablissez le nom de la colonne et vérifiez que ses cellules n’ont pas perdu de lettres. Le mieux est d’exporter de nouveau le fichier depuis le système d’origine, en UTF-8.',
  },
  'TIP-KEY-01': {
    says: ({ n }) => `Une même clé figure dans ${n} enregistrements`,
    mend: 'Ajoutez la dimension qui les distingue, ou fusionnez-les.',
  },
  'TIP-KEY-02': {
    says: ({ n }) => `La même clé a ${n} valeurs différentes ; aucune n’est choisie`,
    mend: 'Indiquez quelle valeur est juste, ou ce qui distingue les enregistrements.',
  },
  'TIP-KEY-03': {
    says: ({ n }) => `Le même enregistrement figure ${n} fois dans le fichier ; il est compté une seule fois`,
    mend: 'Supprimez la répétition.',
  },
  'TIP-KEY-04': {
    says: ({ n }) => `Le même numéro de dossier figure dans ${n} enregistrements`,
    mend: 'Une personne, un enregistrement : fusionnez-les, ou corrigez le numéro.',
  },
  'TIP-KEY-05': {
    says: ({ value }) => `« ${value} » est un total placé parmi ses parties`,
    mend: 'Rien n’est perdu : la ligne est mise de côté, car un total ne doit pas être ajouté à ses parties. Retirez ces lignes.',
  },
  'TIP-KEY-06': {
    says: ({ column }) => `Il n’y a pas de colonne « ${column} », dont la correspondance a besoin`,
    mend: 'Corrigez le nom de la colonne dans le fichier ou dans la correspondance.',
  },
  'TIP-KEY-07': {
    says: ({ column }) => `La correspondance ne dit rien de la colonne « ${column} », qui n’a pas été chargée`,
    mend: 'Ajoutez la colonne à la correspondance, ou inscrivez-la sous « ignore ».',
  },
  'TIP-CODE-01': {
    says: ({ value, list, kind }) => {
      if (kind === 'decimal') return `« ${value} » n’est pas un nombre, et le champ « ${list} » en demande un`
      if (kind === 'integer') return `« ${value} » n’est pas un nombre entier, et le champ « ${list} » en demande un`
      if (kind === 'date') return `« ${value} » n’est pas une date, et le champ « ${list} » en demande une`
      return value === ''
        ? `La cellule est vide, et la correspondance ne dit pas ce que signifie un champ « ${list} » vide`
        : `« ${value} » n’est pas une valeur connue du champ « ${list} »`
    },
    mend: mendCode,
    mendOf: ({ kind, codes }) => {
      if (kind === 'decimal')
        return "Écrivez un nombre tel que 0.5. Si le fichier écrit 0,5, la correspondance doit le dire : « decimal: ',' »."
      if (kind === 'integer') return 'Écrivez un nombre entier en chiffres, par exemple 17.'
      if (kind === 'date') return 'Écrivez la date sous la forme 2026-03-15, 2026-03 ou 2026.'
      return codes === undefined ? undefined : `${mendCode} Codes possibles : ${codes}.`
    },
  },
  'TIP-CODE-02': {
    says: ({ value, codes }) => `« ${value} » peut désigner plusieurs codes : ${codes}`,
    mend: 'Choisissez-en un dans la correspondance.',
  },
  'TIP-CODE-04': {
    says: ({ value, successors }) => `« ${value} » n’existe plus ; ce qui lui a succédé : ${successors}`,
    mend: 'Indiquez le successeur dans la correspondance, s’il n’y en a qu’un.',
  },
  'TIP-CODE-05': {
    says: ({ value }) => `« ${value} » est devenu plusieurs pays et ne peut pas être lu comme l’un d’eux`,
    mend: 'Indiquez le pays actuel, ou la valeur « inconnue ».',
  },
  'TIP-CODE-06': {
    says: ({ value }) => `« ${value} » contient un nombre et un libellé dans une même cellule`,
    mend: 'Mettez le nombre dans la colonne des valeurs.',
  },
  'TIP-CODE-07': {
    says: ({ value }) => `« ${value} » nomme plusieurs catégories dans une même cellule`,
    mend: 'Donnez à chaque catégorie un enregistrement distinct.',
  },
  'TIP-CODE-08': {
    says: ({ value }) => `« ${value} » est un groupe de personnes ou un lieu, non une nationalité (citoyenneté)`,
    mend: 'Indiquez la nationalité, ou « inconnue ».',
  },
  'TIP-CODE-13': {
    says: ({ value }) =>
      `« ${value} » décide de ce que signifient d’autres colonnes, et aucun cas de la correspondance ne le connaît`,
    mend: 'Ajoutez un cas à la correspondance, ou corrigez le texte.',
  },
  'TIP-CODE-10': {
    says: ({ value }) => `Dans ce fichier, « ${value} » est un agrégat de plusieurs zones, non un pays`,
    mend: 'Envoyez les agrégats séparément des pays ; ils sont calculés ici à partir des pays.',
  },
  'TIP-NUM-01': {
    says: ({ value, unit }) =>
      unit === 'not-a-count'
        ? `« ${value} » n’est pas un effectif. Si la colonne contient un taux, la correspondance doit le dire : un taux n’est jamais lu comme un effectif`
        : `« ${value} » n’est pas un nombre`,
    mend: "Corrigez le nombre. Si le texte tient lieu d’un nombre manquant, ou de zéro, déclarez-le : « blank: { '-': not-available } ». Sinon, indiquez l’unité dans la correspondance : « value: per-100000 ». Si des points séparent les milliers, comme dans 1.234, indiquez-le : « thousands: '.' ».",
  },
  'TIP-NUM-02': {
    says: () => 'La cellule est vide, et la correspondance ne dit pas ce que signifie une cellule vide',
    mend: 'Saisissez 0 si l’on sait qu’il n’y en a aucun, ou dites dans la correspondance ce que signifie une cellule vide.',
  },
  'TIP-NUM-03': {
    says: ({ value }) =>
      `« ${value} » semble tenir lieu d’un nombre non divulgué, et la correspondance ne dit pas entre quelles bornes`,
    mend: 'Dites dans la correspondance ce que signifie ce signe ; un nombre non divulgué n’est jamais remplacé par une supposition.',
  },
  'TIP-NUM-05': {
    says: ({ low, high }) =>
      `D’une année à l’autre, le nombre est multiplié ou divisé par plus de trois (${low}, ${high})`,
    mend: 'Expliquez pourquoi dans une note : nouvelle loi, source ou unité, ou arriéré de dossiers.',
  },
  'TIP-NUM-08': {
    says: ({ n }) => `Les ${n} valeurs sont toutes des multiples de 5 : la source semble arrondie`,
    mend: 'Interrogez la source ; si ses nombres sont arrondis, dites-le dans une note de la correspondance.',
  },
  'TIP-NUM-10': {
    says: ({ value }) => `${value} n’est pas un pourcentage`,
    mend: 'Donnez un nombre de 0 à 100 et indiquez son dénominateur.',
  },
  'TIP-NUM-11': {
    says: ({ value }) => `${value} n’est pas un effectif : un effectif est un nombre entier, jamais négatif`,
    mend: 'Corrigez le nombre, ou indiquez qu’il s’agit d’une estimation ou d’un taux.',
  },
  'TIP-NUM-12': {
    says: ({ value }) => `${value} ne peut pas être un nombre de personnes en une année`,
    mend: 'Cherchez une colonne décalée, ou un numéro de téléphone ou une population mis à la place du nombre.',
  },
  'TIP-NUM-13': {
    says: ({ value }) => `${value} n’est pas un taux pour 100 000 habitants`,
    mend: 'Corrigez le nombre ou son unité.',
  },
  'TIP-SUM-01': {
    says: ({ parts, total }) => `Par sexe, la somme des parties est de ${parts}, et le total est de ${total}`,
    mend: 'Corrigez les parties ou le total.',
  },
  'TIP-SUM-02': {
    says: ({ parts, total }) =>
      `La somme des enfants, des adultes et des personnes d’âge inconnu est de ${parts}, et le total est de ${total}`,
    mend: 'Corrigez les parties ou le total.',
  },
  'TIP-SUM-03': {
    says: ({ parts, total }) =>
      `Par sexe, la somme des parties est de ${parts}, moins que le total de ${total} : le sexe de certaines personnes n’est pas enregistré`,
    mend: 'Ajoutez une ligne « inconnu ».',
  },
  'TIP-SUM-04': {
    says: ({ parts, total }) => `Par sexe, la somme des parties est de ${parts}, plus que le total de ${total}`,
    mend: 'Corrigez les parties ou le total.',
  },
  'TIP-SUM-05': {
    says: ({ parts, total }) =>
      `Par forme d’exploitation, la somme des parties est de ${parts}, plus que le total, qui est de ${plural('fr', Number(total), { one: `${total} personne`, other: `${total} personnes` })}`,
    mend: 'Si une personne peut figurer sous plusieurs formes, dites-le dans la correspondance : « multiple: [form] ».',
  },
  'TIP-SUM-06': {
    says: ({ parts, total }) =>
      `Pour un même sexe, la somme des âges est de ${parts}, plus que le total de ce sexe, qui est de ${total}`,
    mend: 'Corrigez les parties ou le total.',
  },
  'TIP-SUM-09': {
    says: ({ parts, total }) =>
      `Par nationalité (citoyenneté), la somme des parties est de ${parts}, plus que le total de ${total}`,
    mend: 'Corrigez les parties ou le total ; cherchez un total parmi les parties.',
  },
  'TIP-SUM-13': {
    says: ({ parts, total }) => `La somme des enfants et des adultes est de ${parts}, plus que le total de ${total}`,
    mend: 'Corrigez les parties ou le total.',
  },
  'TIP-TIME-01': {
    says: ({ value, latest }) =>
      `L’année ${value} est postérieure à ${latest}, la dernière année dont ce fichier peut parler`,
    mend: 'Corrigez l’année.',
  },
  'TIP-TIME-02': {
    says: ({ value }) => `${value} n’est pas une année du calendrier grégorien entre 1990 et 2100`,
    mend: 'Convertissez les années de l’hégire (lunaires ou solaires) ou du calendrier bouddhique, ou corrigez l’année.',
  },
  'TIP-TIME-03': {
    says: ({ value }) => `« ${value} » tient lieu d’une date inconnue`,
    mend: 'Laissez la date vide et dites qu’elle est inconnue.',
  },
  'TIP-TIME-06': {
    says: () =>
      'Il n’est pas dit quelle date de référence détermine l’année : détection, orientation de la victime ou décision',
    mend: 'Indiquez-la dans la correspondance : « reference: DETECTION ».',
  },
  'TIP-TIME-07': {
    says: ({ value }) => `« ${value} » n’est pas une année civile`,
    mend: 'Donnez des années civiles.',
  },
  'TIP-TIME-09': {
    says: ({ from, to, n }) =>
      `Entre ${from} et ${to}, il n’y a de données que pour ${plural('fr', Number(n), { one: `${n} année`, other: `${n} années` })}`,
    mend: 'Envoyez les années manquantes ou dites pourquoi elles manquent ; aucune courbe n’est tracée à travers la lacune.',
  },
  'TIP-TIME-12': {
    says: ({ value }) => `« ${value} » n’est pas une année`,
    mend: 'Écrivez l’année avec quatre chiffres.',
  },
  'TIP-AGE-01': {
    says: ({ value }) => `Un âge de ${value} est hors des limites possibles`,
    mend: 'Corrigez l’âge, ou laissez-le vide s’il est inconnu.',
  },
  'TIP-AGE-02': {
    says: ({ value, band }) => `Un âge de ${value} ne correspond pas au groupe d’âge ${band}`,
    mend: 'Corrigez l’âge ou le groupe : un enfant a moins de 18 ans.',
  },
  'TIP-AGE-04': {
    says: ({ band }) =>
      `La tranche d’âge ${band} s’étend de part et d’autre de 18 ans ; elle est gardée telle quelle et n’est jamais lue comme un groupe d’enfants`,
    mend: 'Envoyez séparément les enfants (de 0 à 17 ans) et les adultes (18 ans et plus).',
  },
  'TIP-AGE-06': {
    says: () =>
      'Il n’est pas dit à quel moment l’âge a été relevé : exploitation, détection, orientation de la victime ou enregistrement',
    mend: 'Indiquez-le dans la correspondance : « age-moment: detection ».',
  },
  'TIP-AGE-07': {
    says: ({ unknown, n }) => `L’âge de ${unknown} personnes sur ${n} est inconnu`,
    mend: 'Enregistrez au moins s’il s’agit d’un enfant ou d’un adulte.',
  },
  'TIP-AGE-08': {
    says: ({ n, of }) => `${n} personnes sur ${of} ont exactement 18 ans : un tel âge est souvent estimé ou supposé`,
    mend: 'Dites comment l’âge est établi.',
  },
  'TIP-CONS-01': {
    says: ({ convicted, prosecuted }) =>
      `Personnes condamnées : ${convicted}, mais personnes poursuivies la même année : ${prosecuted}`,
    mend: 'Expliquez pourquoi : un procès peut durer plus d’une année.',
  },
  'TIP-CONS-02': {
    says: ({ prosecuted, suspected }) =>
      `Personnes poursuivies : ${prosecuted}, mais personnes soupçonnées la même année : ${suspected}`,
    mend: 'Expliquez pourquoi : autre source, ou décalage entre les stades.',
  },
  'TIP-CONS-05': {
    says: ({ assisted, detected }) =>
      `Victimes assistées : ${assisted}, mais victimes détectées la même année : ${detected}`,
    mend: 'Expliquez pourquoi : victimes d’années antérieures, ou autres sources.',
  },
  'TIP-FLOW-01': {
    says: ({ citizenship }) =>
      `Une personne ressortissante du pays (${citizenship}), avec un itinéraire transfrontière`,
    mend: 'Si la personne a été victime de la traite à l’étranger puis est revenue, utilisez le stade « victimes rapatriées ».',
  },
  'TIP-FLOW-02': {
    says: ({ citizenship }) => `Une personne étrangère (${citizenship}), avec un itinéraire interne`,
    mend: 'Corrigez l’itinéraire ; pour une personne étrangère qui réside dans le pays, il peut être juste.',
  },
  'TIP-FLOW-03': {
    says: ({ country }) => `Retour depuis ${country}, qui est le pays déclarant lui-même`,
    mend: 'Indiquez le pays d’où la victime est revenue.',
  },
  'TIP-FORM-07': {
    says: ({ n }) =>
      `Une forme mixte figure à côté d’autres formes (${n} en tout) : la victime serait comptée deux fois`,
    mend: 'Donnez soit les formes, soit la forme mixte, mais pas les deux.',
  },
  'TIP-FORM-08': {
    says: ({ n, of }) => `La forme d’exploitation de ${n} personnes sur ${of} est « autre » ou inconnue`,
    mend: 'Donnez les formes du paragraphe 43 du Plan d’action mondial (numérotation du projet), là où elles sont connues.',
  },
  'TIP-FORM-13': {
    says: ({ n }) => `« Inconnu » ou « total » figure à côté d’une forme d’exploitation (${n} en tout)`,
    mend: 'Supprimez « inconnu » là où une forme est connue.',
  },
  'TIP-META-01': {
    says: ({ lacks }) => `Non indiqué dans la correspondance : ${lacks}`,
    mend: 'Indiquez l’autorité source, l’unité de compte, la loi et la couverture.',
  },
  'TIP-META-02': {
    says: () => 'Il n’est pas dit si les victimes sont présumées, détectées ou identifiées',
    mend: 'Indiquez le stade dans la correspondance.',
  },
  'TIP-META-05': {
    says: () =>
      'Les victimes détectées ne sont pas toutes les victimes : une évolution peut refléter la détection, la loi ou la façon de déclarer',
    mend: 'Rien à corriger : cette réserve accompagne chaque tendance.',
  },
  'TIP-META-06': {
    says: ({ breaks, from, to }) =>
      `Ruptures de série qui ne touchent rien : ${breaks}. Pour leurs zones et stades, le fichier n’a aucune année avant elles, ou aucune à partir d’elles (il va de ${from} à ${to})`,
    mend: 'Dans la correspondance, donnez la première année comptée de la nouvelle manière, ou retirez la rupture.',
  },
  'TIP-META-07': {
    says: ({ breaks }) => `Ruptures de série pour des zones ou des stades que le fichier n’a pas : ${breaks}`,
    mend: 'Corrigez les zones et les stades de la rupture dans la correspondance, ou retirez-les.',
  },
  'TIP-META-08': {
    says: ({ breaks }) => `Ruptures de série déclarées deux fois : ${breaks}`,
    mend: 'Retirez l’une des deux de la correspondance.',
  },
  'TIP-PRIV-01': {
    says: ({ column, kind }) =>
      `La colonne « ${column} » semble contenir un identifiant direct (${kind}). tipstat ne lit pas de telles colonnes : le fichier est refusé`,
    mend: 'Supprimez la colonne et envoyez de nouveau le fichier.',
  },
  'TIP-PRIV-02': {
    says: ({ column, kind }) =>
      `Des cellules de la colonne « ${column} » semblent contenir des identifiants directs (${kind}) ; le fichier est refusé et aucune valeur n’est montrée`,
    mend: 'Supprimez-les et envoyez de nouveau le fichier.',
  },
  'TIP-PRIV-03': {
    says: ({ column }) =>
      `La colonne « ${column} » semble contenir des dates de naissance exactes : le fichier est refusé`,
    mend: 'Envoyez l’âge en années ou le groupe d’âge à la place de la date de naissance.',
  },
  'TIP-PRIV-04': {
    says: ({ column }) =>
      `La colonne « ${column} » semble contenir du texte libre ou une heure exacte ; elle n’est pas chargée`,
    mend: 'Supprimez la colonne, ou inscrivez-la sous « ignore ».',
  },
  ...frRecords,
  ...frPlausible,
}
