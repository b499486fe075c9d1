// A page that shows work in the background: asked again until it is done. Without script a link does the same.
const pause = 1500;

export function working() {
  const place = document.querySelector('[data-working=yes]');
  if (!place) return;
  setTimeout(async () => {
    const answer = await fetch(location.href);
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-working]');
    if (!fresh || fresh.dataset.working === 'no') { location.reload(); return; }
    place.replaceChildren(...fresh.childNodes);
    working();
  }, pause);
}
