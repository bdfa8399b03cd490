import type {PhraseTable} from '../../../dates/phrases/phrase-table.js';

/** Spanish phrases of the press. */
export const PRESS_TABLES: readonly PhraseTable[] = [
  {
    source: 'the press',
    rows: `
      principios de los años sesenta = 1960..1963
      los años sesenta = 1960..1969
      3 de abril de 2018 = 2018-04-03
      el 3 de abril de 2018 = 2018-04-03
      3 de abril del 2018 = 2018-04-03
      1.º de mayo de 2018 = 2018-05-01
      1º de mayo de 2018 = 2018-05-01
      primero de mayo de 2018 = 2018-05-01
      11 de setiembre de 1973 = 1973-09-11
      febrero de 2018 = 2018-02
      FEBRERO 2018 = 2018-02
      3-abr-2018 = 2018-04-03
      12 oct. 1492 = 1492-10-12
      ene. 2018 = 2018-01
      martes 11 de septiembre de 2001 = 2001-09-11
      martes, 11 de septiembre de 2001 = 2001-09-11
      03/04/2018 = refused
      13/04/2018 = 2018-04-13
      finales de abril = 2019-04-21..2019-04-30
      desde finales de abril = 2019-04-21..2019-04-30 / inf
      a principios de marzo = 2019-03-01..2019-03-10
      a mediados de octubre de 2018 = 2018-10-11..2018-10-20
      a fines de abril de 2018 = 2018-04-21..2018-04-30
      principios de 2018 = 2018-01..2018-04
      finales de 2018 = 2018-09..2018-12
      mediados de 2018 = 2018-05..2018-08
      en marzo = 2019-03
      el pasado marzo = 2019-03
      septiembre = 2018-09
      verano de 2012 = 2012-06..2012-08
      primavera de 1848 = 1848-03..1848-05
      el invierno de 1941-1942 = 1941-12..1942-02
      tercer trimestre de 2017 = 2017-07..2017-09
      3.er trimestre de 2017 = 2017-07..2017-09
      3T 2017 = 2017-07..2017-09
      primer semestre de 2017 = 2017-01..2017-06
      semana 25 de 2013 = 2013-06-17..2013-06-23
      domingo = 2019-06-30
      el domingo = 2019-06-30
      el domingo pasado = 2019-06-30
      el pasado domingo = 2019-06-30
      el próximo domingo = 2019-07-07
      el domingo que viene = 2019-07-07
      este lunes = 2019-07-01
      lunes 8 de julio = 2019-07-08
      el 30 de junio = 2019-06-30
      ayer = 2019-06-30
      anteayer = 2019-06-29
      antier = 2019-06-29
      hoy = 2019-07-01
      mañana = 2019-07-02
      pasado mañana = 2019-07-03
      la semana pasada = 2019-06-24..2019-06-30
      la próxima semana = 2019-07-08..2019-07-14
      el fin de semana = 2019-06-29..2019-06-30
      el mes pasado = 2019-06
      a finales del mes pasado = 2019-06-21..2019-06-30
      este mes = 2019-07
      el año pasado = 2018
      este año = 2019
    `,
  },
  {
    source: 'the press',
    rows: `
      el año que viene = 2020
      el siglo pasado = 1900..1999
      hace dos años = 2017
      hace tres días = 2019-06-28
      hace tres semanas = 2019-06-10..2019-06-16
      hace seis meses = 2019-01
      desde 2018 hasta hace tres días = 2018 / 2019-06-28
      3 en mayo de 2018 = refused
      3 por mayo de 2018 = refused
      1850/51 a. C. = refused
      1682, agosto o septiembre de 1581 = refused
      hace casi cuatro años = 2015..2016
      hace casi dos siglos = 1819..1919
      hace unos treinta años = 1984..1994
      hace 500 años = 1469..1568
      tres días atrás = 2019-06-28
      dentro de tres días = 2019-07-04
      los últimos dos meses = 2019-05-01 / 2019-07-01
      en los dos últimos meses = 2019-05-01 / 2019-07-01
      del 3 al 5 de mayo de 2018 = 2018-05-03 / 2018-05-05
      del 28 de abril al 3 de mayo de 2018 = 2018-04-28 / 2018-05-03
      del 20 de diciembre al 5 de enero = 2018-12-20 / 2019-01-05
      entre abril y junio de 2018 = 2018-04..2018-06
      abril-junio de 2018 = 2018-04 / 2018-06
      3, 4 y 5 de mayo de 2018 = 2018-05-03 / 2018-05-05
      Navidad de 1914 = 1914-12-25
      Nochebuena de 1914 = 1914-12-24
      Nochevieja de 1999 = 1999-12-31
      Año Nuevo de 2000 = 2000-01-01
      Día de Reyes de 2018 = 2018-01-06
      Semana Santa de 2019 = 2019-04-14..2019-04-21
      Domingo de Ramos de 2019 = 2019-04-14
      Jueves Santo de 2019 = 2019-04-18
      Viernes Santo de 2019 = 2019-04-19
      Domingo de Resurrección de 2018 = 2018-04-01
      Todos los Santos de 2018 = 2018-11-01
      años 60 = 1960..1969
      hace ocho días = refused
      hace quince días = refused
      recientemente = refused
      hace unos días = refused
      próximamente = refused
      durante tres años = refused
      31 de abril de 2018 = refused
      29/02/2019 = refused
      145 millones = refused
      El Día de la Madre de 2018 = refused
      en 1850 = 1850
      en el año 1850 = 1850
      el año 1850 = 1850
      año de 1850 = 1850
      mayo del 2018 = 2018-05
      mayo del año 2018 = 2018-05
      mayo de este año = 2019-05
      mayo del año pasado = 2018-05
      el 3 de mayo del año pasado = 2018-05-03
      el 3 de mayo pasado = 2019-05-03
      el pasado 3 de mayo = 2019-05-03
      el próximo 3 de mayo = 2020-05-03
      mayo 3, 2018 = 2018-05-03
      2018 mayo 3 = 2018-05-03
      uno de mayo de 2018 = 2018-05-01
      treinta y uno de diciembre de 1999 = 1999-12-31
      veintidós de mayo de 2018 = 2018-05-22
      sabado 30 de junio de 2019 = refused
      SÁBADO = 2019-06-29
    `,
  },
  {
    source: 'the press',
    rows: `
      el proximo domingo = 2019-07-07
      el domingo próximo = 2019-07-07
      miercoles 3 de julio de 2019 = 2019-07-03
      el lunes que viene = 2019-07-08
      el mes próximo = 2019-08
      la semana que viene = 2019-07-08..2019-07-14
      el próximo mes = 2019-08
      la pasada semana = 2019-06-24..2019-06-30
      la semana anterior = 2019-06-24..2019-06-30
      el verano pasado = 2018-06..2018-08
      este verano = 2019-06..2019-08
      el próximo verano = 2020-06..2020-08
      la próxima primavera = 2020-03..2020-05
      en la primavera de 1848 = 1848-03..1848-05
      invierno de 1941/42 = 1941-12..1942-02
      invierno 1941-42 = 1941-12..1942-02
      otoño-invierno de 1936 = 1936-09..1936-11 / 1936-12..1937-02
      la primera quincena de mayo de 2018 = 2018-05-01..2018-05-15
      segundo semestre de 2017 = 2017-07..2017-12
      el segundo trimestre = 2019-04..2019-06
      1T 2017 = 2017-01..2017-03
      T1 2017 = 2017-01..2017-03
      primer cuatrimestre de 2017 = 2017-01..2017-04
      los tres primeros meses de 2018 = 2018-01..2018-03
      los primeros tres meses de 2018 = 2018-01..2018-03
      la primera semana de mayo de 2018 = 2018-05-01..2018-05-07
      el primer viernes de mayo de 2018 = 2018-05-04
      el último viernes de mayo de 2018 = 2018-05-25
      los últimos tres días = 2019-06-28 / 2019-07-01
      los próximos tres días = 2019-07-01 / 2019-07-04
      las últimas semanas = refused
      el último año = 2018-07-01 / 2019-07-01
      el último mes = 2019-06-01 / 2019-07-01
      la última semana = 2019-06-24 / 2019-07-01
      en tres días = refused
      dentro de una semana = 2019-07-08..2019-07-14
      tres días después = 2019-07-04
      tres días más tarde = 2019-07-04
      12.000 a. p. = -10550..-9551
      hasta ayer = -inf / 2019-06-30
      desde ayer = 2019-06-30 / inf
      desde el lunes = 2019-07-01 / inf
      desde el 3 de mayo = 2019-05-03 / inf
      hasta el 3 de mayo de 2018 = -inf / 2018-05-03
      desde 1850 hasta hoy = 1850 / inf
      1850-presente = 1850 / inf
      1850 a la fecha = 1850 / inf
      1850 - hoy = 1850 / inf
      de 1850 a nuestros días = 1850 / inf
      hasta hoy = -inf / 2019-07-01
      hasta la fecha = refused
      1850 en adelante = 1850 / inf
      de 1850 en adelante = 1850 / inf
      1850 o antes = -inf..1850
      1850 o después = 1850..inf
      1850 o posterior = 1850..inf
      no más tarde de 1850 = -inf..1850
      no después de 1850 = -inf..1850
      a más tardar el 3 de mayo de 2018 = -inf..2018-05-03
      como muy tarde en 1850 = -inf..1850
    `,
  },
  {
    source: 'the press',
    rows: `
      1850 como muy tarde = -inf..1850
      como muy pronto en 1850 = 1850..inf
      poco después de 1850 = 1851..inf
      poco antes de 1850 = -inf..1849
      después de mayo de 2018 = 2018-06..inf
      tras 1850 = 1851..inf
      con anterioridad a 1850 = -inf..1849
      post. 1850 = 1851..inf
      ante 1850 = -inf..1849
      después de 1945 y antes de 1957 = 1946..1956
      entre el 3 y el 5 de mayo de 2018 = 2018-05-03..2018-05-05
      entre marzo de 2017 y abril de 2018 = 2017-03..2018-04
      entre finales de abril y mediados de mayo de 2018 = 2018-04-21..2018-05-20
      del 3 al 5 de mayo = 2019-05-03 / 2019-05-05
      del lunes al miércoles = 2019-06-24 / 2019-06-26
      de lunes a viernes = 2019-06-24 / 2019-06-28
      de mayo a julio de 2018 = 2018-05 / 2018-07
      mayo a 2018 = refused
      mayo de 2018 a julio de 2019 = 2018-05 / 2019-07
      del 1 al 3 de enero del 2000 = 2000-01-01 / 2000-01-03
      3-5 de mayo de 2018 = 2018-05-03 / 2018-05-05
      3/5 de mayo de 2018 = 2018-05-03..2018-05-05
      mayo/junio de 1850 = 1850-05..1850-06
      1850/1851 = 1850 / 1851
      1850-51 = 1850 / 1851
      1995-6 = refused
      1936-39 = refused
      ¿1850 = 1850
      44 antes de nuestra era = -0043
      1850-1920 = 1850 / 1920
      14:30 horas = refused
      a las 8 de la mañana del 3 de mayo de 2018 = 2018-05-03T08..2018-05-03T09
      a las 8 de la tarde del 3 de mayo de 2018 = 2018-05-03T20..2018-05-03T21
      a las 12 de la noche del 3 de mayo de 2018 = refused
      3 de mayo de 2018 por la tarde = 2018-05-03T12..2018-05-03T18
      la tarde del 3 de mayo de 2018 = 2018-05-03T12..2018-05-03T18
      la noche del 3 de mayo de 2018 = 2018-05-03T18..2018-05-04T06
      la noche del 3 al 4 de mayo de 2018 = 2018-05-03T18..2018-05-04T06
      la mañana = refused
      mañana del 26 de junio de 2018 = 2018-06-26T00..2018-06-26T12
      la mañana del lunes = 2019-07-01T00..2019-07-01T12
      mañana por la mañana = 2019-07-02T00..2019-07-02T12
      ayer por la tarde = 2019-06-30T12..2019-06-30T18
      ayer noche = 2019-06-30T18..2019-07-01T06
      anoche = 2019-06-30T18..2019-07-01T06
      anteanoche = 2019-06-29T18..2019-06-30T06
      esta noche = 2019-07-01T18..2019-07-02T06
      esta tarde = 2019-07-01T12..2019-07-01T18
      esta mañana = 2019-07-01T00..2019-07-01T12
      el lunes por la noche = 2019-07-01T18..2019-07-02T06
      lunes noche = 2019-07-01T18..2019-07-02T06
      la madrugada del 3 de mayo de 2018 = 2018-05-03T00..2018-05-03T06
      en la madrugada de ayer = 2019-06-30T00..2019-06-30T06
      en Navidad = 2019-12-25
      Navidad = 2019-12-25
      la Navidad pasada = 2018-12-25
      Navidad de 2018 = 2018-12-25
      Navidades de 2018 = refused
      la noche de Reyes de 2018 = 2018-01-05
      Noche de Navidad de 1914 = refused
      Pascua de 1916 = 1916-04-23
      Pascuas de 1916 = refused
    `,
  },
  {
    source: 'the press',
    rows: `
      Semana Santa = 2019-04-14..2019-04-21
      Corpus Christi de 2018 = refused
      Día de la Madre de 2018 = refused
      San Juan 1850 = refused
      Santiago 1850 = refused
      Viernes Santo, 25 de marzo de 2016 = 2016-03-25
      Reyes de 2018 = 2018-01-06
      Domingo de Pascua de 2018 = 2018-04-01
      Lunes de Pascua de 2018 = 2018-04-02
      Miércoles de Ceniza de 2018 = 2018-02-14
      semana del 3 de mayo de 2018 = 2018-04-30..2018-05-06
      la semana del lunes = 2019-07-01..2019-07-07
      fin de semana del 29 de junio de 2019 = 2019-06-29..2019-06-30
      este fin de semana = 2019-07-06..2019-07-07
      el próximo fin de semana = refused
      el fin de semana pasado = 2019-06-29..2019-06-30
      el martes de la semana pasada = 2019-06-25
      domingo de la semana pasada = 2019-06-30
      finales de la semana pasada = 2019-06-29..2019-06-30
      a principios de semana = 2019-07-01..2019-07-03
      a principios de año = 2019-01..2019-04
      a finales de año = 2019-09..2019-12
      fin de año = refused
      a mediados de mes = 2019-07-11..2019-07-20
      a finales del año pasado = 2018-09..2018-12
      a comienzos de este año = 2019-01..2019-04
      comienzo de 2018 = 2018-01..2018-02
      final de 2018 = 2018-11..2018-12
      fin de 2018 = 2018-11..2018-12
      a finales del verano de 2012 = 2012-08
      principios o mediados de 2018 = 2018-01..2018-08
      a mediados o finales de abril = 2019-04-11..2019-04-30
      principios y mediados de 2018 = 2018-01..2018-08
      primeros de mayo de 2018 = 2018-05-01..2018-05-10
      a primeros de mayo = 2019-05-01..2019-05-10
      últimos de abril de 2018 = 2018-04-21..2018-04-30
      mitad de 2018 = 2018-05..2018-08
      a mitad de 2018 = 2018-05..2018-08
      mil novecientos noventa y seis = 1996
      dos mil ocho = 2008
      el año dos mil = refused
      durante 1850 = 1850
      todo 1850 = refused
      1850, 1855 o 1860 = 1850..1860
      1850, 1855 y 1860 = 1850 / 1850..1860
      mayo y junio de 1850 = 1850-05 / 1850-06
      3 y 5 de mayo de 2018 = 2018-05-03 / 2018-05-03..2018-05-05
      3 de mayo y 5 de junio de 2018 = 2018-05-03 / 2018-05-03..2018-06-05
      1850 ó 1851 = 1850..1851
      1850 u 1851 = 1850..1851
      siete u ocho de mayo = 2019-05-07..2019-05-08
      10 de febrero de 1700/1 = 1701-02-10
      17/09/2018 = 2018-09-17
      2018-09-17 = 2018-09-17
      9/2018 = 2018-09
      mayo-2018 = 2018-05
      may-18 = refused
      15-ene-20 = refused
      abril de 18 = refused
      los sesenta = 1960..1969
    `,
  },
  {
    source: 'the press',
    rows: `
      los 60 = 1960..1969
      principios de los sesenta = 1960..1963
      mediados de los 90 = 1994..1996
      segundo = refused
      cuarto = refused
      un día = refused
      tres días = refused
      el día 3 de mayo de 2018 = 2018-05-03
      los días 3 y 5 de mayo de 2018 = 2018-05-03 / 2018-05-03..2018-05-05
      del día 3 al 5 de mayo de 2018 = 2018-05-03 / 2018-05-05
      el día 3 = refused
      el día 1850 = refused
      el miércoles de la próxima semana = 2019-07-10
      el día después de Navidad de 2018 = 2018-12-26
      dos días después del 3 de mayo de 2018 = 2018-05-05
      la víspera de la Navidad de 1914 = 1914-12-24
      dentro de ocho días = refused
      primera quincena de 2018 = refused
      segunda quincena de mayo de 2018 = 2018-05-16..2018-05-31
      2 de mayo de 1808 = 1808-05-02
      dos de mayo de 1808 = 1808-05-02
      3-V-1808 = 1808-05-03
      3.V.1808 = 1808-05-03
      los cincuenta y sesenta = 1950..1959 / 1960..1969
      la pasada madrugada = refused
      la noche pasada = 2019-06-30T18..2019-07-01T06
      hasta el día de hoy = -inf / 2019-07-01
      1850 o poco después = 1850..inf
      1er semestre 2018 = 2018-01..2018-06
      Q3 2018 = 2018-07..2018-09
      cop. 1995 = 1995
      1808-mayo-02 = 1808-05-02
      1850 y siguientes = 1850 / inf
      Guerra Civil (1936-1939) = 1936 / 1939
      tarde-noche del 3 de mayo de 2018 = 2018-05-03T18..2018-05-04T00
      Virreinato (1535-1821) = 1535 / 1821
      II República (1931-1939) = 1931 / 1939
      1850-1860 y 1870-1880 = 1850 / 1860..1880
      no antes de 1850 y no después de 1860 = 1850..1860
      la noche del sábado al domingo = 2019-06-29T18..2019-06-30T06
      entre Navidad y Reyes = 2018-12-25..2019-01-06
      3 ó 4 de mayo de 2018 = 2018-05-03..2018-05-04
      desde el 3 hasta el 5 de mayo de 2018 = 2018-05-03 / 2018-05-05
      alrededor del año 1850 = 1845..1855
      II trimestre de 2018 = 2018-04..2018-06
      1.500 metros = refused
      3 veces = refused
      en 18 meses = refused
    `,
  },
  {
    source: 'the press',
    reference: '1989-11-02',
    rows: `
      el martes = 1989-10-31
      anoche = 1989-11-01T18..1989-11-02T06
      el martes por la mañana = 1989-10-31T00..1989-10-31T12
      esta mañana = 1989-11-02T00..1989-11-02T12
      la madrugada del martes = 1989-10-31T00..1989-10-31T06
      la noche del lunes al martes = 1989-10-30T18..1989-10-31T06
    `,
  },
];
