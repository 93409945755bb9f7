/** Every key node points to a step that is marked as one. */
export default function keyNodes(document) {
  if (!Array.isArray(document?.key_nodes) || !Array.isArray(document.steps)) return undefined;
  const keySteps = new Set(document.steps.filter((step) => step?.key === true).map((step) => step.id));
  return document.key_nodes.flatMap((node, index) =>
    keySteps.has(node?.step)
      ? []
      : [{ message: `no key step ${node?.step}`, path: ['key_nodes', index, 'step'] }],
  );
}
