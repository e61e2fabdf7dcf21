// A map of the commune on an officer's page: its outline, its villages, what lies around. Needs Leaflet (L).

const GROUND = { color: '#8db898', weight: 2, fillColor: '#e4efe6', fillOpacity: 0.6, interactive: false };
const VILLAGE = { color: '#1f6f4a', weight: 1, dashArray: '4 3', fillOpacity: 0, interactive: false };
const OTHER = { color: '#667085', weight: 1, fillColor: '#667085', fillOpacity: 0.18, interactive: false };

export const words = (text) => {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
};

// Leaflet writes an attribution as HTML.
const escaped = (text) => words(text).innerHTML;

/** Latitude and longitude of every corner of a geometry's first ring. */
export function cornersOf(geometry) {
  const turned = (spot) => L.latLng(spot[1], spot[0]);
  switch (geometry.type) {
    case 'Point': return [turned(geometry.coordinates)];
    case 'LineString': return geometry.coordinates.map(turned);
    case 'Polygon': return geometry.coordinates[0].slice(0, -1).map(turned);
    default: return [];
  }
}

/** Whether it is one piece without holes, so that its corners say all of it. */
export const isSimple = (geometry) =>
  geometry.type === 'Point' || geometry.type === 'LineString' || (geometry.type === 'Polygon' && geometry.coordinates.length === 1);

export function drawn(geometry, style) {
  return L.geoJSON(geometry, {
    style,
    interactive: style.interactive ?? true,
    pointToLayer: (_, at) => L.circleMarker(at, { ...style, radius: 5 }),
  });
}

export function openMap(container, tiles, tilesBy) {
  container.replaceChildren();
  const map = L.map(container, { zoomControl: false, minZoom: 6, maxZoom: 20, zoomSnap: 0.25, attributionControl: Boolean(tiles) });
  L.control.zoom({ zoomInTitle: 'Phóng to', zoomOutTitle: 'Thu nhỏ' }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  if (tiles) {
    map.attributionControl.setPrefix(false);
    L.tileLayer(tiles, { attribution: escaped(tilesBy), maxZoom: 20, maxNativeZoom: 18 }).addTo(map);
  }
  map.setView([22.345, 105.56], 12);
  return map;
}

/** Draws what lies beneath and shows all of it. */
export function lay(map, ground, tiles) {
  const outline = ground.outline && drawn(JSON.parse(ground.outline), { ...GROUND, fillOpacity: tiles ? 0 : 0.6 }).addTo(map);
  for (const village of ground.villages) {
    const layer = drawn(JSON.parse(village.geojson), VILLAGE).addTo(map);
    layer.getLayers()[0]?.bindTooltip(words(village.name), { permanent: true, direction: 'center', className: 'village-name' });
  }
  for (const other of ground.others) {
    drawn(JSON.parse(other), OTHER).addTo(map);
  }
  const bounds = outline?.getBounds();
  if (bounds?.isValid()) {
    map.fitBounds(bounds, { padding: [8, 8] });
  }
  return bounds;
}
