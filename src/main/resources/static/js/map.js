// A map of the commune on an officer's page: its outline, its villages, what lies around. Needs Leaflet (L).

const GROUND = { color: '#8db898', weight: 2, fillColor: '#e4efe6', fillOpacity: 0.6, interactive: false };
const VILLAGE = { color: '#1f6f4a', weight: 1, dashArray: '4 3', fillOpacity: 0, interactive: false };
const VIETNAM = [[8.4, 102.1], [23.4, 109.5]];
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

/** Null for a shape of former times that is none, so that one does not keep all others off the map. */
export function drawnIfShape(geoJson, style) {
  try {
    return drawn(JSON.parse(geoJson), style);
  } catch (none) {
    console.warn('Không vẽ được một hình', none);
    return null;
  }
}

/** Shows the whole country until something is laid on it. */
export function openMap(container, tiles, tilesBy) {
  container.replaceChildren();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const moves = { zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still };
  const map = L.map(container, { zoomControl: false, minZoom: 5, maxZoom: 20, zoomSnap: 0.25, attributionControl: Boolean(tiles), ...moves });
  L.control.zoom({ zoomInTitle: 'Phóng to', zoomOutTitle: 'Thu nhỏ' }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  if (tiles) {
    map.attributionControl.setPrefix(false);
    L.tileLayer(tiles, { attribution: escaped(tilesBy), maxZoom: 20, maxNativeZoom: 18 }).addTo(map);
  }
  map.fitBounds(VIETNAM);
  return map;
}

/** Draws what lies beneath, also beneath what is drawn already, and shows the commune; where its outline is not known, whatever else is there. */
export function lay(map, ground, tiles) {
  const outline = ground.outline && drawnIfShape(ground.outline, { ...GROUND, fillOpacity: tiles ? 0 : 0.6 })?.addTo(map);
  const within = L.featureGroup().addTo(map);
  for (const village of ground.villages) {
    const layer = drawnIfShape(village.geojson, VILLAGE)?.addTo(within);
    layer?.getLayers()[0]?.bindTooltip(words(village.name), { permanent: true, direction: 'center', className: 'village-name' });
  }
  for (const other of ground.others) {
    drawnIfShape(other, OTHER)?.addTo(within);
  }
  within.bringToBack();
  if (outline) {
    outline.bringToBack();
  }
  const bounds = (outline || within).getBounds();
  if (bounds.isValid()) {
    map.fitBounds(bounds, { padding: [8, 8], maxZoom: 16 });
  }
}
