/** What a step gives out is a form that is there, and what it takes in too. */
export default function knownForms(document) {
  if (!document?.forms || !Array.isArray(document.steps)) return undefined;
  return document.steps.flatMap((step, index) =>
    ['in', 'out'].flatMap((key) =>
      [step?.[key] ?? []]
        .flat()
        .filter((form) => typeof form === 'string' && !Object.hasOwn(document.forms, form))
        .map((form) => ({ message: `unknown form ${form}`, path: ['steps', index, key] })),
    ),
  );
}
