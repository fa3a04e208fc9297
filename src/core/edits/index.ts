// Editing by structure. Each function takes a Draft and what is wanted and gives text edits, or says why not. Whatever it
// changes, it changes ordinals, references to them, and the places of whole lines: no character of the body is lost.
export { gapEdit, gapOf } from './around-ordinal.ts';
export type { Automatic, Change, Inserted, Insertion, LeftReference, Refusal, Refused } from './change.ts';
export { copySection, removeSection, sectionRange } from './clipboard.ts';
export { updateContentsList } from './contents-list.ts';
export { endList, insertSection, nextItem } from './insert.ts';
export { demote, moveDown, moveTo, moveUp, promote, type Target } from './move.ts';
export { pasteSection } from './pasting.ts';
export { type OrdinalOffer, ordinalsAt, renumberingBehind } from './ordinal-completions.ts';
export type { Wanted } from './ordinal-changes.ts';
export { renumber, renumberedOrdinals, type Scope } from './renumber.ts';
export { restyle } from './restyle.ts';
export { retitle, typedOver } from './typed-ordinal.ts';
export { rewrite, writeInText } from './writing.ts';
