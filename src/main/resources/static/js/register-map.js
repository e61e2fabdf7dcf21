// The records of a register on the map; the table beside it has the same content and the same links.
import { drawn, lay, openMap, words } from './map.js';

const SHAPE = { color: '#8a5c00', weight: 1.5, fillColor: '#c8952f', fillOpacity: 0.35 };
const AT_HAND = { color: '#b2470f', weight: 3, fillOpacity: 0.6 };

for (const container of document.querySelectorAll('[data-register-map]')) {
  const { shapes, ground, tiles, tilesBy, base } = container.dataset;
  const map = openMap(container, tiles, tilesBy);
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', 'Bản đồ; bảng bên cạnh có cùng nội dung');
  lay(map, JSON.parse(ground), tiles);
  const layers = new Map();
  const all = L.featureGroup().addTo(map);
  for (const shape of JSON.parse(shapes)) {
    const layer = drawn(JSON.parse(shape.geojson), SHAPE).addTo(all);
    layer.bindTooltip(words(shape.name), { sticky: true });
    layer.on('click', () => location.assign(base + shape.href));
    layers.set(shape.id, [...(layers.get(shape.id) ?? []), layer]);
  }
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
