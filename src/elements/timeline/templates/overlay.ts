// What is shown over the page: a popover, or, in engines that know none, a sheet, hidden while it is not shown.

export function isPopover(overlay: HTMLElement): boolean {
  return 'showPopover' in overlay;
}

/** Before it is shown for the first time. */
export function prepareOverlay(overlay: HTMLElement): void {
  if (!isPopover(overlay)) overlay.hidden = true;
}

export function isShown(overlay: HTMLElement): boolean {
  return isPopover(overlay) ? overlay.matches(':popover-open') : !overlay.hidden;
}

export function showOverlay(overlay: HTMLElement): void {
  if (isPopover(overlay)) overlay.showPopover();
  else overlay.hidden = false;
}

export function hideOverlay(overlay: HTMLElement): void {
  if (isPopover(overlay)) return overlay.hidePopover();
  overlay.hidden = true;
  // As popovers do.
  overlay.dispatchEvent(new Event('toggle'));
}
