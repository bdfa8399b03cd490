import {html, nothing, type TemplateResult} from 'lit';

export interface IconButton {
  /** what it does: its accessible name, and its tooltip */
  readonly label: string;
  /** the language of the label, where it is another than that of what stands around it */
  readonly lang?: string;
  /** the icon: the data of an SVG path, in a square of 16 px, or of 20 where it has its own tooltip */
  readonly path: string;
  /** whether the style sheet shows the label as a tooltip, for keys and fingers too, and not the browser */
  readonly hasTip?: boolean;
  readonly onClick: () => void;
  /** words that stand beside the icon */
  readonly words?: string | undefined;
  readonly className?: string;
  /** of a button that stays down: whether it is */
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean;
  /** out of use for now, but where it is, and with the focus if it has that */
  readonly ariaDisabled?: boolean;
  /** id of what says more about it */
  readonly describedBy?: string;
}

/** A button that shows an icon. Its looks are in `base.styles.ts`. */
export function iconButton(button: IconButton): TemplateResult {
  const {label, lang, path, hasTip = false, onClick, words, className, pressed} = button;
  const {disabled = false, ariaDisabled, describedBy} = button;
  const size = hasTip ? 20 : 16;
  return html`<button
    part="button"
    class=${className ?? nothing}
    type="button"
    aria-label=${label}
    title=${hasTip ? nothing : label}
    lang=${lang ?? nothing}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    aria-disabled=${ariaDisabled === undefined ? nothing : String(ariaDisabled)}
    aria-describedby=${describedBy ?? nothing}
    ?disabled=${disabled}
    @click=${onClick}
  >
    ${words}<svg viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
}
