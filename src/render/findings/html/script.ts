/** Shows only findings of the severities that are ticked; without it all are shown and there is nothing to tick. */
export const SCRIPT = `
const form = document.querySelector('form');
const status = form.querySelector('output');
const items = [...document.querySelectorAll('li[data-severity]')];
const update = () => {
  const wanted = new Set(new FormData(form).getAll('severity'));
  let shown = 0;
  for (const item of items) {
    item.hidden = !wanted.has(item.dataset.severity);
    if (!item.hidden) shown += 1;
  }
  for (const section of document.querySelectorAll('section[data-file]'))
    section.hidden = !section.querySelector('li[data-severity]:not([hidden])');
  status.value = form.dataset.shown.replace('{shown}', shown).replace('{total}', items.length);
};
form.addEventListener('change', update);
form.addEventListener('submit', (event) => event.preventDefault());
form.hidden = false;
update();
`;
