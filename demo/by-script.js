import 'circa-timeline/define';

const timeline = document.querySelector('#by-script');

timeline.events = {
  title: 'Strikes and truces in north-west Syria',
  reference: '2019-07-01',
  events: [
    {date: '2014', title: 'Coalition against IS formed'},
    {date: 'Feb 2018', title: 'Hurras al-Deen founded'},
    {date: 'March 2017', title: 'Strike on a mosque, Aleppo'},
    {date: 'September', title: 'Buffer zone agreed by Russia and Turkey'},
    {date: 'since late April', title: 'Bombardment of Idlib escalates'},
    {date: 'this Sunday', title: 'Strike on al-Qaeda leaders', importance: 1},
  ],
};
