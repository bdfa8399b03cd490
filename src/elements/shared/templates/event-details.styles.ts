import {css} from 'lit';

/** The looks of what is known of an event, in the card as in a companion. */
export const eventDetailsStyles = css`
  .event-title,
  .event-group,
  .event-date,
  .event-body p {
    margin: 0;
  }

  .event-title {
    text-align: match-parent;
    font-size: var(--_heading-size);
    line-height: 1.25;
    font-weight: var(--_title-weight);
    text-wrap: balance;
  }

  .event-group {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    font-size: var(--_date-size);
    overflow-wrap: anywhere;
  }

  .event-date {
    font-size: var(--_date-size);
    color: var(--_muted);
  }

  .event-body {
    display: grid;
    gap: 0.75rem;
  }

  .media {
    margin: 0;
    font-size: var(--_date-size);
    color: var(--_muted);
  }

  .media img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .claims {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: 0.75rem 1rem;
    margin: 0;
    padding: 0.75rem 0 0;
    border-block-start: 1px solid var(--_card-rule);
    list-style: none;
  }

  .claim {
    display: grid;
    align-content: start;
    gap: 0.25rem;
    font-size: var(--_date-size);
  }

  .claim-by {
    font-weight: var(--_title-weight);
  }

  .stance {
    font-weight: 400;
    font-style: italic;
    color: var(--_muted);
  }

  .sources {
    font-size: var(--_tick-size);
    color: var(--_muted);
  }

  .sources-label::after {
    content: ': ';
  }

  .event-body a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 2px;
  }

  .event-body a:hover {
    color: var(--_accent);
  }
`;
