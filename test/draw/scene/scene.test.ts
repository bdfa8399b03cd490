import {expect} from 'chai';
import {sceneOf, type SceneNode} from '../../../src/draw/index.js';
import {scaleAbout} from '../../../src/view/index.js';
import {all, describeMark, find, home, interactive, layout, marksOf} from './scene-fixture.js';

describe('sceneOf', () => {
  it('makes every mark a button with a name that says its title and its date, one of them the tab stop', () => {
    const marks = marksOf(sceneOf(home, interactive));
    expect(marks.map(({attributes}) => attributes['aria-label'])).to.deep.equal([
      'In a year, 2014',
      'About a summer, about summer 2015',
      'Perhaps a day, perhaps 3 May 2016, perhaps Tuesday, 3 May 2016',
      'Since a year, since 2017',
      'Until a year, until 2012',
      'On a day, 3 May 2018, Thursday, 3 May 2018',
    ]);
    for (const {key, attributes} of marks) {
      expect(attributes['role']).to.equal('button');
      expect(attributes['tabindex']).to.equal(key === 'mark about' ? 0 : -1);
      expect(attributes['aria-haspopup']).to.equal('dialog');
      expect(attributes['aria-expanded']).to.equal(String(key === 'mark day'));
    }
  });

  it('makes marks images in a picture that cannot be used, with no place for the keys', () => {
    for (const {attributes} of marksOf(sceneOf(home, {describe: describeMark, interactive: false}))) {
      expect(attributes['role']).to.equal('img');
      expect(attributes).to.not.have.any.keys('tabindex', 'aria-expanded', 'aria-haspopup');
    }
  });

  it('hides from screen readers everything but the marks and the names of lanes', () => {
    for (const node of sceneOf(home, interactive)) {
      if (node.name === 'defs' || node.key === 'marks' || node.key === 'lanes') continue;
      expect(node.attributes['aria-hidden'], node.key).to.equal('true');
    }
    expect(find(sceneOf(home, interactive), 'marks').attributes).to.not.have.property('aria-hidden');
  });

  it('cuts bars out behind a label that lies on them, and leaves pale ranges whole', () => {
    const onMark = home.marks.map((mark) => ({...mark, label: mark.label && {...mark.label, onMark: true}}));
    const cutOut = marksOf(sceneOf({...home, marks: onMark}, interactive))
      .filter(({children}) => children!.some(({key}) => key === 'tag'))
      .map(({key}) => key);
    expect(cutOut).to.deep.equal(['mark since', 'mark until']);
  });

  it('says all words of a label in the name of its mark, for those who speak to the page', () => {
    for (const mark of marksOf(sceneOf(home, interactive))) {
      const words = all([mark])
        .filter(({name}) => name === 'text')
        .map(({text}) => text!.trim());
      expect(words.length).to.be.above(0);
      for (const word of words) expect(mark.attributes['aria-label']).to.include(word);
    }
  });

  it('draws exact edges dashed, approximate ranges without edges, uncertain moments as dotted rings', () => {
    const scene = sceneOf(home, interactive);
    const sides = (id: string) =>
      String(
        all([find(scene, `mark ${id}`)]).find(({attributes}) => attributes['class'] === 'outline')!.attributes['d'],
      ).split('M').length - 1;
    expect([sides('year'), sides('about')]).to.deep.equal([4, 2]);
    const circles = (id: string) =>
      all([find(scene, `mark ${id}`)])
        .filter(({name}) => name === 'circle')
        .map(({attributes}) => attributes['class']);
    expect([circles('day'), circles('perhaps')]).to.deep.equal([['dot'], ['hollow is-uncertain']]);
  });

  it('fades an open end in layers that begin where it does, and points on with an arrow', () => {
    const scene = sceneOf(home, interactive);
    for (const id of ['since', 'until']) {
      const fade = find([find(scene, `mark ${id}`)], 'fade 0');
      expect(fade.attributes['class']).to.equal('fade fade-certain');
      const ends = fade.children!.map(({attributes}) => {
        const [x, width] = [Number(attributes['x']), Number(attributes['width'])];
        return id === 'since' ? [x, x + width] : [x + width, x];
      });
      expect(new Set(ends.map(([begin]) => begin)).size).to.equal(1);
      expect(new Set(ends.map(([, end]) => end)).size).to.equal(fade.children!.length);
      expect(find([find(scene, `mark ${id}`)], 'arrow 0').attributes['d']).to.match(
        /^M[-\d.]+ [-\d.]+(L[-\d.]+ [-\d.]+){2}$/,
      );
    }
  });

  it('tells siblings apart by their keys', () => {
    const check = (nodes: readonly SceneNode[]) => {
      const keys = nodes.map(({key}) => key);
      expect(new Set(keys).size, keys.join(', ')).to.equal(keys.length);
      for (const {children} of nodes) if (children) check(children);
    };
    for (const factor of [1, 3, 40, 1000])
      check(sceneOf(layout.frame(scaleAbout(layout.home, factor, Date.UTC(2016, 4, 3))), interactive));
  });

  it('has no attribute that is not a number or a text', () => {
    for (const {name, attributes} of all(sceneOf(home, interactive))) {
      for (const [key, value] of Object.entries(attributes))
        expect(String(value), `${name} ${key}`).to.not.match(/NaN|undefined|null|Infinity|\[object/);
    }
  });

  it('is the same for the same frame', () => {
    expect(JSON.stringify(sceneOf(home, interactive))).to.equal(JSON.stringify(sceneOf(home, interactive)));
  });
});
