// The grid of rooms is one stop for Tab; the arrows go from cell to cell. Without script every cell is a stop of its own.
export function rooms(grid) {
  const rows = () => [...grid.tBodies[0].rows].map(row => [...row.querySelectorAll('a')]).filter(links => links.length);
  const links = [...grid?.querySelectorAll('a') ?? []];
  if (!links.length) return;
  let here;
  const stop = link => { if (here) here.tabIndex = -1; here = link; here.tabIndex = 0; };
  links.forEach(link => { link.tabIndex = -1; });
  stop(grid.querySelector('td:not(.b) > a') ?? links[0]);
  grid.addEventListener('focusin', e => { const link = e.target.closest('a'); if (link) stop(link); });
  grid.addEventListener('keydown', e => {
    if (e.ctrlKey || e.altKey || e.metaKey || e.isComposing) return;
    const all = rows(), at = all.findIndex(row => row.includes(e.target)), place = all[at]?.indexOf(e.target);
    const to = at < 0 ? null : {
      ArrowRight: () => all[at][place + 1], ArrowLeft: () => all[at][place - 1], Home: () => all[at][0], End: () => all[at].at(-1),
      ArrowDown: () => nearest(all[at + 1], e.target), ArrowUp: () => nearest(all[at - 1], e.target),
    }[e.key]?.();
    if (!to) return;
    e.preventDefault();
    e.stopPropagation();
    to.focus();
  });
}

// The cell of another row that stands over or under this one.
function nearest(row, from) {
  const x = from.getBoundingClientRect().left;
  const away = link => Math.abs(link.getBoundingClientRect().left - x);
  return row?.reduce((best, link) => (away(link) < away(best) ? link : best));
}
