/**
 * What reads colours where there is no page to wait for it: imported as `#own-colors` (`imports` in package.json),
 * which in a browser is plainly `undefined`.
 */
export * as OWN_COLORS from './own-colors.js';
