import {Parser} from 'saxen';
import type {Report} from '../common/report.js';

/** The fields of each event of a file in XML, and what stands in it as its description. No entity is expanded. */
export function eventsInXML(xml: string, report: Report): Record<string, unknown>[] {
  const events: Record<string, unknown>[] = [];
  let open: {readonly fields: Record<string, unknown>; text: string} | undefined;
  const hear = (text: string): void => {
    if (open) open.text += text;
  };
  const parser = new Parser();
  parser
    .on('openTag', (name, attributes, decode) => {
      if (name !== 'event') return;
      const fields = Object.entries(attributes()).map(([field, value]) => [field, decode(value)] as const);
      open = {fields: Object.fromEntries(fields), text: ''};
    })
    .on('closeTag', (name) => {
      if (name !== 'event' || !open) return;
      const description = open.text.trim() || open.fields['description'];
      events.push(description === undefined ? open.fields : {...open.fields, description});
      open = undefined;
    })
    .on('text', (text, decode) => hear(decode(text)))
    .on('cdata', hear)
    .on('attention', (text) => {
      if (/<!ENTITY/i.test(text)) report.refuse('', text, 'XML without entities of its own');
    })
    .on('warn', (error) => void report.refuse('', error.message, 'well-formed XML'))
    .on('error', (error) => void report.refuse('', error.message, 'well-formed XML'))
    .parse(xml);
  return events;
}
