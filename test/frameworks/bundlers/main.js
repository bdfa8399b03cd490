import 'circa-timeline/define/timeline';

const timeline = document.createElement('circa-timeline');
// One more than are read without a worker.
timeline.events = Array.from({length: 50_001}, (_, index) => ({
  date: `${1000 + (index % 1000)}`,
  title: `Event ${index}`,
}));
document.body.append(timeline);
