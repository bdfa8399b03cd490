/** What a key asks of a timeline. */
export type Command =
  | {readonly do: 'zoom'; readonly factor: number}
  | {readonly do: 'fit'}
  | {readonly do: 'pan'; readonly by: number}
  | {readonly do: 'edge'; readonly to: 'start' | 'end'}
  | {readonly do: 'step'; readonly by: 1 | -1}
  | {readonly do: 'event'; readonly to: 'first' | 'last'}
  | {readonly do: 'open'}
  | {readonly do: 'list'}
  | {readonly do: 'keys'}
  | {readonly do: 'close'};

/** A key as it was pressed: what a `KeyboardEvent` says of it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where a key was pressed, and how time runs there. */
export interface KeyContext {
  readonly onMark: boolean;
  readonly orientation: 'horizontal' | 'vertical';
  readonly rightToLeft: boolean;
  readonly open: boolean;
}

export const ZOOM_STEP = 1.6;
const PAN_STEP = 0.2;

/** The command of a key, or undefined for a key that is not ours, which the page then gets. */
export function commandFor(event: PressedKey, context: KeyContext): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const {onMark} = context;
  switch (event.key) {
    case '+':
    case '=':
      return {do: 'zoom', factor: ZOOM_STEP};
    case '-':
    case '_':
      return {do: 'zoom', factor: 1 / ZOOM_STEP};
    case '0':
      return {do: 'fit'};
    case 'Home':
      return onMark ? {do: 'event', to: 'first'} : {do: 'edge', to: 'start'};
    case 'End':
      return onMark ? {do: 'event', to: 'last'} : {do: 'edge', to: 'end'};
    case 'PageUp':
      return {do: 'pan', by: -0.9};
    case 'PageDown':
      return {do: 'pan', by: 0.9};
    case 'Enter':
    case ' ':
      return onMark ? {do: 'open'} : undefined;
    case 'l':
    case 'L':
      return {do: 'list'};
    case '?':
      return {do: 'keys'};
    case 'Escape':
      return context.open ? {do: 'close'} : undefined;
  }
  const direction = directionOf(event.key, context);
  if (!direction) return undefined;
  return onMark && !event.shiftKey ? {do: 'step', by: direction} : {do: 'pan', by: direction * PAN_STEP};
}

/**
 * Arrows along the axis move in time; on a mark those across it do as well, since there is nothing else to reach that
 * way.
 */
function directionOf(key: string, {orientation, rightToLeft, onMark}: KeyContext): 1 | -1 | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowDown' && (orientation === 'vertical' || onMark)) return 1;
  if (key === 'ArrowUp' && (orientation === 'vertical' || onMark)) return -1;
  if (orientation === 'vertical' && !onMark) return undefined;
  return key === forward ? 1 : key === back ? -1 : undefined;
}
