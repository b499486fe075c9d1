// A card is dragged to the next column: the same as its button. And the clocks of those who wait go on.
export function board(place) {
  const columns = [...place.querySelectorAll('[data-state]')];
  let dragged = null;
  const goesTo = column => dragged && columns.indexOf(column) === columns.indexOf(dragged.closest('[data-state]')) + 1;
  place.addEventListener('dragstart', e => { dragged = e.target.closest?.('.visit'); });
  place.addEventListener('dragend', () => { dragged = null; columns.forEach(c => c.removeAttribute('data-over')); });
  place.addEventListener('dragover', e => {
    const column = e.target.closest('[data-state]');
    if (!column || !goesTo(column)) return;
    e.preventDefault();
    columns.forEach(c => c.toggleAttribute('data-over', c === column));
  });
  place.addEventListener('drop', e => {
    const column = e.target.closest('[data-state]');
    if (!column || !goesTo(column)) return;
    e.preventDefault();
    dragged.querySelector('form[data-next] button')?.click();
  });
}
