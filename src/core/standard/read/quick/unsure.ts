/** Thrown where the exact reader must be asked. */
export const unsure = Symbol('unsure');
