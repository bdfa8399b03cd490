/** What is used of saxen, which has no types of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(name: 'openTag', hear: (name: string, attributes: () => Record<string, string>, decode: Decode) => void): this;
    on(name: 'closeTag', hear: (name: string) => void): this;
    on(name: 'text', hear: (text: string, decode: Decode) => void): this;
    on(name: 'cdata' | 'attention', hear: (text: string) => void): this;
    on(name: 'error' | 'warn', hear: (error: Error) => void): this;
    parse(xml: string): this;
    stop(): void;
  }
}
