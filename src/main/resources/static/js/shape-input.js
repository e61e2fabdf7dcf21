// A field that takes a shape: typed, out of a file, or drawn on the map. The field's text is what is sent; areas are measured by the server.
// Without this script the field and its file are sent with the form.
import { cornersOf, drawn, isSimple, lay, openMap } from './map.js';

const MINE = { color: '#b2470f', weight: 2, fillColor: '#c8952f', fillOpacity: 0.3 };
const DEGREES = 7; // a centimetre

const headers = () => JSON.parse(document.body.getAttribute('hx-headers') ?? '{}');

const typed = (corners) => corners.map((at) => `${at.lat.toFixed(DEGREES)}, ${at.lng.toFixed(DEGREES)}`).join('\n');

const later = (work, delay) => {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), delay);
  };
};

class ShapeInput {
  constructor(root) {
    this.root = root;
    this.kind = root.dataset.kind;
    this.text = root.querySelector('textarea');
    this.file = this.find('file');
    this.zone = this.find('zone');
    this.corners = [];
    this.before = [];
    this.chosen = -1;
    this.open();
    this.listen();
    if (root.dataset.shape) {
      this.show(JSON.parse(root.dataset.shape), true);
    }
  }

  find(name) {
    return this.root.querySelector(`[data-${name}]`);
  }

  async open() {
    this.find('look').hidden = true;
    this.find('tools').hidden = false;
    this.find('help').hidden = false;
    this.map = openMap(this.find('map'), this.root.dataset.tiles, this.root.dataset.tilesBy);
    this.map.getContainer().setAttribute('aria-label', 'Bản đồ để vẽ; không dùng chuột thì ghi tọa độ ở ô trên');
    this.map.getContainer().setAttribute('role', 'region');
    this.layer = L.layerGroup().addTo(this.map);
    this.map.on('click', (event) => this.add(event.latlng));
    const answer = await fetch(this.root.dataset.ground);
    if (answer.ok) {
      const placed = this.corners.length > 0 || this.fixed;
      lay(this.map, await answer.json(), this.root.dataset.tiles);
      if (placed) {
        this.fit();
      }
    }
    this.root.dataset.ready = '';
  }

  listen() {
    this.text.addEventListener('input', later(() => this.ask(true), 500));
    this.zone.addEventListener('change', () => this.ask(true));
    this.file.addEventListener('change', () => this.readFile());
    this.find('undo').addEventListener('click', () => this.undo());
    this.find('clear').addEventListener('click', () => this.change([]));
    this.find('remove').addEventListener('click', () => this.remove());
    this.find('take').addEventListener('click', () => this.take());
    this.find('choices').querySelector('select').addEventListener('change', (event) => {
      this.text.value = event.target.value;
      this.ask(true);
    });
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Delete' && this.chosen >= 0 && event.target !== this.text) {
        this.remove();
      }
    });
    this.measureSoon = later(() => this.ask(false), 150);
  }

  /* ---- what is drawn ---- */

  add(at) {
    if (this.fixed) {
      this.tell('Hình này có nhiều phần hoặc có khoảng trống nên không sửa được bằng chuột; bấm “Xóa hết” để vẽ lại, hoặc sửa trong ô tọa độ.');
      return;
    }
    this.change(this.kind === 'POINT' ? [at] : [...this.corners, at]);
  }

  /** Every change passes here, so that it can be undone. */
  change(corners) {
    this.before.push(this.text.value);
    this.corners = corners;
    this.fixed = null;
    this.chosen = -1;
    this.text.value = typed(corners);
    this.draw();
    this.measureSoon();
  }

  undo() {
    this.text.value = this.before.pop() ?? '';
    this.corners = [];
    this.fixed = null;
    this.chosen = -1;
    this.draw();
    this.ask(false);
  }

  remove() {
    this.change(this.corners.filter((_, i) => i !== this.chosen));
  }

  draw() {
    this.layer.clearLayers();
    if (this.fixed) {
      drawn(this.fixed, { ...MINE, interactive: false }).addTo(this.layer);
    } else {
      this.line = this.kind === 'AREA' ? L.polygon(this.corners, { ...MINE, interactive: false }) : L.polyline(this.corners, { ...MINE, interactive: false });
      this.line.addTo(this.layer);
      this.middles();
      this.corners.forEach((at, i) => this.handle(at, i));
    }
    this.find('undo').disabled = this.before.length === 0;
    this.find('clear').disabled = this.text.value === '';
    this.find('remove').disabled = this.chosen < 0;
  }

  handle(at, i) {
    const icon = L.divIcon({ className: i === this.chosen ? 'corner chosen' : 'corner', iconSize: [20, 20] });
    const marker = L.marker(at, { icon, draggable: true, title: `Điểm ${i + 1}`, zIndexOffset: 100 }).addTo(this.layer);
    marker.on('drag', () => this.line.setLatLngs(this.corners.with(i, marker.getLatLng())));
    marker.on('dragend', () => this.change(this.corners.with(i, marker.getLatLng())));
    marker.on('click', () => {
      this.chosen = this.chosen === i ? -1 : i;
      this.draw();
    });
  }

  /** A small handle on every edge makes a corner when it is pulled. */
  middles() {
    const edges = this.kind === 'AREA' && this.corners.length > 2 ? this.corners.length : this.corners.length - 1;
    if (this.corners.length > 200) {
      return;
    }
    for (let i = 0; i < edges; i++) {
      const from = this.map.project(this.corners[i], 20);
      const to = this.map.project(this.corners[(i + 1) % this.corners.length], 20);
      const at = this.map.unproject(from.add(to).divideBy(2), 20);
      const icon = L.divIcon({ className: 'middle', iconSize: [14, 14] });
      const marker = L.marker(at, { icon, draggable: true, title: `Thêm điểm sau điểm ${i + 1}`, keyboard: false }).addTo(this.layer);
      marker.on('dragend', () => this.change(this.corners.toSpliced(i + 1, 0, marker.getLatLng())));
    }
  }

  show(geometry, fitting) {
    this.fixed = isSimple(geometry) ? null : geometry;
    this.corners = this.fixed ? [] : cornersOf(geometry);
    this.chosen = -1;
    this.draw();
    if (fitting) {
      this.fit();
    }
  }

  fit() {
    const bounds = this.fixed ? drawn(this.fixed, MINE).getBounds() : L.latLngBounds(this.corners);
    if (bounds.isValid()) {
      this.map.fitBounds(bounds, { maxZoom: 17, padding: [30, 30] });
    }
  }

  /* ---- what the server says ---- */

  async ask(fitting) {
    const form = new FormData();
    form.set('chu', this.text.value);
    form.set('kinh-tuyen', this.zone.value);
    if (this.text.value.trim() === '') {
      this.asking?.abort();
      this.said({ size: '', typed: '', choices: [] }, false);
      this.corners = [];
      this.fixed = null;
      this.draw();
      return;
    }
    const answer = await this.send(form);
    if (answer) {
      this.said(answer, fitting);
    }
  }

  async readFile() {
    if (this.file.files.length === 0) {
      return;
    }
    const form = new FormData();
    form.set('tep', this.file.files[0]);
    this.find('size').textContent = 'Đang đọc tệp…';
    const answer = await this.send(form);
    this.file.value = ''; // its shape stands in the field now, and is sent from there
    if (answer && !answer.fault) {
      this.before.push(this.text.value);
      this.text.value = answer.typed;
    }
    if (answer) {
      this.said(answer, true);
      this.offer(answer.choices);
    }
  }

  /** Only the last question counts. */
  async send(form) {
    this.asking?.abort();
    this.asking = new AbortController();
    try {
      const answer = await fetch(this.root.dataset.measure, { method: 'POST', body: form, headers: headers(), signal: this.asking.signal });
      if (answer.ok) {
        return await answer.json();
      }
      this.tell(answer.status === 413 ? 'Tệp quá lớn; hãy chỉ giữ các hình cần dùng.' : 'Máy chủ không đo được hình này; hãy tải lại trang rồi thử lại.');
    } catch (broken) {
      if (broken.name !== 'AbortError') {
        this.tell('Mất kết nối nên chưa đo được; nội dung đã vẽ vẫn còn trong ô tọa độ.');
      }
    }
    return null;
  }

  said(answer, fitting) {
    const small = this.corners.length < { POINT: 1, LINE: 2, AREA: 3 }[this.kind] && !fitting;
    this.tell(small ? '' : answer.fault ?? '');
    const size = this.find('size');
    size.replaceChildren();
    if (answer.size) {
      const amount = document.createElement('b');
      amount.textContent = answer.size;
      size.append('Đo được ', amount);
    }
    const note = this.find('note');
    note.textContent = answer.note ?? '';
    note.hidden = !answer.note;
    this.offerArea(answer.hectares);
    if (answer.geojson) {
      this.show(JSON.parse(answer.geojson), fitting);
    }
  }

  tell(sentence) {
    const fault = this.find('fault');
    fault.textContent = sentence;
    fault.hidden = sentence === '';
  }

  offer(choices) {
    const field = this.find('choices');
    field.hidden = choices.length === 0;
    field.querySelector('select').replaceChildren(...choices.map((choice) => new Option(choice.name, choice.typed)));
  }

  /** The measured area goes into the record's field only when somebody says so. */
  offerArea(hectares) {
    const button = this.find('take');
    this.hectares = hectares;
    button.hidden = !hectares || !this.root.dataset.area;
    button.textContent = `Lấy ${hectares} ha đo trên bản đồ`;
  }

  take() {
    const field = document.getElementById(this.root.dataset.area);
    field.value = this.hectares;
    field.focus();
  }
}

for (const root of document.querySelectorAll('[data-shape-input]')) {
  new ShapeInput(root);
}
