/** Why an instrument is closed, or asks something first: bits, so that a whole catalogue costs no objects. */
export const CLOSED_GROUP = 1;
export const CLOSED_RUNG = 2;
export const CLOSED_HOURS = 4;
export const FIRST_RUNG = 8;
export const FIRST_LANGUAGE = 16;
export const FIRST_DIGITAL = 32;
export const FIRST_INSTRUMENT = 64;
export const CLOSED = CLOSED_GROUP | CLOSED_RUNG | CLOSED_HOURS;
