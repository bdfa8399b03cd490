/**
 * The oldest engines that all files are built for, as esbuild and Vite name them. README names them too, and
 * test/cdn/older-engines.test.ts takes away what they lack. They know all of ES2022, which tsconfig.json asks for.
 */
export const OLDEST_ENGINES = ['chrome100', 'edge100', 'firefox104', 'safari16.4'];
