import {expect} from 'chai';
import {type Command, commandFor, type KeyContext, type PressedKey, ZOOM_STEP} from '../../src/view/key-commands.js';

const HORIZONTAL: KeyContext = {onMark: false, orientation: 'horizontal', rightToLeft: false, open: false};
const VERTICAL: KeyContext = {...HORIZONTAL, orientation: 'vertical'};
const ON_MARK: KeyContext = {...HORIZONTAL, onMark: true};

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

const CASES: readonly [key: string, where: string, context: KeyContext, command: Command | undefined][] = [
  ['+', 'the picture', HORIZONTAL, {do: 'zoom', factor: ZOOM_STEP}],
  ['=', 'the picture', HORIZONTAL, {do: 'zoom', factor: ZOOM_STEP}],
  ['-', 'the picture', HORIZONTAL, {do: 'zoom', factor: 1 / ZOOM_STEP}],
  ['_', 'the picture', HORIZONTAL, {do: 'zoom', factor: 1 / ZOOM_STEP}],
  ['0', 'the picture', HORIZONTAL, {do: 'fit'}],
  ['Home', 'the picture', HORIZONTAL, {do: 'edge', to: 'start'}],
  ['End', 'the picture', HORIZONTAL, {do: 'edge', to: 'end'}],
  ['Home', 'a mark', ON_MARK, {do: 'event', to: 'first'}],
  ['End', 'a mark', ON_MARK, {do: 'event', to: 'last'}],
  ['PageUp', 'the picture', HORIZONTAL, {do: 'pan', by: -0.9}],
  ['PageDown', 'the picture', HORIZONTAL, {do: 'pan', by: 0.9}],
  ['Enter', 'a mark', ON_MARK, {do: 'open'}],
  [' ', 'a mark', ON_MARK, {do: 'open'}],
  ['Enter', 'the picture', HORIZONTAL, undefined],
  ['l', 'the picture', HORIZONTAL, {do: 'list'}],
  ['L', 'the picture', HORIZONTAL, {do: 'list'}],
  ['?', 'the picture', HORIZONTAL, {do: 'keys'}],
  ['Escape', 'the picture, nothing open', HORIZONTAL, undefined],
  ['Escape', 'the picture, an event open', {...HORIZONTAL, open: true}, {do: 'close'}],
  ['ArrowRight', 'the picture', HORIZONTAL, {do: 'pan', by: 0.2}],
  ['ArrowLeft', 'the picture', HORIZONTAL, {do: 'pan', by: -0.2}],
  ['ArrowRight', 'a picture from right to left', {...HORIZONTAL, rightToLeft: true}, {do: 'pan', by: -0.2}],
  ['ArrowDown', 'the picture', HORIZONTAL, undefined],
  ['ArrowDown', 'an upright picture', VERTICAL, {do: 'pan', by: 0.2}],
  ['ArrowUp', 'an upright picture', VERTICAL, {do: 'pan', by: -0.2}],
  ['ArrowUp', 'the picture', HORIZONTAL, undefined],
  ['ArrowRight', 'an upright picture', VERTICAL, undefined],
  ['ArrowRight', 'a mark', ON_MARK, {do: 'step', by: 1}],
  ['ArrowDown', 'a mark', ON_MARK, {do: 'step', by: 1}],
  ['ArrowUp', 'a mark', ON_MARK, {do: 'step', by: -1}],
  ['ArrowLeft', 'a mark of an upright picture', {...VERTICAL, onMark: true}, {do: 'step', by: -1}],
  ['ArrowLeft', 'a mark, from right to left', {...ON_MARK, rightToLeft: true}, {do: 'step', by: 1}],
  ['x', 'the picture', HORIZONTAL, undefined],
];

describe('commandFor', () => {
  for (const [key, where, context, command] of CASES) {
    it(`gives for ${key === ' ' ? 'the space bar' : key} on ${where}: ${JSON.stringify(command) ?? 'nothing'}`, () => {
      expect(commandFor(pressed(key), context)).to.deep.equal(command);
    });
  }

  it('pans from a mark where Shift is held', () => {
    expect(commandFor(pressed('ArrowRight', {shiftKey: true}), ON_MARK)).to.deep.equal({do: 'pan', by: 0.2});
  });

  it('leaves every key with Control, Meta or Alt to the page', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      for (const [key, , context] of CASES)
        expect(commandFor(pressed(key, {[held]: true}), context)).to.equal(undefined);
  });
});
