// From a frame to SVG, in a page or as text, and from gestures to actions: the first folder that knows a browser.

export {accessibleName, eraName, markName, nowLabelOf, shownDate} from './accessible-name.js';
export {colorsOfGroups, type ColorOf} from './color/colors-of-groups.js';
export {isLight} from './color/is-light.js';
export type {GestureHandling, GestureHost} from './input/gesture-host.js';
export {attachWheel} from './input/attach-wheel.js';
export {HeldDrags} from './input/held-drags.js';
export {pointIn, scaleOf, screenBox} from './input/own-px.js';
export {WHEEL_REST, WheelRest, wheelZoom} from './input/wheel.js';
export {metricsFrom, TEXT_ROLES, type Probe} from './measure-text.js';
export {orientationFor} from './orientation.js';
export {pictureLangs} from './picture-langs.js';
export {renderSVG, svgPicture, type RenderOptions} from './still/render-svg.js';
export {SceneCache} from './scene/scene-cache.js';
export {textClass, type SceneNode} from './scene/scene-node.js';
export type {SceneOptions} from './scene/scene-options.js';
export {sceneOf} from './scene/scene.js';
export {SceneRenderer} from './scene-renderer.js';
export {themeValues} from './still/theme-values.js';
export {svgDocument} from './still/svg-document.js';
export {PICTURE_STYLES} from './svg.styles.js';
export {DARK_RULES, PAGE_THEME, PRINT_RULES, THEME, THEME_RULES, withValues, type ThemeName} from './theme.js';
