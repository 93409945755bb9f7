/** Every letter of a step names a role that is there. */
export default function knownRoles(document) {
  if (!document?.roles || !Array.isArray(document.steps)) return undefined;
  return document.steps.flatMap((step, index) =>
    ['R', 'A', 'C', 'I'].flatMap((letter) => {
      const named = step?.[letter] === undefined ? [] : [step[letter]].flat();
      return named
        .filter((role) => !Object.hasOwn(document.roles, role))
        .map((role) => ({ message: `unknown role ${role}`, path: ['steps', index, letter] }));
    }),
  );
}
