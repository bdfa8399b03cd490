const FOLLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * The link if a reader may safely follow it (http, https, mailto or relative), else undefined.
 * Read with the platform's own parser, so that `java\nscript:` is seen for what a browser would make of it.
 */
export function safeLink(link: string): string | undefined {
  try {
    return FOLLOWED.has(new URL(link, 'https://relative.invalid/').protocol) ? link : undefined;
  } catch {
    return undefined;
  }
}
