import type {CharacterRole, Marker, WordValues} from '../../../i18n/vocabulary.js';

/**
 * What a piece of a phrase can be, and what it says as that. Markers say 1; of what is told by its characters, `digits`
 * and `roman` say their value and `time` its hour; `end` stands behind the last piece.
 */
export type Roles = {readonly [Role in keyof WordValues]?: WordValues[Role]} & {
  readonly [Role in Marker | CharacterRole | 'end']?: number;
};

export type Role = keyof Roles;
