/**
 * Words that stand over and in tables on trafficking in persons, in languages of which the seeds have few or none: of them
 * only words with letters beyond a to z, since only those tell one encoding from another.
 */
export const headerWords: readonly string[] = [
  // Portuguese
  'número país países região município vítima vítimas nação exploração condenação condenações acusação detenção prisão',
  'gênero género crianças criança até situação população migração coação tráfico órgãos órgão doméstica português não são',
  'você também faixa etária década mês início período código observação observações última ano média ação ações serviço',
  // Spanish
  'año años país países número víctima víctimas región género niño niña niños niñas explotación nación población condición',
  'situación acción observación código período mes último última más mayores según también detención índice origen sí',
  'investigación investigaciones condenación trata órganos órgano doméstico servidumbre próximo público jurídica física',
  // French
  'année années pays région âge âges sexe féminin féminine garçon garçons fille enquête enquêtes condamnés condamné',
  'poursuivis poursuivi décès détecté détectés détectée détectées identifiée identifiées identifié identifiés période',
  'nationalité étranger étrangers étrangère département forcé mariage esclavage prélèvement organes à où été même',
  // German
  'männlich männer mädchen staatsangehörigkeit staatsangehörige geschädigte geschädigter tatverdächtige länder für über',
  'ausländer österreich jährlich früher bevölkerung völker unterstützung zwangsprostitution größe straße höhe während',
  'europäisch europäische ermittlungsverfahren gefährdung minderjährig minderjährige volljährig volljährige schüler',
  // Italian
  'età nazionalità città già più attività provincia società libertà schiavitù qualità quantità',
  // Croatian, Bosnian, Serbian
  'država državljanstvo državljani žrtva žrtve žrtava žena žene ženski ženska muški muška muškarci muškaraca dječak dječaci',
  'djevojčica djevojčice dječji broj godište županija općina iskorištavanje izrabljivanje optuženi osuđeni osuđenih prijavljeni',
  'počinitelj počinitelji kazneno mjesečno mjesečni zločin tržište čovjek odrasli mlađi mlađa starija više manje između',
  'година година држава држављанство жртва жртве пол женски мушки мушкарци жене деца дечак девојчица број укупно осуђени',
  // Polish, Czech, Slovak, Slovenian
  'płeć wiek mężczyzna mężczyźni kobieta dzieci liczba państwo województwo ofiara ofiary osób obywatelstwo rok miesiąc',
  'země věk pohlaví muži ženy děti počet oběť oběti občanství státní příslušnost rok měsíc krajina štát občianstvo vek',
  'država državljanstvo žrtev žrtve število moški ženske leto starost',
  // Hungarian, Romanian, Turkish, Albanian
  'év ország életkor nő nők férfi férfiak áldozat áldozatok száma állampolgárság összesen megye',
  'țară ţară cetățenie cetăţenie vârstă bărbați bărbaţi femei băieți fete număr victime județ judeţ exploatării muncă',
  'ülke yıl yaş cinsiyet kadın erkek çocuk sayı sayısı mağdur mağdurlar uyruk toplam il ilçe',
  'shteti viti gjinia mosha gjithsej numri fëmijë viktimë shtetësia',
  // Ukrainian, Bulgarian
  'рік країна стать вік чоловіки жінки діти кількість громадянство жертва жертви експлуатація область засуджені',
  'година държава пол възраст мъже жени деца брой гражданство жертва жертви експлоатация област осъдени общо',
  // Russian
  'год страна пол возраст число количество всего мужской женский мужчины женщины мальчики девочки дети несовершеннолетние',
  'гражданство потерпевшие потерпевших осужденные осуждённые обвиняемые регион область лет старше младше форма вид месяц',
  // Arabic
  'السنة سنة البلد الدولة الجنس العمر الفئة العمرية العدد عدد المجموع ذكر أنثى ذكور إناث الجنسية الضحايا ضحية المنطقة',
  'نوع الاستغلال المحافظة الشهر طفل أطفال بالغ بالغون رجال نساء المدانون المتهمون أكثر أقل فأكثر فوق إلى من',
  // Countries, in languages of which the code lists have none
  'moçambique frança suíça grécia suécia itália áustria bélgica roménia romênia bulgária croácia eslováquia eslovénia polónia',
  'ucrânia rússia índia paquistão nigéria camarões áfrica guiné tomé príncipe colômbia japão tailândia líbano argélia líbia',
  'etiópia somália quénia quênia jordânia síria américa árabe reino bósnia macedónia geórgia arménia venezuela bolívia',
  'türkei rumänien dänemark äthiopien südafrika südkorea königreich weißrussland ägypten saudi-arabien elfenbeinküste',
  'češka švicarska švedska španjolska mađarska njemačka slovačka grčka austrija italija južna velika čile kuća',
  'české rakousko německo polsko maďarsko španělsko švédsko belgie řecko rumunsko',
].flatMap((line) => line.split(' '))
