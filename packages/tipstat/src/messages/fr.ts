import { entryWords } from '@tipstat/intake'
import { type Catalogue, plural } from '@tipstat/language'
import type { CommandCode } from './command-messages.ts'

/** French words of the command line. */
export const fr: Catalogue<CommandCode> = {
  'command.no-project': (p) =>
    `Il n'y a pas de tipstat.yaml dans ${p.folder}. Indiquez un dossier de projet, par exemple seeds/samples/world.`,
  'command.bad-project': (p) => `${p.file} est inutilisable : ${entryWords.fr(p)}.`,
  'command.no-mapping': (p) =>
    `Il n'y a pas de correspondance ${p.file}. C'est un court fichier YAML qui dit ce que signifie chaque colonne.`,
  'command.bad-mapping-name': (p) =>
    `« ${p.name} » ne peut pas nommer une source. Donnez au fichier de correspondance un nom fait seulement de lettres, de chiffres, de « . », « _ » et « - », commençant par une lettre ou un chiffre.`,
  'command.no-release': (p) => `Le projet n'a pas de diffusion « ${p.name} ». Il a : ${p.known}.`,
  'command.other-method': (p) =>
    `La diffusion « ${p.name} » indique method: ${p.method}, ce que la règle ${p.policy} ne permet pas. Seule la règle interactive a des méthodes : rounding, prise si aucune n'est nommée, et cell-key.`,
  'command.several-ages': (p) =>
    `Les tableaux par âge de la diffusion « ${p.name} » ont des tranches différentes sous « ages ». Donnez-leur à tous les mêmes : on pourrait soustraire les âges d'un tableau de ceux d'un autre.`,
  'command.no-report': (p) => `Le projet n'a pas de rapport « ${p.name} ». Il a : ${p.known}.`,
  'command.unknown-breakdown': (p) =>
    `« ${p.name} » n'est pas une dimension de ventilation. Dimensions connues : ${p.known}.`,
  'command.no-memory': () =>
    `Ceci demande plus de mémoire qu'il n'y en a. Rien n'est écrit à moitié. Divisez le fichier, ou ôtez-en les colonnes que personne ne lit.`,
  'command.no-space': (p) =>
    `Le disque est plein : ${p.path}. Libérez de la place et relancez la même commande ; rien ne reste à moitié écrit.`,
  'command.no-permission': (p) => `Il n'est pas permis d'écrire ${p.path}. Choisissez un autre dossier avec --out.`,
  'command.lost-breakdown': (p) =>
    `La diffusion ${p.release} (${p.id}) a publié le tableau ${p.table}, et les données en vigueur ne disent rien selon ${p.dimension}. Ce qui est diffusé maintenant doit être prouvé avec ce tableau, et il faut pour cela les compter aussi selon ${p.dimension}. Rien n’est diffusé. Renvoyez les données avec ${p.dimension} et une correspondance qui le lit ; si la source ne l’a plus, rien de plus sur ces personnes ne peut être diffusé sous cette politique.`,
  'command.store-elsewhere': (p) =>
    `Il n’y a pas d’entrepôt dans ${p.folder}, et le projet en a un dans ${p.own} : --out déplace aussi l’entrepôt. Ce qui serait fait à partir d’un nouveau ignorerait les soumissions qui s’y trouvent et ce qui en a été diffusé. Omettez --out ; ou déplacez l’entrepôt et le dossier de ses clés (${p.own}.keys) vers ${p.folder} ; ou, pour faire un essai, copiez le projet sans son entrepôt.`,
  'command.no-store': (p) =>
    `Il n’y a pas d’entrepôt dans ${p.folder}, donc rien dont on puisse partir. Recevez d’abord les fichiers du projet : ${p.run}`,
  'check.read': (p) => `${p.rows} enregistrements lus comme : ${p.source}`,
  'check.usable': (p) =>
    `Utilisable : ${p.accepted} enregistrements acceptés, ${p.setAside} mis de côté (${p.setAsideShare} % des personnes) ; ${p.unresolved} avec un champ non résolu (${p.unresolvedShare} %), ${p.disputed} contestés.`,
  'check.rejected': (p) =>
    `Inutilisable : le fichier est rejeté et aucun de ses enregistrements n'est conservé. ${p.setAside} enregistrements mis de côté (${p.setAsideShare} % des personnes), non résolus ${p.unresolvedShare} %. ${p.over}`,
  'check.missing': (p) => `Sans nombre, chacun avec son motif : ${p.n}. Ils n’entrent dans aucune somme.`,
  'check.groups': (p) => `Groupes de constatations : ${p.groups} ; constatations en tout : ${p.findings}.`,
  'check.more-groups': (p) => `et ${p.n} autres groupes : voir le fichier des constatations.`,
  'check.column': () => `colonne`,
  'check.count': (p) => `(${p.n})`,
  'check.breaks': (p) => `Ruptures de série déclarées : ${p.breaks}`,
  'break.law': () => 'loi',
  'break.definition': () => 'définition',
  'break.source': () => 'source',
  'break.counting-unit': () => 'unité de compte',
  'check.totals': () => `Totaux à confirmer :`,
  'check.records': (p) => `enregistrements : ${p.n}`,
  'check.parts': (p) =>
    plural('fr', Number(p.count), { one: `somme d’un seul nombre lu`, other: `somme des ${p.n} nombres lus` }),
  'check.parts-note': () =>
    `Une somme des nombres lus est une somme de contrôle et non une statistique : les parties peuvent se recouper. Comparez-la à la somme des mêmes nombres dans votre propre fichier.`,
  'check.rules': (p) => `Règles appliquées : ${p.ran} ; non appliquées : ${p.notRun}`,
  'check.lacks': (p) => `aucune colonne pour ${p.field}`,
  'severity.fatal': () => `refusé`,
  'severity.error': () => `erreur`,
  'severity.warning': () => `avertissement`,
  'severity.info': () => `note`,
  'run.file': (p) => `Réception de ${p.name}`,
  'run.release': (p) => `Diffusion de ${p.name}`,
  'run.report': (p) => `Composition de ${p.name}`,
  'protect.tabulate': (p) => `${p.name} : décompte des tableaux`,
  'protect.eliminate': (p) =>
    `${p.name} : masquage de cases jusqu’à ce que rien ne se déduise par additions et soustractions ; cases à protéger : ${p.open}`,
  'protect.walk': (p) =>
    `${p.name} : recherche de tableaux entiers qui laissent les cases incertaines ; cases encore ouvertes : ${p.open}`,
  'protect.audit': (p) => `${p.name} : calcul de ce qu’un lecteur peut resserrer ; cases resserrées : ${p.open}`,
  'protect.repair': (p) =>
    `${p.name} : masquage d’autres cases pour protéger celles-ci ; cases sans remède : ${p.open}`,
  'protect.certify': (p) => `${p.name} : preuve par des tableaux entiers ; cases encore ouvertes : ${p.open}`,
  'protect.insiders': (p) =>
    `${p.name} : essai de ce que pourrait déduire une personne seule dans une case ; cases protégées : ${p.open}`,
  'protect.show-again': (p) =>
    `${p.name} : réaffichage de ce qui n’a pas besoin d’être masqué ; cases protégées : ${p.open}`,
  'protect.verify': (p) => `${p.name} : vérification du certificat`,
  'run.receipts': (p) => `Accusés de réception   ${p.folder}`,
  'run.received': (p) =>
    `  ${p.file} : ${p.verdict} ; lus ${p.read} = acceptés ${p.accepted} + mis de côté ${p.setAside} ; constatations ${p.findings}${p.already ? ' (déjà dans le dépôt)' : ''}`,
  'run.releases': (p) => `Diffusions   ${p.folder}`,
  'run.released': (p) => `  ${p.name} : ${p.tables} tableaux, ${p.id}`,
  'run.left': (p) => `${p.name} : laissée telle qu’elle a été diffusée, avec des données antérieures`,
  'run.failed': (p) => `${p.name} n’a pas été diffusée.`,
  'run.reports': () => `Rapports`,
  'verdict.accepted': () => `accepté`,
  'verdict.accepted-with-warnings': () => `accepté avec avertissements`,
  'verdict.rejected': () => `rejeté`,
  'check.files': (p) => `Accusé de réception ${p.receipt}   Constatations ${p.findings}`,
  'check.over': (p) => `Plus de ${p.limit} % sont mis de côté ou non résolus${p.groups ? ` pour ${p.groups}` : ''}.`,
  'check.set-aside': (p) =>
    `Enregistrements mis de côté, avec les motifs : ${p.file}. Corrigez-les dans votre propre fichier et envoyez celui-ci : un fichier est tout ce qui compte pour sa source.`,
  'submit.stored': (p) => `Conservé comme soumission ${p.id}.`,
  'submit.already': (p) => `Déjà dans le dépôt comme soumission ${p.id} ; rien n'a été modifié.`,
  'submit.rejected': (p) => `Non conservé : l'accusé de réception de la soumission ${p.id} dit pourquoi.`,
  'table.confidential': () =>
    `Confidentiel : des cellules peuvent porter sur une ou deux personnes. Pour vous seul ; diffusez avant de montrer à qui que ce soit.`,
  'release.written': (p) => `Écrit : ${p.folder} (${p.tables} tableaux, preuve : ${p.proof})`,
  'release.digest': (p) => `Empreinte de ses tableaux, pour « approval: tables » dans tipstat.yaml : ${p.digest}`,
  'release.account': (p) => `Pour la personne qui signe (confidentiel) : ${p.page}`,
  'release.beside-records': (p) =>
    `Des enregistrements des mêmes personnes se trouvent aussi à côté : fichier à usage public ${p.files}. Qui a les deux peut soustraire l’un de l’autre : un seul des deux peut sortir et, une fois l’un approuvé, l’autre est refusé.`,
  'release.draft': () => 'PROJET, non approuvé : n’en publiez rien.',
  'release.embargo': (p) => `À ne pas publier avant le ${p.day}`,
  'run.draft': () => 'projet, non approuvé',
  'report.written': (p) => `Écrit : ${p.path}`,
  'map.written': (p) =>
    `Écrit : ${p.out}, proposé pour ${p.file}. Colonnes : ${p.columns} (sûres ${p.sure}, probables ${p.likely}, douteuses ${p.doubtful}) ; questions : ${p.questions}. ${p.questions ? 'Répondez à chaque « ? », puis : ' : 'Ensuite : '}tipstat check ${p.path} --mapping ${p.out}`,
  'accept.written': (p) =>
    `${p.file} : « ${p.text} » dans la colonne « ${p.column} » signifie désormais ${p.code} ; qui l’a dit et quand est conservé sous accepted.`,
  'command.no-code': (p) =>
    `${p.code} n’est pas un code de ${p.field}. ${p.asked}Les codes sont énumérés dans docs/reference.`,
  'command.file-there': (p) =>
    `${p.file} existe déjà, et les réponses qu’il contient seraient perdues. Donnez un autre nom, ou supprimez-le d’abord.`,
  'doctor.good': (p) => `bon      ${p.what} : ${p.found}`,
  'doctor.bad': (p) => `manque   ${p.what} : ${p.found}`,
  'submissions.none': () => `Le dépôt ne contient encore aucune soumission.`,
  'command.no-table': (p) => `La diffusion n'a pas de tableau « ${p.table} ». Elle a : ${p.known}.`,
  'command.bad-cell': (p) => `« ${p.cell} » ne désigne aucune cellule. Écrivez area=GBR,year=2020,sex=F.`,
  'command.cell-incomplete': (p) =>
    `La cellule n'est pas entièrement désignée : il manque ${p.lacks}. Écrivez area=GBR,year=2020,sex=F.`,
  'command.no-cell': (p) => `Le tableau n'a pas de cellule ${p.cell}.`,
  'command.purge-what': () =>
    `Indiquez une soumission, ou --due pour toutes celles dont la date de conservation est passée.`,
  'state.refused': () => `vérifié, non conservé`,
  'state.received': () => `reçu, non vérifié`,
  'state.superseded': () => `remplacé`,
  'state.withdrawn': () => `retiré`,
  'state.purged': () => `personnes détruites`,
  'submissions.replaced-by': (p) => `par ${p.id}`,
  'submit.replaces': (p) => `Elle remplace ${p.id}.`,
  'submit.reinstated': (p) => `Remise en vigueur : soumission ${p.id}.`,
  'submit.out': (p) => `Elle n'est pas en vigueur (${p.state}). Pour la remettre en vigueur, ajoutez --reinstate.`,
  'withdraw.done': (p) =>
    `Retirée : soumission ${p.id}. Rien de sa source n'est en vigueur tant qu'un fichier n'est pas envoyé, ou une soumission remise en vigueur avec --reinstate.`,
  'purge.none': () => `Rien n'est échu : aucune personne n'est conservée au-delà de sa date.`,
  'purge.confirm': (p) =>
    `Rien n'a été détruit. Pour détruire à jamais les personnes de ces ${p.n} soumissions, relancez la même commande avec --yes.`,
  'purge.plain': () =>
    `Seules les personnes sont chiffrées : les copies de ces enregistrements conservées ailleurs restent lisibles. Relancez la sauvegarde dans chaque dossier de sauvegarde, et supprimez les entrepôts restaurés et les dossiers Parquet qui les contiennent, ainsi que le fichier de la boîte de réception.`,
  'purge.certificates': (p) =>
    `Certificats des diffusions faites à partir d'elles : ${p.n}. Ils disparaissent avec les clés. Les diffusions restent ce qu'elles sont et peuvent être vérifiées à partir de leurs dossiers ; mais tipstat verify --store ne pourra plus recalculer que ce qu'elles masquent ne peut être déduit.`,
  'purge.done': (p) =>
    `Détruites à jamais : les personnes de ${p.n} soumissions, et leurs clés. Accusés de réception, diffusions et journal demeurent. Faites la prochaine sauvegarde, pour que leurs fichiers y disparaissent aussi.`,
  'backup.progress': (p) => `${p.done} fichiers sur ${p.all}`,
  'backup.done': (p) =>
    `Sauvegardé dans ${p.folder} : ${p.files} fichiers (${p.copied} nouveaux), ${p.entries} entrées du journal, tous relus. Les clés n'y sont pas : gardez ailleurs une copie de ${p.keys}.`,
  'restore.done': (p) =>
    `Restauré dans ${p.folder} : ${p.files} fichiers (${p.copied} nouveaux), ${p.entries} entrées du journal, tous relus. Pour lire les personnes, placez leurs clés dans ${p.keys}.`,
  'migrate.done': (p) => `Le dépôt ${p.folder} est à jour.`,
  'diff.counts': (p) =>
    `Enregistrements : ${p.same} identiques, ${p.added} ajoutés, ${p.removed} supprimés, ${p.changed} modifiés`,
  'diff.unmatched': (p) => `Personnes sans identifiant, qui ne peuvent être reconnues : ${p.n}`,
  'diff.fields': () => `Champs modifiés :`,
  'diff.totals': () => `Totaux de contrôle :`,
  'diff.changes': (p) => `Modifications : ${p.all} ; à examiner : ${p.flagged}`,
  'diff.more': (p) => `et ${p.n} autres : voir --format json, --limit`,
  'diff.added': () => `ajouté`,
  'diff.removed': () => `supprimé`,
  'diff.changed': () => `modifié`,
  'flag.ratio': () => `plus du double ou moins de la moitié`,
  'flag.missing': () => `un total manque désormais`,
  'flag.vanished': () => `plus de 5 pour cent de son tableau a disparu`,
  'flag.sign': () => `autre signe`,
  'why.cell': (p) => `${p.table}, ${p.cell} : ${p.value} (${p.status})`,
  'why.release': (p) =>
    `Diffusion ${p.name} ${p.id} ; règle de protection ${p.policy} ; tipstat ${p.version} ; schéma ${p.scheme}`,
  'why.submission': (p) =>
    `Soumission ${p.id}, reçue ${p.at}, ${p.state} ; schéma ${p.scheme} ; correspondance ${p.mapping}`,
  'why.file': (p) => `  fichier ${p.name}, sha256 ${p.sha256}`,
  'why.lines': (p) => `  enregistrements ${p.n} ; lignes ${p.lines}`,
  'why.table': (p) => `  à partir du tableau par ${p.by} que contient le fichier`,
  'why.persons': (p) => `  enregistrements de personnes : ${p.n} ; lesquels n'est pas montré`,
  'why.purged': () => `  ses enregistrements ont été détruits`,
  'parquet.done': (p) => `Écrit : ${p.folder} (${p.submissions} soumissions, ${p.files} fichiers)`,
  'parquet.left-out': (p) => `Omis, car ce sont des enregistrements de personnes : ${p.sources}`,
  'access.none': () => `Rien de confidentiel n'a encore été ouvert.`,
  'large.look': (p) => `${p.file} : examen du fichier`,
  'large.load': (p) => `${p.file} : lecture des enregistrements`,
  'large.judge': (p) => `${p.file} : contrôle de chaque enregistrement`,
  'large.group': (p) => `${p.file} : comparaison des enregistrements entre eux`,
  'large.list': (p) => `${p.file} : établissement de la liste des constats`,
  'large.tell': (p) => `${p.file} : contrôlé`,
  'large.irregular': (p) =>
    `${p.file} est volumineux et irrégulier : ${p.why}. Il est donc lu enregistrement par enregistrement, ce qui est plus lent et demande en mémoire une soixantaine de fois sa taille.`,
  'irregular.encoding': () => `il contient des octets qui ne sont pas de son encodage`,
  'irregular.nul': () => `il contient des caractères NUL`,
  'irregular.blank-lines': () => `il contient des lignes vides`,
  'irregular.line-ends': () => `ses lignes ne se terminent pas toutes de la même façon`,
  'irregular.header': () => `l'en-tête n'est pas la première ligne, ou occupe plusieurs lignes`,
  'irregular.wide': () => `elle a plus de 250 colonnes`,
  'irregular.merged': () => `elle a des cellules fusionnées`,
  'irregular.no-table': () => `ce n'est pas un tableau de deux colonnes ou plus`,
  'irregular.ragged': () => `les enregistrements n'ont pas tous le même nombre de cellules`,
  'irregular.quotes': () => `des guillemets sont mal placés ou ne sont pas fermés`,
  'irregular.long-cells': () => `il contient une ligne ou une cellule d'un très grand nombre de caractères`,
  'irregular.lines': () => `ses enregistrements ne correspondent pas au nombre de ses lignes`,
  'irregular.unreadable': () => `DuckDB ne peut pas le lire`,
  'irregular.identifiers': () => `une colonne ou le fichier ne peut être accepté tel quel`,
  'command.no-transmission': (p) => `Le projet n'a pas de transmission « ${p.name} ». Il a : ${p.known || '-'}.`,
  'command.no-key-file': (p) =>
    `Il n'y a pas de fichier ${p.file}. « key » d'une transmission est la clé publique du destinataire, qui commence par age1, ou le chemin d'un fichier de telles clés.`,
  'command.shared-key': (p) =>
    `${p.to} et ${p.other} ont la même clé : chacun pourrait ouvrir ce qui est destiné à l'autre. Rien n'a été fait. Demandez à qui elle appartient.`,
  'transmit.written': (p) =>
    `Écrit : ${p.file}, chiffré pour ${p.to} (tableaux : ${p.tables}). À conserver et à utiliser jusqu'au ${p.expires}. Envoyez-le avec le README.txt placé à côté.`,
  'transmit.hash': (p) =>
    `Le journal des accès et le registre le nomment d'après son contenu : sha256 ${p.sha256}. Après déchiffrement, le destinataire trouve le même pour ${p.tar}.`,
  'command.no-stage': (p) => `La diffusion n’a pas de tableau du stade « ${p.stage} ». Elle a : ${p.known}.`,
  'command.among-releases': (p) =>
    `${p.file} se trouverait parmi les diffusions, qui ne contiennent que ce qui a été vérifié. Choisissez un autre dossier avec --out.`,
  'command.not-synthetic': (p) =>
    `${p.file} existe déjà, et tipstat ne l’a pas écrit comme enregistrements synthétiques. Il reste tel quel : donnez un autre nom avec --out, ou déplacez-le d’abord.`,
  'synthetic.written': (p) =>
    `Écrit : ${p.file} (enregistrements synthétiques : ${p.records}), avec la note ${p.note}, qui doit rester à côté. Personne n’y est réel : il sert à la formation et à la démonstration, et les nombres sont dans la diffusion.`,
  'synthetic.drawn-from': () => `Tirés de :`,
  'synthetic.left-out': () => `Omis :`,
  'synthetic.gap': (p) =>
    `Plus grand écart avec ce qui est diffusé : ${p.gap} (personnes, avant l’arrondi à des enregistrements entiers)`,
  'synthetic.contradiction': () =>
    `Les tableaux diffusés ne concordent pas entre eux, par exemple parce qu’une ventilation omet des personnes que le total compte : aucun jeu d’enregistrements ne s’accorde avec tous. Avec --table, nommez ceux qui vont ensemble.`,
  'synthetic.undrawn': (p) =>
    `Cellules dont aucun nombre diffusé ne dit rien : ${p.cells}. Personne n’a été tiré pour elles.`,
  'left-out.not-persons': () => `il ne compte pas des personnes`,
  'left-out.several-answers': () => `une personne peut figurer dans plusieurs de ses catégories`,
  'left-out.other-counting': () => `il compte autrement, ou à un autre moment, que les tableaux dont on tire`,
  'left-out.no-numbers': () => `il ne contient aucun nombre`,
  'left-out.overlapping': () => `ses catégories se recoupent, ou recoupent celles d’un tableau plus détaillé`,
  'command.no-certificate': (p) =>
    `Il n’y a pas de certificat ${p.file}. Nommez le fichier qui a été gardé quand la diffusion a été faite ; il n’en fait pas partie. Ce que tipstat a gardé lui-même est dans le dépôt : --store STORE.`,
  'verify.good': (p) => `Vérifié : ${p.folder} (diffusion ${p.id}, preuve : ${p.proof})`,
  'verify.good-files': (p) =>
    `Les fichiers sont vérifiés, les certificats ne le sont pas : ${p.folder} (diffusion ${p.id}, preuve : ${p.proof})`,
  'verify.bad': (p) =>
    `NON vérifié : ${p.folder}. Problèmes : ${p.n}. Ne l’utilisez pas et ne le publiez pas avant qu’ils soient résolus.`,
  'verify.rounding': () =>
    `Vérifié : chaque fichier est là, inchangé, et il n’y en a pas d’autre ; chaque nombre est un multiple de 5 avec les bornes les plus larges qui s’y arrondissent ; aucune catégorie ne révèle par le signe qu’il s’y trouve quelqu’un.`,
  'verify.not-rounding': () =>
    `Non vérifié : que les données sont inventées, comme le dit le manifeste. L’arrondi ne protège personne d’autre.`,
  'verify.controlled-rounding': () =>
    `Vérifié : tous les fichiers sont là et inchangés, et aucun autre ; chaque nombre est un multiple de 5 avec des bornes aussi larges que la méthode l'indique ; les lignes de chaque tableau font les totaux que d'autres montrent ; aucune catégorie ne révèle par le symbole que quelqu'un s'y trouve.`,
  'verify.not-controlled-rounding': () =>
    `Non vérifié : que les nombres exacts sont dans ces bornes, et que les lecteurs n'ont pas de nombres exacts des mêmes personnes. Pour tous les nombres ensemble, cela a été prouvé à la création de la diffusion, et non ici.`,
  'verify.cell-key': () =>
    `Vérifié : tous les fichiers sont là et inchangés, et aucun autre ; chaque nombre est de ceux que le bruit de la règle peut donner, avec les bornes qu'il indique ; aucune catégorie ne révèle par le symbole que quelqu'un s'y trouve.`,
  'verify.not-cell-key': () =>
    `Non vérifié : que le bruit ne dépend que des enregistrements, et que les nombres exacts sont dans les bornes. Les totaux ne sont pas la somme de leurs parties : c'est la méthode.`,
  'verify.owner-published': () =>
    `Vérifié : chaque fichier est là, inchangé, et il n’y en a pas d’autre ; la publication est nommée ; chaque nombre a la forme sous laquelle les propriétaires publient.`,
  'verify.not-owner-published': () =>
    `Non vérifié : que les nombres sont ceux de la publication. Comparez-les avec elle : statement.txt dit où elle est.`,
  'verify.certificate': () =>
    `Vérifié : chaque fichier est là, inchangé, et il n’y en a pas d’autre ; chaque nombre montré atteint le seuil de la politique, ou est un zéro là où elle les montre ; aucune catégorie ne révèle par le signe qu’il s’y trouve quelqu’un ; le coût déclaré découle de ce qui est montré.`,
  'verify.not-certificate': () =>
    `Non vérifié : que les effectifs d’un certificat sont les vrais, qu’il nomme tout ce qui doit être protégé en plus des petits nombres, et que les lecteurs n’ont pas d’autres tableaux des mêmes personnes.`,
  'verify.certificate-good': (p) =>
    `Vérifié : certificat ${p.sha256}. Nombres qui doivent être incertains, selon les règles propres du vérificateur et selon le certificat : ${p.demanded} ; chacun l’est, par les autres tableaux entiers du certificat (${p.others}), qui s’accordent avec tout ce qui est montré. Il porte sur : ${p.tables}`,
  'verify.certificate-bad': (p) => `NON vérifié : certificat ${p.sha256}. Problèmes : ${p.n}.`,
  'verify.unchecked': (p) =>
    `NON VÉRIFIÉ : que les nombres masqués ne peuvent être déduits. Seul le certificat ${p.sha256} le montre, et il n’a pas été donné. Il est confidentiel : demandez à qui le détient d’exécuter cette commande avec --store STORE ou --certificate FILE. Il porte sur : ${p.tables}`,
  'verify.not-in-store': (p) =>
    `NON VÉRIFIÉ : que les nombres masqués ne peuvent être déduits. Seul le certificat ${p.sha256} le montre, et il ne peut être tiré du dépôt ${p.folder} : les données dont la diffusion est faite ont été détruites, ou elle a été établie dans un autre dépôt, ou les clés se trouvent ailleurs (--keys FOLDER). Il porte sur : ${p.tables}`,
  'verify.more': (p) => `et ${p.n} autres problèmes : --format json les donne tous`,
}
