// The records of a register on the map; the table beside it has the same content and the same links.
import { drawnIfShape, lay, openMap, words } from './map.js';

const SHAPE = { color: '#8a5c00', weight: 1.5, fillColor: '#c8952f', fillOpacity: 0.35 };
const AT_HAND = { color: '#b2470f', weight: 3, fillOpacity: 0.6 };

const links = (shapes, base) => {
  const list = document.createElement('ul');
  list.className = 'on-the-spot';
  for (const shape of shapes) {
    const link = document.createElement('a');
    link.href = base + shape.href;
    link.textContent = shape.name;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
};

for (const container of document.querySelectorAll('[data-register-map]')) {
  const { shapes, ground, tiles, tilesBy, base } = container.dataset;
  const map = openMap(container, tiles, tilesBy);
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', 'Bản đồ; bảng bên cạnh có cùng nội dung');
  lay(map, JSON.parse(ground), tiles);
  const layers = new Map();
  const all = L.featureGroup().addTo(map);
  const records = new Map(); // of what is drawn, by its element
  for (const shape of JSON.parse(shapes)) {
    const layer = drawnIfShape(shape.geojson, SHAPE)?.addTo(all);
    if (layer) {
      layer.bindTooltip(words(shape.name), { sticky: true });
      layer.on('click', (event) => open(event));
      const note = (part) => (part.getElement ? records.set(part.getElement(), shape) : part.eachLayer(note)); // several points are a group of their own
      layer.eachLayer(note);
      layers.set(shape.id, [...(layers.get(shape.id) ?? []), layer]);
    }
  }
  /** With a mouse one reads the name before clicking; a finger, or records on top of each other, get their names as links. */
  const open = ({ latlng, originalEvent }) => {
    const there = [...new Set(document.elementsFromPoint(originalEvent.clientX, originalEvent.clientY).map((element) => records.get(element)))].filter(Boolean);
    if (there.length === 1 && originalEvent.pointerType !== 'touch') {
      location.assign(base + there[0].href);
    } else if (there.length > 0) {
      map.openPopup(links(there, base), latlng);
    }
  };
  if (all.getBounds().isValid()) {
    map.fitBounds(all.getBounds(), { maxZoom: 16, padding: [20, 20] });
  }
  const point = (row, style) => layers.get(row.dataset.of)?.forEach((layer) => layer.setStyle(style));
  for (const row of document.querySelectorAll('tr[data-of]')) {
    for (const begin of ['mouseenter', 'focusin']) {
      row.addEventListener(begin, () => point(row, AT_HAND));
    }
    for (const end of ['mouseleave', 'focusout']) {
      row.addEventListener(end, () => point(row, SHAPE));
    }
  }
  container.dataset.ready = '';
}
