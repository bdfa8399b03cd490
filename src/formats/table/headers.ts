import {foldText} from '../../model/filter/fold-text.js';

/** What a column has, by its head. */
export type Meaning = keyof typeof HEADS;

/**
 * Heads of columns in English, French, German, Spanish and Arabic, and those of TimelineJS’ sheet. Case, accents and
 * signs between words do not matter.
 */
const HEADS = {
  edtf: ['edtf'],
  date: ['date|dates|when|datum|wann|fecha|fechas|cuando|quand|تاريخ|التاريخ'],
  start: [
    'start|start date|startdate|date start|begin|begin date|beginning|from|from date|since|début',
    'date de début|depuis|anfang|beginn|startdatum|anfangsdatum|von|inicio|fecha de inicio',
    'fecha inicio|comienzo|desde|البداية|تاريخ البداية|من',
  ],
  end: [
    'end|end date|enddate|date end|until|till|to|to date|finish|fin|date de fin|jusqu’à|jusqu a',
    'ende|enddatum|bis|fecha de fin|fecha fin|final|hasta|النهاية|تاريخ النهاية|إلى',
  ],
  year: ['year|année|jahr|año|سنة|السنة|عام'],
  month: ['month|mois|monat|mes|شهر|الشهر'],
  day: ['day|jour|tag|día|يوم|اليوم'],
  time: ['time|heure|uhrzeit|zeit|hora|الوقت|الساعة'],
  endYear: ['end year|année de fin|endjahr|año de fin|año final'],
  endMonth: ['end month|mois de fin|endmonat|mes de fin|mes final'],
  endDay: ['end day|jour de fin|endtag|día de fin|día final'],
  endTime: ['end time|heure de fin|endzeit|hora de fin|hora final'],
  dateText: ['display date|date text|datetext|date as written'],
  title: [
    'title|headline|name|event|label|summary|subject|heading|titre|nom|événement|intitulé|titel',
    'überschrift|bezeichnung|ereignis|título|titular|nombre|evento|suceso|acontecimiento|عنوان',
    'العنوان|الاسم|الحدث|حدث',
  ],
  text: [
    'text|description|details|note|notes|body|content|comment|texte|remarque|remarques|détails',
    'contenu|beschreibung|anmerkung|bemerkung|inhalt|notiz|texto|descripción|detalles|nota|notas',
    'contenido|النص|نص|الوصف|وصف',
  ],
  group: [
    'group|category|categories|type of event|theme|topic|series|lane|track|groupe|catégorie|thème',
    'gruppe|kategorie|thema|rubrik|grupo|categoría|tema|المجموعة|مجموعة|الفئة|فئة',
  ],
  image: ['image|picture|photo|image url|thumbnail|photographie|bild|foto|imagen|fotografía|صورة|الصورة'],
  media: ['media|média|medien|medios|وسائط'],
  alt: ['alt|alt text|alternative text|texte alternatif|alternativtext|texto alternativo'],
  caption: ['caption|media caption|image caption|légende|bildunterschrift|leyenda|pie de foto|تعليق'],
  url: [
    'url|link|links|website|web page|webpage|address|lien|adresse|adresse web|verweis|webseite|enlace',
    'vínculo|página web|رابط|الرابط',
  ],
  source: ['source|sources|reference|references|référence|références|quelle|quellen|fuente|fuentes|المصدر', 'مصدر'],
  sourceUrl: ['source url|source link|source address'],
  quote: ['quote|quotation|citation|zitat|cita|اقتباس'],
  importance: ['importance|weight|priority|wichtigkeit|importancia|importance rank|الأهمية'],
  id: ['id|key|identifier|identifiant|kennung|identificador'],
  type: ['type'],
  color: ['color|colour|couleur|farbe|لون'],
} as const;

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.keys(HEADS) as Meaning[]).flatMap((meaning) =>
    HEADS[meaning].flatMap((words) => words.split('|')).map((head) => [folded(head), meaning] as const),
  ),
);

/** What a column with such a head has; undefined where that is not known. */
export function meaningOf(head: string): Meaning | undefined {
  return MEANINGS.get(folded(head));
}

function folded(head: string): string {
  return foldText(head, 'en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
