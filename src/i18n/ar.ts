import type {Messages} from './messages.js';
import {plural} from './plural.js';

/** Of 3 to 10 the plural, of 11 to 99 the accusative singular, of whole hundreds the genitive singular. */
const COUNTED = {few: '{0} أحداث', many: '{0} حدثًا', other: '{0} حدث'};
const events = plural('ar', {zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', ...COUNTED});
/** The same after "of". */
const ofEvents = plural('ar', {one: 'حدث واحد', two: 'حدثين', ...COUNTED});

export const ar: Messages = {
  locale: 'ar',
  approximate: ['نحو {0}', 'نحو {0}'],
  uncertain: ['ربما {0}', '{0}؟'],
  before: 'قبل {0}',
  after: 'بعد {0}',
  since: 'منذ {0}',
  until: 'حتى {0}',
  asOf: 'حتى تاريخ {0}',
  unknownEnd: 'من {0} إلى تاريخ غير معروف',
  unknownStart: 'من تاريخ غير معروف إلى {0}',
  between: 'بين {0} و{1}',
  fromTo: 'من {0} إلى {1}',
  parts: ['أوائل {0}', 'منتصف {0}', 'أواخر {0}'],
  edges: ['بداية {0}', 'نهاية {0}'],
  halves: ['النصف الأول من {0}', 'النصف الثاني من {0}'],
  quarter: 'الربع {0} من {1}',
  seasons: ['ربيع {0}', 'صيف {0}', 'خريف {0}', 'شتاء {0}'],
  southern: '{0} (نصف الكرة الجنوبي)',
  week: 'أسبوع {0}',
  decade: 'عقد {0}',
  century: 'القرن {0}',
  millennium: 'الألفية {0}',
  era: '{0} ق.م',
  anno: '{0} م',
  yearsAgo: 'قبل {0} سنة',
  unknownYear: 'من سنة غير معروفة',

  separator: '، ',
  timeline: 'خط زمني',
  summary:
    '{0}: {1}. مفتاح Tab ينقل إلى الأحداث، والأسهم من حدث إلى آخر؛ الزائد والناقص للتكبير والتصغير؛ ' +
    'وعلامة الاستفهام تعرض كل المفاتيح.',
  inView: '{0}: {1} على الشاشة',
  events,
  eventsOf: (found, all, foundCount, allCount) => `${foundCount ? found : 'لا شيء'} من ${ofEvents(all, allCount)}`,
  ranks: 'رقم {0} في السرد، ورقم {1} في الزمن',
  notFound: 'خارج نتائج البحث',

  controls: 'التكبير والتصغير',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  showAll: 'عرض الكل',
  curve: 'ترتيب السرد',
  keys: 'المفاتيح',
  close: 'إغلاق',
  zoomHint: 'اضغط {0} ومرّر للتكبير أو التصغير',

  loading: 'جارٍ تحميل الخط الزمني…',
  noEvents: 'لا توجد أحداث لعرضها.',
  problems: plural('ar', {
    one: 'تعذّرت قراءة بيان واحد كما هو.',
    two: 'تعذّرت قراءة بيانين كما هما.',
    few: 'تعذّرت قراءة {0} بيانات كما هي.',
    many: 'تعذّرت قراءة {0} بيانًا كما هي.',
    other: 'تعذّرت قراءة {0} بيان كما هي.',
  }),
  problem: '{0}: تعذّرت قراءة {1}',
  missing: '{0}: البيان غير موجود',
  data: 'البيانات',

  legendRange: 'في وقت ما من هذه المدة',
  legendDot: 'معروف بالدقة المبيَّنة',
  legendSpan: 'استمر',
  legendOpen: 'استمر، ولم تُذكر نهايته',
  legendBack: 'السرد يعود إلى الوراء',

  andMore: plural('ar', {one: 'وواحد آخر', two: 'واثنان آخران', other: 'و{0} أخرى'}),
  zoomHere: 'تكبير هنا',

  wording: 'عن «{0}»',
  claims: 'الروايات',
  denies: 'ينفي',
  source: 'المصدر',
  sources: 'المصادر',
  readMore: 'اقرأ المزيد',

  // Keyboards have these keys in English.
  control: 'Ctrl',
  shift: 'Shift',
  home: 'Home',
  end: 'End',
  pageUp: 'Page Up',
  pageDown: 'Page Down',
  enter: 'Enter',
  space: 'Space',
  escape: 'Escape',
  tabKey: 'إلى الأحداث ثم إلى الأزرار',
  arrowKeys: 'من حدث إلى حدث؛ وعلى الخط الزمني نفسه على طول المحور',
  shiftArrowKeys: 'على طول المحور، ومن الحدث أيضًا',
  homeAndEndKeys: 'إلى الحدث الأول أو الأخير، أو إلى أحد طرفي الخط الزمني',
  pageKeys: 'إلى الوراء أو الأمام بقدر الصورة تقريبًا',
  zoomKeys: 'تكبير، تصغير',
  showAllKey: 'عرض الكل',
  openKeys: 'فتح الحدث',
  listKey: 'قائمة الأحداث الظاهرة',
  closeKey: 'إغلاق البطاقة أو القائمة',
  helpKey: 'هذه القائمة',

  order: 'الترتيب',
  orderGiven: 'حسب السرد',
  orderTime: 'حسب التاريخ',
  position: '{0} من {1}',

  columnGiven: 'السرد',
  columnDate: 'التاريخ',
  columnEvent: 'الحدث',
  columnGroup: 'المجموعة',

  story: 'القصة',
  begin: 'ابدأ',
  previousEvent: 'الحدث السابق',
  nextEvent: 'الحدث التالي',
  earliestAndLatest: 'الأقدم: {0}؛ الأحدث: {1}',

  search: 'البحث في الأحداث',
  clearSearch: 'مسح البحث',
  previousMatch: 'النتيجة السابقة',
  nextMatch: 'النتيجة التالية',
  hideOthers: 'إخفاء البقية',
  groups: 'المجموعات',
  allGroups: 'كل المجموعات',
  withoutGroup: 'بلا مجموعة',
  moreGroups: plural('ar', {
    one: 'ومجموعة أخرى تظهر دائمًا',
    two: 'ومجموعتان أخريان تظهران دائمًا',
    few: 'و{0} مجموعات أخرى تظهر دائمًا',
    other: 'و{0} مجموعة أخرى تظهر دائمًا',
  }),

  overview: 'نظرة عامة',
  windowStart: 'بداية النافذة',
  window: 'النافذة',
  windowEnd: 'نهاية النافذة',
};
