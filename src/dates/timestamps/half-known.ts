const DASHES = '-–—/';

/** An interval of which one side is a question mark: the date of the other, and where in EDTF it stands. */
export interface HalfKnown {
  readonly date: string;
  readonly write: (edtf: string) => string;
}

/**
 * Takes apart "?-1850" and "1850 – ?", which are a life's dates and no qualifier. Undefined for what has another form;
 * "1850-06-?", whose day is unknown, is none, and neither is "?-?".
 */
export function readHalfKnown(text: string): HalfKnown | undefined {
  const found = takeApart(text);
  return found && !takeApart(found.date) ? found : undefined;
}

function takeApart(text: string): HalfKnown | undefined {
  if (text.startsWith('?')) {
    const rest = text.slice(1).trimStart();
    return isDash(rest[0]) ? {date: rest.slice(1).trimStart(), write: (edtf) => `/${edtf}`} : undefined;
  }
  if (!text.endsWith('?')) return undefined;
  const rest = text.slice(0, -1).trimEnd();
  const isDay = /\d-\d\d?-$/.test(rest.slice(-5));
  return isDash(rest.at(-1)) && !isDay ? {date: rest.slice(0, -1).trimEnd(), write: (edtf) => `${edtf}/`} : undefined;
}

const isDash = (sign: string | undefined): boolean => sign !== undefined && DASHES.includes(sign);
