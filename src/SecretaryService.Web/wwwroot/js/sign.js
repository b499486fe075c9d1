// A signature by pen, finger or mouse, sent as points on a sheet of 600 by 200. Without script the typed name is the signature.
const width = 600, height = 200, longest = 15000;

export function sign(place) {
  if (!place) return;
  const [sheet, clear, field] = [place.querySelector('canvas'), place.querySelector('button'), place.querySelector('input')];
  const pen = sheet.getContext('2d');
  let strokes = [], drawing = null;
  place.hidden = false;
  [sheet.width, sheet.height] = [width, height];

  const at = e => {
    const box = sheet.getBoundingClientRect(), within = (value, most) => Math.max(0, Math.min(most, Math.round(value)));
    return [within((e.clientX - box.left) * width / box.width, width), within((e.clientY - box.top) * height / box.height, height)];
  };
  const written = () => strokes.map(stroke => stroke.map(point => point.join(',')).join(' ')).join(';');
  const show = () => {
    pen.clearRect(0, 0, width, height);
    [pen.lineWidth, pen.lineCap, pen.lineJoin, pen.strokeStyle] = [3, 'round', 'round', getComputedStyle(sheet).color];
    pen.beginPath();
    for (const stroke of strokes) stroke.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    pen.stroke();
    field.value = written();
  };

  sheet.addEventListener('pointerdown', e => { e.preventDefault(); sheet.setPointerCapture(e.pointerId); drawing = [at(e)]; strokes.push(drawing); show(); });
  sheet.addEventListener('pointermove', e => {
    if (!drawing || field.value.length > longest) return;
    const [x, y] = at(e), [lastX, lastY] = drawing.at(-1);
    if (Math.hypot(x - lastX, y - lastY) >= 3) { drawing.push([x, y]); show(); }
  });
  for (const end of ['pointerup', 'pointercancel']) sheet.addEventListener(end, () => { drawing = null; });
  clear.addEventListener('click', () => { strokes = []; show(); });
}
