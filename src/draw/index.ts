export {attachGestures, WHEEL_REST, wheelZoom, type GestureHandling, type GestureHost} from './gestures.js';
export {metricsFrom, type Probe} from './measure.js';
export {nameOf, nowLabelOf, orientationFor, pictureText} from './picture.js';
export {PICTURE_STYLES} from './picture.styles.js';
export {renderSVG, type RenderOptions} from './render-svg.js';
export {renderScene} from './render.js';
export {SceneMemory} from './memory.js';
export {sceneOf, type SceneNode, type SceneWords} from './scene.js';
export {THEME, THEME_DECLARATIONS, themeValues, withValues, type ThemeName} from './theme.js';
