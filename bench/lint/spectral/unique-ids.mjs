/** No two steps have one id, and no two checks. */
export default function uniqueIds(document) {
  if (!Array.isArray(document?.steps)) return undefined;
  const seen = new Set();
  const found = [];
  const look = (id, path) => {
    if (id === undefined) return;
    if (seen.has(id)) found.push({ message: `id ${id} is there twice`, path });
    seen.add(id);
  };
  for (const [index, step] of document.steps.entries()) {
    look(step?.id, ['steps', index, 'id']);
    if (!Array.isArray(step?.checks)) continue;
    for (const [place, check] of step.checks.entries())
      look(check?.id, ['steps', index, 'checks', place, 'id']);
  }
  return found;
}
