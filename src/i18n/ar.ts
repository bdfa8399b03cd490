import {beforeCount, beginningOnce} from './grammar/beginnings.js';
import {bent, type Messages} from './messages.js';
import {plural} from './grammar/plural.js';

/** Of 3 to 10 the plural, of 11 to 99 the accusative singular, of whole hundreds the genitive singular. */
const COUNTED = {few: '{0} أحداث', many: '{0} حدثًا', other: '{0} حدث'};
const events = plural('ar', {zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', ...COUNTED});
/** The same after "of". */
const ofEvents = plural('ar', {one: 'حدث واحد', two: 'حدثين', ...COUNTED});

const UNITS = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];
const TENS = ['', 'العشرون', 'الثلاثون', 'الأربعون', 'الخمسون', 'الستون', 'السبعون', 'الثمانون', 'التسعون'];

/** Ordinals with the article, as they stand behind a noun: "الحادي والعشرون"; above a hundred the digits. */
function ordinal(digits: string, value: number): string {
  const ten = Math.floor(value / 10);
  const unit = value % 10;
  if (value <= 10) return UNITS[value - 1] ?? digits;
  if (!(value <= 99)) return digits;
  const name = unit === 1 ? 'الحادي' : UNITS[unit - 1];
  // A no-break space, for the two words are one number.
  if (ten === 1) return `${name}\u00a0عشر`;
  return unit ? `${name}\u00a0و${TENS[ten - 1]}` : TENS[ten - 1]!;
}

/** Tens end otherwise behind a preposition or a noun: "القرن العشرون", but "منذ القرن العشرين". */
const oblique = (date: string): string =>
  date.replace(/(العشر|الثلاث|الأربع|الخمس|الست|السبع|الثمان|التسع)ون(?=\s|$)/g, '$1ين');

/** "منذ وقت ما بين 1850 و1860" */
const tied = bent([[/^(?=بين )/, 'وقت ما ']], oblique);

/** Decades by the name of their ten, "ستينيات القرن العشرين"; the first two of a century have none. */
const DECADES = [
  '',
  '',
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
];

function decade(digits: string, year: number): string {
  const century = Math.floor(year / 100) + 1;
  const name = DECADES[(year % 100) / 10];
  return name ? oblique(`${name} القرن ${ordinal(String(century), century)}`) : `عقد ${digits}`;
}

const AGO = 'قبل ';

export const ar: Messages = {
  locale: 'ar',
  approximate: [beforeCount(AGO, 'نحو ', tied('نحو {0}')), beforeCount(AGO, 'نحو ', tied('نحو {0}'))],
  uncertain: ['ربما {0}', '{0}؟'],
  before: tied('قبل {0}'),
  after: tied('بعد {0}'),
  since: (date) => tied('منذ {0}')(date.replace(AGO, '')),
  until: tied('حتى {0}'),
  by: tied('بحلول {0}'),
  notBefore: '{0} أو بعد ذلك',
  asOf: 'حتى تاريخ {0}',
  unknownEnd: tied('من {0} إلى تاريخ غير معروف'),
  unknownStart: tied('من تاريخ غير معروف إلى {0}'),
  between: beginningOnce(AGO, tied('بين {0} و{1}'), 'ما بين {0} و{1}'),
  fromTo: beginningOnce(AGO, tied('من {0} إلى {1}'), '{0} إلى {1}'),
  parts: [tied('أوائل {0}'), tied('منتصف {0}'), tied('أواخر {0}')],
  twoParts: [tied('أوائل أو منتصف {0}'), tied('منتصف أو أواخر {0}')],
  edges: [tied('بداية {0}'), tied('نهاية {0}')],
  halves: [tied('النصف الأول من {0}'), tied('النصف الثاني من {0}')],
  quarters: [
    tied('الربع الأول من {0}'),
    tied('الربع الثاني من {0}'),
    tied('الربع الثالث من {0}'),
    tied('الربع الأخير من {0}'),
  ],
  dayParts: ['فجر {0}', 'صباح {0}', 'بعد ظهر {0}', 'مساء {0}', tied('الليلة الفاصلة بين {0} و{1}')],
  quarter: (digits, year, number) => `الربع ${ordinal(digits, number)} من ${year}`,
  seasons: ['ربيع {0}', 'صيف {0}', 'خريف {0}', 'شتاء {0}'],
  southern: '{0} (نصف الكرة الجنوبي)',
  twoYears: '{0}-{1}',
  week: 'أسبوع {0}',
  weekend: 'عطلة نهاية الأسبوع {0}',
  decade,
  century: (digits, number) => `القرن ${ordinal(digits, number)}`,
  millennium: (digits, number) => `الألف ${ordinal(digits, number)}`,
  era: '{0} ق.م',
  anno: '{0} م',
  yearsAgo: 'قبل {0} سنة',
  unknownYear: 'سنة غير معروفة',
  ofUnknownYear: '{0} من سنة غير معروفة',
  ofSomeYear: (day, years) => oblique(`${day} من إحدى سنوات ${years}`),
  ofUnknownMonth: 'يوم {0} من شهر غير معروف، {1}',

  separator: '، ',
  timeline: 'خط زمني',
  summary:
    '{0}: {1}. مفتاح Tab ينقل إلى الأحداث، والأسهم من حدث إلى آخر؛ الزائد والناقص للتكبير والتصغير؛ ' +
    'وعلامة الاستفهام تعرض كل المفاتيح.',
  inView: '{0}: {1} على الشاشة',
  events,
  eras: 'العصور',
  eventsOf: (found, all, foundCount, allCount) => `${foundCount ? found : 'لا شيء'} من ${ofEvents(all, allCount)}`,
  ranks: 'رقم {0} في السرد، ورقم {1} في الزمن',
  notFound: 'خارج نتائج البحث',

  earlier: '{0} قبل ذلك',
  later: '{0} بعد ذلك',
  toNearest: 'الانتقال إلى الأقرب',

  controls: 'التكبير والتصغير',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  showAll: 'عرض الكل',
  panEarlier: 'إلى الأقدم',
  panLater: 'إلى الأحدث',
  curve: 'ترتيب السرد',
  keys: 'المفاتيح',
  close: 'إغلاق',
  zoomHint: 'اضغط {0} ومرّر للتكبير أو التصغير',

  loading: 'جارٍ تحميل الخط الزمني…',
  noEvents: 'لا توجد أحداث لعرضها.',
  unshown: 'أحداث تعذّر عرضها: {0} من {1}.',
  fileUnreachable: 'تعذّر تحميل الأحداث.',
  fileRefused: 'تعذّر تحميل الأحداث: أجاب الخادم بـ {0}.',
  fileUnreadable: 'تعذّرت قراءة الأحداث.',
  partFailed: 'تعذّر تحميل جزء من المخطط الزمني.',
  tryAgain: 'إعادة المحاولة',

  legendDay: 'اليوم معروف',
  legendStretch: 'في وقت ما من هذه المدة',
  legendUnbounded: 'في وقت ما قبل ذلك أو بعده',
  legendAbout: 'نحو',
  legendPerhaps: 'ربما',
  legendSpan: 'استمر',
  legendTaper: 'استمر، ولم تُذكر الأيام',
  legendOpen: 'ما زال مستمرًا',
  legendUnknown: 'لا أحد يعرف كم دام',
  legendSet: 'أحد هذه التواريخ أو كلها',
  legendCounted: 'عدة أحداث متقاربة',
  legendBack: 'السرد يعود إلى الوراء',

  someTime: 'في وقت ما من هذه المدة: {0}؛ {1}.',
  noDay: 'لا يذكر المصدر اليوم',
  noMonth: 'لا يذكر المصدر الشهر',
  noYear: 'لا يذكر المصدر السنة',
  nothingCloser: 'لا يذكر المصدر ما هو أدق',
  notHowLongBefore: 'لا يذكر المصدر كم قبل ذلك',
  notHowLongAfter: 'لا يذكر المصدر كم بعد ذلك',
  knownDay: 'يذكر المصدر اليوم.',
  knownTime: 'يذكر المصدر الساعة.',
  knownEnds: 'استمر؛ يذكر المصدر اليوم الأول واليوم الأخير.',
  noFirstDay: 'لا يذكر المصدر اليوم الذي بدأ فيه.',
  noLastDay: 'لا يذكر المصدر اليوم الذي انتهى فيه.',
  noFirstNorLastDay: 'استمر؛ لا يذكر المصدر لا اليوم الأول ولا اليوم الأخير.',
  openStart: 'كان مستمرًا من قبل؛ لا يذكر المصدر بداية.',
  openEnd: 'ما زال مستمرًا؛ لا يذكر المصدر نهاية.',
  lostStart: 'لا أحد يعرف متى بدأ.',
  lostEnd: 'لا أحد يعرف متى انتهى.',
  oneOfDates: 'أحد هذه التواريخ؛ لا يحدد المصدر أيها.',
  allOfDates: 'كل هذه التواريخ؛ ولا يقول المصدر شيئًا عن المدة بينها.',
  notSure: 'المصدر غير متأكد.',

  unlabelled: plural('ar', {one: '+{0} آخر', other: '+{0} أخرى'}),
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
